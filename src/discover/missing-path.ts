import { SetupError } from '../errors/setup-error.ts';
import type { FileHost } from '../model/file-host.ts';
import { echo } from '../model/fill-message.ts';
import { nearestName } from '../validate/nearest-name.ts';
import { lastStep, parentOf } from './posix-path.ts';

/** The error for a path that does not exist, with a name nearby when one looks like it. */
export async function missingPath(host: FileHost, path: string): Promise<SetupError> {
  const folder = parentOf(path);
  const siblings = (await host.kindOf(folder)) === 'folder' ? (await host.glob(folder, ['*'])).map((entry) => entry.path) : [];
  const near = nearestName(lastStep(path), siblings);
  const hint = near === undefined ? {} : { hint: `did you mean ${folder === '.' ? near : `${folder === '/' ? '' : folder}/${near}`}` };
  return new SetupError('path-missing', `no such file or folder: ${echo(path)}`, hint);
}
