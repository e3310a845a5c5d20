import type { ChildProcess } from 'node:child_process';

import { endOf, start, type Ended } from './child.js';

/** Who was asked ended before answering. */
export class Gone extends Error {
  constructor(
    script: string,
    readonly ended: Ended,
    complaints: string,
  ) {
    super(`${script} ended with ${ended.code ?? ended.signal} before it answered: ${complaints}`);
  }
}

/** A script that answers what it is asked, one question after another or several at once. */
export class Conversation<Question, Answer> {
  readonly ended: Promise<Ended>;
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, { resolve(answer: Answer): void; reject(cause: Error): void }>();
  #asked = 0;
  #complaints = '';

  constructor(script: string) {
    this.#child = start(script);
    this.#child.on('message', ({ id, ...told }: Told<Answer> & { readonly id: number }) => {
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if ('error' in told) waiting?.reject(new Error(told.error));
      else waiting?.resolve(told.answer);
    });
    this.#child.stderr!.setEncoding('utf8').on('data', (text: string) => (this.#complaints += text));
    this.#child.stdout!.resume();
    this.ended = endOf(this.#child);
    void this.ended.then((ended) => {
      for (const { reject } of this.#waiting.values()) reject(new Gone(script, ended, this.#complaints));
    });
  }

  /** What it answers. Rejects with what went wrong there, or with `Gone`. */
  ask(question: Question): Promise<Answer> {
    const id = ++this.#asked;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#child.send({ id, question }, (error) => {
        if (error) reject(error);
      });
    });
  }

  /** Resolves once it is gone. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.ended;
  }
}

/** The other side of a conversation: what a script answers to each question. */
export function answering<Question, Answer>(answer: (question: Question) => Promise<Answer>): void {
  process.channel?.ref();
  process.on('message', ({ id, question }: { readonly id: number; readonly question: Question }) => {
    const tell = (told: Told<Answer>) => void process.send!({ id, ...told });
    answer(question).then(
      (given) => tell({ answer: given }),
      (cause: unknown) => tell({ error: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) }),
    );
  });
}

type Told<Answer> = { readonly answer: Answer } | { readonly error: string };
