/** A stream that may lose its reader: `process.stdout` is one. */
interface Stream {
  on(event: 'error', listener: (cause: NodeJS.ErrnoException) => void): unknown;
}

/**
 * Ends quietly once nobody reads any more, as in `course validate courses | head`: that is no failure. Any other
 * fault of the stream is thrown.
 */
export function endWithReader(streams: readonly Stream[], end: () => void): void {
  for (const stream of streams) {
    stream.on('error', (cause) => {
      if (cause.code !== 'EPIPE') throw cause;
      end();
    });
  }
}
