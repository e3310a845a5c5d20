import { asId, type CourseStore, hash128 } from '@session-generator/domain';
import { type Request, type Response, Router } from 'express';

import { courseReply, summaryReply } from './course-reply.js';
import { onlyAllow } from './problems.js';

/** What courses there are, and what is in one. Both can be asked again cheaply with `If-None-Match`. */
export function coursesRouter(courses: CourseStore): Router {
  const router = Router();
  router
    .route('/')
    .get(async (request, response) => {
      const listed = await courses.list();
      const state = hash128(listed.map(({ id, revision }) => `${id}@${revision}`).join(' '));
      sendTagged(request, response, state, () => ({ courses: listed.map(summaryReply) }));
    })
    .all(onlyAllow('GET', 'HEAD'));
  router
    .route('/:course')
    .get(async (request, response) => {
      const course = await courses.open(asId(request.params.course));
      sendTagged(request, response, course.revision, () => courseReply(course));
    })
    .all(onlyAllow('GET', 'HEAD'));
  return router;
}

function sendTagged(request: Request, response: Response, revision: string, reply: () => unknown): void {
  const tag = `"${revision}"`;
  response.set({ ETag: tag, 'Cache-Control': 'no-cache' });
  if (isHeld(tag, request.get('if-none-match'))) response.status(304).end();
  else response.json(reply());
}

/** Not Express's `request.fresh`: whoever sets If-None-Match with `fetch` also sends no-cache, which would always win. */
const isHeld = (tag: string, held = ''): boolean =>
  held.split(',').some((each) => each.trim() === '*' || each.trim().replace(/^W\//, '') === tag);
