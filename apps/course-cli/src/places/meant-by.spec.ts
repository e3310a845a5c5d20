import { meantBy } from './meant-by.js';

const ids = ['es-from-en', 'es-from-en-us', 'eu-from-en'];

describe('meant by', () => {
  it.each([
    ['the very id, though another begins with it', 'es-from-en', ['es-from-en']],
    ['the only one that begins so', 'eu', ['eu-from-en']],
    ['all that begin so', 'es-from', ['es-from-en', 'es-from-en-us']],
    ['none that only ends so', 'from-en', []],
    ['nothing', '', []],
  ])('%s', (_, written, meant) => {
    expect(meantBy(written, ids)).toEqual(meant);
  });
});
