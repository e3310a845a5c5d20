// The payload of a request
export { readReplayRequest, readSessionRequest, type RequestDefaults } from './read-session-request.js';
export { ReplayPayload } from './payload/replay-payload.js';
export { ClientPayload, ConstraintsPayload, LearnerPayload, SessionPayload } from './payload/session-payload.js';
export { isoTime } from './payload/iso-time.js';
