import { challengeTypeNames, InvalidPayload, type PayloadFault, replayTokenOf } from '@session-generator/domain';

import { readReplayRequest, readSessionRequest } from './read-session-request.js';

const now = Date.UTC(2026, 10, 22);
const defaults = { seed: 'chosen', now };
const least = { course: 'es-from-en', kind: 'lesson', skill: 'basics/food', learner: { id: 'lily' } };
const rows = [
  { id: 'basics/food/w/pan', lastSeenAt: '2026-11-20T08:00:00Z', right: 3, wrong: 1 },
  { id: 'basics/food/w/agua', lastSeenAt: null, right: 0, wrong: 0 },
  {
    id: 'basics/food/w/té',
    lastSeenAt: '2026-11-21T08:00:00Z',
    right: 1,
    wrong: 0,
    memory: { stability: 4, difficulty: 5 },
  },
];
const columns = {
  id: rows.map(({ id }) => id),
  lastSeenAt: rows.map(({ lastSeenAt }) => lastSeenAt),
  right: rows.map(({ right }) => right),
  wrong: rows.map(({ wrong }) => wrong),
  memory: rows.map(({ memory = null }) => memory),
};
const knowing = (components: unknown) => ({ ...least, learner: { id: 'lily', components } });

const token = replayTokenOf({ engine: '0.1.0', revision: 'r', seed: 's', now, level: 0, digest: 'ab'.repeat(32) });

const read = (body: unknown) => readSessionRequest(body, defaults);

function refusal(readBody: () => unknown): InvalidPayload {
  try {
    readBody();
  } catch (error) {
    if (error instanceof InvalidPayload) return error;
    throw error;
  }
  throw new Error('It was taken');
}

const faultsOf = (body: unknown): readonly PayloadFault[] => refusal(() => read(body)).faults;
const pointersOf = (body: unknown): readonly string[] => faultsOf(body).map(({ pointer }) => pointer);

describe('a request for a session', () => {
  test('needs a course, a kind, what the kind is of, and a learner; the rest has defaults', () => {
    expect(read(least)).toEqual({
      course: 'es-from-en',
      kind: 'lesson',
      scope: { of: 'skill', skill: 'basics/food' },
      length: 15,
      learner: {
        id: 'lily',
        history: { ids: [], lastSeenAt: [], right: [], wrong: [] },
        ability: 0,
        recent: [],
        mistakes: [],
        constraints: { canListen: true, canSpeak: true, canType: true },
        preferences: new Map(),
      },
      challengeTypes: new Set(challengeTypeNames),
      avoid: [],
      seed: 'chosen',
      now,
      explain: 'off',
      answerKeys: 'inline',
      alternates: 'none',
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test('is read whole', () => {
    const body = {
      course: 'es-from-en',
      kind: 'practice',
      unit: 'basics',
      length: 50,
      seed: 's',
      now: '2026-11-22T10:00:00Z',
      revision: 'r7',
      avoid: ['war', 'alcohol', 'war'],
      explain: 'full',
      answerKeys: 'withheld',
      alternates: 'full',
      client: { challengeTypes: ['arrange', 'hologram'] },
      learner: {
        id: 'lily',
        ability: -1.5,
        components: rows,
        recent: [{ challenge: 'c', at: '2026-11-22T09:00:00Z' }],
        mistakes: ['m'],
        constraints: { canListen: false, canType: true },
        preferences: { listen: 0, arrange: 10 },
      },
    };
    expect(read(body)).toMatchObject({
      kind: 'practice',
      scope: { of: 'unit', unit: 'basics' },
      length: 50,
      seed: 's',
      now: Date.UTC(2026, 10, 22, 10),
      revision: 'r7',
      avoid: ['alcohol', 'war'],
      explain: 'full',
      answerKeys: 'withheld',
      alternates: 'full',
      challengeTypes: new Set(['arrange']),
      learner: {
        ability: -1.5,
        history: {
          ids: ['basics/food/w/pan', 'basics/food/w/agua', 'basics/food/w/té'],
          lastSeenAt: Float64Array.of(Date.UTC(2026, 10, 20, 8), NaN, Date.UTC(2026, 10, 21, 8)),
          right: Float64Array.of(3, 0, 1),
          wrong: Float64Array.of(1, 0, 0),
          memory: [undefined, undefined, { stability: 4, difficulty: 5 }],
        },
        recent: [{ challenge: 'c', at: Date.UTC(2026, 10, 22, 9) }],
        mistakes: ['m'],
        constraints: { canListen: false, canSpeak: true, canType: true },
        preferences: new Map([
          ['arrange', 10],
          ['listen', 0],
        ]),
      },
    });
  });

  test('in columns is the same request as in rows', () => {
    expect(read(knowing(columns))).toEqual(read(knowing(rows)));
  });

  test('may leave counts out where a memory is sent, and carry more than is read in a row', () => {
    const memory = { stability: 4, difficulty: 5, state: 2, reps: 9 };
    const { learner } = read(knowing([{ id: 'a', lastSeenAt: '2026-11-20T08:00:00Z', memory, note: 'ours' }]));
    expect(learner.history).toMatchObject({ right: Float64Array.of(0), memory: [{ stability: 4, difficulty: 5 }] });
  });

  test('is not changed, and its order of components is kept', () => {
    const body = knowing(columns);
    const before = structuredClone(body);
    expect(read(body).learner.history.ids).toEqual(columns.id);
    expect(body).toEqual(before);
  });

  test('of a practice may be of a skill, of a unit, or of the whole course', () => {
    const practice = { ...least, kind: 'practice', skill: undefined };
    expect(read(practice).scope).toEqual({ of: 'course' });
    expect(read({ ...practice, skill: 's' }).scope).toEqual({ of: 'skill', skill: 's' });
    expect(read({ ...practice, unit: 'u' }).scope).toEqual({ of: 'unit', unit: 'u' });
    expect(pointersOf({ ...practice, skill: 's', unit: 'u' })).toEqual(['/unit']);
  });
});

describe('a fault is named where it stands, with what to send instead', () => {
  const tooLong = 'x'.repeat(513);
  const seen = { lastSeenAt: '2026-11-20T08:00:00Z', right: 1, wrong: 0 };
  test.each<[string, unknown, readonly string[]]>([
    ['no object', 'lesson', ['']],
    ['nothing', undefined, ['']],
    ['null', null, ['']],
    ['a list', [], ['']],
    ['an empty object', {}, ['/course', '/kind', '/learner']],
    ['an unknown key', { ...least, skil: 'x' }, ['/skil']],
    ['a key to be escaped', { ...least, 'a/b~c': 1 }, ['/a~1b~0c']],
    ['a prototype', JSON.parse(`{"__proto__": {"course": "x"}, ${JSON.stringify(least).slice(1)}`), ['/__proto__']],
    ['a course that is a number', { ...least, course: 7 }, ['/course']],
    ['a course without a name', { ...least, course: '' }, ['/course']],
    ['half a character', { ...least, course: 'es\ud83c' }, ['/course']],
    ['a kind that is not offered', { ...least, kind: 'placement' }, ['/kind']],
    ['a lesson of no skill', { ...least, skill: undefined }, ['/skill']],
    ['a lesson of a unit', { ...least, unit: 'basics' }, ['/unit']],
    ['a length of 0', { ...least, length: 0 }, ['/length']],
    ['a length of 1.5', { ...least, length: 1.5 }, ['/length']],
    ['a length in a text', { ...least, length: '15' }, ['/length']],
    [
      'null for what may be left out',
      { ...least, length: null, seed: null, client: null },
      ['/length', '/client', '/seed'],
    ],
    ['a seed that is too long', { ...least, seed: 'x'.repeat(201) }, ['/seed']],
    ['a local time', { ...least, now: '2026-11-22T09:30:00' }, ['/now']],
    [
      'words that mean nothing',
      { ...least, explain: 'yes', answerKeys: 'none', alternates: 'all' },
      ['/explain', '/answerKeys', '/alternates'],
    ],
    ['a learner without an id', { ...least, learner: {} }, ['/learner/id']],
    ['a learner in a list', { ...least, learner: [{ id: 'lily' }] }, ['/learner']],
    ['an ability beyond 10 logits', { ...least, learner: { id: 'lily', ability: 10.5 } }, ['/learner/ability']],
    ['an infinite ability', { ...least, learner: { id: 'lily', ability: Infinity } }, ['/learner/ability']],
    [
      'constraints',
      { ...least, learner: { id: 'lily', constraints: { canHear: true, canType: 1 } } },
      ['/learner/constraints/canHear', '/learner/constraints/canType'],
    ],
    [
      'preferences',
      { ...least, learner: { id: 'lily', preferences: { listen: 11, sing: 1 } } },
      ['/learner/preferences/sing', '/learner/preferences/listen'],
    ],
    ['a client that shows nothing', { ...least, client: { challengeTypes: [] } }, ['/client/challengeTypes']],
    [
      'a client that shows nothing known',
      { ...least, client: { challengeTypes: ['hologram'] } },
      ['/client/challengeTypes'],
    ],
    ['a type that is no name', { ...least, client: { challengeTypes: ['listen', 3] } }, ['/client/challengeTypes/1']],
    [
      'recent',
      { ...least, learner: { id: 'lily', recent: [7, { challenge: '', at: 'now' }] } },
      ['/learner/recent/0', '/learner/recent/1/challenge', '/learner/recent/1/at'],
    ],
    ['mistakes', { ...least, learner: { id: 'lily', mistakes: ['a', null] } }, ['/learner/mistakes/1']],
    [
      'too many mistakes',
      { ...least, learner: { id: 'lily', mistakes: Array(1_001).fill('m') } },
      ['/learner/mistakes'],
    ],
    ['too many topics', { ...least, avoid: Array(101).fill('t') }, ['/avoid']],
    ['components that are none', knowing('many'), ['/learner/components']],
    [
      'a component that is none',
      knowing([null, [], 3]),
      ['/learner/components/0', '/learner/components/1', '/learner/components/2'],
    ],
    ['an id that is too long', knowing([{ ...seen, id: tooLong }]), ['/learner/components/0/id']],
    [
      'counts',
      knowing([{ ...seen, id: 'a', right: -1, wrong: 1e9 + 1 }]),
      ['/learner/components/0/right', '/learner/components/0/wrong'],
    ],
    ['no counts', knowing([{ id: 'a' }]), ['/learner/components/0/right', '/learner/components/0/wrong']],
    [
      'answered but never seen',
      knowing([{ ...seen, id: 'a', lastSeenAt: null }]),
      ['/learner/components/0/lastSeenAt'],
    ],
    [
      'a memory that was never seen',
      knowing([{ id: 'a', memory: { stability: 1, difficulty: 1 } }]),
      ['/learner/components/0/lastSeenAt'],
    ],
    [
      'a memory',
      knowing([{ ...seen, id: 'a', memory: { stability: 0, difficulty: 11 } }]),
      ['/learner/components/0/memory/stability', '/learner/components/0/memory/difficulty'],
    ],
    [
      'a component sent twice',
      knowing([
        { ...seen, id: 'a' },
        { ...seen, id: 'b' },
        { ...seen, id: 'a' },
      ]),
      ['/learner/components/2/id'],
    ],
    ['too many components', knowing({ ...columns, id: Array(5_001).fill('a') }), ['/learner/components']],
    ['no columns', knowing({}), ['/learner/components/id']],
    [
      'columns that are missing',
      knowing({ id: ['a'] }),
      ['/learner/components/right', '/learner/components/wrong', '/learner/components/lastSeenAt'],
    ],
    ['a column that is too short', knowing({ ...columns, right: [1] }), ['/learner/components/right']],
    [
      'values in columns',
      knowing({ ...columns, right: [3, 0.5, 1], lastSeenAt: ['x', null, null] }),
      ['/learner/components/lastSeenAt/0', '/learner/components/right/1', '/learner/components/lastSeenAt/2'],
    ],
  ])('%s', (_case, body, pointers) => {
    expect([...pointersOf(body)].sort()).toEqual([...pointers].sort());
  });

  test('a kind that is not offered is told which are', () => {
    expect(faultsOf({ ...least, kind: 'placement' })[0]!.detail).toBe('Send "lesson" or "practice".');
  });

  test('a misspelt key is told what it may have meant', () => {
    expect(faultsOf({ ...least, skil: 'x' })[0]!.detail).toBe('Not known: did you mean "skill"?');
  });

  test('of many faults the first 50 are named, and all are counted', () => {
    const { faults, total } = refusal(() => read(knowing(Array(5_000).fill({ id: 7, right: 'x', wrong: null }))));
    expect({ named: faults.length, total }).toEqual({ named: 50, total: 15_000 });
  });
});

describe('a kind of session that a team brings', () => {
  const kinds = [
    { kind: 'exam', of: ['unit'] },
    { kind: 'sprint', of: ['course'] },
    { kind: 'duel', of: ['skill', 'unit'] },
    { kind: 'lesson', of: ['skill'] },
  ] as const;
  const readOf = (changes: object) => readSessionRequest({ ...least, skill: undefined, ...changes }, defaults, kinds);

  test.each<[object, object]>([
    [
      { kind: 'exam', unit: 'u' },
      { of: 'unit', unit: 'u' },
    ],
    [{ kind: 'sprint' }, { of: 'course' }],
    [
      { kind: 'duel', unit: 'u' },
      { of: 'unit', unit: 'u' },
    ],
    [
      { kind: 'duel', skill: 's' },
      { of: 'skill', skill: 's' },
    ],
  ])('is taken with what it is of: %j', (asked, scope) => {
    expect(readOf(asked)).toMatchObject({ kind: (asked as { kind: string }).kind, scope });
  });

  const sendSkill = 'Send the id of a skill, such as "basics/food".';
  test.each<[object, Readonly<Record<string, string>>]>([
    [{ kind: 'practice' }, { '/kind': 'Send "exam" or "sprint" or "duel" or "lesson".' }],
    [{ kind: 'exam' }, { '/unit': 'Send the id of a unit, such as "basics". Kind "exam" takes a unit.' }],
    [{ kind: 'lesson' }, { '/skill': `${sendSkill} Kind "lesson" takes a skill.` }],
    [
      { kind: 'duel' },
      { '/skill': 'Send the id of a skill or a unit, such as "basics/food". Kind "duel" takes a skill or a unit.' },
    ],
    [{ kind: 'sprint', skill: 's' }, { '/skill': 'Leave the skill out. Kind "sprint" takes the whole course.' }],
    [{ kind: 'sprint', unit: 'u' }, { '/unit': 'Leave the unit out. Kind "sprint" takes the whole course.' }],
    [
      { kind: 'exam', skill: 's' },
      {
        '/skill': 'Leave the skill out. Kind "exam" takes a unit.',
        '/unit': 'Send the id of a unit, such as "basics". Kind "exam" takes a unit.',
      },
    ],
    [{ kind: 'exam', skill: 's', unit: 'u' }, { '/skill': 'Leave the skill out. Kind "exam" takes a unit.' }],
    [{ kind: 'lesson', skill: 's', unit: 'u' }, { '/unit': 'Leave the unit out. Kind "lesson" takes a skill.' }],
    [
      { kind: 'duel', skill: 's', unit: 'u' },
      { '/unit': 'Leave the unit out, or the skill: a session is of one of them.' },
    ],
    [{ kind: 'exam', unit: '' }, { '/unit': 'Send the id of a unit, such as "basics".' }],
    [{ kind: 'lesson', skill: null }, { '/skill': sendSkill }],
  ])('is refused with another scope: %j', (asked, told) => {
    const { faults } = refusal(() => readOf(asked));
    expect(Object.fromEntries(faults.map(({ pointer, detail }) => [pointer, detail]))).toEqual(told);
  });

  test('is read of a replay too', () => {
    const request = { ...least, kind: 'exam', skill: undefined, unit: 'u' };
    expect(readReplayRequest({ replayToken: token, request }, kinds).request.kind).toBe('exam');
  });

  test('cannot be brought by a body', () => {
    expect(pointersOf({ ...least, kind: 'exam', kinds })).toEqual(['/kinds', '/kind']);
  });
});

describe('a request for a replay', () => {
  test('is a token and the request that it was given for', () => {
    const replay = readReplayRequest({ replayToken: token, request: least });
    expect({ token: replay.token, digest: replay.request.digest }).toEqual({ token, digest: read(least).digest });
  });

  test('names its faults at once, those of the request below /request', () => {
    const { faults } = refusal(() => readReplayRequest({ replay: 't', request: { ...least, length: 0, learner: 7 } }));
    expect(faults.map(({ pointer }) => pointer)).toEqual([
      '/replay',
      '/replayToken',
      '/request/length',
      '/request/learner',
    ]);
  });

  test.each([
    ['no text', 7],
    ['no token', 't'],
    ['a token of another scheme', token.replace('sg1', 'sg2')],
    ['a token without a SHA-256', token.replace('ab'.repeat(32), 'ab')],
    ['a token of a time that cannot be', token.replace(String(now), '9999999999999999')],
  ])('names a token that is %s', (_case, replayToken) => {
    expect(refusal(() => readReplayRequest({ replayToken, request: least })).faults).toEqual([
      { pointer: '/replayToken', detail: 'Send the `replayToken` of the session as it was.' },
    ]);
  });

  test('needs a request', () => {
    expect(refusal(() => readReplayRequest({ replayToken: token })).faults).toMatchObject([{ pointer: '/request' }]);
  });
});
