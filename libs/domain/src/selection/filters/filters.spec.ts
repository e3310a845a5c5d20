import { asId } from '../../ids.js';
import { learnerSample } from '../../request/request.sample.js';
import { brief, candidates, changed } from '../letters.sample.js';
import { courseSample } from '../../course/course.sample.js';
import { contentSample } from '../../course/course.sample.js';
import { courseOf } from '../../course/in-memory-course.js';
import { dropAvoided } from './drop-avoided.js';
import { dropRecent } from './drop-recent.js';
import { keepAble } from './keep-able.js';
import { keepReady } from './keep-ready.js';
import { keepRenderable } from './keep-renderable.js';
import { keepWithinReach } from './keep-within-reach.js';

const [listening, translation] = candidates('a1L b3T') as [Candidate, Candidate];
type Candidate = ReturnType<typeof candidates>[number];

test('keepRenderable turns away what the client does not show', () => {
  const told = brief([], { challengeTypes: new Set(['translate']) });
  expect(keepRenderable.turnsAway(translation, told)).toBeUndefined();
  expect(keepRenderable.turnsAway(listening, told)).toBe('the client does not show listen');
});

test('keepAble turns away what the learner cannot do, and says what that is', () => {
  const constraints = { canListen: false, canSpeak: true, canType: false };
  const told = brief([], { learner: learnerSample({}, { constraints }) });
  expect(keepAble.turnsAway(listening, told)).toBe('the learner cannot listen');
  expect(keepAble.turnsAway(translation, told)).toBe('the learner cannot type');
  expect(keepAble.turnsAway(translation, brief([]))).toBeUndefined();
});

test('keepReady lets one strange word pass, not two', () => {
  expect(keepReady.turnsAway(changed(translation, { strangers: 1 }), brief([]))).toBeUndefined();
  expect(keepReady.turnsAway(changed(translation, { strangers: 2 }), brief([]))).toMatch('needs 2 new words');
});

test('dropRecent turns away what was shown within the last day', () => {
  expect(dropRecent.turnsAway(translation, brief([]))).toBeUndefined();
  expect(dropRecent.turnsAway(changed(translation, { isRecent: true }), brief([]))).toMatch('within the last day');
});

test('keepWithinReach turns away what would almost surely fail', () => {
  expect(keepWithinReach.turnsAway(changed(translation, { success: 0.03 }), brief([]))).toBeUndefined();
  expect(keepWithinReach.turnsAway(changed(translation, { success: 0.02 }), brief([]))).toMatch(
    'less likely than 0.03',
  );
});

test('dropAvoided turns away the topics that the request avoids, and no others', () => {
  const content = contentSample({ s1: { words: 'v' } });
  const sensitive = content.challenges.map((challenge) => ({ ...challenge, sensitivity: ['alcohol'] }));
  const course = courseOf({ ...content, challenges: sensitive }, asId('r1'));
  const told = (avoid: readonly string[]) => ({ ...brief([], { avoid }), course });
  expect(dropAvoided.turnsAway(listening, told(['alcohol']))).toBe('the request avoids alcohol');
  expect(dropAvoided.turnsAway(listening, told(['war']))).toBeUndefined();
  expect(dropAvoided.turnsAway(listening, told([]))).toBeUndefined();
  expect(
    dropAvoided.turnsAway(listening, { ...told(['alcohol']), course: courseSample({ s1: { words: 'v' } }) }),
  ).toBeUndefined();
});
