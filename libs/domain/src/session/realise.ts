import { answerOfChoice } from '../challenge-types/answer-of-choice.js';
import type { Presentation } from '../challenge-types/challenge-type.js';
import { present } from '../challenge-types/present.js';
import type { ChallengeContent, Pair, PromptContent } from '../course/content.js';
import type { Course } from '../course/course.js';
import { forms } from '../forms/forms.js';
import { hash32 } from '../hash.js';
import type { AnswerKey, Challenge, Prompt } from './challenge.js';
import type { SessionRequest } from '../request/session-request.js';

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
  const shown = present(content, request.seed);
  // Built field by field, in the order in which it is sent: a dozen conditional spreads would cost more than the choosing.
  const challenge = { id: content.id, type, form: name, step, direction } as Writable<Challenge>;
  if (content.about !== undefined) challenge.about = content.about;
  challenge.exercises = content.exercises;
  challenge.isNew = isNew;
  if (content.phrase !== undefined) challenge.phrase = content.phrase;
  challenge.prompt = promptOf(content.prompt, course.learning.tag);
  if (shown.choices) challenge.choices = shown.choices;
  if (shown.tokens) {
    challenge.tokens = shown.tokens;
    challenge.joiner = content.joiner;
  }
  if (shown.pairs) challenge.pairs = request.answerKeys === 'inline' ? shown.pairs : mixed(shown.pairs);
  if (request.answerKeys === 'inline') challenge.answerKey = keyOf(content, shown);
  challenge.successProbability = success;
  return challenge;
}

type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

function promptOf({ text, gapAt, meaning, picture, audio, hints }: PromptContent, lang: string): Prompt {
  const prompt = {} as Writable<Prompt>;
  if (text !== undefined) prompt.text = text;
  if (gapAt !== undefined) prompt.gapAt = gapAt;
  if (meaning !== undefined) prompt.meaning = meaning;
  if (picture !== undefined) prompt.picture = picture;
  if (audio !== undefined) prompt.audio = 'say' in audio ? { say: audio.say, lang } : audio;
  prompt.hints = hints;
  return prompt;
}

/** Pairs give their own key away, so where keys are withheld the right sides are put in an order of their own. */
function mixed(pairs: readonly Pair[]): readonly Pair[] {
  const rights = pairs.map(({ right }) => right).sort((a, b) => hash32(a) - hash32(b));
  return pairs.map(({ left }, at) => ({ left, right: rights[at]! }));
}

function keyOf({ accepted, patterns, confusable }: ChallengeContent, { choices }: Presentation): AnswerKey {
  const best = accepted[0]!;
  const key = { accepted } as Writable<AnswerKey>;
  if (patterns !== undefined) key.patterns = patterns;
  if (confusable !== undefined) key.confusable = confusable;
  key.best = best;
  const right = choices?.find((choice) => answerOfChoice(choice) === best);
  if (right) key.choice = right.id;
  return key;
}
