import { contentSample } from '../course/course.sample.js';
import type { ChallengeContent, CourseContent } from '../course/content.js';
import { asId } from '../ids.js';
import { withConfusable } from './confusable.js';
import { gradeText } from './grading/grade-text.js';

/** A course that teaches some words, `varrilo = car`, with one challenge. */
function courseOf(words: string, challenge: Partial<ChallengeContent>): CourseContent {
  const content = contentSample({ s: { words: 'a' } });
  return {
    ...content,
    learning: { tag: 'es', name: 'Spanish' },
    from: { tag: 'en', name: 'English' },
    components: words.split('; ').map((word) => {
      const [text, meaning] = word.split(' = ') as [string, string];
      return { id: asId(`s/w/${text}`), skill: asId('s'), kind: 'word', text, meaning };
    }),
    challenges: [{ ...content.challenges[0]!, ...challenge }],
  };
}

const confusable = (words: string, challenge: Partial<ChallengeContent>) =>
  withConfusable(courseOf(words, challenge)).challenges[0]!.confusable;
const typed = (...accepted: readonly string[]) => ({ form: 'translate/to-learning/type', accepted }) as const;

describe('withConfusable', () => {
  const words =
    'el varrilo = the car; varilo = expensive; el torpino = the blank; torpimo = but; papá = dad; la papa = the potato';

  test.each<[string, Partial<ChallengeContent>, readonly string[] | undefined]>([
    ['a letter less', typed('Mi varrilo.'), ['varilo']],
    ['an accent', typed('Mi papá come.'), ['papa']],
    ['an accent too much', typed('Una papa.'), ['papá']],
    ['two words', typed('varrilo y torpino'), ['torpimo', 'varilo']],
    ['any accepted answer', typed('auto', 'varrilo'), ['varilo']],
    ['what a pattern stands for', { ...typed('auto'), patterns: ['[au/va][to/rrilo]'] }, ['varilo']],
    ['nothing that looks alike', typed('Hola.'), undefined],
    [
      'a word of the other language',
      { form: 'translate/from-learning/type', accepted: ['blenk', 'varrilo'] },
      ['blank'],
    ],
    ['what is tapped: it cannot be misspelt', { ...typed('varrilo'), form: 'arrange/to-learning/tap' }, undefined],
    [
      'what is said: a recogniser spells as it likes',
      { ...typed('varrilo'), form: 'speak/to-learning/say' },
      undefined,
    ],
  ])('finds what is a slip from %s', (_, challenge, found) => {
    expect(confusable(words, challenge)).toEqual(found);
  });

  test('keeps a word that lacks accents alone in parentheses, unless it is taught by itself', () => {
    const content = courseOf('papá = dad; está papa = x; el té = tea; te llamo = y', typed('Mi papá.'));
    const phrases = {
      ...content,
      components: content.components.map((each) => ({ ...each, kind: 'phrase' as const })),
    };
    expect(withConfusable(phrases).challenges[0]!.confusable).toEqual(['(papa)']);
    expect(confusable('papá = dad; la papa = the potato', typed('Mi papá.'))).toEqual(['papa']);
    // A letter of its own.
    expect(confusable('la peña = the club; una pena más = x', typed('la peña'))).toEqual(['pena']);
  });

  test('finds a word that differs by an apostrophe, and a phrase by its question mark', () => {
    expect(confusable("loro = they; l'oro = gold", typed('loro'))).toEqual(["l'oro"]);
    const content = courseOf('¿Va bien? = x; Va bien. = y', typed('¿Va bien?'));
    const phrases = {
      ...content,
      components: content.components.map((each) => ({ ...each, kind: 'phrase' as const })),
    };
    expect(withConfusable(phrases).challenges[0]!.confusable).toEqual(['va bien']);
  });

  test('asks a dictionary for other words: any form by another letter, only a listed one by a fumbled key', () => {
    const listed = new Set(['banco', 'blancco', 'blanci', 'blanca', 'ano', 'frio']);
    const forms = new Set([...listed, 'blanko', 'lanco', 'blnaco']);
    const learning = {
      letters: ['k', 'i', 'a', 'n'],
      lists: (word: string) => listed.has(word),
      has: (word: string) => forms.has(word),
    };
    const found = (accepted: string) =>
      withConfusable(courseOf(`${accepted} = x`, typed(accepted)), { learning }).challenges[0]!.confusable;
    // `blanca` is another gender, which is wrong anyway.
    expect(found('blanco')).toEqual(['banco', 'blancco', 'blanko']);
    expect(found('año')).toEqual(['ano']);
    expect(found('frío')).toBeUndefined();
  });

  test('so that a slip which makes another word of the course is wrong, and any other slip is one', () => {
    const [challenge] = withConfusable(courseOf(words, typed('Mi varrilo.'))).challenges;
    const { accepted, confusable: alike = [] } = challenge!;
    const grade = (answer: string) => gradeText({ accepted, confusable: alike, language: 'es' }, answer).outcome;
    expect(['Mi varrilo.', 'Mi varrrilo.', 'Mi varilo.'].map(grade)).toEqual(['right', 'slip', 'wrong']);
  });
});
