import { compileFolder } from '@session-generator/course-compiler';

import { compareWithPeer, type Comparison } from './compare-with-peer.js';
import { readPeerExport, readPeerExportFile, type PeerSkill } from './peer-export.js';
import { sharedData } from './shared-data.js';

async function compare(yaml: string, peer: readonly PeerSkill[]): Promise<Comparison> {
  const { compiled, problems } = await compileFolder(sharedData('peer', yaml));
  if (!compiled) throw new Error(problems.map(({ message }) => message).join('\n'));
  const comparison = compareWithPeer(compiled.content, peer);
  console.log([yaml, ...linesOf(comparison)].join('\n  '));
  return comparison;
}

const linesOf = ({ counts, reasons, differences, alsoAccepted }: Comparison): readonly string[] => [
  ...Object.entries(counts).map(([what, { same, of }]) => `${what}: ${same} of ${of}`),
  `answers that ours accepts beyond the peer's: ${alsoAccepted}`,
  ...Object.entries(reasons).map(([reason, count]) => `${count} differ: ${reason}`),
  ...differences.map((difference) => `  ${difference}`),
];

const compare2021 = (course: string): Promise<Comparison> =>
  compare(`2021-export/yaml/${course}`, readPeerExport(sharedData('peer/2021-export/expected-json', course)));

const all = (count: number) => ({ same: count, of: count });

describe("what LibreLingo's own exporter makes of the same files", () => {
  it.each([
    [
      'test',
      { skills: 10, options: 10, cards: 22, shortInput: 30, chips: 10, solutions: 13, listening: 32, also: 6, same: 3 },
    ],
    [
      'french-from-english',
      { skills: 1, options: 2, cards: 2, shortInput: 3, chips: 4, solutions: 8, listening: 4, also: 0 },
    ],
    ['parsig-from-english', { skills: 1, options: 2, cards: 2, shortInput: 2, chips: 4, solutions: 4, also: 0 }],
  ])('is all there in %s', async (course, expected) => {
    const { differences, ...comparison } = await compare2021(course);
    // Words that both languages write alike: we ask for none by its own answer.
    const { same = 0 } = expected as { readonly same?: number };
    expect(comparison).toEqual({
      counts: {
        skills: all(expected.skills),
        options: all(expected.options),
        cards: all(expected.cards),
        'short input answers': { same: expected.shortInput - same, of: expected.shortInput },
        'chips formatted solutions': all(expected.chips),
        'chips solutions': all(expected.solutions),
        'first solutions that our bank builds': all(expected.chips),
        ...('listening' in expected ? { 'listening answers': all(expected.listening) } : {}),
      },
      reasons: same > 0 ? { 'its prompt would show the answer': same } : {},
      oursAlone: 0,
      alsoAccepted: expected.also,
    });
    expect(differences).toHaveLength(same);
  });

  it('is all there in Basque, but for letters taken for answers and one word edited since', async () => {
    const { counts, reasons, oursAlone } = await compare2021('basque-from-english');
    expect(counts).toEqual({
      skills: all(37),
      options: all(653),
      cards: { same: 298, of: 299 },
      'short input answers': { same: 305, of: 311 },
      'chips formatted solutions': all(1306),
      'chips solutions': { same: 1961, of: 1997 },
      'first solutions that our bank builds': all(1306),
    });
    expect(reasons).toEqual({
      'the exporter took a single text for a list of letters': 33,
      'the source was edited after the export': 6,
      'its prompt would show the answer': 4,
    });
    expect(oursAlone).toBe(0);
  });

  it('is all there in Bangla, but for tokens that the exporter cut short', async () => {
    const { counts, reasons, oursAlone } = await compare2021('bangla-from-english');
    expect(counts).toEqual({
      skills: all(3),
      options: all(18),
      cards: all(34),
      'short input answers': all(34),
      'chips formatted solutions': all(32),
      'chips solutions': { same: 18, of: 45 },
      'first solutions that our bank builds': { same: 18, of: 32 },
    });
    expect(reasons).toEqual({ 'the exporter cut vowel signs': 41 });
    expect(oursAlone).toBe(0);
  });

  it('is all there in the French of 2025', async () => {
    const peer = readPeerExportFile(sharedData('peer/2025-community/fake_course_json_export.expected.json'));
    const comparison = await compare('2025-community/fake_course_json_export', peer);
    expect(comparison).toMatchObject({ differences: [], oursAlone: 0, alsoAccepted: 0 });
    expect(comparison.counts).toEqual({
      skills: all(1),
      options: all(2),
      cards: all(2),
      'short input answers': all(3),
      'chips formatted solutions': all(4),
      'chips solutions': all(8),
      'first solutions that our bank builds': all(4),
      'listening answers': all(4),
    });
  });
});
