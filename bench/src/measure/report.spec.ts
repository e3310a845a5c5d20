import { print } from './report.js';

test('a report puts the ratio beside its budget, and what it is made of below', () => {
  const report = print({
    title: 'Opening',
    setting: '60,000 challenges, 3 rounds',
    rows: [
      { name: 'ratio', figures: [0.011, 0.012, 0.016], unit: '', budget: { atMost: 0.02 } },
      { name: 'JSON.parse', figures: [1000.4, 999.2, 1200], unit: 'ms' },
    ],
  });
  expect(report).toBe(
    [
      'Opening',
      '  60,000 challenges, 3 rounds',
      '  ratio          0.012  0.0115 – 0.014  within the budget of at most 0.02',
      '  JSON.parse  1,000 ms   1,000 – 1,100',
      '',
    ].join('\n'),
  );
});

test.each([
  [0.59, 'BEYOND the budget of at least 0.6'],
  [0.6, 'within the budget of at least 0.6'],
])('a ratio of %d is %s', (ratio, verdict) => {
  const rows = [{ name: 'ratio', figures: [ratio], unit: '', budget: { atLeast: 0.6 } }];
  expect(print({ title: '', setting: '', rows })).toContain(verdict);
});
