// The payloads of requests
export { readReplayRequest, readSessionRequest, type RequestDefaults } from './read-session-request.js';
export { type OfferedKind } from './kinds.js';
export { readGradingRequest } from './read-grading-request.js';
export { GradingPayload } from './payload/grading-payload.js';
export { ReplayPayload } from './payload/replay-payload.js';
export { ClientPayload, ConstraintsPayload, LearnerPayload, SessionPayload } from './payload/session-payload.js';
export { isoTime } from './payload/iso-time.js';

// Learner models
export { ConstantRecall } from './models/constant-recall.js';
export { HalfLifeRegression, halfLifeWeights, type HalfLifeWeights } from './models/half-life-regression.js';
export { LogisticSuccess } from './models/logistic-success.js';
export { powerForgetting } from './models/power-forgetting.js';
