import { confusionTable, mismatchesOf } from './confusion-table.sample.js';
import { heldOut } from './held-out.sample.js';
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
});
