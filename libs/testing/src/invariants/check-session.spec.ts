import {
  asId,
  type Challenge,
  type ComponentState,
  type Relaxation,
  type SessionRequest,
} from '@session-generator/domain';

import { aDay, aHistory, aLearner, aMoment } from '../builders/a-learner.js';
import { aSession } from '../builders/a-session.js';
import { aLetterCourse, aLetterRequest, letterId, played } from '../builders/letter-course.js';
import type { Breach, Invariant } from './breach.js';
import { checkSession } from './check-session.js';
import { overdeclared, undeclared } from './declared.js';

const course = aLetterCourse();
const everything = [...'xyzabcdefgh'].map(letterId);
const knowing = (...ids: readonly string[]) =>
  aLearner({ history: aHistory(Object.fromEntries(ids.map((id) => [id, {}]))) });
const phrases = ['xy', 'ab', 'bc', 'cd', 'de', 'ax', 'av', 'vw'].map(letterId);
const all = knowing(...everything, ...phrases);

/** Where one invariant is broken in a session written in letters, asked as long as it is. */
function placesOf(
  invariant: Invariant,
  line: string,
  asked: Partial<SessionRequest> = { learner: all },
): readonly (number | null)[] {
  const challenges = played(line, course);
  const request = aLetterRequest({ length: challenges.length, ...asked });
  return breachesIn(challenges, request)
    .filter((breach) => breach.invariant === invariant)
    .map(({ where }) => where);
}

const breachesIn = (
  challenges: readonly Challenge[],
  request: SessionRequest,
  relaxations: readonly Relaxation[] = [],
): readonly Breach[] => {
  const session = aSession(course, request, challenges);
  return checkSession({ ...session, report: { ...session.report, relaxations } }, course, request);
};

const keepsAndBreaks = test.each<[string, Invariant, string, readonly (number | null)[]]>([
  ['two others between', 'gap', 'Ra Rb tc Ta', []],
  ['one other between', 'gap', 'Ra tb Ta Rc', [2]],
  ['none between, twice over', 'gap', 'Ra ta Ta', [1, 2]],
  ['match-pairs is about none', 'gap', 'Mabc Ra Mbcd tb', []],
  ['every challenge of its own', 'once', 'Ra rb tc Ta', []],
  ['a challenge again, however late', 'once', 'Ra Rb tc td Te Rf Ra', [6]],
  ['a phrase in two forms with 4 others between', 'once', 'Bab Rc Rd te Tf bab', []],
  ['a phrase with 3 others between', 'once', 'Bab Rc Rd te bab', [4]],
  ['a phrase in one form', 'once', 'Bab Rc Rd te Tf Bab', [5]],
  ['a phrase three times', 'once', 'Jab Rc Rd te Tf bab Rg Rh tx ty Bab', [10]],
  ['a gap shows its phrase too', 'once', 'Ga:ab Rc Rd bab', [3]],
  ['two of a type in a row', 'runs', 'Ra Rb Tc Td Re', []],
  ['three', 'runs', 'Ra rb Rc Td', [2]],
  ['four', 'runs', 'Ta Ra rb Rc rd', [3, 4]],
  ['2 of 5 of one type', 'cap', 'Ra Rb Tc Bde Lf', []],
  ['3 of 5 of one type', 'cap', 'Ra Tb Rc Bde rf', [4]],
  ['6 of 8 of one type', 'cap', 'Ra Rb Tc Rd Re Bde Rf Rg', [6, 7]],
  ['easier first', 'ramp', 'Ra Rb Rc La Lb ta Ta', []],
  ['as easy again', 'ramp', 'Ta Rb Rc sa', []],
  ['harder first', 'ramp', 'Ta Rb Rc Ra', [3]],
  ['a word of two steps back', 'ramp', 'Ra Rb Rc Ta tb tc ta La', [6, 7]],
]);

describe('A session in letters, of a learner who has met everything', () => {
  keepsAndBreaks('%s: %s in "%s" is broken at %p', (_, invariant, line, places) => {
    expect(placesOf(invariant, line)).toEqual(places);
  });
});

describe('A session in letters, of a learner who is new to the skill', () => {
  test.each<[string, Invariant, string, readonly (number | null)[]]>([
    ['recognise teaches a word', 'ramp', 'Ra Cb ta', []],
    ['arrange does not', 'ramp', 'La Rb', [0]],
    ['but it teaches a phrase', 'ramp', 'Ra Rb Bab', []],
    ['recall teaches neither', 'ramp', 'Ra Rb tab', [2]],
    ['a presumed word needs no teaching', 'ramp', 'Tx Ra', []],
    ['a phrase of a skill below is new all the same', 'ramp', 'Txy', [0]],
    ['one new word in a phrase', 'one-new', 'Ra Bab', []],
    ['two', 'one-new', 'Bab Ra', [0]],
    ['a presumed word does not count', 'one-new', 'Bax', []],
    ['a word of a later skill does not', 'one-new', 'Bav Bvw', []],
    ['but about one such, it does', 'one-new', 'Gv:vw', []],
    ['what was asked but not taught stays new', 'one-new', 'La Bab', [1]],
    ['all words of match-pairs were taught', 'one-new', 'Ra Rb Rc Mabc', []],
    ['or not', 'one-new', 'Ra Rb Mabc', [2]],
  ])('%s: %s in "%s" is broken at %p', (_, invariant, line, places) => {
    expect(placesOf(invariant, line, {})).toEqual(places);
  });

  test('words that are met, by answers or by a memory state, are not new', () => {
    expect(placesOf('one-new', 'Bab', { learner: knowing(letterId('a')) })).toEqual([]);
    const history = aHistory({ [letterId('b')]: { right: 0, wrong: 0, memory: { stability: 2, difficulty: 5 } } });
    expect(placesOf('one-new', 'Bab', { learner: aLearner({ history }) })).toEqual([]);
    const unseen = aHistory({ [letterId('b')]: { right: 0, wrong: 0 } });
    expect(placesOf('one-new', 'Bab', { learner: aLearner({ history: unseen }) })).toEqual([0]);
  });

  test('kinds that ask without teaching are free of teaching and one-new, and not of the steps', () => {
    const challenges = played('tc Bab Rd Rc', course);
    const session = { ...aSession(course, aLetterRequest(), challenges), kind: 'test' };
    const breaches = checkSession(session, course, aLetterRequest({ length: 4 }));
    expect(breaches.map(({ invariant, where }) => [invariant, where])).toEqual([['ramp', 3]]);
  });

  test('kinds of one type are free of runs and cap', () => {
    const challenges = played('La Lb Lc Ld', course);
    const of = (kind: string) =>
      checkSession({ ...aSession(course, aLetterRequest(), challenges), kind }, course)
        .map(({ invariant }) => invariant)
        .filter((invariant) => invariant !== 'length');
    expect(of('listening')).toEqual([]);
    expect([...new Set(of('practice'))]).toEqual(['runs', 'cap']);
  });
});

describe('length', () => {
  test('as many as asked, or one breach for the whole session', () => {
    expect(placesOf('length', 'Ra Rb tc', { learner: all })).toEqual([]);
    expect(placesOf('length', 'Ra Rb tc', { learner: all, length: 4 })).toEqual([null]);
    expect(placesOf('length', 'Ra Rb tc', { learner: all, length: 2 })).toEqual([null]);
  });

  test('without a request, the report says what was asked', () => {
    const session = aSession(course, aLetterRequest({ length: 3 }), played('Ra Tb', course));
    expect(checkSession(session, course).map(({ invariant }) => invariant)).toEqual(['length']);
    expect(checkSession({ kind: session.kind, challenges: session.challenges }, course)).toEqual([]);
  });
});

describe('able', () => {
  const constraints = { canListen: true, canSpeak: true, canType: true };
  test.each<[string, Partial<SessionRequest>, readonly number[]]>([
    ['who can do everything', {}, []],
    ['who cannot listen', { learner: aLearner({ constraints: { ...constraints, canListen: false } }) }, [1, 2]],
    ['who cannot speak', { learner: aLearner({ constraints: { ...constraints, canSpeak: false } }) }, [3]],
    ['who cannot type', { learner: aLearner({ constraints: { ...constraints, canType: false } }) }, [2, 4]],
    ['whose client shows no pictures', { challengeTypes: new Set(['listen', 'speak', 'translate']) }, [0]],
  ])('of a learner %s', (_, asked, places) => {
    expect(placesOf('able', 'Ca Lb lc Sd te', asked)).toEqual(places);
  });

  test('a form that does not exist, or is of another type, is not able', () => {
    const [first] = played('Ra', course);
    const odd = { ...first!, type: 'listen' as const };
    expect(breachesIn([odd], aLetterRequest({ length: 1, learner: all }))).toMatchObject([
      { invariant: 'able', where: 0 },
    ]);
  });
});

describe('coverage', () => {
  const asking = (length: number, line: string, asked: Partial<SessionRequest> = {}) => {
    const request = aLetterRequest({ length, ...asked });
    return breachesIn(played(line, course), request).flatMap(({ invariant, where, detail }) =>
      invariant === 'coverage' ? [[where, detail]] : [],
    );
  };

  test('a lesson of 5 is about 2 new words, twice each, once at the hardest step, and a phrase of them', () => {
    expect(asking(5, 'Ra Rb Bab Ta Tb')).toEqual([]);
    expect(asking(5, 'Ra Rb Bab Ta')).toEqual([
      [null, 'new word "u/asked/w/barco" is covered 1 times of 2'],
      [null, 'new word "u/asked/w/barco" is not asked at produce'],
    ]);
    expect(asking(5, 'Ra Rb Bab Ta tb')).toEqual([[null, 'new word "u/asked/w/barco" is not asked at produce']]);
    expect(asking(5, 'Ra Rb Rc Ta Tb')).toEqual([[null, 'new phrase "u/asked/p/alba barco" is not covered']]);
  });

  test('the hardest step is that of the learner, the client and the course', () => {
    const constraints = { canListen: true, canSpeak: false, canType: false };
    const learner = { ...knowing(...phrases), constraints };
    const challengeTypes = new Set(['select-meaning', 'translate'] as const);
    expect(asking(3, 'Ra Rx ra', { learner, challengeTypes })).toEqual([]);
    expect(asking(3, 'Ra Rx ra', { learner })).toEqual([[null, 'new word "u/asked/w/alba" is not asked at arrange']]);
    expect(asking(3, 'Ra Rx La', { learner })).toEqual([]);
  });

  test('a phrase is a target where at most one of its words is strange to the learner, those without such words first', () => {
    const missing = (length: number, ...known: readonly string[]) =>
      asking(length, 'Rx', { learner: knowing(...known.map(letterId)) })
        .map(([, detail]) => detail)
        .filter((detail) => String(detail).includes('phrase'));
    const notCovered = (...missed: readonly string[]) =>
      missed.map((letters) => `new phrase "${letterId(letters)}" is not covered`);
    expect(missing(1)).toEqual(notCovered('vw'));
    expect(missing(2)).toEqual(notCovered('vw', 'ax'));
    expect(missing(2, 'a')).toEqual(notCovered('ax', 'av'));
    expect(missing(2, 'a', 'ax', 'av', 'vw')).toEqual(notCovered('ab'));
    expect(missing(2, 'ax', 'av', 'vw')).toEqual([]);
    expect(missing(3, 'a', 'ax', 'av')).toEqual(notCovered('ab'));
  });

  test('a lesson too short for a new word and without anything else is about the next word all the same', () => {
    const scope = { of: 'skill', skill: asId('u/first') } as SessionRequest['scope'];
    const single = (...met: readonly string[]) =>
      asking(1, 'Ra', { scope, learner: knowing(...met.map(letterId)) }).map(([, detail]) => detail);
    const ofTheNext = [
      'new word "u/first/w/xenia" is covered 0 times of 2',
      'new word "u/first/w/xenia" is not asked at produce',
    ];
    expect(single()).toEqual(ofTheNext);
    expect(single('xy')).toEqual(ofTheNext);
    expect(single('xy', 'a')).toEqual([]);
  });

  test('a practice is about the least recalled half of what was met in its scope', () => {
    const lastSeen = (days: number) => ({ lastSeenAt: aMoment - days * aDay });
    const learner = aLearner({
      history: aHistory({
        [letterId('a')]: lastSeen(9),
        [letterId('b')]: lastSeen(3),
        [letterId('c')]: lastSeen(3),
        [letterId('d')]: lastSeen(1),
        [letterId('x')]: lastSeen(99),
      }),
    });
    const request = aLetterRequest({ kind: 'practice', length: 4, learner });
    const recall = {
      name: 'days',
      recall: ({ lastSeenAt }: { lastSeenAt: number }, now: number) => aDay / (aDay + now - lastSeenAt),
      review: (state: ComponentState) => state,
    };
    const details = (line: string) =>
      checkSession(aSession(course, request, played(line, course)), course, request, { recall })
        .filter(({ invariant }) => invariant === 'coverage')
        .map(({ detail }) => detail);
    expect(details('Ra Rb Rd Rx')).toEqual([]);
    expect(details('Rb Rc Rd Rx')).toEqual(['due "u/asked/w/alba" is not covered']);
    expect(details('Ra Rd Rx')).toEqual(['due "u/asked/w/barco" is not covered']);
  });
});

describe('What the report declares', () => {
  const request = aLetterRequest({ length: 4, learner: knowing(...everything, letterId('ab')), kind: 'practice' });
  const challenges = played('Ra tb Ta Rc', course);
  const gapAt = (where: number | null): Relaxation => ({ invariant: 'gap', where, why: 'the course gives no other' });

  test('a breach is declared by its name and its place', () => {
    expect(breachesIn(challenges, request, [gapAt(2)])).toMatchObject([{ invariant: 'gap', where: 2, declared: true }]);
    expect(undeclared(breachesIn(challenges, request, [gapAt(2)]))).toEqual([]);
    for (const elsewhere of [gapAt(1), gapAt(null), { ...gapAt(2), invariant: 'runs' as const }]) {
      expect(undeclared(breachesIn(challenges, request, [elsewhere]))).toHaveLength(1);
    }
  });

  test('what is declared and not needed is told', () => {
    const session = aSession(course, request, challenges);
    const relaxations: readonly Relaxation[] = [
      gapAt(2),
      gapAt(3),
      { invariant: 'band', where: 0, why: 'too hard' },
      { invariant: 'cooldown', where: 0, why: 'just shown' },
      { invariant: 'cooldown', where: 1, why: 'just shown' },
    ];
    const declaring = { ...session, report: { ...session.report, relaxations } };
    const shown = {
      ...request,
      learner: { ...request.learner, recent: [{ challenge: challenges[0]!.id, at: request.now - 1 }] },
    };
    expect(overdeclared(declaring, checkSession(declaring, course, shown), shown)).toEqual([
      relaxations[1],
      relaxations[4],
    ]);
  });

  test('an unfair challenge cannot be declared', () => {
    const [first] = challenges;
    const unfair: Challenge = { ...first!, choices: first!.choices!.slice(0, 1) };
    const relaxation = { invariant: 'fair', where: 0, why: 'no other choices' } as unknown as Relaxation;
    expect(
      undeclared(breachesIn([unfair, ...challenges.slice(1, 2)], request, [relaxation])).map(
        ({ invariant }) => invariant,
      ),
    ).toContain('fair');
  });

  test('a request for what the course does not hold cannot be judged', () => {
    const scope = { of: 'skill', skill: asId('u/nowhere') } as SessionRequest['scope'];
    expect(() => checkSession(aSession(course, request, []), course, aLetterRequest({ scope }))).toThrow(
      'no skill "u/nowhere"',
    );
  });
});
