import type { FileHost, ReadResult } from '../model/file-host.ts';

/** In all; a collection of two hundred long agents has five million. */
const MOST_BYTES = 8_000_000;

/**
 * A host that keeps the texts that it has read, up to a size, for a run that reads its files again: to show lines of them beside what
 * was found there. What is written through it is read anew.
 */
export function rememberingHost(host: FileHost): FileHost {
  const texts = new Map<string, ReadResult>();
  let bytes = 0;
  const { readTextNow } = host;
  const remember = (key: string, read: ReadResult): ReadResult => {
    if (read.kind === 'text' && (bytes += read.bytes) <= MOST_BYTES) texts.set(key, read);
    return read;
  };
  const forget = (path: string): void => void texts.delete(host.resolve(path));
  return {
    ...host,
    readText: async (path) => {
      const key = host.resolve(path);
      const known = texts.get(key);
      if (known !== undefined) return known;
      return remember(key, await host.readText(path));
    },
    readTextNow: readTextNow === undefined ? undefined : (path) => texts.get(host.resolve(path)) ?? readTextNow(path),
    writeText: async (path, text) => {
      forget(path);
      await host.writeText(path, text);
    },
    writeTexts: async (written) => {
      for (const path of written.keys()) forget(path);
      await host.writeTexts(written);
    },
  };
}
