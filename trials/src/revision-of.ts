import { writeRevision } from '@session-generator/course-store';

import { contentOf } from './courses.js';

/** Prints the revision that each folder of sources compiles to. */
for (const folder of process.argv.slice(2)) console.log(writeRevision(await contentOf(folder)).revision);
