import { phrases, words } from '../spec/course-on-disk.js';
import { itemsOf } from '../spec/items-of.js';
import type { Item } from './item.js';
import { Leads } from './leads.js';
import { Neighbours } from './neighbours.js';
import { PartsOfSpeech } from './parts-of-speech.js';

const neighboursOf = (items: readonly Item[]): Neighbours =>
  new Neighbours(items, new PartsOfSpeech(items, { text: new Leads([]), meaning: new Leads([]) }));

describe('neighbours', () => {
  it('are of the same kind, without the component itself, the same every time', async () => {
    const { items, item } = await itemsOf({
      a: words('uno = a; dos = b; tres = c') + phrases('uno dos = a b; dos tres = b c'),
    });
    const neighbours = neighboursOf(items);
    const texts = (text: string) => neighbours.of(item(text)).map((each) => each.text.best);
    expect([...texts('uno')].sort()).toEqual(['dos', 'tres']);
    expect(texts('uno dos')).toEqual(['dos tres']);
    expect(neighboursOf(items).of(item('uno'))).toEqual(neighbours.of(item('uno')));
  });

  it('are looked for nearby, however long the course, but far away among sentences with the same word', async () => {
    const filler = Array.from({ length: 200 }, (_, at) => `frase${at} larga${at} nueva${at} = sentence${at}`).join(
      '; ',
    );
    const { items, item } = await itemsOf({ a: phrases(`mi gato duerme = x; ${filler}; mi gato come = y`) });
    const found = neighboursOf(items).of(item('mi gato duerme'));
    expect(found[0]!.text.best).toBe('mi gato come');
    expect(found.length).toBeLessThan(100);
  });
});
