import { createHash } from 'node:crypto';

import type {
  ComponentHistory,
  Constraints,
  Learner,
  MemoryState,
  RecentChallenge,
  Scope,
  SessionRequest,
} from '@session-generator/domain';

/** All of a request that a session is decided by, but its seed, its time and the revision. */
export type Decided = Omit<SessionRequest, 'seed' | 'now' | 'revision' | 'digest'>;

/**
 * Digest
 *
 * The SHA-256 of a request in one canonical form, in hexadecimal: defaults filled in, keys and challenge types in
 * order, rows and columns alike, lists as they were sent. What is long (the history) is hashed as bytes, little-endian
 * on any machine, and never becomes one great JSON text.
 *
 * It is exhaustive: a field that is added to a request, or to a part of it, does not compile until it is written here.
 */
export function digestOf(request: Decided): string {
  const { history } = request.learner;
  return createHash('sha256')
    .update(JSON.stringify(envelopeOf(request)))
    .update(numbersOf(history))
    .update(history.ids.join(''))
    .digest('hex');
}

/** Every field of a value, in the form in which it is digested. */
export type Every<Value> = { readonly [Field in keyof Value]-?: unknown };

export const envelopeOf = (request: Decided) =>
  ({
    alternates: request.alternates,
    answerKeys: request.answerKeys,
    avoid: request.avoid,
    challengeTypes: [...request.challengeTypes].sort(),
    course: request.course,
    explain: request.explain,
    kind: request.kind,
    learner: learnerOf(request.learner),
    length: request.length,
    scope: scopeOf(request.scope),
  }) satisfies Every<Decided>;

/** Of the history only its size and shape: they say how to cut the bytes that follow. */
export const learnerOf = ({ history, ...learner }: Learner) =>
  ({
    ability: learner.ability,
    components: history.ids.length,
    constraints: constraintsOf(learner.constraints),
    id: learner.id,
    memory: history.memory !== undefined,
    mistakes: learner.mistakes,
    preferences: [...learner.preferences].sort(([one], [other]) => (one < other ? -1 : 1)),
    recent: learner.recent.map(recentOf),
  }) satisfies Every<Omit<Learner, 'history'>> & { readonly components: number; readonly memory: boolean };

const constraintsOf = ({ canListen, canSpeak, canType }: Constraints): readonly boolean[] =>
  Object.values({ canListen, canSpeak, canType } satisfies Every<Constraints>);

const recentOf = ({ challenge, at }: RecentChallenge): readonly unknown[] =>
  Object.values({ challenge, at } satisfies Every<RecentChallenge>);

function scopeOf(scope: Scope): readonly [Scope['of'], string] {
  switch (scope.of) {
    case 'skill':
      return [scope.of, scope.skill];
    case 'unit':
      return [scope.of, scope.unit];
    case 'course':
      return [scope.of, ''];
  }
}

/** Where each column stands among the bytes of a component: the length of its id, then numbers. */
export const columns = { ids: 0, lastSeenAt: 2, right: 10, wrong: 14, memory: 18 } satisfies Every<ComponentHistory>;

/** Where each number of a memory stands among them. */
export const memories = { stability: columns.memory, difficulty: columns.memory + 8 } satisfies Every<MemoryState>;

const widthWithMemory = memories.difficulty + 8;

/** For each component: the length of its id, when it was last seen (-1 for never), right, wrong, and its memory. */
function numbersOf({ ids, lastSeenAt, right, wrong, memory }: ComponentHistory): Uint8Array {
  const width = memory ? widthWithMemory : columns.memory;
  const bytes = new Uint8Array(ids.length * width);
  const view = new DataView(bytes.buffer);
  for (let row = 0, at = 0; row < ids.length; row++, at += width) {
    const seen = lastSeenAt[row]!;
    view.setUint16(at + columns.ids, ids[row]!.length, true);
    view.setFloat64(at + columns.lastSeenAt, seen >= 0 ? seen : -1, true);
    view.setUint32(at + columns.right, right[row]!, true);
    view.setUint32(at + columns.wrong, wrong[row]!, true);
    if (memory) {
      view.setFloat64(at + memories.stability, memory[row]?.stability ?? 0, true);
      view.setFloat64(at + memories.difficulty, memory[row]?.difficulty ?? 0, true);
    }
  }
  return bytes;
}
