import { createServer, type Server } from 'node:http';

import { AnswerGrader, CourseStore, SessionGenerator } from '@session-generator/domain';
import express from 'express';
import { Container } from 'inversify';

import { Config, readConfig } from './config.js';
import { answersRouter } from './http/answers-router.js';
import { challengeTypesRouter } from './http/challenge-types-router.js';
import { cors } from './http/cors.js';
import { coursesRouter } from './http/courses-router.js';
import { healthRouter } from './http/health-router.js';
import { notFound, problems } from './http/problems.js';
import { requestId } from './http/request-id.js';
import { requestLog } from './http/request-log.js';
import { sessionsRouter } from './http/sessions-router.js';
import { Readiness } from './lifecycle/readiness.js';
import { warmUp } from './lifecycle/warm-up.js';
import { Log } from './log.js';
import { SessionPlans } from './session-plans.js';
import { answersModule } from './modules/answers.module.js';
import { coursesModule } from './modules/courses.module.js';
import { serviceModule } from './modules/service.module.js';
import { sessionsModule } from './modules/sessions.module.js';

/** The whole service on one screen: what it is made of, and what it answers to. */
export class SessionApi {
  constructor(private readonly config: Config = readConfig(process.env)) {}

  createContainer(): Container {
    const container = new Container();
    container.bind(Config).toConstantValue(this.config);
    container.load(serviceModule, coursesModule, sessionsModule, answersModule);
    return container;
  }

  createServer(container: Container): Server {
    const [config, log, readiness] = [container.get(Config), container.get(Log), container.get(Readiness)];
    const courses = container.get(CourseStore);
    const server = createServer(
      { keepAliveTimeout },
      express()
        .disable('x-powered-by')
        .disable('etag')
        .use(requestId, requestLog(log), cors(config.corsOrigins))
        .use('/v1/sessions', sessionsRouter(container.get(SessionGenerator), container.get(SessionPlans)))
        .use('/v1/answers', answersRouter(container.get(AnswerGrader)))
        .use('/v1/courses', coursesRouter(courses))
        .use('/v1/challenge-types', challengeTypesRouter())
        .use(healthRouter(readiness))
        .use(notFound)
        .use(problems(log, courses)),
    );
    return server.once('listening', () => server.once('close', warmUp(courses, readiness, log)));
  }
}

/** Longer than load balancers keep an idle connection (60 s): whoever closes it first must not be the one that is asked. */
const keepAliveTimeout = 75_000;
