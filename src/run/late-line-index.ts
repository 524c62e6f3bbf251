import type { FileHost } from '../model/file-host.ts';
import { createLineIndex, type LineIndex } from '../model/line-index.ts';

/**
 * The line index of a file that nothing is reported in, made when somebody points there after all, of the text that the file has then.
 * Undefined where the host can't read at once.
 */
export function createLateLineIndex({ readTextNow }: FileHost, path: string): LineIndex | undefined {
  if (readTextNow === undefined) return undefined;
  let made: LineIndex | undefined;
  const index = (): LineIndex => {
    if (made !== undefined) return made;
    const read = readTextNow(path);
    return (made = createLineIndex(read.kind === 'text' ? read.text : ''));
  };
  return {
    get lineCount() {
      return index().lineCount;
    },
    pointAt: (offset) => index().pointAt(offset),
    offsetAt: (point) => index().offsetAt(point),
    rangeOfLine: (line) => index().rangeOfLine(line),
  };
}
