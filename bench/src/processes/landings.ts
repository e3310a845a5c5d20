import type { CoursePublisher, RevisionFiles } from '@session-generator/course-store';
import { setTimeout as wait } from 'node:timers/promises';

/** A service, and who publishes to the place that it reads. */
export interface Reader {
  readonly url: string;
  readonly publisher: CoursePublisher;
}

/**
 * Makes one revision after another live, one a second, while some work goes on. Gives what share of them the service
 * took, as whoever asks it for the course sees.
 *
 * @throws where it took less than 70 %: then too little landed to tell what landing costs
 */
export async function landings<Value>(
  { url, publisher }: Reader,
  revisions: readonly RevisionFiles[],
  work: () => Promise<Value>,
): Promise<readonly [Value, number]> {
  const ended = new AbortController();
  const publishing = publishEverySecond(publisher, revisions, ended.signal);
  const counting = changesOf(`${url}/v1/courses/${revisions[0]!.course}`, ended.signal);
  const value = await work().finally(() => ended.abort());
  const [published, taken] = await Promise.all([publishing, counting]);
  if (taken < 0.5 * published) throw new Error(`The service took ${taken} of ${published} revisions: too few to tell`);
  return [value, taken / published];
}

async function publishEverySecond(
  publisher: CoursePublisher,
  revisions: readonly RevisionFiles[],
  ended: AbortSignal,
): Promise<number> {
  const began = performance.now();
  let published = 0;
  while (!ended.aborted) {
    await publisher.publish(revisions[published % revisions.length]!);
    published++;
    await pause(began + published * 1_000 - performance.now(), ended);
  }
  return published;
}

/** How often the tag of something changes, looked at ten times a second. */
async function changesOf(url: string, ended: AbortSignal): Promise<number> {
  const seen: (string | null)[] = [];
  while (!ended.aborted) {
    // Whatever the tag is, without the body.
    const tag = (await fetch(url, { headers: { 'if-none-match': '*' } })).headers.get('etag');
    if (tag !== seen.at(-1)) seen.push(tag);
    await pause(100, ended);
  }
  return seen.length - 1;
}

const pause = (milliseconds: number, ended: AbortSignal): Promise<unknown> =>
  wait(milliseconds, undefined, { signal: ended }).catch(() => undefined);
