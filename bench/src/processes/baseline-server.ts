import express from 'express';
import { readFileSync } from 'node:fs';

import { announce } from './announce.js';

/**
 * The least that an Express service can do for the same exchange: it parses the same body and sends a constant of the
 * same size, with nothing that Express would do besides (no ETag, no header of its own).
 */
const reply = readFileSync(process.env['REPLY']!, 'utf8');

const handler = express()
  .disable('x-powered-by')
  .disable('etag')
  .post('/v1/sessions', express.json({ limit: 1_048_576 }), (_, response) => {
    response.type('json').send(reply);
  });
announce(handler.listen(0, '127.0.0.1'));
