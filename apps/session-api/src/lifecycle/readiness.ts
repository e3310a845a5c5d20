/** Whether the service should be sent requests: from when a course is open until it begins to shut down. */
export class Readiness {
  #warm: readonly string[] = [];
  #draining = false;

  get warm(): readonly string[] {
    return this.#warm;
  }

  get draining(): boolean {
    return this.#draining;
  }

  get ready(): boolean {
    return this.#warm.length > 0 && !this.#draining;
  }

  courseOpened(course: string): void {
    this.#warm = [...new Set([...this.#warm, course])].sort();
  }

  drain(): void {
    this.#draining = true;
  }
}
