import { latenciesOf } from './latencies.js';

test('of a thousand answers one may take longer than p99.9, and ten longer than p99', () => {
  const answers = Array.from({ length: 1_001 }, (_, at) => at);
  expect(latenciesOf(answers.reverse())).toEqual({ p50: 500, p99: 990, p999: 999, max: 1_000 });
});
