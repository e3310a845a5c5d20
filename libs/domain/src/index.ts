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
export { currentChallengeId } from './course/former-ids.js';
export { courseOf } from './course/in-memory-course.js';
export { learnerKey, revisionFor, revisionsOf, type Canary, type Release } from './release/release.js';
export * from './ids.js';

// Challenge types
export {
  challengeTypeNames,
  modalities,
  steps,
  type Answering,
  type ChallengeTypeName,
  type Direction,
  type Form,
  type FormName,
  type Modality,
  type Step,
  type Way,
} from './forms/form.js';
export { formNamed, forms, knownForm } from './forms/forms.js';
export type {
  ChallengeType,
  Choice,
  Distractors,
  MadeChallenge,
  Material,
  Occurrence,
  Presentation,
} from './challenge-types/challenge-type.js';
export { challengeTypeNamed, challengeTypes } from './challenge-types/challenge-types.js';
export { present } from './challenge-types/present.js';

// Learners
export type {
  ComponentHistory,
  ComponentState,
  Constraints,
  Learner,
  MemoryState,
  RecentChallenge,
} from './learner/learner.js';

// Requests
export type { Circumstances, SessionRequest } from './request/session-request.js';
export type { KindAndScope, Kinds, Scope, ScopeName, ScopeOf, SessionKind } from './request/kinds.js';

// Plans: the kinds of session
export type { Band, SessionPlan, Weights } from './selection/session-plan.js';
export { lesson, planFor, plans, practice, sessionKinds } from './plans/plans.js';

// Parts of a plan: rules and laws
export type { Situation } from './selection/situation.js';
export type { Brief, Need } from './selection/brief.js';
export type { Candidate } from './selection/pool/candidate.js';
export type { Topic, Role } from './selection/targets/topic.js';
export type { Named, TargetRule } from './selection/targets/target-rule.js';
export { newWords, nextWordAlone } from './selection/targets/new-words.js';
export { newPhrases } from './selection/targets/new-phrases.js';
export { due, dueInScope } from './selection/targets/due.js';
export { metWeakestFirst, presumedLatestFirst, type Filler } from './selection/targets/filler.js';
export { ofScope, ofTopics, type Matching } from './selection/pool/matching.js';
export type { Filter } from './selection/filters/filter.js';
export { dropAvoided } from './selection/filters/drop-avoided.js';
export { dropRecent } from './selection/filters/drop-recent.js';
export { keepAble } from './selection/filters/keep-able.js';
export { keepReady } from './selection/filters/keep-ready.js';
export { keepRenderable } from './selection/filters/keep-renderable.js';
export { keepWithinReach } from './selection/filters/keep-within-reach.js';
export type { Draft, Passed, Picked } from './selection/draft.js';
export type { Factors } from './selection/factors.js';
export { Choosing } from './selection/pickers/choosing.js';
export type { Picker } from './selection/pickers/picker.js';
export { fillWithReview } from './selection/pickers/fill-with-review.js';
export { pickNew } from './selection/pickers/pick-new.js';
export { pickWeakest } from './selection/pickers/pick-weakest.js';
export type { Arranger } from './selection/arrangers/arranger.js';
export { closeStrong } from './selection/arrangers/close-strong.js';
export { openEasy } from './selection/arrangers/open-easy.js';
export type { Bounds } from './selection/laws/bounds.js';
export type { Law, OrderLaw } from './selection/laws/law.js';
export { all as allLaws } from './selection/laws/laws.js';
export { cap } from './selection/laws/cap.js';
export { coverage } from './selection/laws/coverage.js';
export { gap } from './selection/laws/gap.js';
export { length } from './selection/laws/length.js';
export { once } from './selection/laws/once.js';
export { oneNew } from './selection/laws/one-new.js';
export { ramp } from './selection/laws/ramp.js';
export { runs } from './selection/laws/runs.js';
export { relaxable, type Relaxable, type Relaxation } from './selection/laws/relaxation.js';

// Sessions
export type { AnswerKey, Challenge, Prompt } from './session/challenge.js';
export {
  type AddedChallenge,
  type Alternates,
  type PickedCandidate,
  type QualityReport,
  type SelectionTrace,
  type Session,
  type TraceSummary,
  type TurnedAwayCandidate,
} from './session/session.js';
export { engineVersion, generateSession, type NoSession } from './session/generate-session.js';
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
  type UnknownAnswer,
} from './answer-grader.js';
export { gradeChallenge } from './challenge-types/grade-challenge.js';
export { gradeAnswer } from './challenge-types/grade-answer.js';
export { answerOfChoice, chosenAnswer } from './challenge-types/answer-of-choice.js';
export { type GradedChallenge, type Grader } from './answers/graded-challenge.js';
export { withConfusable, type Dictionaries, type Dictionary } from './answers/confusable.js';
export { writtenKey } from './answers/grading/written-key.js';
export { gradeText, textGraderOf, type TextKey } from './answers/grading/grade-text.js';
export {
  reasonKinds,
  type DiffPart,
  type Grade,
  type Reason,
  type ReasonKind,
  type Verdict,
} from './answers/grading/verdict.js';
export { answerLanguage } from './answers/languages/answer-languages.js';
export { type AnswerLanguage } from './answers/languages/answer-language.js';
export { doubtsOf, parsePattern, type Part, type Pattern, type PatternFault } from './answers/pattern/parse-pattern.js';
export { plainReadingOf, readingsOf } from './answers/pattern/readings-of.js';
export { expandPattern } from './answers/pattern/expand-pattern.js';

// Ports
export { CourseStore, type CourseSummary } from './course/course-store.js';
export { RecallModel, type Outcome } from './learner/recall-model.js';
export { SuccessModel } from './learner/success-model.js';
export type { Models } from './learner/models.js';

// Failures
export * from './errors.js';
export { err, ok, unwrap, type Result } from './result.js';
export { didYouMean, nearest } from './nearest.js';

// Scores
export { roundScore } from './selection/targets/knowledge.js';

// Chance
export { hash32, hash128 } from './hash.js';
export { shuffleFrom, type Shuffle } from './random.js';
