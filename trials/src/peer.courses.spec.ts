import { compileFolder } from '@session-generator/course-compiler';

import { compareWithPeer, type Comparison } from './compare-with-peer.js';
import { readPeerExport } from './peer-export.js';
import { sharedData } from './shared-data.js';

async function compare(course: string): Promise<Comparison> {
  const { compiled, problems } = await compileFolder(sharedData('peer/2021-export/yaml', course));
  if (!compiled) throw new Error(problems.map(({ message }) => message).join('\n'));
  const comparison = compareWithPeer(compiled.content, readPeerExport(sharedData('peer/2021-export/expected-json', course)));
  console.log(course, comparison.counts, comparison.differences.slice(0,80));
  return comparison;
}

describe('the same courses, exported by LibreLingo itself', () => {
  it.each(['test','basque-from-english','bangla-from-english','french-from-english','parsig-from-english'])('%s', async (c) => { await compare(c); });
});
