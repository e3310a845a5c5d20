import { progressOn } from './progress.js';

const written = (isTTY: boolean, columns: number, texts: readonly string[]): string => {
  let all = '';
  const progress = progressOn({ isTTY, columns, write: (text) => (all += text) });
  for (const text of texts) progress.show(text);
  progress.clear();
  return all;
};
const over = '\r\u001b[2K';

describe('progress', () => {
  it('writes each line over the one before, and takes the last away', () => {
    expect(written(true, 80, ['one', 'two'])).toBe(`${over}one${over}two${over}`);
  });

  it('cuts a line that would wrap, also in wide characters', () => {
    expect(written(true, 8, ['courses/es', '课程课程'])).toBe(`${over}course…${over}课程课…${over}`);
  });

  it('takes a terminal that does not say how wide it is for 80 columns', () => {
    expect(written(true, 0, ['a'.repeat(100)])).toBe(`${over}${'a'.repeat(78)}…${over}`);
  });

  it('says nothing where nobody watches', () => {
    expect(written(false, 80, ['one'])).toBe('');
  });
});
