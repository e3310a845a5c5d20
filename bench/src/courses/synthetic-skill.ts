import { asId, type ComponentId, type Distractors, type Hint, type Material, type SkillId } from '@session-generator/domain';

import { learningWords, meaningWords } from './words.js';

const wordsInSkill = 10;
const phrasesInSkill = 10;
const emojis = ['🍎', '🍞', '🐟', '🏠', '🌳', '🚲', '🐕', '📚', '☀️', '🌙', '🥛', '🪑'];

/** What a compiler would know of the words and phrases of the n-th skill. */
export function materialsOfSkill(skill: SkillId, number: number): readonly Material[] {
  const words = Array.from({ length: wordsInSkill }, (_, at): Word => {
    const n = number * wordsInSkill + at;
    return { id: asId(`${skill}/w/${learningWords.word(n)}`), text: learningWords.word(n), meaning: meaningWords.word(n) };
  });
  return [
    ...words.map((word, at) => wordMaterial(skill, number, words, word, at)),
    ...Array.from({ length: phrasesInSkill }, (_, at) => phraseMaterial(skill, number, words, at)),
  ];
}

interface Word {
  readonly id: ComponentId;
  readonly text: string;
  readonly meaning: string;
}

function wordMaterial(skill: SkillId, number: number, words: readonly Word[], word: Word, at: number): Material {
  const others = words.filter((other) => other !== word);
  const picture = { emoji: emojis[at]! };
  return {
    component: word.id,
    skill,
    kind: 'word',
    texts: [word.text],
    meanings: [word.meaning, `the ${word.meaning}`],
    ...(at < 6 ? { picture } : {}),
    audio: { say: word.text },
    textTokens: [word.text],
    meaningTokens: [word.meaning],
    textJoiner: ' ',
    meaningJoiner: ' ',
    textHints: [{ token: word.text, meaning: word.meaning }],
    meaningHints: [{ token: word.meaning, meaning: word.text }],
    occurrences: [],
    sensitivity: number % 20 === 19 && at === 0 ? ['alcohol'] : [],
    difficulty: difficultyOf(number, 1),
    distractors: {
      ...wrong(others),
      pictures: emojis.filter((emoji) => emoji !== picture.emoji).map((emoji) => ({ emoji })),
    },
  };
}

/** Each phrase exercises two words of the skill, beside little words that no skill teaches. */
function phraseMaterial(skill: SkillId, number: number, words: readonly Word[], at: number): Material {
  const one = words[at % words.length]!;
  const two = words[(at + 3) % words.length]!;
  const textTokens = ['La', one.text, 'y', 'el', two.text, ...(at % 2 === 0 ? ['también'] : [])];
  const meaningTokens = ['The', one.meaning, 'and', 'the', two.meaning, ...(at % 2 === 0 ? ['too'] : [])];
  const text = `${textTokens.join(' ')}.`;
  const others = words.filter((word) => word !== one && word !== two);
  const occurrence = (word: Word) => ({
    component: word.id,
    at: [text.indexOf(word.text), text.indexOf(word.text) + word.text.length] as const,
    distractors: others.map((other) => other.text),
  });
  return {
    component: asId(`${skill}/p/${text}`),
    skill,
    kind: 'phrase',
    texts: [text, text.replace('La ', 'Una '), text.replace(' el ', ' un ')],
    meanings: [
      `${meaningTokens.join(' ')}.`,
      `${meaningTokens.join(' ').replace('The ', 'A ')}.`,
      `${meaningTokens.join(' ').replace(' the ', ' a ')}.`,
      `${meaningTokens.join(' ').replace('The ', 'A ').replace(' the ', ' a ')}.`,
    ],
    audio: { say: text },
    textTokens,
    meaningTokens,
    textJoiner: ' ',
    meaningJoiner: ' ',
    textHints: hints(textTokens, meaningTokens),
    meaningHints: hints(meaningTokens, textTokens),
    occurrences: [occurrence(one), occurrence(two)],
    sensitivity: [],
    difficulty: difficultyOf(number, textTokens.length),
    distractors: {
      texts: others.map((other) => text.replace(one.text, other.text)),
      meanings: others.map((other) => `The ${other.meaning} and the ${two.meaning}.`),
      pictures: [],
      textTokens: others.map((other) => other.text),
      meaningTokens: others.map((other) => other.meaning),
    },
  };
}

const wrong = (others: readonly Word[]): Distractors => ({
  texts: others.map(({ text }) => text),
  meanings: others.map(({ meaning }) => meaning),
  pictures: [],
  textTokens: others.map(({ text }) => text),
  meaningTokens: others.map(({ meaning }) => meaning),
});

const hints = (tokens: readonly string[], meanings: readonly string[]): readonly Hint[] =>
  tokens.map((token, at) => ({ token, meaning: meanings[at]! }));

/** Longer is harder, and later is harder, up to a point. */
const difficultyOf = (number: number, tokens: number): number => Math.min(number, 40) / 20 - 1 + tokens / 10;
