import type { AddedChallenge, Alternates, Challenge, SessionRequest } from '@session-generator/domain';

import { aHistory, aLearner } from '../builders/a-learner.js';
import { aSession } from '../builders/a-session.js';
import { aLetterCourse, aLetterRequest, letterId, played } from '../builders/letter-course.js';
import type { Invariant } from './breach.js';
import { type AlternateBreach, checkAlternates } from './check-alternates.js';

const course = aLetterCourse();
const all = [...'xyzabcdefgh', 'xy', 'ab', 'bc', 'cd', 'de', 'ax'].map(letterId);
const known = aLearner({ history: aHistory(Object.fromEntries(all.map((id) => [id, {}]))) });
const fresh = aLearner();

const one = (code: string, overrides: Partial<Challenge> = {}): Challenge => ({
  ...played(code, course)[0]!,
  ...overrides,
});
const added = (code: string, askedBefore: number): AddedChallenge => ({ ...one(code), askedBefore });

/** What is wrong with the alternates of the challenge at a place of a session. */
function breachesOf(
  line: string,
  place: number,
  alternates: Alternates,
  asked: Partial<SessionRequest> = { learner: fresh },
): readonly AlternateBreach[] {
  const challenges = played(line, course);
  const request = aLetterRequest({ length: challenges.length, ...asked });
  const session = aSession(course, request, challenges, { alternates: { [challenges[place]!.id]: alternates } });
  return checkAlternates(session, course, request);
}

const told = (...[line, place, alternates, asked]: Parameters<typeof breachesOf>) =>
  breachesOf(line, place, alternates, asked).map(({ alternate, invariant, where }) => [alternate, invariant, where]);

/** A whole lesson of 15: six new words, two phrases of them, and one word of the skill below. */
const lesson = 'Ra Cb Rc Ta Cd sb Re Bab Tc Cf sd jbc Te sf Tx';

test.each<[string, number, Alternates]>([
  ['easier, at the same step', 0, { easier: one('Ca', { successProbability: 0.9 }) }],
  ['harder, at the same step', 3, { harder: one('sa', { successProbability: 0.7 }) }],
  ['easier, and without audio', 14, { easier: one('Rx'), withoutAudio: one('tx') }],
  ['without a microphone', 5, { withoutMicrophone: one('Tb') }],
  ['after a mistake an easier one, as long as nothing else stands beyond it', 5, { afterMistake: added('Rb', 8) }],
  ['after a mistake at the end', 12, { afterMistake: added('Ce', 15) }],
])('a good alternate breaks nothing: %s', (_, place, alternates) => {
  expect(told(lesson, place, alternates)).toEqual([]);
});

describe('With an alternate in its place, what it breaks is told once, with its place', () => {
  const deaf = aLearner({ constraints: { canListen: false, canSpeak: true, canType: true } });
  const { choices, ...unfair } = one('Ca', { successProbability: 0.9 });
  const easier = { ...unfair, choices: choices!.slice(1) };

  test.each<[Invariant, string, number, Alternates, number | null, SessionRequest['learner']]>([
    ['fair', lesson, 0, { easier }, 0, fresh],
    ['able', 'Rx Ra tb', 1, { harder: one('La') }, 1, deaf],
    ['once', 'Bab Rc Rd ta', 3, { easier: one('Ga:ab') }, 3, known],
    ['runs', 'Ra Rb tc Td', 2, { easier: one('Rc') }, 2, known],
    ['cap', 'Ra Rb Tc bde sd', 4, { easier: one('Rd') }, 4, known],
    ['ramp', 'Ra Rb tc ta', 0, { harder: one('Ta') }, 3, known],
    ['ramp', lesson, 0, { harder: one('La') }, 0, fresh],
    ['one-new', 'Ra Bab', 0, { harder: one('La') }, 1, fresh],
    ['coverage', lesson, 3, { easier: one('ta') }, null, fresh],
    ['gap', lesson, 5, { afterMistake: added('Rb', 7) }, 7, fresh],
    ['ramp', lesson, 1, { afterMistake: added('rb', 8) }, 8, fresh],
  ])('%s in "%s" at %d', (invariant, line, place, alternates, where, learner) => {
    const breaches = breachesOf(line, place, alternates, { learner }).filter((each) => each.invariant === invariant);
    const id = played(line, course)[place]!.id;
    expect(breaches.map((each) => [each.challenge, each.alternate, each.where])).toEqual([
      [id, Object.keys(alternates)[0], where],
    ]);
  });
});

test('what the session breaks without it is not told', () => {
  const sameStep = { harder: one('sa', { successProbability: 0.7 }) };
  expect(told('Ra tb Ta', 2, sameStep, { learner: known, length: 9 })).toEqual([]);
});

test('what is asked in addition makes a session longer, so its cap may be higher', () => {
  const asked = { kind: 'practice', learner: known } as const;
  expect(told('Ra Rb tc sd Bde', 2, { afterMistake: added('Rc', 5) }, asked)).toEqual([]);
  expect(told('Ra Rb tc sd Bde', 2, { easier: one('rc') }, asked)).toContainEqual(['easier', 'cap', 2]);
});

describe('An alternate that is not what its name promises does not fit', () => {
  test.each<[string, number, Alternates, number | null]>([
    ['easier at a harder step', 0, { easier: one('sa', { successProbability: 0.9 }) }, 0],
    ['easier, and as likely right', 0, { easier: one('Ca') }, 0],
    ['harder at an easier step', 3, { harder: one('Ca', { successProbability: 0.7 }) }, 3],
    ['harder, and as likely right', 3, { harder: one('sa') }, 3],
    ['without audio, and to be listened to', 3, { withoutAudio: one('la') }, 3],
    ['without a microphone, and to be spoken', 3, { withoutMicrophone: one('sa') }, 3],
    ['about another component', 14, { withoutAudio: one('Ty') }, 14],
    ['in the session already', 14, { withoutAudio: one('Tx') }, 14],
    ['a harder one after a mistake', 14, { afterMistake: added('Tx', 15) }, 15],
    ['before the mistake', 14, { afterMistake: added('Rx', 14) }, 14],
    ['beyond the end', 14, { afterMistake: added('Rx', 16) }, 16],
    ['in place, after a mistake', 14, { afterMistake: one('Rx') as AddedChallenge }, 14],
    ['in addition, but easier', 14, { easier: added('Rx', 15) }, 15],
  ])('%s', (what, place, alternates, where) => {
    const fits = breachesOf(lesson, place, alternates).filter(({ invariant }) => invariant === 'fit');
    expect([what, ...fits.map((each) => each.where)]).toEqual([what, where]);
  });

  test('nor does that of a challenge which the session does not have', () => {
    const request = aLetterRequest({ length: 2 });
    const session = aSession(course, request, played('Ra Rb'), { alternates: { nowhere: { easier: one('Ca') } } });
    expect(checkAlternates(session, course, request)).toMatchObject([{ challenge: 'nowhere', invariant: 'fit' }]);
  });
});

test('a session without alternates has none to judge', () => {
  const request = aLetterRequest({ length: 2 });
  expect(checkAlternates(aSession(course, request, played('Ra Rb')), course, request)).toEqual([]);
});
