import { challengeTypeNames, relaxable, type SessionRequest } from '@session-generator/domain';
import {
  aChallenge,
  aHistory,
  aLearner,
  aLetterCourse,
  aLetterRequest,
  aSession,
  checkSession,
  letterId,
} from '@session-generator/testing';
import * as fc from 'fast-check';

import { searchExactly } from './exact-search.js';
import { puzzleOf } from './exact-search-of-session.js';
import { evenModels } from './models.js';

/** Whether this is `npm run test:slow`, which runs every case, and not `npm test`, which runs a tenth or so. */
declare const atFullSize: boolean;

const course = aLetterCourse();

/** Every sequence of so many of the items, each as often as one likes. */
function* sequences<Item>(items: readonly Item[], length: number): Generator<readonly Item[]> {
  if (length === 0) yield [];
  else for (const first of items) for (const rest of sequences(items, length - 1)) yield [first, ...rest];
}

const requests: fc.Arbitrary<SessionRequest> = fc
  .record({
    kind: fc.constantFrom('lesson' as const, 'practice' as const),
    length: fc.integer({ min: 1, max: 4 }),
    types: fc.subarray([...challengeTypeNames], { minLength: 1, maxLength: 3 }),
    met: fc.subarray([...'abcdefgh', 'ab', 'ax', 'vw'], { minLength: 1 }),
    canType: fc.boolean(),
  })
  .map(({ kind, length, types, met, canType }) => {
    const history = aHistory(Object.fromEntries(met.map((letters, at) => [letterId(letters), { right: at }])));
    const learner = aLearner({ history, constraints: { canListen: true, canSpeak: false, canType } });
    return aLetterRequest({ kind, length, learner, challengeTypes: new Set(types) });
  });

test('finds an order just where one of all sequences breaks nothing but what is relaxed, as the checker sees it', () => {
  const outcomes = { found: 0, none: 0, unproved: 0 };
  fc.assert(
    fc.property(requests, fc.subarray([...relaxable]), (request, names) => {
      const puzzle = puzzleOf(course, request, [], evenModels);
      fc.pre(puzzle.pieces.length > 0 && puzzle.pieces.length ** request.length <= 1300);
      const relaxed: ReadonlySet<string> = new Set(names);
      const keeps = (ids: readonly string[]): boolean => {
        const session = aSession(
          course,
          request,
          ids.map((id) => aChallenge(course, id)),
        );
        return checkSession(session, course, request, evenModels).every(({ invariant }) => relaxed.has(invariant));
      };
      const ids = puzzle.pieces.map(({ id }) => id);
      const wanted = [...sequences(ids, request.length)].some(keeps) ? 'found' : 'none';
      const outcome = searchExactly(puzzle, request.length, new Set(names));
      outcomes[outcome.is]++;
      expect(outcome.is).toBe(wanted);
    }),
    { numRuns: atFullSize ? 150 : 50 },
  );
  expect(Math.min(outcomes.found, outcomes.none)).toBeGreaterThan(atFullSize ? 10 : 2);
});
