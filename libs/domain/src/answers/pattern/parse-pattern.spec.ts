import { parsePattern } from './parse-pattern.js';

const faultOf = (pattern: string) => {
  const parsed = parsePattern(pattern);
  return parsed.ok ? undefined : parsed.error;
};

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

  it.each([
    ['[a/b', 0, '"[" is never closed'],
    ['x (a', 2, '"(" is never closed'],
    ['a] b', 1, '"]" closes nothing'],
    ['[a)/b]', 2, '")" closes nothing'],
    ['a\\', 1, 'A backslash stands before nothing'],
  ])('says where %s is wrong', (pattern, at, message) => {
    expect(faultOf(pattern)).toEqual({ at, message });
  });

  it('bounds what is hostile', () => {
    expect(faultOf('('.repeat(100))?.message).toContain('deep');
    expect(faultOf('a'.repeat(501))?.message).toContain('longer');
  });
});
