import { hash } from 'node:crypto';

import type { ComponentHistory, SessionRequest } from '@session-generator/domain';

/** All of a request that a session is decided by, but its seed, its time and the revision. */
export type Decided = Omit<SessionRequest, 'seed' | 'now' | 'revision' | 'digest'>;

/**
 * Digest
 *
 * The SHA-256 of a request in one canonical form, in hexadecimal: defaults filled in, keys and challenge types in
 * order, rows and columns alike, lists as they were sent. What is long (the history) is hashed as bytes, little-endian
 * on any machine, and never becomes one great JSON text.
 */
export function digestOf(request: Decided): string {
  const { history } = request.learner;
  const envelope = JSON.stringify(envelopeOf(request));
  const ids = history.ids.join('');
  const bytes = roomFor(3 * (envelope.length + ids.length) + history.ids.length * widest);
  let end = bytes.write(envelope);
  end = writeNumbers(history, bytes, end);
  end += bytes.write(ids, end);
  return hash('sha256', bytes.subarray(0, end));
}

/** The bytes of one request are hashed before those of the next are written: one place serves them all. */
let room = Buffer.alloc(64 * 1024);

function roomFor(size: number): Buffer {
  if (size > room.length) room = Buffer.alloc(size);
  return room;
}

/** All but the history, of which only its size and shape stand here: they say how to cut the bytes that follow. */
const envelopeOf = ({ learner, challengeTypes, ...request }: Decided) => ({
  alternates: request.alternates,
  answerKeys: request.answerKeys,
  avoid: request.avoid,
  challengeTypes: [...challengeTypes].sort(),
  course: request.course,
  explain: request.explain,
  kind: request.kind,
  learner: {
    ability: learner.ability,
    components: learner.history.ids.length,
    constraints: [learner.constraints.canListen, learner.constraints.canSpeak, learner.constraints.canType],
    id: learner.id,
    memory: learner.history.memory !== undefined,
    mistakes: learner.mistakes,
    preferences: [...learner.preferences].sort(([one], [other]) => (one < other ? -1 : 1)),
    recent: learner.recent.map(({ challenge, at }) => [challenge, at]),
  },
  length: request.length,
  scope: [
    request.scope.of,
    'skill' in request.scope ? request.scope.skill : 'unit' in request.scope ? request.scope.unit : '',
  ],
});

/**
 * For each component: the length of its id, when it was last seen (-1 for never), right, wrong, and its memory.
 * Returns where they end.
 */
function writeNumbers(
  { ids, lastSeenAt, right, wrong, memory }: ComponentHistory,
  bytes: Buffer,
  start: number,
): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  let at = start;
  for (let row = 0; row < ids.length; row++) {
    const seen = lastSeenAt[row]!;
    view.setUint16(at, ids[row]!.length, true);
    view.setFloat64(at + 2, seen >= 0 ? seen : -1, true);
    view.setUint32(at + 10, right[row]!, true);
    view.setUint32(at + 14, wrong[row]!, true);
    at += 18;
    if (memory) {
      view.setFloat64(at, memory[row]?.stability ?? 0, true);
      view.setFloat64(at + 8, memory[row]?.difficulty ?? 0, true);
      at += 16;
    }
  }
  return at;
}

/** The bytes of a component's numbers with its memory. */
const widest = 34;
