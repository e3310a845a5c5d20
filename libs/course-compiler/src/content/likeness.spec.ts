import { phrases, words } from '../spec/course-on-disk.js';
import { itemsOf } from '../spec/items-of.js';
import { likeness, traitsOf } from './likeness.js';

const noun = (text: string, part = 'noun') => `  - { Word: ${text}, Translation: x, Part of speech: ${part} }\n`;

describe('likeness', () => {
  const points = async (skills: Readonly<Record<string, string>>, one: string, other: string) => {
    const { item } = await itemsOf(skills);
    const traits = (text: string) => traitsOf(item(text), item(text).word?.partOfSpeech);
    return likeness(traits(one), traits(other));
  };

  it.each([
    ['the same part of speech', { a: `New words:\n${noun('uno')}${noun('dos')}${noun('tre', 'verb')}` }, 'dos', 'tre'],
    ['the same article', { a: words('el uno = a; el dos = b; la dos = c') }, 'el dos', 'la dos'],
    ['a question to a question', { a: phrases('¿uno? = a; ¿dos? = b; tres = c') }, '¿dos?', 'tres'],
    ['the same length', { a: words('uno = a; dos = b; constantinopla = c') }, 'dos', 'constantinopla'],
    ['the same skill', { a: words('uno = a; dos = b'), b: words('tre = c') }, 'dos', 'tre'],
  ])('prefers %s', async (_, skills, nearer, further) => {
    const [first] = [Object.values(skills)[0]!.match(/: "?((?:el )?¿?uno\??)/)![1]!];
    expect(await points(skills, first, nearer)).toBeGreaterThan(await points(skills, first, further));
  });

  it('prefers a skill before to one after', async () => {
    const skills = { a: words('uno = a'), b: words('dos = b'), c: words('tre = c') };
    expect(await points(skills, 'dos', 'uno')).toBeGreaterThan(await points(skills, 'dos', 'tre'));
  });

  it('prefers sentences that share words', async () => {
    const skills = { a: phrases('yo como pan = a; yo bebo pan = b; tu lees mal = c') };
    expect(await points(skills, 'yo como pan', 'yo bebo pan')).toBeGreaterThan(
      await points(skills, 'yo como pan', 'tu lees mal'),
    );
  });
});
