import { phrases, words } from '../spec/course-on-disk.js';
import { itemsOf } from '../spec/items-of.js';
import { Kin } from './kin.js';

const skills = {
  a: words('el banco = the bank; la orilla = the bank | the shore; gato = cat; el gato = the cat; pan = bread'),
  b: phrases('Tú eres alto = You are tall; Usted es alto = You are tall; El banco. = The bench.'),
};

describe('kin', () => {
  it('share an accepted text or meaning, articles aside', async () => {
    const { items, item } = await itemsOf(skills);
    const kin = new Kin(items);
    const texts = (text: string) => kin.of(item(text)).map((each) => each.text.best);
    expect(texts('el banco')).toEqual(['el banco', 'El banco.', 'la orilla']);
    expect(texts('gato')).toEqual(['gato', 'el gato']);
    expect(texts('Tú eres alto')).toEqual(['Tú eres alto', 'Usted es alto']);
    expect(texts('pan')).toEqual(['pan']);
  });

  it('answer for each other where the prompt is the very same', async () => {
    const { items, item } = await itemsOf(skills);
    const kin = new Kin(items);
    expect(kin.textsFor(item('Tú eres alto')).texts).toEqual(['Tú eres alto', 'Usted es alto']);
    expect(kin.textsFor(item('la orilla')).texts).toEqual(['la orilla', 'el banco']);
    expect(kin.textsFor(item('el gato')).texts).toEqual(['el gato']);
    expect(kin.meaningsFor(item('el banco')).texts).toEqual(['the bank', 'The bench.']);
  });
});
