import * as fc from 'fast-check';

import { gradeText } from '../grading/grade-text.js';
import { readingsOf } from './readings-of.js';

describe('readingsOf', () => {
  test.each<[string, readonly string[]]>([
    ['bank (river)', ['bank', 'bank (river)']],
    ['you (plural) were', ['you were', 'you (plural) were']],
    ['you(plural) were', ['you were', 'you(plural) were']],
    ['ten (r. męski)', ['ten', 'ten (r. męski)']],
    ['стол（м. р.）', ['стол', 'стол（м. р.）']],
    ['the bench [furniture].', ['the bench.', 'the bench [furniture].']],
    ['half (1/2)', ['half', 'half 1/2', 'half (1/2)']],
    ['(I) eat', ['eat', '(I) eat']],
    ['(s)he', ['he', 'she']],
    ['a(n)', ['a', 'an']],
    ['friend(s)', ['friend', 'friends']],
    ['cansado(a)', ['cansado', 'cansada']],
    ['(he/she) eats', ['eats', 'he eats', 'she eats', '(he/she) eats']],
    ['He/she goes home.', ['He goes home.', 'she goes home.']],
    ['s/he runs', ['she runs', 'he runs']],
    ['бесіда/розмова', ['бесіда', 'розмова']],
    ['his/her/its', ['his', 'her', 'its']],
    ['¿Él/ella come?', ['¿Él come?', '¿ella come?']],
    ['to love/like', ['to love', 'to like']],
    ['to look at/watch', ['to look at', 'to look watch', 'to watch']],
    ['hi / good morning', ['hi', 'good morning']],
    ['Hi! / Hello!', ['Hi!', 'Hello!']],
    ['He / she goes home.', ['He goes home.', 'she goes home.']],
    ['il ragazzo/la ragazza', ['il ragazzo', 'la ragazza']],
    ['How are you? / How is it going?', ['How are you?', 'How is it going?']],
    ['Los niños/Las niñas juegan.', ['Los niños juegan.', 'Las niñas juegan.']],
    ['I see the boy/the girl here.', ['I see the boy here.', 'I see the girl here.']],
    ['amigo/a', ['amigo', 'amiga']],
    ['el/la niño/a', ['el niño', 'la niña']],
    ['un(a) amigo(a)', ['un amigo', 'una amiga']],
    ['Él/ella es alto/alta.', ['Él es alto.', 'ella es alta.']],
    ['his/her mother/mum', ['his mother', 'his mum', 'her mother', 'her mum']],
    ['Mr./Mrs. Smith is here.', ['Mr. Smith is here.', 'Mrs. Smith is here.']],
    ['食べる (たべる)', ['食べる', '食べる (たべる)']],
    ['profesor/-a', ['profesor', 'profesora']],
    ['Lehrer/in', ['Lehrer', 'Lehrerin']],
    ['acteur/-trice', ['acteur', 'actrice']],
    ['красивый/ая', ['красивый', 'красивая']],
    ['他/她是学生。', ['他是学生。', '她是学生。']],
    ['爸爸/父亲', ['爸爸', '父亲']],
  ])('of %s', (text, readings) => {
    expect(readingsOf(text)).toEqual(readings);
  });

  test.each([
    ['90 km/h', '24/7', '1/2 cup', '12/05/2024', 'and/or', 'y/o', 'AC/DC', 'https://a.org/b', ':)', '5 €/kg'],
    ['(laughs)', 'Call (555) 123.', '2 (3 + 4)', 'a)', 'either (or', 'Hello.'],
  ])('of what has no remark are the text itself: %s', (...texts) => {
    for (const text of texts) expect(readingsOf(text)).toEqual([text]);
  });

  test('are bounded, however many choices there are', () => {
    expect(readingsOf('a/b '.repeat(40)).length).toBe(32);
  });
});

describe('the laws of readings', () => {
  const authored = fc
    .array(
      fc.constantFrom('he', 'she', 'amigo', 'a', '/', ' / ', '(', ')', ' ', '.', '1', '他', '[', ']', 'Ana', '-'),
      {
        maxLength: 14,
      },
    )
    .map((parts) => parts.join(''));

  test('are never nothing, and have no hole', () => {
    fc.assert(
      fc.property(authored, (text) => {
        const readings = readingsOf(text);
        expect(readings.length).toBeGreaterThan(0);
        if (readings.length > 1) for (const reading of readings) expect(reading).not.toMatch(/^\s|\s\s|\s$/);
      }),
    );
  });

  test('an answer as it was written is right, and so is each reading', () => {
    fc.assert(
      fc.property(authored, (text) => {
        fc.pre(/[\p{L}\p{N}]/u.test(text));
        for (const answer of [text, ...readingsOf(text)].filter((each) => /[\p{L}\p{N}]/u.test(each))) {
          expect([answer, gradeText({ accepted: [text], language: 'und' }, answer).outcome]).toEqual([answer, 'right']);
        }
      }),
    );
  });
});
