import type { CoverageReport } from '@session-generator/course-compiler';
import { asId, type ComponentId } from '@session-generator/domain';

import { plain } from '../terminal/terminal.js';
import { coverageLines } from './coverage-lines.js';

const ids = (...texts: string[]): readonly ComponentId[] => texts.map((text) => asId<ComponentId>(text));

const coverage: CoverageReport = {
  units: 1,
  skills: 2,
  words: 1200,
  phrases: 3,
  challenges: 4000,
  challengesByType: { arrange: 1000, judge: 3000 },
  challengesByStep: { recognise: 3000, arrange: 1000, recall: 0, produce: 0 },
  neverProduced: ids('food/w/a', 'food/w/b', 'food/w/c', 'food/w/d', 'food/w/e'),
  shortWithoutAudio: [],
  fewChoices: 7,
  surplus: 0,
  unfair: { 'a distractor is right': 2 },
  withoutTaughtWord: ids('food/p/x'),
  withSeveralNewWords: [],
  aheadOfPrerequisites: [],
  selfAnswering: [],
  withoutDictionary: [],
};

describe('coverage lines', () => {
  const lines = coverageLines(coverage, 80, plain);

  it('begin with the size of the course', () => {
    expect(lines[0]).toBe('  1 unit · 2 skills · 1,200 words · 3 phrases · 4,000 challenges');
  });

  it('count challenges by type and by step, those without any too', () => {
    expect(lines).toContain('  select-picture           0      recognise       3,000');
    expect(lines).toContain('  judge                3,000      produce             0');
    expect(lines).toContain('  arrange              1,000');
  });

  it('name the first three of what is thin, and how many more there are', () => {
    const at = lines.indexOf('       5  words and phrases that no challenge asks to produce');
    expect(lines.slice(at + 1, at + 5).map((line) => line.trim())).toEqual([
      'food/w/a',
      'food/w/b',
      'food/w/c',
      'and 2 more (--json lists all)',
    ]);
    expect(lines).toContain('       0  skills that cannot fill a lesson of 15 without audio');
    expect(lines).toContain('       1  phrases with no taught word');
    expect(lines).toContain('       7  challenges with fewer than two wrong choices');
    expect(lines).toContain('       2  challenges left out, as they would not be fair: a distractor is right');
  });

  it('put the steps below the types where there is no room beside them', () => {
    const narrow = coverageLines(coverage, 40, plain);
    expect(narrow).toContain('  select-picture           0');
    expect(narrow).toContain('  recognise       3,000');
  });
});
