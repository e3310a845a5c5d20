import { parse } from 'content-type';
import { json, type RequestHandler } from 'express';

import { sendProblem } from './problem.js';

/**
 * Only JSON, as HTTP and its registry of media types define it (RFC 9110, 6839, 8259): in any case, with any parameters,
 * and with a suffix, such as `application/vnd.api+json`. JSON is UTF-8: a `charset` that says so is no difference.
 */
const onlyJson: RequestHandler = (request, response, next) => {
  // `null` is no body at all: the payload says what is missing.
  const type = request.is(['application/json', 'text/json', '+json']);
  if (type === null) return next();
  if (type !== false) {
    const { charset = '' } = parse(request.headers['content-type'] ?? '').parameters;
    // The parser that follows takes this one type, and knows fewer names of UTF-8.
    request.headers['content-type'] = utf8.test(charset) ? 'application/json' : `application/json; charset=${charset}`;
    return next();
  }
  const sent = request.headers['content-type'];
  return sendProblem(response, 415, {
    kind: 'unsupported-media-type',
    title: 'The body is not declared as JSON',
    detail:
      sent === undefined
        ? 'The request has no Content-Type. Send JSON with the header Content-Type: application/json.'
        : `Its Content-Type is ${JSON.stringify(sent)}. Send JSON with the header Content-Type: application/json.`,
  });
};

const utf8 = /^(utf-?8|us-ascii|ascii)?$/i;

/** Reads a JSON body of at most 1 MB: enough for 5,000 components in columns. */
export const jsonBody: readonly RequestHandler[] = [onlyJson, json({ limit: 1_048_576 })];
