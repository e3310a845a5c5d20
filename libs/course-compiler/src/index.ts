// A folder of courses
export { findCourses } from './source/find-courses.js';
export { compileAll, compileFolder, refuseDoubles, type CourseOutcome } from './compile-all.js';

// Reading
export { readCourseSource, type SourceReading } from './source/read-course-source.js';
export type {
  CourseSource,
  Dictionary,
  DictionaryEntry,
  ItemSource,
  LanguageSource,
  PhraseSource,
  SkillSource,
  UnitSource,
  WordSource,
  Written,
} from './source/course-source.js';

// Dictionaries
export { dictionaryOf } from './dictionary/dictionaries.js';
export { dictionariesFor } from './dictionary/dictionaries-for.js';

// Compiling
export { compileCourse, type CompiledCourse } from './compile-course.js';
export { courseCoverage, type CourseCoverage } from './content/course-coverage.js';
export type { CoverageReport } from './content/coverage.js';

// Writing
export { yamlText } from './source/quoted.js';

// Suggesting
export { suggestAnswers, type Suggestion } from './suggest/suggest-answers.js';

// Problems
export { formatProblem, type Place, type Problem } from './problem.js';
