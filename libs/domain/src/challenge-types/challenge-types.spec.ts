import { asId, type ComponentId, type SkillId } from '../ids.js';
import type { ChallengeContent } from '../course/content.js';
import { shuffleFrom } from '../random.js';
import { arrange } from './arrange.js';
import type { ChallengeType, MadeChallenge, Material } from './challenge-type.js';
import { challengeTypes } from './challenge-types.js';
import { grades } from './grades.js';
import { challengeTypeNames } from '../forms/form.js';
import { forms } from '../forms/forms.js';
import { judge } from './judge.js';
import { listen } from './listen.js';
import { matchPairs } from './match-pairs.js';
import { missingWord } from './missing-word.js';
import { selectMeaning } from './select-meaning.js';
import { selectPicture } from './select-picture.js';
import { speak } from './speak.js';
import { translate } from './translate.js';

const pan = asId<ComponentId>('food/w/el pan');
const comeElPan = asId<ComponentId>('food/p/Ana come el pan.');

const word: Material = {
  component: pan,
  skill: asId<SkillId>('food'),
  kind: 'word',
  texts: ['el pan'],
  meanings: ['the bread', 'bread'],
  picture: { emoji: '🍞' },
  audio: { say: 'el pan' },
  textTokens: ['el', 'pan'],
  meaningTokens: ['the', 'bread'],
  textJoiner: ' ',
  meaningJoiner: ' ',
  textHints: [],
  meaningHints: [],
  occurrences: [],
  sensitivity: [],
  difficulty: 0,
  distractors: {
    texts: ['el queso', 'la sopa'],
    meanings: ['the cheese', 'the soup'],
    pictures: [{ emoji: '🧀' }, { id: 'soup1' }],
    textTokens: ['queso', 'la'],
    meaningTokens: ['cheese', 'a'],
  },
};

const phrase: Material = {
  ...word,
  component: comeElPan,
  kind: 'phrase',
  texts: ['Ana come el pan.', 'Ana se come el pan.'],
  meanings: ['Ana eats the bread.'],
  textTokens: ['Ana', 'come', 'el', 'pan'],
  meaningTokens: ['Ana', 'eats', 'the', 'bread'],
  textHints: [
    { token: 'come', meaning: 'eats' },
    { token: 'el pan', meaning: 'the bread' },
  ],
  meaningHints: [{ token: 'eats', meaning: 'come' }],
  occurrences: [{ component: pan, at: [9, 15], distractors: ['el queso', 'la sopa'] }],
  sensitivity: ['food'],
};

const withoutDistractors: Material = {
  ...phrase,
  distractors: { texts: [], meanings: [], pictures: [], textTokens: [], meaningTokens: [] },
};

const madeAbout = (type: ChallengeType, material: Material): readonly MadeChallenge[] => type.makeAbout!(material);
const formNames = (made: readonly MadeChallenge[]) => made.map(({ form }) => form.name);
const shown = (type: ChallengeType, { form, ...made }: MadeChallenge, seed = 'seed') =>
  type.realise({ ...made, form: form.name } as unknown as ChallengeContent, shuffleFrom(seed, 'choices'));

describe('the list of challenge types', () => {
  it('names every type once, with all the forms that are declared of it, in one order', () => {
    expect(challengeTypes.map(({ name }) => name)).toEqual(challengeTypeNames);
    expect(challengeTypes.flatMap((type) => type.forms)).toEqual(forms);
    for (const { name, forms: own } of challengeTypes) expect(own.filter(({ type }) => type !== name)).toEqual([]);
  });

  it('grades as the table of grades does', () => {
    expect(challengeTypes.map(({ name, grade }) => [name, grade])).toEqual(Object.entries(grades));
  });

  it('makes nothing that needs listening where nothing may be heard', () => {
    const silent = { ...phrase, audio: undefined };
    const made = challengeTypes.flatMap((type) => type.makeAbout?.(silent) ?? []);
    expect(made.filter(({ form, prompt }) => form.needs.includes('listen') || prompt.audio)).toEqual([]);
  });

  it('carries the topics and exercises the component it is about', () => {
    for (const made of challengeTypes.flatMap((type) => type.makeAbout?.(phrase) ?? [])) {
      expect(made.sensitivity).toEqual(['food']);
      expect(made.exercises[0]).toBe(made.about);
      expect(made.exercises).toEqual(expect.arrayContaining([pan, comeElPan]));
      expect(made.phrase).toBe(comeElPan);
    }
  });
});

describe('selectPicture', () => {
  it('shows the right picture among wrong ones, emojis and ids alike', () => {
    const [made] = madeAbout(selectPicture, word);
    expect(made).toMatchObject({ prompt: { text: 'el pan' }, accepted: ['🍞'], distractors: ['🧀', 'soup1'] });
    const pictures = shown(selectPicture, made!).choices!.map(({ picture }) => picture);
    expect(pictures).toHaveLength(3);
    expect(pictures).toEqual(expect.arrayContaining([{ emoji: '🍞' }, { emoji: '🧀' }, { id: 'soup1' }]));
  });

  it('takes a name with letters of any script for an id, and a flag for an emoji', () => {
    const [made] = madeAbout(selectPicture, {
      ...word,
      picture: { emoji: '🇪🇸' },
      distractors: { ...word.distractors, pictures: [{ id: 'coração1' }] },
    });
    const pictures = shown(selectPicture, made!).choices!.map(({ picture }) => picture);
    expect(pictures).toEqual(expect.arrayContaining([{ emoji: '🇪🇸' }, { id: 'coração1' }]));
  });

  it('is not made of a phrase, of a word without a picture, or without a wrong picture', () => {
    const { picture: _, ...unseen } = word;
    expect(madeAbout(selectPicture, phrase)).toEqual([]);
    expect(madeAbout(selectPicture, unseen)).toEqual([]);
    expect(madeAbout(selectPicture, { ...word, distractors: withoutDistractors.distractors })).toEqual([]);
  });
});

describe('selectMeaning', () => {
  it('asks a word both ways', () => {
    expect(madeAbout(selectMeaning, word)).toMatchObject([
      { prompt: { text: 'el pan' }, accepted: ['the bread', 'bread'], distractors: ['the cheese', 'the soup'] },
      {
        prompt: { text: 'the bread', picture: { emoji: '🍞' } },
        accepted: ['el pan'],
        distractors: ['el queso', 'la sopa'],
      },
    ]);
  });

  it('shows the best answer once among at most four choices', () => {
    const distractors = { ...word.distractors, meanings: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] };
    const [made] = madeAbout(selectMeaning, { ...word, distractors });
    const choices = shown(selectMeaning, made!).choices!;
    expect(choices.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(choices.filter(({ text }) => text === 'the bread')).toHaveLength(1);
    expect(new Set(choices.map(({ text }) => text)).size).toBe(4);
  });

  it('is not made of a phrase, or without a wrong choice', () => {
    expect(madeAbout(selectMeaning, phrase)).toEqual([]);
    expect(madeAbout(selectMeaning, { ...word, distractors: withoutDistractors.distractors })).toEqual([]);
  });
});

describe('matchPairs', () => {
  const material = (text: string, meaning: string): Material => ({
    ...word,
    component: asId<ComponentId>(text),
    texts: [text],
    meanings: [meaning],
  });
  const [a, b, c, d, e, f] = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => material(letter, `the ${letter}`));
  const lefts = (words: readonly Material[]) =>
    matchPairs.makeAmong!(words).map(({ pairs }) => pairs.map(({ left }) => left).join(''));

  it('makes a challenge for every run of three to five words', () => {
    expect(lefts([a!, b!, c!, d!, e!, f!])).toEqual([
      'abc',
      'abcd',
      'abcde',
      'bcd',
      'bcde',
      'bcdef',
      'cde',
      'cdef',
      'def',
    ]);
  });

  it('never puts two words together that could match each other', () => {
    const same = material('z', 'the a');
    expect(lefts([a!, same, b!, c!])).toEqual(['abc', 'zbc']);
  });

  it('needs three', () => {
    expect(lefts([a!, b!])).toEqual([]);
  });

  it('has a name of its own for each, exercises its words and is about none', () => {
    const made = matchPairs.makeAmong!([a!, b!, c!, d!, e!, f!]);
    expect(new Set(made.map(({ variant }) => variant)).size).toBe(made.length);
    expect(made[0]).toMatchObject({ exercises: ['a', 'b', 'c'], accepted: ['a = the a\nb = the b\nc = the c'] });
    expect(made.every(({ about }) => about === undefined)).toBe(true);
  });
});

describe('judge', () => {
  it('asks a sentence both ways, with at most three choices', () => {
    const made = madeAbout(judge, phrase);
    expect(made).toMatchObject([
      {
        prompt: { text: 'Ana come el pan.' },
        accepted: ['Ana eats the bread.'],
        distractors: ['the cheese', 'the soup'],
      },
      { prompt: { text: 'Ana eats the bread.' }, accepted: phrase.texts, distractors: ['el queso', 'la sopa'] },
    ]);
    expect(shown(judge, made[0]!).choices).toHaveLength(3);
  });

  it('is not made of a word, or without a wrong sentence', () => {
    expect(madeAbout(judge, word)).toEqual([]);
    expect(madeAbout(judge, withoutDistractors)).toEqual([]);
  });
});

describe('missingWord', () => {
  it('is about the word that is missing, to choose and to type', () => {
    const made = madeAbout(missingWord, phrase);
    expect(formNames(made)).toEqual(['missing-word/to-learning/choose', 'missing-word/to-learning/type']);
    expect(made[0]).toMatchObject({
      about: pan,
      variant: `${comeElPan}@9`,
      prompt: { text: 'Ana come el pan.', gapAt: [9, 15], meaning: 'Ana eats the bread.' },
      accepted: ['el pan'],
      distractors: ['el queso', 'la sopa'],
    });
    expect(made[1]!.distractors).toEqual([]);
  });

  it('drops the hints that give the gap away, and keeps the others', () => {
    const [made] = madeAbout(missingWord, phrase);
    expect(made!.prompt.hints).toEqual([{ token: 'come', meaning: 'eats' }]);
  });

  it('takes a short gap for a word, not for letters of another', () => {
    const hints = [
      { token: 'el', meaning: 'the' },
      { token: 'elefante', meaning: 'elephant' },
    ];
    const [made] = madeAbout(missingWord, {
      ...phrase,
      textHints: hints,
      occurrences: [{ component: pan, at: [9, 11], distractors: ['la'] }],
    });
    expect(made!.prompt.hints).toEqual([{ token: 'elefante', meaning: 'elephant' }]);
  });

  it('accepts what makes another accepted sentence', () => {
    const [typed] = madeAbout(missingWord, {
      ...phrase,
      occurrences: [{ component: pan, at: [9, 15], accepted: ['un pan'], distractors: [] }],
    });
    expect(typed).toMatchObject({ form: { way: 'type' }, accepted: ['el pan', 'un pan'] });
  });

  it('is not made where the phrase has the word in another form, and not to choose without wrong words', () => {
    expect(madeAbout(missingWord, { ...phrase, occurrences: [{ component: pan, distractors: [] }] })).toEqual([]);
    const bare = { ...phrase, occurrences: [{ component: pan, at: [9, 15] as const, distractors: [] }] };
    expect(formNames(madeAbout(missingWord, bare))).toEqual(['missing-word/to-learning/type']);
  });
});

describe('arrange', () => {
  it('builds the sentence and its meaning from tokens', () => {
    expect(madeAbout(arrange, phrase)).toMatchObject([
      { form: { direction: 'to-learning' }, tokens: phrase.textTokens, joiner: ' ', distractors: ['queso', 'la'] },
      { form: { direction: 'from-learning' }, tokens: phrase.meaningTokens, joiner: ' ', distractors: ['cheese', 'a'] },
    ]);
  });

  it('shows all the right tokens and a few wrong ones', () => {
    const [made] = madeAbout(arrange, phrase);
    expect([...shown(arrange, made!).tokens!].sort()).toEqual(['Ana', 'come', 'el', 'la', 'pan', 'queso']);
  });

  it('needs two tokens', () => {
    const single = { ...word, textTokens: ['pan'], meaningTokens: ['bread'] };
    expect(madeAbout(arrange, single)).toEqual([]);
  });
});

describe('listen', () => {
  it('is only heard, and only what was said is right', () => {
    const made = madeAbout(listen, phrase);
    expect(formNames(made)).toEqual(['listen/none/tap', 'listen/none/type']);
    for (const { prompt, accepted } of made) {
      expect(prompt).toEqual({ audio: { say: 'el pan' }, hints: [] });
      expect(accepted).toEqual(['Ana come el pan.']);
    }
  });

  it('is not tapped where the bank would hold the answer alone', () => {
    const single = { ...withoutDistractors, textTokens: ['pan'] };
    expect(formNames(madeAbout(listen, single))).toEqual(['listen/none/type']);
  });
});

describe('speak', () => {
  it('reads the text aloud, or says the translation', () => {
    expect(madeAbout(speak, phrase)).toMatchObject([
      { form: { step: 'arrange' }, prompt: { text: 'Ana come el pan.' }, accepted: ['Ana come el pan.'] },
      { form: { step: 'produce' }, prompt: { text: 'Ana eats the bread.' }, accepted: phrase.texts },
    ]);
  });
});

describe('translate', () => {
  it('is typed both ways, with everything that is accepted, and is harder to produce than to recall', () => {
    const made = madeAbout(translate, phrase);
    expect(made).toMatchObject([
      { form: { step: 'recall' }, prompt: { text: 'Ana come el pan.' }, accepted: phrase.meanings },
      { form: { step: 'produce' }, prompt: { text: 'Ana eats the bread.' }, accepted: phrase.texts },
    ]);
    expect(made[1]!.difficulty).toBeGreaterThan(made[0]!.difficulty);
  });
});
