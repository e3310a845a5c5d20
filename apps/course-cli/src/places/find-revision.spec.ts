import type { StoredRevision } from '@session-generator/course-store';
import { asId, type RevisionId } from '@session-generator/domain';

import { findRevision } from './find-revision.js';

const stored = (digits: string, more: Partial<StoredRevision> = {}): StoredRevision => ({
  revision: asId<RevisionId>(digits.padEnd(32, '0')),
  files: 7,
  bytes: 1_000,
  writtenAt: 0,
  whole: true,
  live: false,
  pins: 0,
  ...more,
});
const revisions = [
  stored('82d3ae1', { live: true }),
  stored('82d3ae2'),
  stored('45ab12c', { pins: 2 }),
  stored('0123456', { whole: false }),
];
const found = (written: string) => findRevision(written, 'es-from-en', revisions).revision;

describe('find a revision', () => {
  it.each([
    ['its first six digits', '45ab12'],
    ['capitals', '45AB12'],
    ['all of its digits', '45ab12c'.padEnd(32, '0')],
  ])('by %s', (_, written) => {
    expect(found(written)).toBe(revisions[2]!.revision);
  });

  it.each([
    ['several', '82d3ae', '"82d3ae" may be 82d3ae100000 or 82d3ae200000: write more of it.'],
    ['a slip', '45ab13', 'no revision "45ab13". Did you mean "45ab12"?'],
    [
      'nothing like it',
      'ffffff',
      'Its revisions: 82d3ae100000 (live), 82d3ae200000 (never live), 45ab12c00000 (pinned by 2)',
    ],
    ['too few digits', '45ab1', '"45ab1" is no revision of "es-from-en": write at least 6 digits of one.'],
    ['no digits', 'latest', '"latest" is no revision'],
    ['an unfinished one', '012345', '012345600000 is an unfinished upload: publish its sources again.'],
  ])('refuses %s', (_, written, message) => {
    expect(() => found(written)).toThrow(message);
  });

  it('lists a few of many', () => {
    const many = Array.from({ length: 9 }, (_, at) => stored(`${at}aaaaaa`));
    expect(() => findRevision('ffffff', 'x', many)).toThrow('5aaaaaa00000 (never live) and 3 more.');
    expect(() => findRevision('ffffff', 'x', [])).toThrow('Its revisions: none.');
  });
});
