import { asId, learnerKey, type CourseId, type RevisionId } from '@session-generator/domain';
import * as fc from 'fast-check';

import {
  condemn,
  endCanary,
  firstPointer,
  goLive,
  isBeingCollected,
  liveBefore,
  namedBy,
  pin,
  tryOut,
  unpin,
  type PointerChange,
} from './pointer-changes.js';
import { readPointer, writePointer } from './pointer-json.js';
import type { Pointer } from './pointer.js';

const course = asId<CourseId>('es-from-en');
const revision = (letter: string) => asId<RevisionId>(letter.repeat(32));
const [a, b, c] = ['a', 'b', 'c'].map(revision) as [RevisionId, RevisionId, RevisionId];
/** Each change an hour after the one before. */
const after = (...changes: readonly PointerChange[]): Pointer =>
  changes.reduce((pointer, change, at) => change(pointer, (at + 1) * 3_600_000), firstPointer(a, 0));
const inLetters = (pointer: Pointer): string =>
  [
    `${pointer.live[0]}${pointer.version}`,
    ...(pointer.canary ? [`canary ${pointer.canary.revision[0]} ${pointer.canary.percent}`] : []),
    ...Object.values(pointer.pins).map((pinned) => `pin ${pinned[0]}`),
    ...(pointer.history.length > 0 ? [`before ${pointer.history.map((former) => former.revision[0]).join('')}`] : []),
  ].join(', ');

test.each<[string, string, readonly PointerChange[]]>([
  ['at first', 'a1', []],
  ['another goes live', 'b2, before a', [goLive(b)]],
  ['the same goes live', 'a1', [goLive(a)]],
  ['a roll back is one more change', 'a3, before ba', [goLive(b), goLive(a)]],
  ['a canary', 'a2, canary b 5', [tryOut(b, 5)]],
  ['a canary that grows', 'a3, canary b 10', [tryOut(b, 5), tryOut(b, 10)]],
  ['a canary that changes nothing', 'a2, canary b 5', [tryOut(b, 5), tryOut(b, 5)]],
  ['a canary of what is live', 'a1', [tryOut(a, 5)]],
  ['a canary of what is live leaves another be', 'a2, canary b 5', [tryOut(b, 5), tryOut(a, 10)]],
  ['a canary that goes live', 'b3, before a', [tryOut(b, 5), goLive(b)]],
  ['a canary that is given up', 'a3, before b', [tryOut(b, 5), endCanary]],
  ['a canary is given up when another goes live', 'c3, before ab', [tryOut(b, 5), goLive(c)]],
  ['a pin', 'a2, pin b', [pin(course, 'ada', b)]],
  ['a pin that changes nothing', 'a2, pin b', [pin(course, 'ada', b), pin(course, 'ada', b)]],
  ['a pin that is taken off', 'a3, before b', [pin(course, 'ada', b), unpin(course, 'ada')]],
  ['a pin outlives what goes live', 'b3, pin a, before a', [pin(course, 'ada', a), goLive(b)]],
  ['nothing to take off', 'a1', [unpin(course, 'ada'), endCanary]],
  ['what is condemned is no more where a roll back can go', 'b3', [goLive(b), condemn([a])]],
])('%s: %s', (_, letters, changes) => {
  expect(inLetters(after(...changes))).toBe(letters);
});

test('a roll back goes to what was live last, be it pinned, and never to what was only tried', () => {
  expect(liveBefore(after())).toEqual([]);
  expect(liveBefore(after(goLive(b), tryOut(c, 5), endCanary))).toEqual([a]);
  expect(liveBefore(after(pin(course, 'ada', a), goLive(b), goLive(c), unpin(course, 'ada')))).toEqual([b, a]);
  expect(liveBefore(after(goLive(b), goLive(a)))).toEqual([b]);
});

test('a roll back goes to what was live last, also where the clock of a publisher is behind that of the one before', () => {
  const first = goLive(b)(firstPointer(a, 1_000), 9_000);
  expect(liveBefore(goLive(c)(first, 8_000))).toEqual([b, a]);
  expect(goLive(c)(first, 8_000).since).toBe(9_000);
});

test('what is condemned is in the hands of a collector for a quarter of an hour, whatever else is done meanwhile', () => {
  const condemned = condemn([a])(after(goLive(b)), 0);
  const minutes = (count: number) => count * 60_000;
  expect(isBeingCollected(condemned, a, minutes(14.9))).toBe(true);
  expect(isBeingCollected(condemned, b, minutes(1))).toBe(false);
  expect(isBeingCollected(condemned, a, minutes(15))).toBe(false);
  expect(isBeingCollected(goLive(c)(condemned, minutes(1)), a, minutes(2))).toBe(true);
  expect(goLive(c)(condemned, minutes(16))).not.toHaveProperty('collecting');
});

test('what is condemned stays so when a second collector condemns something else', () => {
  const minutes = (count: number) => count * 60_000;
  const condemned = condemn([b])(condemn([a])(firstPointer(c, 0), minutes(1)), minutes(2));
  expect(condemned.collecting).toEqual({ revisions: [a, b], since: minutes(2) });
  expect(condemn([b])(condemned, minutes(3))).toBe(condemned);
  expect(condemn([b])(condemned, minutes(10)).collecting).toEqual({ revisions: [a, b], since: minutes(10) });
  expect(condemn([b])(condemned, minutes(17)).collecting?.revisions).toEqual([b]);
});

test('a canary on nobody is named, so that it stays', () => {
  expect(namedBy(after(tryOut(b, 0), pin(course, 'ada', c)))).toEqual([a, c, b]);
});

test('a pointer holds no learner, only a hash', () => {
  const text = Buffer.from(writePointer(after(pin(course, 'ada', b)))).toString();
  expect(text).toContain(learnerKey(course, 'ada'));
  expect(text).not.toContain('ada');
});

describe('a pointer as JSON', () => {
  const letter = fc.constantFrom(a, b, c);
  const changes = fc.array(
    fc.oneof(
      letter.map(goLive),
      fc.tuple(letter, fc.integer({ min: 0, max: 100 })).map(([of, percent]) => tryOut(of, percent)),
      fc.tuple(fc.string(), letter).map(([learner, of]) => pin(course, learner, of)),
      fc.string().map((learner) => unpin(course, learner)),
      fc.array(letter).map(condemn),
      fc.constant(endCanary),
    ),
  );

  test('comes back as it was, whatever was done to it', () => {
    fc.assert(
      fc.property(changes, (all) => {
        const pointer = after(...all);
        expect(readPointer(writePointer(pointer))).toEqual(pointer);
      }),
    );
  });

  test('is refused, or says the same, where any of its bytes is another', () => {
    fc.assert(
      fc.property(changes, fc.nat(), fc.integer({ min: 1, max: 255 }), (all, at, mask) => {
        const pointer = after(...all);
        const bytes = writePointer(pointer);
        bytes[at % bytes.length]! ^= mask;
        const read = () => {
          try {
            return readPointer(bytes);
          } catch {
            return pointer;
          }
        };
        expect(read()).toEqual(pointer);
      }),
    );
  });

  test('may be edited by hand, where its sum is left out', () => {
    const text = Buffer.from(writePointer(after(goLive(b)))).toString();
    const edited = text.replace('"version": 2', '"version": 3');
    expect(() => readPointer(Buffer.from(edited))).toThrow('sum is not that of the rest');
    expect(readPointer(Buffer.from(edited.replace(/,\s*"sum": "\w+"/, ''))).version).toBe(3);
  });

  test('grows by one version a change, and forgets nothing that was live but for the oldest of fifty', () => {
    fc.assert(
      fc.property(changes, (all) => {
        let pointer = firstPointer(a, 0);
        for (const [at, change] of all.entries()) {
          const next = change(pointer, at + 1);
          expect(next === pointer ? 0 : next.version - pointer.version).toBe(next === pointer ? 0 : 1);
          if (next.live !== pointer.live) expect(next.history[0]).toMatchObject({ liveUntil: at + 1 });
          pointer = next;
        }
        expect(pointer.history.length).toBeLessThanOrEqual(50);
        expect(new Set(pointer.history.map((former) => former.revision)).size).toBe(pointer.history.length);
      }),
    );
  });

  test.each([
    ['', 'it is not JSON'],
    ['{"version": 1, "live"', 'it is not JSON'],
    ['null', 'live names no revision; version is not a number from 1; since is no time'],
    ['[]', 'live names no revision; version is not a number from 1; since is no time'],
    [`{"version": 1, "live": "../../x", "since": "2026-11-24T00:00:00Z"}`, 'live names no revision'],
    [
      `{"version": 0, "live": "${a}", "since": "2026-11-24T00:00:00Z", "canary": {"revision": "${b}", "percent": 101}, "pins": {"x": "y"}, "history": [{}], "collecting": {}}`,
      'version is not a number from 1; canary is not {revision, percent}; pins name what is no revision; history is not a list of {revision, until}; collecting is not {revisions, since}',
    ],
  ])('%j is refused: %s', (text, faults) => {
    expect(() => readPointer(Buffer.from(text))).toThrow(faults);
  });
});
