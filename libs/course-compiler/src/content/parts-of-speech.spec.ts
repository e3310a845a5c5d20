import { words } from '../spec/course-on-disk.js';
import { itemsOf } from '../spec/items-of.js';
import { Leads } from './leads.js';
import { PartsOfSpeech } from './parts-of-speech.js';

const partsIn = async (skill: string, tags = { learning: 'es', from: 'en' }) => {
  const { items, item } = await itemsOf({ a: skill }, tags);
  const parts = new PartsOfSpeech(items, {
    text: new Leads(items.map(({ text }) => text)),
    meaning: new Leads(items.map(({ meaning }) => meaning)),
  });
  return (text: string) => parts.of(item(text));
};

const verbs = 'hablar = to speak; cantar = to sing; mirar = to look; bailar = to dance; llamar = to call';

describe('parts of speech', () => {
  it('are what the author says', async () => {
    const part = await partsIn(`New words:\n  - { Word: bajo, Translation: short, Part of speech: Adjective }\n`);
    expect(part('bajo')).toBe('adjective');
  });

  it('are told by an article on either side, and by what many meanings begin with', async () => {
    const part = await partsIn(words(`el pan = bread; sol = the sun; hola = hello; ${verbs}`));
    expect(part('el pan')).toBe(part('sol'));
    expect(part('hablar')).toBe(part('cantar'));
    expect(part('hablar')).not.toBe(part('sol'));
    expect(part('hola')).toBeUndefined();
  });

  it('are told by an ending that nearly all words of one kind have', async () => {
    const part = await partsIn(words(`${verbs}; saltar = leap; ser = be`));
    expect(part('saltar')).toBe(part('hablar'));
    expect(part('ser')).toBeUndefined();
  });

  it('take the name that the author gives to words with the same lead', async () => {
    const part = await partsIn(
      `${words(verbs)}  - { Word: comer, Translation: to eat, Part of speech: Verbo }\n  - { Word: beber, Translation: to drink, Part of speech: Verbo }\n`,
    );
    expect([part('comer'), part('hablar')]).toEqual(['verbo', 'verbo']);
  });

  it('need no articles: the "att" of Swedish verbs is found in the course', async () => {
    const part = await partsIn(
      words('to eat = att äta; to sing = att sjunga; to run = att springa; to go = att gå; bread = bröd'),
      {
        learning: 'en',
        from: 'sv',
      },
    );
    expect(part('to eat')).toBe(part('to go'));
    expect(part('bread')).toBeUndefined();
  });
});
