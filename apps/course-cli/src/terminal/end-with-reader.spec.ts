import { EventEmitter } from 'node:events';

import { endWithReader } from './end-with-reader.js';

describe('end with reader', () => {
  const fault = (code: string) => Object.assign(new Error(code), { code });
  const ended: string[] = [];
  const stream = new EventEmitter();
  endWithReader([stream], () => ended.push('quietly'));

  it('ends quietly once the reader of a pipe is gone', () => {
    stream.emit('error', fault('EPIPE'));
    expect(ended).toEqual(['quietly']);
  });

  it('hides no other fault', () => {
    expect(() => stream.emit('error', fault('ENOSPC'))).toThrow('ENOSPC');
  });
});
