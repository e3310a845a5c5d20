import { createHash } from 'node:crypto';

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
  return createHash('sha256')
    .update(JSON.stringify(envelopeOf(request)))
    .update(numbersOf(history))
    .update(history.ids.join(''))
    .digest('hex');
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

/** For each component: the length of its id, when it was last seen (-1 for never), right, wrong, and its memory. */
function numbersOf({ ids, lastSeenAt, right, wrong, memory }: ComponentHistory): Uint8Array {
  const width = memory ? 34 : 18;
  const bytes = new Uint8Array(ids.length * width);
  const view = new DataView(bytes.buffer);
  for (let row = 0, at = 0; row < ids.length; row++, at += width) {
    const seen = lastSeenAt[row]!;
    view.setUint16(at, ids[row]!.length, true);
    view.setFloat64(at + 2, seen >= 0 ? seen : -1, true);
    view.setUint32(at + 10, right[row]!, true);
    view.setUint32(at + 14, wrong[row]!, true);
    if (memory) {
      view.setFloat64(at + 18, memory[row]?.stability ?? 0, true);
      view.setFloat64(at + 26, memory[row]?.difficulty ?? 0, true);
    }
  }
  return bytes;
}
