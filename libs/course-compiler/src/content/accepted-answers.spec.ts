import type { Problem } from '../problem.js';
import { acceptedAnswers, uniqueAnswers } from './accepted-answers.js';

const place = { file: 'a.yaml', line: 1, column: 1 };
const patterns = (...texts: readonly string[]) => texts.map((text) => ({ text, place }));

describe('acceptedAnswers', () => {
  const accepted = (best: string, others: readonly string[], ...written: readonly string[]) => {
    const problems: Problem[] = [];
    return { ...acceptedAnswers(best, others, patterns(...written), place, problems), problems };
  };

  it('puts the best first, then the others, then what the patterns stand for, each once', () => {
    expect(accepted("I'm tired.", ['I am tired', 'im tired'], "[I am/I'm] (very) tired")).toEqual({
      texts: ["I'm tired.", 'I am tired', 'im tired', 'I am very tired', "I'm very tired"],
      patterns: [],
      problems: [],
    });
  });

  it.each([['[a/b]'.repeat(6)], ['[a/b]'.repeat(40)]])('lists fifty of %s, and keeps it', (many) => {
    const { texts, patterns: kept, problems } = accepted('x', [], '(x)', many);
    expect(texts).toHaveLength(50);
    expect(texts[0]).toBe('x');
    expect({ kept, problems }).toEqual({ kept: [many], problems: [] });
  });

  it('keeps fifty that are written out, and says what to do with more', () => {
    const { texts, problems } = accepted(
      'x',
      Array.from({ length: 60 }, (_, at) => `a${at}`),
    );
    expect(texts).toHaveLength(50);
    expect(problems).toMatchObject([{ severity: 'warning', code: 'too-many-answers' }]);
  });

  it('keeps 2,000 characters of patterns, and says which is left out', () => {
    const long = (at: number) => `${at}${'[a/b]'.repeat(90)}`;
    const { patterns: kept, problems } = accepted('x', [], ...[1, 2, 3, 4, 5, 6].map(long));
    expect(kept).toEqual([1, 2, 3, 4].map(long));
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining(`"${long(5)}" and what follows`)]);
  });

  it('tells of a bad pattern that a reader let through', () => {
    expect(accepted('x', [], '[a')).toMatchObject({
      texts: ['x'],
      patterns: [],
      problems: [{ severity: 'error', code: 'bad-pattern' }],
    });
  });
});

describe('uniqueAnswers', () => {
  it('keeps the first of those that are equal mark for mark', () => {
    expect(uniqueAnswers(['El pan', 'el pan.', 'pan'])).toEqual(['El pan', 'pan']);
    expect(uniqueAnswers(["it's", 'its', 'it’s', 'Va.', '¿Va?'])).toEqual(["it's", 'its', 'Va.', '¿Va?']);
  });
});
