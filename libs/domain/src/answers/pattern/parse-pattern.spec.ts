import fc from 'fast-check';

import { doubtsOf, parsePattern, type PatternFault } from './parse-pattern.js';

const faultsOf = (pattern: string): readonly PatternFault[] => {
  const parsed = parsePattern(pattern);
  return parsed.ok ? [] : parsed.error;
};

const asFault = ([at, message, hint]: readonly [number, string, string]): PatternFault => ({ at, message, hint });

describe('parsePattern', () => {
  it('reads alternatives, what may be left out, and nesting', () => {
    expect(parsePattern('a [b/c(d)]')).toEqual({
      ok: true,
      value: [
        { kind: 'text', text: 'a ' },
        {
          kind: 'oneOf',
          patterns: [
            [{ kind: 'text', text: 'b' }],
            [
              { kind: 'text', text: 'c' },
              { kind: 'oneOf', patterns: [[{ kind: 'text', text: 'd' }], []] },
            ],
          ],
        },
      ],
    });
  });

  it('takes a slash outside of brackets, and anything after a backslash, as it is', () => {
    expect(parsePattern('and/or \\[x\\]')).toEqual({ ok: true, value: [{ kind: 'text', text: 'and/or [x]' }] });
  });

  it.each<readonly [string, readonly [number, string, string]]>([
    ['[a/b', [0, '"[" is never closed', 'Write ] where the alternatives end, or \\[ for the sign itself.']],
    ['x (a', [2, '"(" is never closed', 'Write ) where it ends, or \\( for the sign itself.']],
    ['a] b', [1, '"]" closes nothing', 'Write [ where it begins, or \\] for the sign itself.']],
    ['[a)/b]', [2, '")" closes nothing', 'Write ( where it begins, or \\) for the sign itself.']],
    ['[a/]', [3, 'An alternative is empty', 'Write (a) to leave it out.']],
    ['x [/a (b)/c]', [3, 'An alternative is empty', 'Write ([a (b)/c]) to leave it out.']],
    [
      '[a]',
      [
        0,
        'There is only one alternative',
        'Write (a) where it may be left out, add another after a slash, or write \\[a\\] for brackets.',
      ],
    ],
    ['[a | b]', [0, 'There is only one alternative', 'Write [a/b]: a slash stands between alternatives.']],
    ['[a||b]', [0, 'There is only one alternative', 'Write [a/b]: a slash stands between alternatives.']],
    ['[/]', [0, 'Nothing stands in "[]"', 'Take it out, or write \\[\\] for the signs themselves.']],
    ['a ()', [2, 'Nothing stands in "()"', 'Take it out, or write \\(\\) for the signs themselves.']],
    ['a\\', [1, 'A backslash stands before nothing', 'Take it out, or write \\\\ for a backslash.']],
    ['('.repeat(21), [20, 'Brackets nest more than 20 deep', 'Write it as several patterns.']],
    ['a'.repeat(501), [500, 'The pattern is longer than 500 characters', 'Write it as several patterns.']],
  ])('says of %s where it is wrong, and what to write instead', (pattern, fault) => {
    expect(faultsOf(pattern)).toContainEqual(asFault(fault));
  });

  it('tells every fault of a pattern, in order, and none twice', () => {
    expect(faultsOf('a) [b] [c/] (d').map(({ at, message }) => `${at} ${message}`)).toEqual([
      '1 ")" closes nothing',
      '3 There is only one alternative',
      '10 An alternative is empty',
      '12 "(" is never closed',
    ]);
    expect(faultsOf('('.repeat(30) + ')'.repeat(30))).toHaveLength(1);
    expect(faultsOf('[a/b] (c) \\[d\\] e/f')).toEqual([]);
  });

  it('never fails on any text, and points into it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab[]()/|\\, '), maxLength: 60 }), (pattern) => {
        for (const { at } of [...faultsOf(pattern), ...doubtsOf(pattern)]) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThan(pattern.length);
        }
      }),
    );
  });
});

describe('doubtsOf', () => {
  it.each<readonly [string, readonly [number, string, string]]>([
    [
      'to (be/go)',
      [
        6,
        'A slash in parentheses separates nothing',
        'Write [this/that] for one of them, ([this/that]) for one or none, or \\/ for the sign itself.',
      ],
    ],
    ['a | b', [2, 'A bar separates nothing', 'Write [this/that] for alternatives, or \\| for the sign itself.']],
    ['(Yes), I do', [0, 'Leaving out (Yes) leaves a "," behind', 'Write (Yes,): the sign is left out too.']],
    ['Well, (yes), no', [6, 'Leaving out (yes) leaves a "," behind', 'Write (yes,): the sign is left out too.']],
  ])('asks of %s whether it is meant', (pattern, doubt) => {
    expect(doubtsOf(pattern)).toEqual([asFault(doubt)]);
  });

  it.each(['Hello (there), Ana', '(Yes,) I do', 'and\\/or a\\|b', 'and/or', '([a/b]) c', 'colo(u)r'])(
    'has none of %s',
    (pattern) => {
      expect(doubtsOf(pattern)).toEqual([]);
    },
  );
});
