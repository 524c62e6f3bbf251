import { joinPath, parentOf } from '../discover/posix-path.ts';
import type { FileHost, ReadResult } from '../model/file-host.ts';

/** A host that sees some files with another text, whether they exist or not; nothing is written. Texts by absolute path. */
export function overlayHost(host: FileHost, texts: ReadonlyMap<string, string>): FileHost {
  const textOf = (path: string): string | undefined => texts.get(host.resolve(path));
  const { readTextNow } = host;
  const readOwn = (text: string): ReadResult => ({ kind: 'text', text, bytes: new TextEncoder().encode(text).length });
  return {
    ...host,
    kindOf: async (path) => (textOf(path) === undefined ? host.kindOf(path) : 'file'),
    realPath: async (path) => {
      const real = await host.realPath(path);
      if (real !== undefined || textOf(path) === undefined) return real;
      const absolute = host.resolve(path);
      const folder = await host.realPath(parentOf(absolute));
      return folder === undefined ? absolute : joinPath(folder, absolute.slice(parentOf(absolute).length + 1));
    },
    readText: async (path) => {
      const text = textOf(path);
      return text === undefined ? host.readText(path) : readOwn(text);
    },
    readTextNow:
      readTextNow === undefined
        ? undefined
        : (path) => {
            const text = textOf(path);
            return text === undefined ? readTextNow(path) : readOwn(text);
          },
  };
}
