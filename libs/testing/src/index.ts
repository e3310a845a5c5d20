// Builders: small real values, each with overrides
export { aCourse, aCourseContent } from './builders/a-course.js';
export { aDay, aHistory, aLearner, aMoment } from './builders/a-learner.js';
export { aChallenge, aSession } from './builders/a-session.js';
export { aSessionRequest } from './builders/a-session-request.js';
export { courseContentOf } from './builders/course-content-of.js';
export type { CourseSketch, PhraseSketch, SkillSketch, UnitSketch, WordSketch } from './builders/course-sketch.js';
export { aLetterCourse, aLetterRequest, inLetters, letterId, played } from './builders/letter-course.js';

// Contracts: what every adapter of a port promises
export { courseContract } from './contracts/course-contract.js';
export {
  coursePublisherContract,
  type ContractedPublisher,
  type PublishingPlace,
} from './contracts/course-publisher-contract.js';
export { courseStoreContract } from './contracts/course-store-contract.js';
export { recallModelContract } from './contracts/recall-model-contract.js';
export { successModelContract } from './contracts/success-model-contract.js';

// Doubles
export { EmbeddedServer, type Embeddable, type Reply } from './doubles/embedded-server.js';
export { InMemoryCourseStore } from './doubles/in-memory-course-store.js';
export { instanceOf, mockPort } from './doubles/mock-port.js';

// An S3 server in memory, in which things go wrong when told to
export { FakeS3, type FakeS3Options, type S3Hooks } from './s3/fake-s3.js';
export * as s3Faults from './s3/faults/s3-faults.js';
export { s3Reads, s3Writes, type S3Fault, type S3FaultEffects, type S3FaultScope } from './s3/s3-fault.js';
export type { S3Answer } from './s3/s3-answer.js';
export type { S3Bucket, S3Object } from './s3/s3-bucket.js';
export type { S3Call, S3Operation } from './s3/s3-call.js';
export type { S3ErrorCode } from './s3/s3-error.js';
export type { S3Credentials } from './s3/signature.js';

// What any S3 server must do, to be asked of real ones too
export { s3ServerContract } from './s3/s3-server-contract.js';
export type { S3Sdk } from './s3/contract/s3-sdk.js';
export type { S3Server } from './s3/contract/wire.js';

// Arbitraries for fast-check
export { courseContents } from './arbitraries/course-contents.js';
export { componentStates, constraints, histories, learners } from './arbitraries/learners.js';
export { sessionRequests } from './arbitraries/session-requests.js';

// The invariant checker, for any session
export { invariants, type Breach, type CheckedSession, type Invariant } from './invariants/breach.js';
export { checkSession } from './invariants/check-session.js';
export { checkAlternates, type AlternateBreach, type CheckedWithAlternates } from './invariants/check-alternates.js';
export { overdeclared, undeclared } from './invariants/declared.js';

// What the checker reads a request as, for other judges of sessions
export { avoidedTopics, hindrances } from './invariants/able.js';
export { hardestStep } from './invariants/coverage.js';
export { isNew, isWord, standingOf, type Standing } from './invariants/standing.js';
export { targetsOf, type Targets } from './invariants/targets.js';
