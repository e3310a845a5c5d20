import { currentChallengeId } from './former-ids.js';

const renamed: Readonly<Record<string, string>> = {
  'm/a/w/uno': 'm/numbers/w/uno',
  'm/a/p/#1 @ home': 'm/b/p/#1 @ home',
};
const current = (id: string) => currentChallengeId(id, (component) => renamed[component]);

describe('currentChallengeId', () => {
  it.each([
    ['of the component it is about', 'm/a/w/uno#listen/none/tap', 'm/numbers/w/uno#listen/none/tap'],
    ['of the phrase it shows', 'm/c/w/x#f@m/a/p/#1 @ home', 'm/c/w/x#f@m/b/p/#1 @ home'],
    ['of a phrase with a place in it', 'm/c/w/x#f@m/a/p/#1 @ home@11', 'm/c/w/x#f@m/b/p/#1 @ home@11'],
    ['of both', 'm/a/w/uno#f@m/a/p/#1 @ home', 'm/numbers/w/uno#f@m/b/p/#1 @ home'],
    ['of a component whose text has the sign', 'm/a/p/#1 @ home#f', 'm/b/p/#1 @ home#f'],
  ])('has the new id %s', (_, former, now) => {
    expect(current(former)).toBe(now);
  });

  it.each(['m/c/w/x#f', 'm/a/w/uno', 'm/a#match-pairs/none/tap', ''])(
    'is none of %j, where nothing was renamed',
    (id) => {
      expect(current(id)).toBeUndefined();
    },
  );
});
