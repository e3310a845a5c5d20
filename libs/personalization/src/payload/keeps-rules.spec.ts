import { IsString, validateSync } from 'class-validator';
import * as fc from 'fast-check';

import { Faults } from './faults.js';
import { builtInKinds } from '../kinds.js';
import { fill } from './fill.js';
import { keepsRules } from './keeps-rules.js';
import { SessionPayload } from './session-payload.js';

const least = { course: 'es-from-en', kind: 'lesson', skill: 'basics/food', learner: { id: 'lily' } };
const payloadOf = (body: object): object => fill(SessionPayload, body, new Faults(), builtInKinds)!;

describe('keepsRules', () => {
  test.each<[string, object, boolean]>([
    ['the least that a lesson needs', least, true],
    ['a rule that is broken', { ...least, length: 51 }, false],
    ['a condition: a lesson is of a skill', { ...least, skill: undefined }, false],
    ['a condition: a practice need not be', { ...least, kind: 'practice', skill: undefined }, true],
    [
      'a rule that is broken two payloads below',
      { ...least, learner: { id: 'l', constraints: { canType: 1 } } },
      false,
    ],
    ['a long list with a fault in it', { ...least, learner: { id: 'l', mistakes: ['a', 7] } }, false],
    ['a payload that is missing', { ...least, learner: undefined }, false],
  ])('of %s', (_case, body, keeps) => {
    expect(keepsRules(payloadOf(body))).toBe(keeps);
  });

  test('says what class-validator says', () => {
    const odd = fc.constantFrom<unknown>(
      null,
      undefined,
      '',
      'lesson',
      'practice',
      'x',
      'off',
      'full',
      0,
      1.5,
      15,
      NaN,
    );
    const some = (kept: unknown) => fc.oneof({ weight: 6, arbitrary: fc.constant(kept) }, odd, fc.constant([]));
    const body = fc.record({
      ...{ course: some('es-from-en'), kind: some('practice'), skill: some(undefined), unit: some('basics') },
      ...{ length: some(15), seed: some('seed'), now: some('2026-11-22T09:30:00Z'), explain: some('off') },
      client: fc.oneof(some(undefined), fc.record({ challengeTypes: some(['listen']) })),
      learner: fc.record({
        ...{ id: some('lily'), components: some(undefined), ability: some(1.5), preferences: some({ listen: 1 }) },
        constraints: fc.oneof(some(undefined), fc.record({ canListen: some(true) })),
      }),
    });
    const said = new Set<boolean>();
    fc.assert(
      fc.property(body, (sent) => {
        const payload = payloadOf(sent);
        const keeps = keepsRules(payload);
        said.add(keeps);
        expect(keeps).toBe(validateSync(payload).length === 0);
      }),
      { numRuns: 2_000 },
    );
    expect(said.size).toBe(2);
  });

  test('leaves to class-validator what it does not run: rules of each item, of groups, and no rules', () => {
    class OfEach {
      @IsString({ each: true }) texts = ['a'];
    }
    class OfGroup {
      @IsString({ groups: ['one'] }) text = 'a';
    }
    class OfNone {}
    expect([new OfEach(), new OfGroup(), new OfNone()].map(keepsRules)).toEqual([false, false, false]);
  });
});
