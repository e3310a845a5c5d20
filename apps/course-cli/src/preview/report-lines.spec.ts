import { asId, courseOf, type Challenge, type QualityReport } from '@session-generator/domain';
import { aCourseContent } from '@session-generator/testing';

import { plain } from '../terminal/terminal.js';
import { reportLines } from './report-lines.js';

const content = aCourseContent();
const course = courseOf(content, asId('r'));
const report: QualityReport = {
  asked: 15,
  got: 12,
  targets: 8,
  coverage: 0.875,
  relaxations: [],
  presumed: [],
  fillers: [],
  ignored: { components: 0 },
};
const turned = (by: string, reason: string) => ({ id: asId('x') as never, by, reason });
const linesOf = (overrides: Partial<QualityReport>, reasons: readonly [string, string][] = []) => {
  const trace = { picked: [], turnedAway: reasons.map(([by, reason]) => turned(by, reason)) };
  const challenges = ['judge', 'arrange', 'arrange'].map((type) => ({ type, step: 'arrange' }) as Challenge);
  return reportLines({ course, challenges, report: { ...report, ...overrides }, trace }, 80, plain);
};

describe('report lines', () => {
  it('tell length, targets, types and steps', () => {
    expect(linesOf({})).toEqual([
      'Report',
      '  length       12 of 15 asked for',
      '  targets      8 components, 88% covered',
      '  types        arrange 2 · judge 1',
      '  steps        arrange 3',
      '  relaxed      nothing',
      '  turned away  0 of 0 candidates',
    ]);
  });

  it('gather relaxations of one reason, with places as challenges are numbered', () => {
    const relaxations = [
      { invariant: 'cap', where: 9, why: 'too many' },
      { invariant: 'length', where: null, why: 'too few' },
      { invariant: 'cap', where: 10, why: 'too many' },
    ] as const;
    expect(linesOf({ relaxations })).toEqual(
      expect.arrayContaining(['  relaxed      cap at 10, 11: too many', '  relaxed      length: too few']),
    );
  });

  it('call presumed skills and fillers by what they are called', () => {
    const [skill] = content.skills;
    const [word] = content.components;
    const lines = linesOf({ presumed: [skill!.id], fillers: [word!.id, 'gone'] });
    expect(lines).toContain(`  presumed     ${skill!.name}`);
    expect(lines).toContain(`  may fill     ${word!.text} · gone`);
  });

  it('count those turned away by rule and reason, most frequent first', () => {
    const lines = linesOf({}, [
      ['keepAble', 'cannot type'],
      ['fillWithReview', 'others'],
      ['fillWithReview', 'others'],
    ]);
    expect(lines.slice(-3)).toEqual([
      '  turned away  3 of 3 candidates',
      '                  2  fillWithReview: others',
      '                  1  keepAble: cannot type',
    ]);
  });
});
