// Builders: small real values, each with overrides
export { aCourse, aCourseContent } from './builders/a-course.js';
export { aDay, aHistory, aLearner, aMoment } from './builders/a-learner.js';
export { aSessionRequest } from './builders/a-session-request.js';
export { courseContentOf } from './builders/course-content-of.js';
export type { CourseSketch, PhraseSketch, SkillSketch, UnitSketch, WordSketch } from './builders/course-sketch.js';

// Contracts: what every adapter of a port promises
export { courseContract } from './contracts/course-contract.js';
export { courseStoreContract } from './contracts/course-store-contract.js';
export { recallModelContract } from './contracts/recall-model-contract.js';
export { successModelContract } from './contracts/success-model-contract.js';

// Doubles
export { EmbeddedServer, type Embeddable, type Reply } from './doubles/embedded-server.js';
export { InMemoryCourseStore } from './doubles/in-memory-course-store.js';
export { instanceOf, mockPort } from './doubles/mock-port.js';

// Arbitraries for fast-check
export { componentStates } from './arbitraries/learners.js';
