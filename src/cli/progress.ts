import type { OutputStream } from './terminal.ts';

const PATIENCE_MS = 1000;
const CLEAR_LINE = '\r\u001b[K';

/** Tells a person at a terminal how far a long run is. */
export interface Progress {
  onProgress(done: number, total: number): void;
  /** Takes the line away. */
  stop(): Promise<void>;
}

/** Writes nothing before a second has gone by, and nothing at all where nobody looks. */
export function startProgress(stream: OutputStream, now: () => number): Progress {
  const started = now();
  let last = started;
  let isShown = false;
  return {
    onProgress(done, total) {
      const time = now();
      if (!stream.isTerminal || time - started < PATIENCE_MS || time - last < 100) return;
      last = time;
      isShown = true;
      void stream.write(`${CLEAR_LINE}${done} of ${total} files`);
    },
    async stop() {
      if (isShown) await stream.write(CLEAR_LINE);
    },
  };
}
