import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { Conversation } from '../processes/conversation.js';
import type { Assignment, Outcome } from '../publishing/publisher-child.js';
import { credentials, place, region } from './bucket.js';
import type { FaultName } from './faults.js';
import { Judge } from './judge.js';
import type { LoadQuestion, Reply } from './load-child.js';
import type { S3Answer, S3Question } from './s3-child.js';
import type { Body } from './requests.js';
import { Service } from './service.js';
import type { Supply } from './supply.js';
import { Tally } from './tally.js';

/** Far below what the service can do, on two processors that others use too. */
const rate = 60;

/** Everything that a soak takes, each part in a process of its own: S3, a publisher, a load and, one at a time, services. */
export class Stage {
  readonly judge: Judge;
  readonly #services: Service[] = [];
  readonly #publisher = new Conversation<Assignment, Outcome>('trials/dist/publishing/publisher-child.js');
  readonly #load = new Conversation<LoadQuestion, readonly Reply[]>('trials/dist/soak/load-child.js');
  #posted = 0;
  #copies = 0;

  private constructor(
    private readonly s3: Conversation<S3Question, S3Answer>,
    private readonly endpoint: string,
    private readonly supply: Supply,
    private readonly folder: string,
  ) {
    this.judge = new Judge(supply.bodies);
  }

  /** Gives a stage to some work, and clears it away however that ends. */
  static async for<Value>(supply: Supply, work: (stage: Stage) => Promise<Value>): Promise<Value> {
    const folder = await mkdtemp(join(tmpdir(), 'soak-'));
    const s3 = new Conversation<S3Question, S3Answer>('trials/dist/soak/s3-child.js');
    const { endpoint } = await s3.ask({ to: 'listen' });
    const stage = new Stage(s3, endpoint, supply, folder);
    try {
      return await work(stage);
    } finally {
      const processes = [s3, stage.#publisher, stage.#load, ...stage.#services];
      await Promise.all(processes.map((each) => each.kill()));
      await rm(folder, { recursive: true });
    }
  }

  /** One of the bodies that are posted. */
  get body(): Body {
    return this.supply.bodies[0]!;
  }

  /** A folder for a local copy that nobody has used before. */
  freshCopy(): string {
    return join(this.folder, `copy ${++this.#copies}`);
  }

  /** Resolves once it listens. */
  async serve(copy: string): Promise<Service> {
    const service = await Service.start(this.endpoint, copy);
    this.#services.push(service);
    return service;
  }

  /** From now on S3 goes wrong in this way, and in no other. */
  async fail(fault?: FaultName): Promise<void> {
    await this.s3.ask({ to: 'fail', fault });
  }

  /** How many calls S3 has had since it was asked last. */
  async callsOfS3(): Promise<number> {
    return (await this.s3.ask({ to: 'count calls' })).calls;
  }

  /** A new revision of every course, by a publisher over HTTP. */
  async publish(): Promise<void> {
    const s3 = { endpoint: this.endpoint, region, forcePathStyle: true, credentials };
    for (const files of this.supply.next()) {
      this.judge.publish(files);
      const outcome = await this.#publisher.ask({ place: { at: place, s3 }, order: { to: 'publish', files } });
      if (outcome.ended !== 'done') throw new Error(`nothing was published: ${outcome.message}`);
    }
  }

  /** A new revision of every course, into the bucket itself, whatever goes wrong on the way there. */
  async publishStraight(withChecksums: boolean): Promise<void> {
    for (const files of this.supply.next()) {
      this.judge.publish(files);
      await this.s3.ask({ to: 'publish straight', files, withChecksums });
    }
  }

  /** Begins to post to a service. */
  async load({ url }: Service, heedsReadiness = false): Promise<void> {
    const { bodies } = this.supply;
    await this.#load.ask({ to: 'begin', load: { url, bodies, from: this.#posted, rate, heedsReadiness } });
  }

  /** Judges what comes back, until so many milliseconds have gone by or something has come to be. */
  async watch(tally: Tally, milliseconds: number, until: () => boolean = () => false): Promise<void> {
    const end = performance.now() + milliseconds;
    do {
      await setTimeout(Math.min(250, Math.max(0, end - performance.now())));
      this.#add(tally, await this.#load.ask({ to: 'report' }));
    } while (performance.now() < end && !until());
  }

  /** Ends the load, once all that was posted has come back. */
  async endLoad(tally: Tally): Promise<void> {
    this.#add(tally, await this.#load.ask({ to: 'end' }));
  }

  #add(tally: Tally, replies: readonly Reply[]): void {
    tally.add(replies);
    this.#posted = Math.max(this.#posted, ...replies.map(({ n }) => n + 1));
  }
}
