import { asId, type CourseContent, type CourseId, type CourseStore, type RevisionId } from '@session-generator/domain';

import { aCourseContent } from '../builders/a-course.js';

/** What the contract asks of a publisher. */
export interface ContractedPublisher<Revision> {
  publish(revision: Revision, options?: { readonly canary?: number; readonly dryRun?: boolean }): Promise<WithUpload>;
  rollBack(course: CourseId, to?: RevisionId, options?: { readonly dryRun?: boolean }): Promise<WithPointers>;
  tryOut(course: CourseId, revision: RevisionId, percent: number): Promise<WithPointers>;
  endCanary(course: CourseId): Promise<WithPointers>;
  pin(course: CourseId, learner: string, revision: RevisionId): Promise<WithPointers>;
  unpin(course: CourseId, learner: string): Promise<WithPointers>;
  courses(): Promise<readonly CourseId[]>;
  revisions(course: CourseId): Promise<readonly { readonly revision: RevisionId; readonly live: boolean }[]>;
  collect(course: CourseId, collection: { readonly grace: number; readonly keep: number }): Promise<WithDeleted>;
}

interface WithPointers {
  readonly before?: { readonly live: RevisionId; readonly version: number };
  readonly after: { readonly live: RevisionId; readonly version: number };
}
interface WithUpload extends WithPointers {
  readonly uploaded: { readonly files: number };
}
interface WithDeleted {
  readonly deleted: readonly { readonly revision: RevisionId }[];
}

/** A fresh place to publish to, with any number of publishers and readers that know nothing of each other. */
export interface PublishingPlace<Revision> {
  publisher(): ContractedPublisher<Revision>;
  store(): CourseStore;
}

/**
 * What every publisher of courses promises, wherever it writes to. Call it in a spec of each.
 *
 * @param write the files of a content, as the publisher takes them
 */
export function coursePublisherContract<Revision extends { readonly course: CourseId; readonly revision: RevisionId }>(
  name: string,
  freshPlace: () => Promise<PublishingPlace<Revision>>,
  write: (content: CourseContent) => Revision,
): void {
  describe(`${name} is a publisher of courses`, () => {
    const first = write(aCourseContent());
    const second = write(aCourseContent({ audio: false }));
    const third = write(aCourseContent({ units: [] }));
    const basque = write(aCourseContent({ id: 'eu-from-en' }));
    const { course } = first;
    const [r1, r2, r3] = [first.revision, second.revision, third.revision];

    let place: PublishingPlace<Revision>;
    let publisher: ContractedPublisher<Revision>;
    beforeEach(async () => {
      place = await freshPlace();
      publisher = place.publisher();
    });
    const liveNow = async (learner?: string) => (await place.store().open(course, undefined, learner)).revision;

    test('what is published is live, and what was live can still be opened by name', async () => {
      expect(await publisher.publish(first)).toMatchObject({ after: { live: r1, version: 1 } });
      expect(await liveNow()).toBe(r1);
      expect(await publisher.publish(second)).toMatchObject({ before: { live: r1 }, after: { live: r2, version: 2 } });
      expect(await liveNow()).toBe(r2);
      expect((await place.store().open(course, r1)).revision).toBe(r1);
    });

    test('publishing the same twice writes nothing', async () => {
      expect((await publisher.publish(first)).uploaded.files).toBeGreaterThan(1);
      expect(await publisher.publish(first)).toMatchObject({ uploaded: { files: 0 }, after: { live: r1, version: 1 } });
      expect(await place.publisher().publish(first)).toMatchObject({ uploaded: { files: 0 }, after: { version: 1 } });
    });

    test('publishing what was live before uploads nothing, and switches', async () => {
      for (const revision of [first, second]) await publisher.publish(revision);
      expect(await publisher.publish(first)).toMatchObject({ uploaded: { files: 0 }, after: { live: r1, version: 3 } });
      expect(await liveNow()).toBe(r1);
    });

    test('courses do not know of each other', async () => {
      for (const revision of [first, basque]) await publisher.publish(revision);
      expect([...(await publisher.courses())].sort()).toEqual([course, basque.course]);
      expect((await place.store().list()).map(({ id }) => id)).toEqual([course, basque.course]);
      await publisher.publish(second);
      expect((await place.store().open(basque.course)).revision).toBe(basque.revision);
    });

    test('a roll back goes to what was live before, and a second one back again', async () => {
      for (const revision of [first, second]) await publisher.publish(revision);
      expect(await publisher.rollBack(course)).toMatchObject({ before: { live: r2 }, after: { live: r1, version: 3 } });
      expect(await liveNow()).toBe(r1);
      await publisher.rollBack(course);
      expect(await liveNow()).toBe(r2);
    });

    test('a roll back goes to what was live last, however soon after each other they went live', async () => {
      for (const revision of [third, second, first]) await publisher.publish(revision);
      expect(await publisher.rollBack(course)).toMatchObject({ before: { live: r1 }, after: { live: r2 } });
    });

    test('a roll back to a name goes there, however long ago that was', async () => {
      for (const revision of [first, second, third]) await publisher.publish(revision);
      await publisher.rollBack(course, r1);
      expect(await liveNow()).toBe(r1);
    });

    test('a roll back to what is not there, or from the first, is refused and changes nothing', async () => {
      await publisher.publish(first);
      await expect(publisher.rollBack(course)).rejects.toMatchObject({ reason: 'refused' });
      await expect(publisher.rollBack(course, asId('0'.repeat(32)))).rejects.toMatchObject({
        kind: 'unknown-revision',
      });
      expect(await publisher.publish(first)).toMatchObject({ after: { live: r1, version: 1 } });
    });

    test('a canary is for some learners, always the same; then it goes live for all', async () => {
      await publisher.publish(first);
      await publisher.publish(second, { canary: 50 });
      const learners = Array.from({ length: 10 }, (_, n) => `learner-${n}`);
      const store = place.store();
      const got: RevisionId[] = [];
      for (const learner of learners) got.push((await store.open(course, undefined, learner)).revision);
      expect(new Set(got)).toEqual(new Set([r1, r2]));
      for (const [at, learner] of learners.slice(0, 3).entries()) expect(await liveNow(learner)).toBe(got[at]);
      expect(await liveNow()).toBe(r1);
      expect(await publisher.publish(second)).toMatchObject({ uploaded: { files: 0 }, after: { live: r2 } });
      expect(await liveNow('learner-0')).toBe(r2);
    });

    test('a canary grows, and is given up', async () => {
      for (const revision of [second, first]) await publisher.publish(revision);
      await publisher.tryOut(course, r2, 100);
      expect(await liveNow('ada')).toBe(r2);
      await publisher.endCanary(course);
      expect(await liveNow('ada')).toBe(r1);
    });

    test('the first revision of a course cannot be a canary', async () => {
      await expect(publisher.publish(first, { canary: 5 })).rejects.toMatchObject({ reason: 'refused' });
      expect(await place.store().list()).toEqual([]);
    });

    test('a pin gives one learner one revision, whatever is live', async () => {
      for (const revision of [first, second]) await publisher.publish(revision);
      await publisher.pin(course, 'ada', r1);
      await publisher.publish(third);
      expect([await liveNow('ada'), await liveNow('lily')]).toEqual([r1, r3]);
      await publisher.unpin(course, 'ada');
      expect(await liveNow('ada')).toBe(r3);
    });

    test('nothing is named that is not there', async () => {
      await publisher.publish(first);
      const never = asId<RevisionId>('0'.repeat(32));
      await expect(publisher.tryOut(course, never, 5)).rejects.toMatchObject({ kind: 'unknown-revision' });
      await expect(publisher.pin(course, 'ada', never)).rejects.toMatchObject({ kind: 'unknown-revision' });
      await expect(publisher.rollBack(asId('xx-from-yy'))).rejects.toMatchObject({ kind: 'unknown-course' });
    });

    test('a dry run says the same and does nothing', async () => {
      expect(await publisher.publish(first, { dryRun: true })).toMatchObject({ after: { live: r1 } });
      expect(await place.store().list()).toEqual([]);
      for (const revision of [first, second]) await publisher.publish(revision);
      expect(await publisher.rollBack(course, undefined, { dryRun: true })).toMatchObject({ after: { live: r1 } });
      expect(await liveNow()).toBe(r2);
    });

    test('of several publishers at once one or more win, the others are told, and one whole revision is live', async () => {
      await publisher.publish(first);
      const racing = [second, third, first, second, third].map((revision) => place.publisher().publish(revision));
      const ended = await Promise.allSettled(racing);
      const lost = ended.filter((end) => end.status === 'rejected');
      for (const { reason } of lost) expect(reason).toMatchObject({ reason: 'lost-race' });
      const { after } = await publisher.publish(first, { dryRun: true });
      expect(lost.length).toBeLessThan(racing.length);
      expect([r1, r2, r3]).toContain(await liveNow());
      expect(after.version).toBeLessThanOrEqual(2 + ended.length - lost.length);
    });

    test('garbage is what nothing names and no roll back needs, and never what is young', async () => {
      for (const revision of [first, second, third]) await publisher.publish(revision);
      await publisher.pin(course, 'ada', r1);
      const collect = async (grace: number, keep: number) =>
        (await publisher.collect(course, { grace, keep })).deleted.map(({ revision }) => revision);
      expect(await collect(3_600_000, 0)).toEqual([]);
      expect(await collect(-60_000, 1)).toEqual([]);
      expect(await collect(-60_000, 0)).toEqual([r2]);
      expect((await publisher.revisions(course)).map(({ revision }) => revision).sort()).toEqual([r1, r3].sort());
      expect(await liveNow()).toBe(r3);
      expect(await liveNow('ada')).toBe(r1);
      await expect(place.store().open(course, r2)).rejects.toMatchObject({ kind: 'unknown-revision' });
    });

    test('garbage is never what a roll back would go to next', async () => {
      for (const revision of [third, first, second]) await publisher.publish(revision);
      await publisher.collect(course, { grace: -60_000, keep: 1 });
      expect((await publisher.revisions(course)).map(({ revision }) => revision).sort()).toEqual([r1, r2].sort());
      expect(await publisher.rollBack(course)).toMatchObject({ after: { live: r1 } });
    });

    test('what was just deleted cannot be named until nobody can be deleting it any more', async () => {
      for (const revision of [first, second]) await publisher.publish(revision);
      await publisher.collect(course, { grace: -60_000, keep: 0 });
      await expect(publisher.publish(first)).rejects.toMatchObject({ reason: 'refused' });
      await expect(publisher.rollBack(course, r1)).rejects.toMatchObject({ reason: 'refused' });
      expect(await liveNow()).toBe(r2);
    });
  });
}
