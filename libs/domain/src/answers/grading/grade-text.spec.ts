import * as fc from 'fast-check';

import { fold } from '../fold.js';
import { answerLanguage } from '../languages/answer-languages.js';
import { gradeText, type TextKey } from './grade-text.js';
import type { Verdict } from './verdict.js';
import { withoutAccents } from './without-accents.js';

const english = (...accepted: readonly string[]): TextKey => ({ accepted, language: 'en' });
const spanish = (...accepted: readonly string[]): TextKey => ({ accepted, language: 'es' });
/** The outcome and the reasons in a line, such as `slip: typo tierd/tired`. */
const said = ({ outcome, reasons }: Verdict): string =>
  [
    outcome,
    reasons
      .map(({ kind, answered, expected }) => [kind, [answered, expected].filter(Boolean).join('/')].join(' ').trim())
      .join(', '),
  ]
    .filter(Boolean)
    .join(': ');

describe('gradeText', () => {
  test.each<[TextKey, string, string]>([
    // Right
    [english('I am tired.'), 'I am tired.', 'right'],
    [english('I am tired.'), 'i am tired', 'right: case i/I, punctuation'],
    [english('I am tired.'), "I'm tired.", 'right'],
    [english('I am tired.'), 'Im tired.', 'right'],
    [english("I don't know."), 'I do not know.', 'right'],
    [english('I have 3 cats.'), 'I have three cats.', 'right'],
    [english('The color is gray.'), 'The colour is grey.', 'right'],
    [spanish('Tengo una hermana.'), 'Tengo 1 hermana.', 'right'],
    [spanish('Tengo una hermana.'), 'Tengo un hermana.', 'wrong: wrong-word un/una'],
    [{ accepted: ["L'homme mange."], language: 'fr' }, 'L’homme mange.', 'right'],
    [{ accepted: ["L'homme mange."], language: 'fr' }, "L' homme mange.", 'right'],
    [{ accepted: ['Ma sœur.'], language: 'fr' }, 'Ma soeur.', 'right'],
    [{ accepted: ['Für dich.'], language: 'de' }, 'Fuer dich.', 'right'],
    [{ accepted: ['Ещё раз.'], language: 'ru' }, 'Еще раз.', 'right'],
    [{ accepted: ['你好，世界。'], language: 'zh' }, '你好世界。', 'right: punctuation'],
    // Slips
    [english('My friend is here.'), 'My frined is here.', 'slip: typo frined/friend'],
    [english('I like letters.'), 'I like leters.', 'slip: typo leters/letters'],
    [english('I like ice cream.'), 'I like icecream.', 'slip: typo icecream/ice cream'],
    [english('Anybody here?'), 'Any body here?', 'slip: typo Any body/Anybody'],
    [spanish('Mi papá come.'), 'Mi papa come.', 'slip: accent papa/papá'],
    [spanish('Hasta mañana.'), 'Hasta manana.', 'slip: accent manana/mañana'],
    // Wrong
    [english('I am tired.'), 'I am happy.', 'wrong: wrong-word happy/tired'],
    [english('I am very tired.'), 'I am tired.', 'wrong: missing very'],
    [english('I am tired.'), 'I am so tired.', 'wrong: extra so'],
    [english('The cat eats.'), 'The bat eats.', 'wrong: wrong-word bat/cat'],
    [english('A big house.'), 'A big mouse.', 'wrong: wrong-word mouse/house'],
    [english('I see the cats.'), 'I see the cat.', 'wrong: wrong-word cat/cats'],
    [spanish('El gato bebe.'), 'El gata bebe.', 'wrong: wrong-word gata/gato'],
    [spanish('La casa blanca.'), 'La casa blanco.', 'wrong: wrong-word blanco/blanca'],
    [{ ...spanish('Mi papá come.'), confusable: ['papa'] }, 'Mi papa come.', 'wrong: wrong-word papa/papá'],
    [english('You are never late.'), 'Never you are late.', 'wrong: word-order'],
    [{ ...english('I eat bread.'), prompt: 'Como pan.' }, 'como pan', 'wrong: other-language'],
    [english('I have 3 cats.'), 'I have 4 cats.', 'wrong: wrong-word 4/3'],
    [
      english('Good evening friends.'),
      'Goood evning frends.',
      'wrong: typo Goood/Good, typo evning/evening, typo frends/friends, too-many-slips',
    ],
    [english('I am tired.'), '', 'wrong: no-answer'],
    [english('I am tired.'), ' … ', 'wrong: no-answer'],
    [english(''), '', 'wrong: no-answer'],
    [english('The horse'), 'Horse', 'slip: missing The'],
    [english('The horse'), 'A horse', 'slip: wrong-word A/The'],
    [spanish('la manzana'), 'el manzana', 'wrong: wrong-word el/la'],
    [english('He would go.'), "He'd go.", 'right'],
    [english('We are 21.'), 'We are twenty one.', 'right'],
    [{ accepted: ['你好世界'], language: 'zh' }, '你好世人', 'wrong: wrong-word 人/界'],
  ])('%j: %s is %s', (key, answer, verdict) => {
    expect(said(gradeText(key, answer))).toBe(verdict);
  });

  test('tells what comes closest, and shows both side by side', () => {
    expect(gradeText(english('Good evening.', 'I am very tired.'), "I'm tierd.")).toMatchObject({
      outcome: 'wrong',
      closest: 'I am very tired.',
      diff: [
        { kind: 'same', answered: "I'm", expected: 'I' },
        { kind: 'missing', expected: 'very' },
        { kind: 'slip', answered: 'tierd', expected: 'tired' },
      ],
      credit: 0.75,
    });
  });

  test('matches a pattern of a hundred thousand texts as a graph', () => {
    const many = Array.from({ length: 17 }, (_, n) => `[a${n}/b${n}]`).join(' ');
    const key: TextKey = { accepted: ['x'], patterns: [many], language: 'en' };
    const answer = Array.from({ length: 17 }, (_, n) => `${n % 2 ? 'a' : 'b'}${n}`).join(' ');
    expect(gradeText(key, answer)).toMatchObject({ outcome: 'right', closest: answer });
    expect(gradeText(key, answer.replace('b4', 'c4')).outcome).toBe('wrong');
  });

  test('takes no answer beyond all measure for right, and no time over it', () => {
    expect(
      gradeText({ ...english('I am tired.'), patterns: ['[I/we] (very) (much)'] }, 'I am tired. '.repeat(1_000))
        .outcome,
    ).toBe('wrong');
  });
});

describe('the laws of grading', () => {
  const word = fc.stringMatching(/^[a-zñáéíóúü]{1,9}$/);
  const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
  const languages = fc.constantFrom('en', 'es', 'pt', 'fr', 'de', 'it', 'ru', 'eu', 'bn', 'und');

  test('what equals an accepted answer is right, however Unicode writes it', () => {
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 1, maxLength: 4 }),
        languages,
        fc.nat(3),
        (accepted, language, at) => {
          const answer = accepted[at % accepted.length]!;
          for (const form of ['NFC', 'NFD'] as const) {
            expect(gradeText({ accepted, language }, answer.normalize(form)).outcome).toBe('right');
            expect(
              gradeText({ accepted: accepted.map((each) => each.normalize(form)), language }, answer).outcome,
            ).toBe('right');
          }
        },
      ),
    );
  });

  test('another accepted answer makes no answer worse', () => {
    const order = ['wrong', 'slip', 'right'];
    fc.assert(
      fc.property(sentence, sentence, sentence, languages, (one, other, answer, language) => {
        const before = gradeText({ accepted: [one], language }, answer);
        const after = gradeText({ accepted: [one, other], language }, answer);
        expect(order.indexOf(after.outcome)).toBeGreaterThanOrEqual(order.indexOf(before.outcome));
      }),
    );
  });

  test('the two sides of a diff are the answer and the closest, word for word', () => {
    fc.assert(
      fc.property(sentence, sentence, (accepted, answer) => {
        const { diff, closest } = gradeText({ accepted: [accepted], language: 'und' }, answer);
        const side = (name: 'answered' | 'expected') => diff.flatMap((part) => part[name] ?? []).join(' ');
        expect([side('answered'), side('expected')]).toEqual([answer, closest]);
      }),
    );
  });

  test('credit is whole for what is not wrong, and between nothing and all for what is', () => {
    fc.assert(
      fc.property(sentence, sentence, languages, (accepted, answer, language) => {
        const { outcome, credit } = gradeText({ accepted: [accepted], language }, answer);
        expect(credit).toBeGreaterThanOrEqual(0);
        expect(credit).toBeLessThanOrEqual(1);
        if (outcome !== 'wrong') expect(credit).toBe(1);
      }),
    );
  });

  test('text at random is never right, nor a slip', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), languages, (answer, language) => {
        fc.pre(!/tengo/iu.test(answer));
        expect(gradeText({ accepted: ['Tengo un perro negro.'], language }, answer).outcome).toBe('wrong');
      }),
    );
  });

  /** A sentence of common words, which are those that rules are about. */
  const told = languages.chain((language) => {
    const common = answerLanguage(language)
      .words.split(/\s+/)
      .filter((each) => each !== '');
    const any = common.length === 0 ? word : fc.oneof(word, fc.constantFrom(...common));
    return fc.record({
      language: fc.constant(language),
      words: fc.array(any, { minLength: 1, maxLength: 6 }),
      other: any,
      at: fc.nat(5),
    });
  });

  test('carelessness about capitals, spaces and signs changes no verdict', () => {
    fc.assert(
      fc.property(told, sentence, ({ language, words }, accepted) => {
        for (const key of [
          { accepted: [words.join(' ')], language },
          { accepted: [accepted], language },
        ]) {
          const answer = [...words.slice(1), words[0]].join(' ');
          const careless = `  ${answer.toUpperCase().replaceAll(' ', ',  ')} ?!`;
          // Of some letters, such as ß, the capital is another one.
          fc.pre(careless.toLowerCase().includes(words[0]!));
          expect(gradeText(key, careless).outcome).toBe(gradeText(key, answer).outcome);
        }
      }),
    );
  });

  test('no verdict depends on how Unicode writes a letter', () => {
    fc.assert(
      fc.property(told, ({ language, words, other, at }) => {
        const accepted = words.join(' ');
        const answer = words.with(at % words.length, other).join(' ');
        const verdict = (one: string, two: string) => gradeText({ accepted: [one], language }, two).outcome;
        expect(verdict(accepted.normalize('NFD'), answer)).toBe(verdict(accepted, answer));
        expect(verdict(accepted, answer.normalize('NFD'))).toBe(verdict(accepted, answer));
      }),
    );
  });

  test('another word of the course in place of one is neither right nor a slip', () => {
    fc.assert(
      fc.property(told, ({ language, words, other, at }) => {
        const replaced = words[at % words.length]!;
        fc.pre(gradeText({ accepted: [replaced], language }, other).outcome !== 'right');
        const answer = words.with(at % words.length, other).join(' ');
        expect(gradeText({ accepted: [words.join(' ')], language, confusable: [other] }, answer).outcome).toBe('wrong');
      }),
      { numRuns: 1_000 },
    );
  });

  test('a short form without its accent is a slip', () => {
    expect(gradeText({ accepted: ['Ele tá aqui.'], language: 'pt' }, 'ele ta aqui').outcome).toBe('slip');
  });

  test('what equals an accepted answer after folding is right, but where an apostrophe makes other words', () => {
    expect(gradeText(english("It's cold."), 'Its cold').outcome).toBe('wrong');
    expect(gradeText(english("I don't know."), 'I dont know').outcome).toBe('right');
    expect(gradeText({ ...english("It's cold."), isHeard: true }, 'its cold').outcome).toBe('right');
    fc.assert(
      fc.property(told, ({ language, words }) => {
        const accepted = words.join(' ');
        fc.pre(fold(accepted) !== '');
        expect(gradeText({ accepted: ['zzz', accepted], language }, fold(accepted)).outcome).toBe('right');
      }),
    );
  });

  test('accents that are left out make no answer wrong, however many', () => {
    // Shorter ones may be short forms, such as "im".
    const accented = fc.stringMatching(/^[a-zñáéíóúàèìòùâêôãõçąęłżčšřžåüőűğış]{4,9}$/);
    fc.assert(
      fc.property(
        fc.array(accented, { minLength: 1, maxLength: 8 }),
        fc.constantFrom('en', 'fr', 'it', 'pt', 'pl', 'und'),
        (words, language) => {
          const accepted = words.join(' ');
          expect(gradeText({ accepted: [accepted], language }, withoutAccents(accepted)).outcome).not.toBe('wrong');
        },
      ),
    );
  });

  test('a text of the course is never right where another one is accepted, mark for mark', () => {
    const marked = fc.stringMatching(/^[a-z]{1,5}'?[a-z]{1,5}'?$/);
    fc.assert(
      fc.property(fc.array(marked, { minLength: 1, maxLength: 4 }), languages, fc.nat(3), (words, language, at) => {
        const accepted = words.join(' ');
        const other = words
          .with(
            at % words.length,
            words[at % words.length]!.includes("'") ? fold(words[at % words.length]!) : `${words[at % words.length]!}'`,
          )
          .join(' ');
        const { outcome } = gradeText({ accepted: [accepted], language, confusable: [other] }, other);
        expect(outcome).toBe('wrong');
        expect(gradeText({ accepted: [accepted], language, confusable: [other] }, accepted).outcome).toBe('right');
      }),
    );
  });

  test('another word that is meant makes no answer better', () => {
    const order = ['wrong', 'slip', 'right'];
    fc.assert(
      fc.property(told, word, ({ language, words, other, at }, meant) => {
        const accepted = [words.join(' ')];
        const answer = words.with(at % words.length, other).join(' ');
        const before = gradeText({ accepted, language }, answer);
        const after = gradeText({ accepted, language, confusable: [meant, other] }, answer);
        expect(order.indexOf(after.outcome)).toBeLessThanOrEqual(order.indexOf(before.outcome));
      }),
    );
  });
});
