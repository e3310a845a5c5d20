import { type ChallengeTypeName, type Relaxable, type SessionRequest } from '@session-generator/domain';
import {
  aChallenge,
  aHistory,
  aLearner,
  aLetterCourse,
  aLetterRequest,
  aSession,
  checkSession,
  letterId,
  played,
} from '@session-generator/testing';

import { searchExactly } from './exact-search.js';
import { puzzleOf, verdictsOn } from './exact-search-of-session.js';
import { evenModels } from './models.js';

const course = aLetterCourse();
const showing = (...types: readonly ChallengeTypeName[]): ReadonlySet<ChallengeTypeName> => new Set(types);
const knowing = (letters: string) =>
  aLearner({
    history: aHistory(Object.fromEntries([...letters].map((letter, at) => [letterId(letter), { right: at + 1 }]))),
  });

function find(request: SessionRequest, ...relaxed: readonly Relaxable[]) {
  return searchExactly(puzzleOf(course, request, [], evenModels), request.length, new Set(relaxed));
}

describe('searchExactly', () => {
  test.each([4, 5, 8])('finds a lesson of %i that breaks nothing, by the checker too', (length) => {
    const request = aLetterRequest({ length });
    const outcome = find(request);
    if (outcome.is !== 'found') throw new Error(`${outcome.is} where there is one`);
    const session = aSession(
      course,
      request,
      outcome.ids.map((id) => aChallenge(course, id)),
    );
    expect(checkSession(session, course, request, evenModels)).toEqual([]);
  });

  test('two types cannot fill five places under the cap, nor one type three without a run', () => {
    const learner = knowing('abcdefgh');
    const request = aLetterRequest({
      kind: 'practice',
      length: 5,
      learner,
      challengeTypes: showing('select-meaning', 'translate'),
    });
    expect(find(request)).toEqual({ is: 'none' });
    expect(find(request, 'cap').is).toBe('found');
    const one = { ...request, length: 3, challengeTypes: showing('translate') };
    expect(find(one, 'cap', 'gap')).toEqual({ is: 'none' });
    expect(find(one, 'cap', 'gap', 'runs').is).toBe('found');
  });

  test('a word alone cannot stand twice in two or three places, but in four it can', () => {
    expect(find(aLetterRequest({ length: 3 }))).toEqual({ is: 'none' });
    expect(find(aLetterRequest({ length: 4 })).is).toBe('found');
    const request = aLetterRequest({ kind: 'practice', length: 2, learner: knowing('a') });
    expect(find(request)).toEqual({ is: 'none' });
    expect(find(request, 'gap').is).toBe('found');
  });

  test('a new word that no recognition shows cannot be taught', () => {
    const request = aLetterRequest({ length: 3, challengeTypes: showing('translate') });
    expect(find(request, 'coverage', 'cap', 'runs', 'gap', 'once', 'one-new')).toEqual({ is: 'none' });
    expect(find(request, 'coverage', 'cap', 'runs', 'gap', 'once', 'ramp').is).toBe('found');
  });

  test('gives up after so many placements', () => {
    const puzzle = puzzleOf(course, aLetterRequest({ length: 8 }), [], evenModels);
    expect(searchExactly(puzzle, 8, new Set(), 3)).toEqual({ is: 'unproved' });
  });
});

describe('verdictsOn', () => {
  const learner = knowing('abcdefgh');
  const request = aLetterRequest({
    kind: 'practice',
    length: 5,
    learner,
    challengeTypes: showing('select-meaning', 'translate'),
  });
  const declaring = (...names: readonly Relaxable[]) => {
    const session = aSession(course, request, played('Ra Tb Rc Td Re', course));
    const relaxations = names.map((invariant) => ({ invariant, where: null, why: '' }));
    return verdictsOn(
      { ...session, report: { ...session.report, relaxations } },
      puzzleOf(course, request, [], evenModels),
    );
  };

  test('a relaxation that nothing can do without is necessary', () => {
    expect(declaring('cap')).toEqual([{ invariant: 'cap', is: 'necessary' }]);
  });

  test('one that is not needed comes with an order that does without', () => {
    expect(declaring('cap', 'gap')).toMatchObject([
      { invariant: 'cap', is: 'necessary' },
      { invariant: 'gap', is: 'needless', instead: { length: 5 } },
    ]);
  });
});
