import fc from 'fast-check';

import { courseSample } from '../course/course.sample.js';
import { accepts } from '../answers/accepts.js';
import { formNamed } from '../forms/forms.js';
import { asId } from '../ids.js';
import { generateSession } from './generate-session.js';
import { readReplayToken } from './replay-token.js';
import { learnerSample, modelsSample, requestSample, type RequestChanges } from '../request/request.sample.js';
import { unwrap } from '../result.js';
import type { SelectionTrace, TraceSummary } from './session.js';

const course = courseSample({
  s1: { words: 'abcdefg', phrases: { ab: 'ab', cd: 'cd', ef: 'ef' } },
  s2: { words: 'hij', phrases: { ah: 'ah', bi: 'bi' } },
});
const sessionFor = (changes: RequestChanges = {}, of = course) =>
  unwrap(generateSession(of, requestSample(changes), modelsSample));

describe('a lesson', () => {
  const lesson = sessionFor();

  test('is as long as asked and keeps every invariant', () => {
    expect(lesson.challenges).toHaveLength(15);
    expect(lesson.report).toMatchObject({ asked: 15, got: 15, targets: 8, coverage: 1, relaxations: [] });
  });

  test('teaches each new word before it asks for it', () => {
    for (const word of 'abcdef') {
      const steps = lesson.challenges.filter(({ about }) => about === `s1/w/${word}`).map(({ step }) => step);
      expect(steps[0]).toBe('recognise');
      expect(steps.at(-1)).toBe('produce');
    }
  });

  test('gives keys that grade their own answers right', () => {
    for (const { answerKey } of lesson.challenges) {
      expect(answerKey!.accepted.filter((answer) => !accepts(answerKey!, answer))).toEqual([]);
    }
  });

  test('says how to make it again', () => {
    expect(readReplayToken(lesson.replayToken)).toEqual({
      ok: true,
      value: { engine: '0.1.0', revision: 'r1', seed: 'seed', now: Date.UTC(2026, 0, 1), level: 0, digest: 'd1' },
    });
  });
});

describe('a session', () => {
  test('is the same for the same request, and its id with it', () => {
    expect(JSON.stringify(sessionFor())).toBe(JSON.stringify(sessionFor()));
    expect(sessionFor({ seed: 'other' }).id).not.toBe(sessionFor().id);
  });

  test('changes with the seed, but not in what it is about', () => {
    const about = (seed: string) => new Set(sessionFor({ seed }).challenges.map((challenge) => challenge.about));
    expect(sessionFor({ seed: 'one' }).challenges).not.toEqual(sessionFor({ seed: 'two' }).challenges);
    expect([...about('one')].sort()).toEqual([...about('two')].sort());
  });

  test('never asks what the learner cannot do, or the client cannot show', () => {
    const able = fc.record({ canListen: fc.boolean(), canSpeak: fc.boolean(), canType: fc.boolean() });
    fc.assert(
      fc.property(able, fc.integer({ min: 1, max: 20 }), fc.string(), (constraints, length, seed) => {
        const { challenges } = sessionFor({ length, seed, learner: learnerSample({}, { constraints }) });
        const needs = new Set(challenges.flatMap(({ form }) => formNamed(form).needs));
        if (!constraints.canListen) expect(needs).not.toContain('listen');
        if (!constraints.canSpeak) expect(needs).not.toContain('speak');
        if (!constraints.canType) expect(needs).not.toContain('type');
      }),
      { numRuns: 60 },
    );
    expect(sessionFor({ challengeTypes: new Set(['translate', 'judge']) }).challenges.length).toBeGreaterThan(0);
  });

  test('of nothing known is empty, and says so', () => {
    const { challenges, report } = sessionFor({ kind: 'practice' });
    expect(challenges).toEqual([]);
    expect(report).toMatchObject({ got: 0, targets: 0, relaxations: [{ invariant: 'length', where: null }] });
  });

  test('with little to choose from says what it gave up, and where', () => {
    const tiny = courseSample({ s1: { words: 'a' } });
    const { challenges, report } = sessionFor({ length: 6 }, tiny);
    expect(challenges).toHaveLength(6);
    expect([...new Set(report.relaxations.map(({ invariant }) => invariant))]).toEqual(['gap']);
  });

  test('presumes the words of earlier skills, and names them', () => {
    expect(sessionFor({ scope: { of: 'skill', skill: asId('s2') } }).report.presumed).toEqual(['s1']);
  });

  test('ignores and counts components that the revision does not hold', () => {
    const learner = learnerSample({ 's1/w/a': 0.5, 'gone/w/z': 0.5 });
    expect(sessionFor({ learner }).report.ignored).toEqual({ components: 1 });
  });

  test('does not repeat what was shown within the last day', () => {
    const [first] = sessionFor().challenges;
    const learner = learnerSample({}, { recent: [{ challenge: first!.id, at: Date.UTC(2026, 0, 1) - 3_600_000 }] });
    expect(sessionFor({ learner }).challenges.map(({ id }) => id)).not.toContain(first!.id);
  });
});

describe('keys withheld', () => {
  const met = Object.fromEntries([...'abcdefg'].map((word) => [`s1/w/${word}`, 0.5]));
  const { challenges } = sessionFor({ answerKeys: 'withheld', kind: 'practice', learner: learnerSample(met) });

  test('are not in the session, not even by the order of pairs', () => {
    expect(challenges.every(({ answerKey }) => answerKey === undefined)).toBe(true);
    const pairs = challenges.flatMap((challenge) => challenge.pairs ?? []);
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.every(({ left, right }) => left.toUpperCase() === right)).toBe(false);
  });
});

describe('alternates', () => {
  const session = sessionFor({ alternates: 'full' });

  test('stand in for each challenge about the same component', () => {
    for (const { id, about, type } of session.challenges) {
      const { withoutAudio, easier, harder } = session.alternates![id]!;
      if (type === 'listen') expect(withoutAudio?.type).not.toBe('listen');
      for (const other of [withoutAudio, easier, harder]) if (other) expect(other.about).toBe(about);
    }
  });
});

describe('the trace', () => {
  test('accounts for every candidate of the pool', () => {
    const full = sessionFor({ explain: 'full' }).trace as SelectionTrace;
    const summary = sessionFor({ explain: 'summary' }).trace as TraceSummary;
    const ids = [...full.picked, ...full.turnedAway].map(({ id }) => id);
    expect(new Set(ids).size).toBe(summary.candidates);
    expect(ids).toHaveLength(summary.candidates);
  });

  test('leaves out no challenge of the revision about a target', () => {
    const { picked, turnedAway } = sessionFor({ explain: 'full' }).trace as SelectionTrace;
    const told = new Set([...picked, ...turnedAway].map(({ id }) => id));
    const targets = ['s1/w/a', 's1/w/b', 's1/w/c', 's1/w/d', 's1/w/e', 's1/w/f', 's1/p/ab', 's1/p/cd'];
    for (const target of targets) {
      const { start, end } = course.challengesAbout(course.rowOf(target)!);
      for (let row = start; row < end; row++) expect(told).toContain(course.challengeId(row));
    }
  });

  test('says why a candidate was turned away', () => {
    const learner = learnerSample({}, { constraints: { canListen: false, canSpeak: true, canType: true } });
    const { turnedAway } = sessionFor({ explain: 'full', learner }).trace as SelectionTrace;
    expect(turnedAway).toContainEqual({
      id: 's1/w/a#listen/none/type',
      by: 'keepAble',
      reason: 'the learner cannot listen',
    });
  });

  test('is absent unless asked for', () => expect(sessionFor().trace).toBeUndefined());
});
