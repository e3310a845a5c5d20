// The connection fails
export { drip, hang, refuse, reset, slow } from './connection-faults.js';

// The body is not what it was
export { flipByte, resetMidBody, truncate, wrongLength } from './body-faults.js';

// The answer is another
export { failWith, stale } from './answer-faults.js';

// The server is not what it was
export { clockSkew, expireCredentials } from './server-faults.js';
