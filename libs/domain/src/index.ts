// Courses
export type { Language } from './course/language.js';
export type {
  AudioContent,
  ChallengeContent,
  ComponentContent,
  ComponentKind,
  CourseContent,
  Hint,
  Pair,
  Picture,
  PromptContent,
  SkillContent,
  UnitContent,
} from './course/content.js';
export type { ChallengeColumns, ComponentColumns, Course, RowRange, Skill, Unit } from './course/course.js';
export { courseOf } from './course/in-memory-course.js';
export { learnerKey, revisionFor, revisionsOf, type Canary, type Release } from './release/release.js';
export * from './ids.js';

// Challenge types
export {
  challengeTypeNames,
  modalities,
  steps,
  type ChallengeTypeName,
  type Direction,
  type Form,
  type FormName,
  type Modality,
  type Step,
  type Way,
} from './forms/form.js';
export type {
  ChallengeType,
  Choice,
  Distractors,
  MadeChallenge,
  Material,
  Occurrence,
  Presentation,
} from './challenge-types/challenge-type.js';
export { challengeTypes, forms } from './challenge-types/challenge-types.js';

// Learners
export type {
  ComponentHistory,
  ComponentState,
  Constraints,
  Learner,
  MemoryState,
  RecentChallenge,
} from './learner/learner.js';

// Sessions
export { sessionKinds, type Scope, type SessionKind, type SessionRequest } from './request/session-request.js';
export type { AnswerKey, Challenge, Prompt } from './session/challenge.js';
export {
  relaxable,
  type Alternates,
  type PickedCandidate,
  type QualityReport,
  type Relaxable,
  type Relaxation,
  type SelectionTrace,
  type Session,
  type TraceSummary,
  type TurnedAwayCandidate,
} from './session/session.js';
export { engineVersion, generateSession } from './session/generate-session.js';
export type { Models } from './selection/select.js';
export { readReplayToken, replayTokenOf, type Replay } from './session/replay-token.js';
export { SessionGenerator } from './session-generator.js';

// Answers
export { fold } from './answers/fold.js';
export { accepterOf, accepts, patternMatcher, type Gradable } from './answers/accepts.js';
export {
  AnswerGrader,
  type ChallengeAnswer,
  type GradedAnswer,
  type GradedAnswers,
  type GradingRequest,
} from './answer-grader.js';
export { gradeChallenge } from './answers/grade-challenge.js';
export { gradeAnswer, type GradedChallenge } from './answers/grade-answer.js';
export { withConfusable, type Dictionaries, type Dictionary } from './answers/confusable.js';
export { writtenKey } from './answers/grading/written-key.js';
export { gradeText, textGraderOf, type TextKey } from './answers/grading/grade-text.js';
export { reasonKinds, type DiffPart, type Reason, type ReasonKind, type Verdict } from './answers/grading/verdict.js';
export { answerLanguage } from './answers/languages/answer-languages.js';
export { type AnswerLanguage } from './answers/languages/answer-language.js';
export { doubtsOf, parsePattern, type Part, type Pattern, type PatternFault } from './answers/pattern/parse-pattern.js';
export { expandPattern } from './answers/pattern/expand-pattern.js';

// Ports
export { CourseStore, type CourseSummary } from './course/course-store.js';
export { RecallModel, type Outcome } from './learner/recall-model.js';
export { SuccessModel } from './learner/success-model.js';

// Failures
export * from './errors.js';
export { err, ok, type Result } from './result.js';

// Scores
export { roundScore } from './selection/targets/knowledge.js';

// Chance
export { hash32, hash128 } from './hash.js';
export { shuffleFrom, type Shuffle } from './random.js';
