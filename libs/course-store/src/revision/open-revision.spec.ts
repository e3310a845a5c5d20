import { courseContract } from '@session-generator/testing';

import { openRevision } from './open-revision.js';
import { writeRevision } from './write-revision.js';

courseContract('A course opened from its files', (content) => openRevision(writeRevision(content)));
