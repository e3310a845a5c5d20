import type { FormName } from '../forms/form.js';
import { formNamed } from '../forms/forms.js';
import { asId } from '../ids.js';
import type { ChallengeContent, ComponentContent, ComponentKind, CourseContent, SkillContent } from './content.js';
import type { Course } from './course.js';
import { courseOf } from './in-memory-course.js';

/** A skill in letters: words, and phrases with the words that each exercises. */
export interface SkillSample {
  readonly words: string;
  readonly phrases?: Readonly<Record<string, string>>;
  readonly prerequisites?: readonly string[];
}

/**
 * A course in letters, for specs: skill `s1` of words `ab` and a phrase `p` of both has the components `s1/w/a`,
 * `s1/w/b` and `s1/p/p`. The meaning of `a` is `A`. Words can be chosen, heard, typed and matched; phrases judged,
 * built and typed.
 */
export const courseSample = (skills: Readonly<Record<string, SkillSample>>): Course =>
  courseOf(contentSample(skills), asId('r1'));

export function contentSample(sample: Readonly<Record<string, SkillSample>>): CourseContent {
  const skills = Object.entries(sample);
  const wordIds = new Map(
    skills.flatMap(([skill, { words }]) => [...words].map((word) => [word, `${skill}/w/${word}`])),
  );
  const items = skills.flatMap(([skill, { words, phrases = {} }]) => [
    ...[...words].map((word): Item => ({ skill, kind: 'word', text: word, exercises: [] })),
    ...Object.entries(phrases).map(([text, used]): Item => ({
      skill,
      kind: 'phrase',
      text,
      exercises: [...used].map((word) => wordIds.get(word)!),
    })),
  ]);
  return {
    id: asId('xx-from-yy'),
    learning: { tag: 'xx', name: 'Xx' },
    from: { tag: 'yy', name: 'Yy' },
    units: [{ id: asId('u'), name: 'Unit' }],
    skills: skills.map(([id, { prerequisites }]): SkillContent => ({
      id: asId(id),
      unit: asId('u'),
      name: id,
      ...(prerequisites ? { prerequisites: prerequisites.map((skill) => asId(skill)) } : {}),
    })),
    components: items.map((item): ComponentContent => ({
      id: asId(idOf(item)),
      skill: asId(item.skill),
      kind: item.kind,
      text: item.text,
      meaning: item.text.toUpperCase(),
    })),
    challenges: [...items.flatMap(challengesAbout), ...skills.flatMap(matchPairs)],
  };
}

interface Item {
  readonly skill: string;
  readonly kind: ComponentKind;
  readonly text: string;
  readonly exercises: readonly string[];
}

const idOf = ({ skill, kind, text }: Item): string => `${skill}/${kind[0]}/${text}`;

const formsOf: Readonly<Record<ComponentKind, readonly FormName[]>> = {
  word: [
    'select-meaning/from-learning/choose',
    'select-meaning/to-learning/choose',
    'listen/none/tap',
    'speak/none/say',
    'listen/none/type',
    'translate/from-learning/type',
    'translate/to-learning/type',
    'speak/to-learning/say',
  ],
  phrase: [
    'judge/from-learning/choose',
    'judge/to-learning/choose',
    'arrange/to-learning/tap',
    'arrange/from-learning/tap',
    'translate/from-learning/type',
    'translate/to-learning/type',
  ],
};

const challengesAbout = (item: Item): readonly ChallengeContent[] =>
  formsOf[item.kind].map((name) => {
    const { direction, step, way } = formNamed(name);
    const [asked, answer] =
      direction === 'to-learning' ? [item.text.toUpperCase(), item.text] : [item.text, item.text.toUpperCase()];
    return {
      ...bare,
      id: asId(`${idOf(item)}#${name}`),
      form: name,
      about: asId(idOf(item)),
      exercises: [idOf(item), ...item.exercises].map((id) => asId(id)),
      ...(item.kind === 'phrase' ? { phrase: asId(idOf(item)) } : {}),
      skill: asId(item.skill),
      difficulty: step === 'produce' ? 0.5 : -0.5,
      prompt: { text: asked, hints: [] },
      accepted: [answer],
      distractors: ['?', '!', '…'],
      tokens: way === 'tap' ? [answer] : [],
    };
  });

const matchPairs = ([skill, { words }]: [string, SkillSample]): readonly ChallengeContent[] =>
  words.length < 3
    ? []
    : [
        {
          ...bare,
          id: asId(`${skill}#match-pairs/none/tap`),
          form: 'match-pairs/none/tap',
          exercises: [...words].map((word) => asId(`${skill}/w/${word}`)),
          skill: asId(skill),
          difficulty: -1,
          prompt: { hints: [] },
          accepted: [[...words].map((word) => `${word} = ${word.toUpperCase()}`).join('\n')],
          pairs: [...words].map((word) => ({ left: word, right: word.toUpperCase() })),
        },
      ];

const bare = { sensitivity: [], distractors: [], tokens: [], joiner: ' ', pairs: [] };
