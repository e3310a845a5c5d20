import type { Problem } from '../problem.js';
import { acceptedAnswers, uniqueAnswers } from './accepted-answers.js';

const place = { file: 'a.yaml', line: 1, column: 1 };
const patterns = (...texts: readonly string[]) => texts.map((text) => ({ text, place }));

describe('acceptedAnswers', () => {
  it('puts the best first, then the others, then what the patterns stand for, each once', () => {
    const problems: Problem[] = [];
    const all = acceptedAnswers(
      "I'm tired.",
      ['I am tired', 'im tired'],
      patterns("[I am/I'm] (very) tired"),
      problems,
    );
    expect(all).toEqual(["I'm tired.", 'I am tired', 'I am very tired', "I'm very tired"]);
    expect(problems).toEqual([]);
  });

  it('keeps fifty, and says so', () => {
    const problems: Problem[] = [];
    const all = acceptedAnswers('x', [], patterns('[a/b][a/b][a/b][a/b][a/b][a/b]'), problems);
    expect(all).toHaveLength(50);
    expect(all[0]).toBe('x');
    expect(problems).toMatchObject([{ severity: 'warning', code: 'too-many-answers' }]);
  });

  it('expands no pattern beyond 200 texts, and says so', () => {
    const problems: Problem[] = [];
    acceptedAnswers('x', [], patterns('[a/b]'.repeat(40)), problems);
    expect(problems.map(({ message }) => message)).toEqual([
      `"${'[a/b]'.repeat(40)}" stands for more than 200 texts.`,
      '"x" has more than 50 accepted answers; the first 50 are kept.',
    ]);
  });

  it('tells of a bad pattern that a reader let through', () => {
    const problems: Problem[] = [];
    expect(acceptedAnswers('x', [], patterns('[a'), problems)).toEqual(['x']);
    expect(problems).toMatchObject([{ severity: 'error', code: 'bad-pattern' }]);
  });
});

describe('uniqueAnswers', () => {
  it('keeps the first of those that are equal after folding', () => {
    expect(uniqueAnswers(['El pan', 'el pan.', 'pan'])).toEqual(['El pan', 'pan']);
  });
});
