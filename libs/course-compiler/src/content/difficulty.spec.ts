import { phrases, words } from '../spec/course-on-disk.js';
import { itemsOf } from '../spec/items-of.js';
import { difficultyOf } from './difficulty.js';

describe('difficultyOf', () => {
  it('grows with length and with the place in the course, and is more for a sentence', async () => {
    const { item } = await itemsOf({
      a: words('pan = bread; el pan = the bread') + phrases('pan bueno = good bread'),
      b: words('queso = cheese') + phrases('yo como pan con queso = I eat bread with cheese'),
    });
    const of = (text: string) => difficultyOf(item(text), 2);
    expect(of('pan')).toBe(-0.8);
    expect(of('el pan')).toBe(-0.65);
    expect(of('pan bueno')).toBe(-0.4);
    expect(of('queso')).toBe(0.2);
    expect(of('yo como pan con queso')).toBe(1.05);
  });

  it('is that of a beginning where there is one skill', async () => {
    const { item } = await itemsOf({ a: words('pan = bread') });
    expect(difficultyOf(item('pan'), 1)).toBe(-0.8);
  });
});
