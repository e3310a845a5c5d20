import { confusionTable, mismatchesOf } from './confusion-table.sample.js';
import { heldOut } from './held-out.sample.js';
import { otherWordsHeldOut } from './other-words.held-out.sample.js';
import { otherWordsTuned } from './other-words.tuned.sample.js';
import { readingHeldOut } from './reading-held-out.sample.js';
import { readingTuned } from './reading-tuned.sample.js';
import { tuned } from './tuned.sample.js';

/**
 * The rows are what was expected; the three numbers in a cell, how many were graded right, slip and wrong. Rejected are
 * right answers and slips that were graded wrong; accepted, wrong answers that were not.
 */
describe('labelled answers', () => {
  test('are many, a third of them wrong and a quarter slips', () => {
    const all = [...tuned, ...heldOut];
    const share = (outcome: string) => all.filter(({ expect }) => expect === outcome).length / all.length;
    expect(all.length).toBeGreaterThanOrEqual(640);
    expect(share('wrong')).toBeGreaterThan(1 / 3);
    expect(share('slip')).toBeGreaterThan(1 / 4);
  });

  // Known: an 's behind any noun may also tell whose it is; "isn't it" turns round in full; and which pronouns may be left out
  // is for an author to say, as in `(Noi) mangiamo`.
  test('of the tuned half are graded as expected, but for what is known', () => {
    expect(mismatchesOf(tuned)).toMatchInlineSnapshot(`
     [
       "en right, not wrong: Your dog is bigger than mine. (Your dog's bigger than mine.)",
       "en right, not wrong: Today is Monday, is it not? (Today is Monday, isn't it?)",
       "es right, not wrong: Vivimos en una casa pequeña. (Nosotros vivimos en una casa pequeña.)",
       "it right, not wrong: Mangiamo sempre alle otto. (Noi mangiamo sempre alle otto.)",
     ]
    `);
    expect(`\n${confusionTable(tuned)}\n`).toMatchInlineSnapshot(`
     "
                 right →     slip →      wrong →     rejected    accepted
     all         62 0 4      0 104 0     0 0 237     4           0
     en          20 0 2      0 21 0      0 0 52      2           0
     es          7 0 1       0 17 0      0 0 39      1           0
     pt          3 0 0       0 13 0      0 0 18      0           0
     fr          7 0 0       0 16 0      0 0 27      0           0
     de          5 0 0       0 10 0      0 0 33      0           0
     it          5 0 1       0 13 0      0 0 19      1           0
     ru          5 0 0       0 9 0       0 0 24      0           0
     eu          3 0 0       0 5 0       0 0 12      0           0
     bn          1 0 0       0 0 0       0 0 7       0           0
     zh          2 0 0       0 0 0       0 0 3       0           0
     ja          4 0 0       0 0 0       0 0 3       0           0
     "
    `);
  });

  // Reported, and never tuned on but once: seen for the first time it told 10 rejected and 6 accepted. Three of those broke a
  // rule that the data itself states (`esta`, the Italian `un`) and were mended; no expectation was ever changed.
  test('of the held-out half are graded as expected, but for these', () => {
    expect(mismatchesOf(heldOut)).toMatchInlineSnapshot(`
     [
       "en wrong, not slip: My grandfather has twelve chickens. (My grandmother has twelve chickens.)",
       "en slip, not wrong: The nieghbour's garden is beautifull. (The neighbour's garden is beautiful.)",
       "en wrong, not slip: My hair is back. (My hair is black.)",
       "es right, not wrong: Yo tengo veinte libros nuevos. (Tengo veinte libros nuevos.)",
       "pt right, not slip: Comprei dezasseis laranjas no mercado. (Comprei dezesseis laranjas no mercado.)",
       "fr slip, not wrong: Mon cuoer bat vite. (Mon cœur bat vite.)",
       "fr wrong, not slip: Ils mangent des poisons. (Ils mangent des poissons.)",
       "de slip, not wrong: Die Kinder spielen im Gartem. (Die Kinder spielen im Garten.)",
       "de slip, not wrong: Er hat keinen groen Hund. (Er hat keinen großen Hund.)",
       "ru slip, not wrong: Моя сестра не пьёт мооклко. (Моя сестра не пьёт молоко.)",
       "ru slip, not wrong: Я живу в балшом городе. (Я живу в большом городе.)",
       "ru wrong, not slip: Здравствуй! (Здравствуйте!)",
       "bn wrong, not slip: সে বাংলাদেশ থাকে। (সে বাংলাদেশে থাকে।)",
     ]
    `);
    expect(`\n${confusionTable(heldOut)}\n`).toMatchInlineSnapshot(`
     "
                 right →     slip →      wrong →     rejected    accepted
     all         81 1 1      0 111 6     0 5 241     7           5
     en          23 0 0      0 21 1      0 2 41      1           2
     es          9 0 1       0 21 0      0 0 40      1           0
     pt          5 1 0       0 13 0      0 0 23      0           0
     fr          10 0 0      0 13 1      0 1 31      1           1
     de          8 0 0       0 14 2      0 0 30      2           0
     it          8 0 0       0 13 0      0 0 22      0           0
     ru          6 0 0       0 8 2       0 1 24      2           1
     eu          3 0 0       0 5 0       0 0 13      0           0
     bn          2 0 0       0 2 0       0 1 7       0           1
     zh          4 0 0       0 0 0       0 0 5       0           0
     ja          3 0 0       0 1 0       0 0 5       0           0
     "
    `);
  });

  test('of how an answer is read are graded as expected, in the tuned half', () => {
    expect(mismatchesOf(readingTuned)).toMatchInlineSnapshot(`[]`);
    expect(`\n${confusionTable(readingTuned)}\n`).toMatchInlineSnapshot(`
     "
                 right →     slip →      wrong →     rejected    accepted
     all         124 0 0     0 12 0      0 0 47      0           0
     en          38 0 0      0 2 0       0 0 22      0           0
     es          12 0 0      0 0 0       0 0 6       0           0
     pt          3 0 0       0 1 0       0 0 2       0           0
     fr          7 0 0       0 0 0       0 0 1       0           0
     de          11 0 0      0 0 0       0 0 5       0           0
     it          4 0 0       0 1 0       0 0 1       0           0
     ru          6 0 0       0 0 0       0 0 2       0           0
     eu          2 0 0       0 0 0       0 0 0       0           0
     tr          8 0 0       0 1 0       0 0 1       0           0
     az          1 0 0       0 0 0       0 0 0       0           0
     he          4 0 0       0 1 0       0 0 0       0           0
     ar          4 0 0       0 1 0       0 0 1       0           0
     fa          2 0 0       0 0 0       0 0 0       0           0
     ro          1 0 0       0 1 0       0 0 0       0           0
     ca          3 0 0       0 1 0       0 0 0       0           0
     el          2 0 0       0 1 0       0 0 0       0           0
     hr          1 0 0       0 0 0       0 0 0       0           0
     ja          3 0 0       0 0 0       0 0 1       0           0
     zh          3 0 0       0 0 0       0 0 2       0           0
     th          1 0 0       0 1 0       0 0 0       0           0
     hi          2 0 0       0 0 0       0 0 1       0           0
     bn          1 0 0       0 0 0       0 0 1       0           0
     ko          1 0 0       0 0 0       0 0 0       0           0
     nl          2 0 0       0 0 0       0 0 1       0           0
     vi          2 0 0       0 1 0       0 0 0       0           0
     "
    `);
  });

  // Written before any rule of theirs. Seen for the first time 152 of 155 were graded as expected, where 65 had been before the
  // rules; the line that lengthens an Arabic word was mended after. Left: "pra" is also "para a", and a swap in an Arabic word of
  // four letters makes another one.
  test('of how an answer is read are graded as expected, in the held-out half', () => {
    expect(mismatchesOf(readingHeldOut)).toMatchInlineSnapshot(`
     [
       "pt right, not wrong: Eu vou pra praia. (Eu vou para a praia.)",
       "ar wrong, not slip: كاتب (كِتَابٌ)",
     ]
    `);
    expect(`\n${confusionTable(readingHeldOut)}\n`).toMatchInlineSnapshot(`
     "
                 right →     slip →      wrong →     rejected    accepted
     all         101 0 1     0 11 0      0 1 41      1           1
     en          25 0 0      0 1 0       0 0 18      0           0
     es          8 0 0       0 1 0       0 0 6       0           0
     pt          3 0 1       0 1 0       0 0 2       1           0
     fr          6 0 0       0 0 0       0 0 3       0           0
     de          8 0 0       0 0 0       0 0 3       0           0
     it          3 0 0       0 1 0       0 0 1       0           0
     ru          4 0 0       0 0 0       0 0 1       0           0
     eu          2 0 0       0 0 0       0 0 1       0           0
     tr          7 0 0       0 2 0       0 0 1       0           0
     az          2 0 0       0 0 0       0 0 0       0           0
     he          5 0 0       0 0 0       0 0 1       0           0
     ar          3 0 0       0 1 0       0 1 1       0           1
     fa          3 0 0       0 0 0       0 0 0       0           0
     ro          1 0 0       0 1 0       0 0 0       0           0
     ca          2 0 0       0 0 0       0 0 0       0           0
     hr          1 0 0       0 0 0       0 0 0       0           0
     el          2 0 0       0 1 0       0 0 0       0           0
     ja          3 0 0       0 0 0       0 0 1       0           0
     zh          3 0 0       0 0 0       0 0 1       0           0
     th          0 0 0       0 1 0       0 0 1       0           0
     hi          3 0 0       0 0 0       0 0 0       0           0
     ko          1 0 0       0 0 0       0 0 0       0           0
     nl          3 0 0       0 0 0       0 0 0       0           0
     vi          1 0 0       0 1 0       0 0 0       0           0
     haw         2 0 0       0 0 0       0 0 0       0           0
     "
    `);
  });

  test('about which word was written are graded as expected, of the tuned half but for these', () => {
    expect(mismatchesOf(otherWordsTuned)).toMatchInlineSnapshot(`
     [
       "es slip, not wrong: fro (frío)",
     ]
    `);
    expect(`\n${confusionTable(otherWordsTuned)}\n`).toMatchInlineSnapshot(`
     "
                 right →     slip →      wrong →     rejected    accepted
     all         14 0 0      0 39 1      0 0 38      1           0
     en          7 0 0       0 2 0       0 0 10      0           0
     es          3 0 0       0 13 1      0 0 14      1           0
     pt          0 0 0       0 4 0       0 0 2       0           0
     fr          0 0 0       0 4 0       0 0 3       0           0
     it          1 0 0       0 2 0       0 0 5       0           0
     de          0 0 0       0 3 0       0 0 1       0           0
     pl          0 0 0       0 4 0       0 0 0       0           0
     hu          0 0 0       0 1 0       0 0 0       0           0
     ro          0 0 0       0 1 0       0 0 0       0           0
     is          0 0 0       0 1 0       0 0 0       0           0
     tr          0 0 0       0 1 0       0 0 0       0           0
     vi          0 0 0       0 1 0       0 0 0       0           0
     el          0 0 0       0 1 0       0 0 0       0           0
     ru          0 0 0       0 1 0       0 0 2       0           0
     haw         3 0 0       0 0 0       0 0 1       0           0
     "
    `);
  });

  test('about which word was written are graded as expected, of the held-out half but for these', () => {
    expect(mismatchesOf(otherWordsHeldOut)).toMatchInlineSnapshot(`
     [
       "de slip, not wrong: Die Tur ist grun und schon. (Die Tür ist grün und schön.)",
       "pl slip, not wrong: Dziękuję, brado się cieszę. (Dziękuję, bardzo się cieszę.)",
       "pl wrong, not slip: Mój ojciec jest wysoka. (Mój ojciec jest wysoki.)",
     ]
    `);
    expect(`\n${confusionTable(otherWordsHeldOut)}\n`).toMatchInlineSnapshot(`
     "
                 right →     slip →      wrong →     rejected    accepted
     all         11 0 0      0 44 2      0 1 50      2           1
     en          5 0 0       0 1 0       0 0 10      0           0
     es          2 0 0       0 12 0      0 0 13      0           0
     pt          0 0 0       0 6 0       0 0 3       0           0
     fr          0 0 0       0 5 0       0 0 8       0           0
     it          0 0 0       0 4 0       0 0 6       0           0
     de          0 0 0       0 1 1       0 0 3       1           0
     pl          0 0 0       0 5 1       0 1 1       1           1
     cs          0 0 0       0 2 0       0 0 0       0           0
     tr          0 0 0       0 2 0       0 0 0       0           0
     sv          0 0 0       0 1 0       0 0 0       0           0
     da          0 0 0       0 1 0       0 0 0       0           0
     vi          0 0 0       0 1 0       0 0 1       0           0
     el          0 0 0       0 1 0       0 0 0       0           0
     ru          1 0 0       0 1 0       0 0 3       0           0
     haw         1 0 0       0 0 0       0 0 1       0           0
     uk          2 0 0       0 0 0       0 0 0       0           0
     eu          0 0 0       0 0 0       0 0 1       0           0
     ga          0 0 0       0 1 0       0 0 0       0           0
     "
    `);
  });
});
