import { setImmediate } from 'node:timers/promises';

import { AnswerGrader, CourseStore } from '@session-generator/domain';
import { ContainerModule } from 'inversify';

/** Answers: graded by the courses, with a pause between them in which other requests are answered. */
export const answersModule = new ContainerModule(({ bind }) => {
  bind(AnswerGrader)
    .toResolvedValue((courses: CourseStore) => new AnswerGrader(courses, () => setImmediate()), [CourseStore])
    .inSingletonScope();
});
