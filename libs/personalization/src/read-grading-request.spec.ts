import { InvalidPayload } from '@session-generator/domain';
import * as fc from 'fast-check';

import { readGradingRequest } from './read-grading-request.js';

const faultsOf = (body: unknown): readonly string[] => {
  try {
    readGradingRequest(body);
    return [];
  } catch (error) {
    if (!(error instanceof InvalidPayload)) throw error;
    if (error.faults.length !== Math.min(50, error.total))
      throw new Error(`${error.faults.length} of ${error.total} are named`, { cause: error });
    return error.faults.map(({ pointer }) => pointer);
  }
};

const one = { course: 'es-from-en', challenge: 'c', answer: 'el pan' };
const many = { course: 'es-from-en', revision: 'r1', answers: [{ challenge: 'c', answer: '' }] };
const choice = { challenge: 'c', choice: 'd' };

describe('readGradingRequest', () => {
  test.each<[string, object, object]>([
    ['one', one, { course: 'es-from-en', answers: [{ challenge: 'c', answer: 'el pan' }], isSingle: true }],
    [
      'one choice',
      { course: 'es-from-en', challenge: 'c', choice: 'd', seed: 's' },
      { course: 'es-from-en', answers: [{ challenge: 'c', choice: 'd', seed: 's' }], isSingle: true },
    ],
    [
      'choices of several sessions',
      { ...many, seed: 's', answers: [choice, { ...choice, seed: 't' }, { challenge: 'c', answer: '' }] },
      {
        ...many,
        answers: [
          { ...choice, seed: 's' },
          { ...choice, seed: 't' },
          { challenge: 'c', answer: '' },
        ],
      },
    ],
    ['many', many, many],
    ['none', { ...many, answers: [] }, { ...many, answers: [] }],
  ])('reads %s', (_, body, request) => {
    expect(readGradingRequest(body)).toEqual(request);
  });

  const row = { challenge: 'c', answer: 'a' };
  test.each<[string, unknown, readonly string[]]>([
    ['nothing', undefined, ['']],
    ['a list', [], ['']],
    ['an empty object', {}, ['/course', '/challenge', '/answer']],
    ['a course alone', { course: 'x' }, ['/challenge', '/answer']],
    ['one and many', { ...one, ...many }, ['/challenge', '/answer']],
    ['an answer that is no text', { ...one, answer: null }, ['/answer']],
    ['an answer without end', { ...one, answer: 'x'.repeat(10_001) }, ['/answer']],
    ['half of a character', { ...one, answer: '\ud83d' }, ['/answer']],
    ['misspelt keys', { ...one, awnser: 'x', revison: 'r' }, ['/awnser', '/revison']],
    ['misspelt keys of one of many', { ...many, answers: [row, { ...row, anwser: 1 }] }, ['/answers/1/anwser']],
    [
      'rows at fault',
      { ...many, answers: [{ challenge: '' }, 7] },
      ['/answers/0/challenge', '/answers/0/answer', '/answers/1'],
    ],
    ['a choice without the seed', { course: 'x', ...choice }, ['/seed']],
    ['choices without the seed', { ...many, answers: [{ ...choice, seed: 's' }, choice, choice] }, ['/seed']],
    ['a seed that is none', { course: 'x', ...choice, seed: '' }, ['/seed']],
    ['a seed of one of many that is none', { ...many, answers: [{ ...choice, seed: 7 }] }, ['/answers/0/seed']],
    ['a choice beside an answer', { ...one, choice: 'd', seed: 's' }, ['/choice']],
    ['a choice beside answers', { ...many, choice: 'd', seed: 's' }, ['/choice']],
    [
      'a choice and an answer of one of many',
      { ...many, seed: 's', answers: [{ ...row, ...choice }, { challenge: 'c', choice: '' }, { choice: 'd' }] },
      ['/answers/0/choice', '/answers/1/choice', '/answers/2/challenge'],
    ],
    ['no list', { ...many, answers: row }, ['/answers']],
    ['more than 200', { ...many, answers: Array(201).fill(row) }, ['/answers']],
  ])('tells of %s', (_, body, pointers) => {
    expect([...faultsOf(body)].sort()).toEqual([...pointers].sort());
  });

  test('says what a key was likely meant to be', () => {
    const refused = () => readGradingRequest({ ...many, answers: [{ ...row, anwser: 1 }] });
    expect(refused).toThrow('/answers/0/anwser: Not known: did you mean "answer"?');
  });

  test('says which seed a choice needs', () => {
    const refused = () => readGradingRequest({ course: 'x', ...choice });
    expect(refused).toThrow('/seed: Send the `seed` of the session, which decided which choice was shown as which.');
  });

  test('takes 200 answers of 5,000 characters', () => {
    const answers = Array.from({ length: 200 }, () => ({ challenge: 'c', answer: 'x'.repeat(5_000) }));
    expect(readGradingRequest({ ...many, answers }).answers).toEqual(answers);
  });
});

describe('any payload', () => {
  const odd = fc.constantFrom<unknown>(null, undefined, 7, '', 'x'.repeat(20_000), '\ud800', true, [], {}, [{}], [[]]);
  const some = (kept: unknown) => fc.oneof({ weight: 4, arbitrary: fc.constant(kept) }, odd, fc.anything());
  const rows = fc.array(
    fc.record({ challenge: some('c'), answer: some('a'), choice: some('a') }, { requiredKeys: [] }),
    { maxLength: 4 },
  );
  const bodies = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record(
        {
          ...{ course: some('es-from-en'), revision: some('r'), challenge: some('c'), answer: some('a') },
          ...{ choice: some('a'), seed: some('s') },
          answers: fc.oneof({ weight: 4, arbitrary: rows }, odd),
        },
        { requiredKeys: ['course'] },
      ),
    },
    fc.anything({ withNullPrototype: true }),
    fc.jsonValue(),
  );

  test('is taken or refused with its faults, and never anything else', () => {
    const outcomes = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(bodies, (body) => void outcomes[faultsOf(body).length === 0 ? 'taken' : 'refused']++),
      { numRuns: 5_000 },
    );
    expect(outcomes.taken).toBeGreaterThan(5);
    expect(outcomes.refused).toBeGreaterThan(1_000);
  });
});
