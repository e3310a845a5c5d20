import { contentSample, courseSample, type SkillSample } from '../../course/course.sample.js';
import type { Course } from '../../course/course.js';
import { courseOf } from '../../course/in-memory-course.js';
import { asId } from '../../ids.js';
import { lesson } from '../../plans/lesson.js';
import { planFor, plans } from '../../plans/plans.js';
import type { Scope, SessionKind } from '../../request/kinds.js';
import { learnerSample, modelsSample, requestSample } from '../../request/request.sample.js';
import type { SessionPlan } from '../session-plan.js';
import { situationOf } from '../situation.js';
import { newWords } from './new-words.js';
import { targetsOf } from './targets.js';

const skills: Readonly<Record<string, SkillSample>> = {
  s1: { words: 'abc', phrases: { ab: 'ab' } },
  s2: { words: 'defghijk', phrases: { dk: 'dk', de: 'de', jk: 'jk', df: 'df', xx: 'dz' } },
  s3: { words: 'z', phrases: { zzz: 'zd' } },
};

describe('targets of a lesson', () => {
  test('are the next six words, then phrases that need no strange word, then those that need one', () => {
    expect(targets({ length: 15 })).toEqual('new: d e f g h i; phrases: de df');
    expect(targets({ length: 20 })).toEqual('new: d e f g h i; phrases: de df xx dk');
  });

  test.each([
    [5, 'new: d e; phrases: de'],
    [8, 'new: d e f; phrases: de'],
    [2, 'phrases: xx'],
  ])('a lesson of %i teaches fewer', (length, told) => expect(targets({ length })).toBe(told));

  test('what the request avoids altogether is passed over', () => {
    const content = contentSample(skills);
    const challenges = content.challenges.map((challenge) =>
      challenge.about === 's2/w/e' ? { ...challenge, sensitivity: ['war'] } : challenge,
    );
    const course = courseOf({ ...content, challenges }, asId('r1'));
    expect(targets({ length: 5, avoid: ['war'], course })).toMatch('new: d f;');
    expect(targets({ length: 5, avoid: ['alcohol'], course })).toMatch('new: d e;');
  });

  test('a lesson too short for any of that is about the next word', () => {
    expect(targets({ length: 2, scope: { of: 'skill', skill: asId('s1') } })).toBe('new: a');
  });

  test('no plan teaches more new words than 32', () => {
    const many = {
      s2: { words: [...Array(40).keys()].map((at) => String.fromCharCode(0x61 + at)).join(''), phrases: {} },
    };
    const plan = { ...lesson, targets: [newWords(100, 1, 1), newWords(100, 1, 1)] };
    expect(targets({ length: 50, course: courseSample(many), plan }).split(' ')).toHaveLength(1 + 32);
  });

  test('words met are passed over, and room is for the weakest', () => {
    const met = { 's2/w/d': 0.9, 's2/w/e': 0.8, 's2/w/f': 0.7, 's2/w/g': 0.2, 's2/w/h': 0.4, 's2/w/i': 0.6 };
    expect(targets({ length: 7, met })).toBe('new: j k; phrases: dk de jk');
    expect(targets({ length: 12, met })).toBe('new: j k; phrases: dk de jk df xx; weak: g h');
  });
});

describe('targets of a practice', () => {
  const met = { 's1/w/a': 0.5, 's2/w/d': 0.9, 's2/w/e': 0.1, 's2/w/f': 0.1 };

  test('are the met components of its scope, least likely recalled first', () => {
    expect(targets({ kind: 'practice', met })).toBe('weak: e f d');
    expect(targets({ kind: 'practice', met, scope: { of: 'course' } })).toBe('weak: e f a d');
  });

  test('are at most half as many as the session is long', () => {
    expect(targets({ kind: 'practice', met, scope: { of: 'course' }, length: 3 })).toBe('weak: e f');
  });

  test('leave a phrase out that needs two strange words', () => {
    expect(targets({ kind: 'practice', met: { 's2/p/jk': 0.1, 's2/p/dk': 0.2, 's2/w/d': 0.3 } })).toBe('weak: dk d');
  });

  test('are none where nothing is known', () => expect(targets({ kind: 'practice' })).toBe(''));
});

interface Asked {
  readonly plan?: SessionPlan;
  readonly kind?: SessionKind;
  readonly length?: number;
  readonly met?: Readonly<Record<string, number>>;
  readonly scope?: Scope;
  readonly avoid?: readonly string[];
  readonly course?: Course;
}

function targets({
  kind = 'lesson',
  length = 15,
  met = {},
  scope = { of: 'skill', skill: asId('s2') },
  avoid = [],
  course = courseSample(skills),
  plan = planFor(kind, plans)!,
}: Asked): string {
  const request = requestSample({ kind, scope, length, avoid, learner: learnerSample(met) });
  const situation = situationOf(course, request, plan, modelsSample);
  if (!situation.ok) throw situation.error;
  const topics = targetsOf(situation.value);
  const told = (role: string, name: string): string => {
    const texts = topics
      .filter((topic) => topic.role === role)
      .map(({ component }) => course.componentTexts(component).text);
    return texts.length > 0 ? `${name}: ${texts.join(' ')}` : '';
  };
  return [told('new-word', 'new'), told('new-phrase', 'phrases'), told('weak', 'weak')].filter(Boolean).join('; ');
}
