/** Why something was not published, rolled back or deleted, and what to do: nothing that readers see was changed. */
export class PublishingError extends Error {
  /**
   * @param reason `lost-race`: somebody else changed the course at the same time. `refused`: what is asked for cannot be.
   *   `unavailable`: the place cannot be read or written now.
   */
  constructor(
    readonly reason: 'lost-race' | 'refused' | 'unavailable',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
