import type { ChallengeContent } from '../course/content.js';
import { formNamed } from '../forms/forms.js';
import { shuffleFrom } from '../random.js';
import type { Presentation } from './challenge-type.js';
import { challengeTypeNamed } from './challenge-types.js';

/**
 * Present
 *
 * What the learner sees of a challenge in a session of this seed: its choices, tokens or pairs in their order. The same
 * seed and challenge of the same revision show the same, so the id of a choice can be read again later.
 */
export const present = (content: ChallengeContent, seed: string): Presentation =>
  challengeTypeNamed(formNamed(content.form).type).realise(content, shuffleFrom(seed, `realise ${content.id}`));
