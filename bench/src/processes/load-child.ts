import autocannon from 'autocannon';
import { readFileSync } from 'node:fs';

/** Posts one body again and again, and prints what came of it. */
const [, , url, bodyFile, seconds] = process.argv as [string, string, string, string, string];

const result = await autocannon({
  url,
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: readFileSync(bodyFile, 'utf8'),
  connections: 16,
  duration: Number(seconds),
});
console.log(JSON.stringify(result));
