import type { Presentation } from '../challenge-types/challenge-type.js';
import { forms } from '../challenge-types/challenge-types.js';
import type { ChallengeContent, PromptContent } from '../course/content.js';
import type { Course } from '../course/course.js';
import { hash32 } from '../hash.js';
import { shuffleFrom } from '../random.js';
import { challengeTypeOfForm } from '../selection/form-table.js';
import type { AnswerKey, Challenge, Prompt } from './challenge.js';
import type { SessionRequest } from './session-request.js';

/** What of a chosen challenge depends on the learner. */
export interface Chosen {
  readonly row: number;
  readonly form: number;
  readonly isNew: boolean;
  readonly success: number;
}

/** A challenge as the learner sees it: its texts, its choices or tokens in an order drawn from the seed, and its key. */
export function realise(course: Course, { row, form, isNew, success }: Chosen, request: SessionRequest): Challenge {
  const content = course.challenge(row);
  const { type, name, step, direction } = forms[form]!;
  const shown = challengeTypeOfForm[form]!.realise(content, shuffleFrom(request.seed, `realise ${content.id}`));
  return {
    id: content.id,
    type,
    form: name,
    step,
    direction,
    ...(content.about === undefined ? {} : { about: content.about }),
    exercises: content.exercises,
    isNew,
    ...(content.phrase === undefined ? {} : { phrase: content.phrase }),
    prompt: promptOf(content.prompt, course.learning.tag),
    ...(shown.choices ? { choices: shown.choices } : {}),
    ...(shown.tokens ? { tokens: shown.tokens, joiner: content.joiner } : {}),
    ...pairsOf(shown, request),
    ...(request.answerKeys === 'inline' ? { answerKey: keyOf(content, shown) } : {}),
    successProbability: success,
  };
}

function promptOf({ text, gapAt, meaning, picture, audio, hints }: PromptContent, lang: string): Prompt {
  return {
    ...(text === undefined ? {} : { text }),
    ...(gapAt === undefined ? {} : { gapAt }),
    ...(meaning === undefined ? {} : { meaning }),
    ...(picture === undefined ? {} : { picture }),
    ...(audio === undefined ? {} : { audio: 'say' in audio ? { say: audio.say, lang } : audio }),
    hints,
  };
}

/** Pairs give their own key away, so where keys are withheld the right sides are put in an order of their own. */
function pairsOf({ pairs }: Presentation, request: SessionRequest): Pick<Challenge, 'pairs'> {
  if (!pairs) return {};
  if (request.answerKeys === 'inline') return { pairs };
  const rights = pairs.map(({ right }) => right).sort((a, b) => hash32(a) - hash32(b));
  return { pairs: pairs.map(({ left }, at) => ({ left, right: rights[at]! })) };
}

function keyOf({ accepted }: ChallengeContent, { choices }: Presentation): AnswerKey {
  const best = accepted[0]!;
  const right = choices?.find(({ text, picture }) => {
    const shown = picture === undefined ? text : 'emoji' in picture ? picture.emoji : picture.id;
    return shown === best;
  });
  return { accepted, best, ...(right ? { choice: right.id } : {}) };
}
