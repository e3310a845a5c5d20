import { CoursePublisher, PublishingError, type RevisionStorage } from '@session-generator/course-store';
import { setTimeout } from 'node:timers/promises';

import { answering } from '../processes/conversation.js';
import { dieBeforeFileOperation } from './mortal-files.js';
import { carryOut, type Order } from './order.js';
import { storageOf, type Place } from './place.js';

/** What a publisher in a process of its own is asked. */
export interface Assignment {
  readonly place: Place;
  readonly order: Order;
  /** How it is known to a server. */
  readonly caller?: string;
  /** When it begins, and when it switches the pointer at the earliest, in milliseconds since 1970. */
  readonly at?: number;
  readonly switchAt?: number;
  /** Its process ends just before its n-th operation on files. */
  readonly diesBefore?: number;
}

export interface Outcome {
  readonly ended: 'done' | PublishingError['reason'] | 'failed';
  readonly message: string;
  /** The pointers that it has put in place. */
  readonly wrote: readonly string[];
}

/** Does as it is told, once or many times, and may be killed at any moment. */
answering(async ({ place, order, caller, at, switchAt, diesBefore }: Assignment): Promise<Outcome> => {
  const wrote: string[] = [];
  const publisher = new CoursePublisher(noted(storageOf(place, caller), wrote, switchAt));
  if (diesBefore !== undefined) dieBeforeFileOperation(diesBefore);
  await moment(at);
  try {
    await carryOut(publisher, order);
    return { ended: 'done', message: '', wrote };
  } catch (cause) {
    const ended = cause instanceof PublishingError ? cause.reason : 'failed';
    return { ended, message: String(cause), wrote };
  } finally {
    publisher.close();
  }
});

/** A place that notes which pointers were put there, and puts none before its time. */
const noted = (storage: RevisionStorage, wrote: string[], switchAt?: number): RevisionStorage => ({
  ...storage,
  async replace(path, bytes, expected) {
    await moment(switchAt);
    const end = await storage.replace(path, bytes, expected);
    if (end === 'done') wrote.push(Buffer.from(bytes).toString());
    return end;
  },
});

/** To the millisecond, which no timer is. */
async function moment(at: number | undefined): Promise<void> {
  if (at === undefined) return;
  await setTimeout(Math.max(0, at - Date.now() - 2));
  while (Date.now() < at);
}
