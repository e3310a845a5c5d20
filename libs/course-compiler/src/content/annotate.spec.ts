import { phrases, words } from '../spec/course-on-disk.js';
import { foundIn } from '../spec/items-of.js';
import { courseOfSkills } from '../spec/course-on-disk.js';

const fr = { learning: 'fr', from: 'en' };
const zh = { learning: 'zh', from: 'en' };

describe('annotate', () => {
  it('finds a word with its article, with another, and without', async () => {
    expect(await foundIn({ s: words('el pan = the bread') + phrases('Como el pan. = I eat the bread.') })).toEqual([
      'm/s/w/el pan: "el pan"',
    ]);
    expect(await foundIn({ s: words('el pan = the bread') + phrases('Como pan. = I eat bread.') })).toEqual([
      'm/s/w/el pan: "pan"',
    ]);
    expect(await foundIn({ s: words('un homme = a man') + phrases("L'homme dit. = The man says.") }, fr)).toEqual([
      'm/s/w/un homme: "homme"',
    ]);
  });

  it('lets the longest win where two overlap', async () => {
    expect(
      await foundIn({
        s: words('me = me; llamo = I call; me llamo = my name is') + phrases('Yo me llamo Ana = My name is Ana'),
      }),
    ).toEqual(['m/s/w/me llamo: "me llamo"']);
  });

  it('finds words side by side, in order, also those that a later skill teaches, and synonyms', async () => {
    expect(
      await foundIn({
        a: words('té | infusión = tea') + phrases('La infusión y leche = The tea and milk'),
        b: words('leche = milk'),
      }),
    ).toEqual(['m/a/w/té: "infusión"', 'm/b/w/leche: "leche"']);
  });

  it('takes the word whose meaning stands in the translation', async () => {
    const skills = (meaning: string) => ({
      a: words('el banco = the bank; el banco = the bench') + phrases(`Veo el banco ahí = ${meaning}`),
    });
    expect(await foundIn(skills('I see the bench there'))).toEqual(['m/a/w/el banco~2: "el banco"']);
    expect(await foundIn(skills('I see the bank there'))).toEqual(['m/a/w/el banco: "el banco"']);
  });

  it('else takes that of the same skill, else the nearest before, else the nearest after', async () => {
    const skill = words('sí = y');
    const phrase = phrases('dije sí = I said z');
    expect(await foundIn({ a: skill, b: skill + phrase, c: skill })).toEqual(['m/b/w/sí: "sí"']);
    expect(await foundIn({ a: skill, b: skill, c: phrase, d: skill })).toEqual(['m/b/w/sí: "sí"']);
    expect(await foundIn({ a: phrase, b: skill, c: skill })).toEqual(['m/b/w/sí: "sí"']);
  });

  it('adds what the author says it uses, without a place', async () => {
    const used = `${words('comer = to eat; el pan = the bread')}Phrases:
  - Phrase: Como pan.
    Translation: I eat bread.
    Uses: [comer]
`;
    expect(await foundIn({ s: used })).toEqual(['m/s/w/el pan: "pan"', 'm/s/w/comer']);
  });

  it('warns of a use that no word has, with what was meant', async () => {
    const used = `${words('comer = to eat')}Phrases:
  - Phrase: Como pan.
    Translation: I eat bread.
    Uses: [comar]
`;
    expect((await courseOfSkills({ s: used })).problems).toMatchObject([
      { code: 'unknown-word', line: 8, hint: 'Did you mean "comer"?' },
    ]);
  });

  it('finds a phrase without taught words in itself, at its longest word that is no name', async () => {
    expect(await foundIn({ s: phrases('Me llamo Maximiliano = My name is Maximiliano') })).toEqual([
      'm/s/p/Me llamo Maximiliano: "llamo"',
    ]);
    expect(await foundIn({ s: phrases('¡Hola! = Hello!') })).toEqual([]);
  });

  it('makes no gap of all there is', async () => {
    expect(await foundIn({ s: words('hola = hello') + phrases('¡Hola! = Hello!') })).toEqual(['m/s/w/hola']);
  });

  it('finds words in a script without spaces, but not half of another word', async () => {
    expect(
      await foundIn({ s: words('茶 = tea; 你好 = hello') + phrases('你好，我喝茶。 = Hello, I drink tea.') }, zh),
    ).toEqual(['m/s/w/你好: "你好"', 'm/s/w/茶: "茶"']);
    expect(
      await foundIn({ s: words('大 = big; 学校 = school') + phrases('大学，学校。 = University, school.') }, zh),
    ).toEqual(['m/s/w/学校: "学校"']);
  });

  it('tells apart words that segmentation takes for one, where all of it is taught', async () => {
    expect(await foundIn({ s: words('我 = I; 是 = am') + phrases('我是学生。 = I am a student.') }, zh)).toEqual([
      'm/s/w/我: "我"',
      'm/s/w/是: "是"',
    ]);
  });

  it('takes no word for another part of speech, which its translation shows, and says so', async () => {
    const taught = words(
      'la cocina = the kitchen; cocinar = to cook; cantar = to sing; bailar = to dance; hablar = to speak; el pan = the bread',
    );
    const skill = taught + phrases('Él cocina pan = He cooks bread; La cocina es grande = The kitchen is big');
    const { content, problems } = await courseOfSkills({ s: skill });
    const gaps = content.challenges.filter(({ form }) => form === 'missing-word/to-learning/type');
    expect(gaps.map(({ about, phrase }) => `${about} in ${phrase}`).sort()).toEqual([
      'm/s/w/el pan in m/s/p/Él cocina pan',
      'm/s/w/la cocina in m/s/p/La cocina es grande',
    ]);
    expect(problems).toMatchObject([
      {
        code: 'other-sense',
        message:
          '"cocina" of "Él cocina pan" is not taken for "la cocina" (the kitchen): the translation has "to cook".',
        hint: 'Write Uses: [cocinar], or Uses: [la cocina] if it is that word.',
      },
    ]);
  });

  it('takes the word that the author lists under Uses, and says nothing then', async () => {
    const skill = (
      uses: string,
    ) => `${words('la cocina = the kitchen; cocinar = to cook; cantar = to sing; bailar = to dance; hablar = to speak')}Phrases:
  - Phrase: Él cocina pan
    Translation: He cooks bread
    Uses: [${uses}]
`;
    expect((await courseOfSkills({ s: skill('cocinar') })).problems).toEqual([]);
    expect(await foundIn({ s: skill('la cocina') })).toEqual(['m/s/w/la cocina: "cocina"']);
  });
});
