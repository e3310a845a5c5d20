import { createHash } from 'node:crypto';

import { generateSession, unwrap, sessionKinds } from '@session-generator/domain';

import { shippedCourse } from './courses.js';
import { drawnRequest } from './drawn-request.js';
import { models } from './models.js';

/**
 * The SHA-256 of each of so many sessions of the shipped course, drawn from fixed seeds: alternates and traces
 * included, so that whatever is sent is compared
 */
export async function digestsOfSessions(count: number): Promise<readonly string[]> {
  const course = await shippedCourse();
  return Array.from({ length: count }, (_, at) => {
    const kind = sessionKinds[at % sessionKinds.length]!;
    const state = kind === 'practice' ? 'half of the skill met' : undefined;
    const skill = Math.floor(at / sessionKinds.length) % course.skills.length;
    const drawn = drawnRequest({ course, skill, kind, seed: `replay ${at}`, ...(state ? { state } : {}) });
    const session = unwrap(generateSession(course, { ...drawn, alternates: 'full', explain: 'full' }, models));
    return sha256(JSON.stringify(session));
  });
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
