import { error, formatProblem, inOrder, warning } from './problem.js';

const at = (file: string, line: number, column = 1) => ({ file, line, column });

describe('formatProblem', () => {
  it('begins with a place that editors can open', () => {
    const problem = warning(
      'misspelt-key',
      at('m/skills/a.yaml', 12, 5),
      '"Imagé" is no key.',
      'Did you mean "Images"?',
    );
    expect(formatProblem(problem)).toBe(
      'm/skills/a.yaml:12:5 warning misspelt-key: "Imagé" is no key. Did you mean "Images"?',
    );
  });
});

describe('inOrder', () => {
  it('goes through files, lines and columns, however severe', () => {
    const places = [at('b', 1), at('a', 10), at('a', 9, 2), at('a', 9, 1)];
    const problems = places.map((place, index) => (index % 2 ? error : warning)('x', place, '', ''));
    expect(inOrder(problems).map(({ file, line, column }) => `${file}${line}.${column}`)).toEqual([
      'a9.1',
      'a9.2',
      'a10.1',
      'b1.1',
    ]);
  });
});
