import {
  type ChallengeContent,
  type Challenge,
  answerOfChoice,
  challengeTypeNamed,
  type Course,
  formNamed,
  type Session,
  type SessionRequest,
  type Shuffle,
} from '@session-generator/domain';

/** Leaves everything where it is: the right choice comes first, a bank is in order. */
const asItIs: Shuffle = (items) => [...items];

/**
 * A challenge of a course as a learner meets it, with nothing shuffled unless told
 *
 * @throws where the course does not hold it
 */
export function aChallenge(
  course: Course,
  id: string,
  overrides: Partial<Challenge> = {},
  shuffle = asItIs,
): Challenge {
  const row = course.challengeRowOf(id);
  if (row === undefined) throw new Error(`Course "${course.id}" holds no challenge "${id}"`);
  const content = course.challenge(row);
  const { type, step, direction } = formNamed(content.form);
  const shown = challengeTypeNamed(type).realise(content, shuffle);
  const choice = shown.choices?.find((each) => answerOfChoice(each) === content.accepted[0]);
  return {
    id: content.id,
    type,
    form: content.form,
    step,
    direction,
    ...(content.about === undefined ? {} : { about: content.about }),
    exercises: content.exercises,
    isNew: false,
    ...(content.phrase === undefined ? {} : { phrase: content.phrase }),
    prompt: promptOf(content, course),
    ...shown,
    ...(content.tokens.length > 0 ? { joiner: content.joiner } : {}),
    answerKey: {
      accepted: content.accepted,
      best: content.accepted[0]!,
      ...(choice ? { choice: choice.id } : {}),
    },
    successProbability: 0.8,
    ...overrides,
  };
}

/** A session of these challenges, in this order, that declares nothing. */
export const aSession = (
  course: Course,
  request: SessionRequest,
  challenges: readonly Challenge[],
  overrides: Partial<Session> = {},
): Session => ({
  id: '0'.repeat(32),
  course: course.id,
  revision: course.revision,
  kind: request.kind,
  seed: request.seed,
  now: new Date(request.now).toISOString(),
  replayToken: 'token',
  challenges,
  report: {
    asked: request.length,
    got: challenges.length,
    targets: 0,
    coverage: 1,
    fillers: [],
    relaxations: [],
    presumed: [],
    ignored: { components: 0 },
  },
  ...overrides,
});

const promptOf = ({ prompt: { audio, ...prompt } }: ChallengeContent, { learning }: Course): Challenge['prompt'] => ({
  ...prompt,
  ...(audio === undefined ? {} : { audio: 'say' in audio ? { ...audio, lang: learning.tag } : audio }),
});
