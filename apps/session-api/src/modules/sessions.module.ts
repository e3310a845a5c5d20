import { CourseStore, RecallModel, SessionGenerator, SuccessModel } from '@session-generator/domain';
import { HalfLifeRegression, LogisticSuccess } from '@session-generator/personalization';
import { ContainerModule } from 'inversify';

import { SessionPlans } from '../session-plans.js';

/** Sessions: the kinds that are offered, the generator, and the models of a learner that it chooses with. */
export const sessionsModule = new ContainerModule(({ bind }) => {
  bind(SessionPlans)
    .toResolvedValue(() => new SessionPlans())
    .inSingletonScope();
  bind(RecallModel)
    .toResolvedValue(() => new HalfLifeRegression())
    .inSingletonScope();
  bind(SuccessModel)
    .toResolvedValue(() => new LogisticSuccess())
    .inSingletonScope();
  bind(SessionGenerator)
    .toResolvedValue(
      (courses: CourseStore, recall: RecallModel, success: SuccessModel, plans: SessionPlans) =>
        new SessionGenerator(courses, { recall, success }, plans.all),
      [CourseStore, RecallModel, SuccessModel, SessionPlans],
    )
    .inSingletonScope();
});
