import { listedPath } from './listed-path.js';

describe('listedPath', () => {
  it.each([
    ['basics', 'basics'],
    ['basics/', 'basics'],
    ['./food.yaml', 'food.yaml'],
    ['deep//food.yaml', 'deep/food.yaml'],
    ['_cards_test.yaml', '_cards_test.yaml'],
  ])('reads %s as %s', (written, path) => {
    expect(listedPath(written)).toBe(path);
  });

  it.each(['..', '../food.yaml', 'a/../../b', '/etc/passwd', 'C:\\food.yaml', '\\\\host\\food.yaml', '.', ''])(
    'refuses "%s"',
    (written) => {
      expect(listedPath(written)).toBeUndefined();
    },
  );
});
