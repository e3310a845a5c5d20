import { asId, courseOf, type CourseContent } from '@session-generator/domain';
import express from 'express';

import type { SessionBody } from '../courses/learner.js';
import { requestOf, sessionOf } from '../courses/session-of.js';
import { announce } from './announce.js';

/**
 * The session of a service that keeps nothing: every request fetches the course and what is known of the learner, and
 * parses both
 *
 * What is parsed is then let be. The session is chosen, by our own engine, from a course that was made ready before the
 * first request, so that nothing counts but fetching, parsing and choosing.
 */
const place = process.env['PLACE']!;
const fetched = async (name: string): Promise<unknown> => JSON.parse(await (await fetch(`${place}/${name}`)).text());

const course = courseOf((await fetched('course.json')) as CourseContent, asId('made-ready'));
let n = 0;

const handler = express().post('/v1/sessions', async (_, response) => {
  const [, body] = await Promise.all([fetched('course.json'), fetched('learner.json')]);
  response.json(sessionOf(course, requestOf(body as SessionBody), n++));
});
announce(handler.listen(0, '127.0.0.1'));
