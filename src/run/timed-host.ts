import type { FileHost } from '../model/file-host.ts';
import type { Timing } from '../model/timing.ts';

/** A host of which the reading is measured, as far as it happens before anybody waits: the disk is read at once. */
export function timedHost(host: FileHost, timing: Timing): FileHost {
  const { readTextNow } = host;
  return {
    ...host,
    readText: (path) => timing.measure('read', () => host.readText(path)),
    readTextNow: readTextNow === undefined ? undefined : (path) => timing.measure('read', () => readTextNow(path)),
  };
}
