import type { Problem } from '@session-generator/course-compiler';

import { plain } from '../terminal/terminal.js';
import { problemLines } from './problem-lines.js';

const problem = (file: string, line: number, severity: Problem['severity'], message = 'It is odd.'): Problem => ({
  severity,
  code: 'odd',
  file,
  line,
  column: 1,
  message,
  hint: 'Mend it.',
});
const linesOf = (problems: readonly Problem[], columns = 80) =>
  problemLines(problems, { folder: 'courses/es', columns, style: plain });

describe('problem lines', () => {
  it('say where, how bad, what, and what to do', () => {
    expect(linesOf([problem('food.yaml', 12, 'error')])).toEqual([
      'courses/es/food.yaml:12:1  error  It is odd.',
      '    → Mend it.',
    ]);
  });

  it('put files with errors first, and in a file its errors, then go by line', () => {
    const lines = linesOf([
      problem('a', 1, 'warning'),
      problem('b', 2, 'warning'),
      problem('b', 10, 'error'),
      problem('b', 9, 'error'),
    ]);
    expect(lines.map((line) => line.split('  ')[0]).filter((place) => place !== '')).toEqual([
      'courses/es/b:9:1',
      'courses/es/b:10:1',
      'courses/es/b:2:1',
      'courses/es/a:1:1',
    ]);
  });

  it('leave an empty line between files, and none within one', () => {
    const lines = linesOf([problem('a', 1, 'error'), problem('a', 2, 'error'), problem('b', 1, 'error')]);
    expect(lines.map((line) => (line === '' ? '-' : line.startsWith(' ') ? 'h' : 'p')).join('')).toBe('phph-ph');
  });

  it('begin a long message on a line of its own, and never break a path', () => {
    expect(linesOf([problem('a-very-long-folder/food.yaml', 1, 'warning', 'This is what is odd of it.')], 30)).toEqual([
      'courses/es/a-very-long-folder/food.yaml:1:1  warning',
      '    This is what is odd of it.',
      '    → Mend it.',
    ]);
  });

  it('have no arrow where there is nothing to do', () => {
    expect(linesOf([{ ...problem('a', 1, 'error'), hint: '' }])).toHaveLength(1);
  });
});
