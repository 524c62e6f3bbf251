import { isInside, parentOf } from '../discover/posix-path.ts';
import { SetupError } from '../errors/setup-error.ts';
import type { FileHost, ReadResult } from '../model/file-host.ts';
import { isRenderedFile } from '../render/source-header.ts';

/** One file of the output folder, as it is and as it should be. */
export interface OutputFile {
  readonly path: string;
  /** Empty when there is no file yet. */
  readonly before: string;
  readonly after: string;
  readonly exists: boolean;
}

/** What is to lie at a path below the output folder. */
export interface PlannedText {
  readonly path: string;
  readonly text: string;
}

/**
 * Compares what was rendered with what lies in the output folder. Throws `SetupError` `file-unreadable`, and
 * `outside-root` where a link would lead the output out of its folder.
 */
export async function planOutput(host: FileHost, texts: readonly PlannedText[], folder: string): Promise<readonly OutputFile[]> {
  const root = host.resolve(folder);
  const files: OutputFile[] = [];
  for (const { path: below, text } of texts) {
    const path = `${folder.replace(/\/+$/, '')}/${below}`;
    await requireInside(host, { root, path });
    const exists = (await host.kindOf(path)) !== 'missing';
    const read = exists ? await host.readText(path) : undefined;
    if (read !== undefined && read.kind !== 'text') throw unreadable(path, read);
    files.push({ path, before: read?.text ?? '', after: text, exists });
  }
  return files;
}

function unreadable(path: string, read: Exclude<ReadResult, { readonly kind: 'text' }>): SetupError {
  const reason = read.kind === 'too-large' ? 'it is too large' : read.reason;
  return new SetupError('file-unreadable', `cannot read ${path}, where a file is to be written: ${reason}`);
}

/** The nearest part of a path that exists decides where it really leads. */
async function requireInside(host: FileHost, { root, path }: { readonly root: string; readonly path: string }): Promise<void> {
  const realRoot = (await host.realPath(root)) ?? root;
  for (let at = host.resolve(path); at !== root && isInside(root, at); at = parentOf(at)) {
    const real = await host.realPath(at);
    if (real === undefined) continue;
    if (isInside(realRoot, real)) return;
    throw new SetupError('outside-root', `${path} leads out of the folder by a link`);
  }
}

/**
 * Writes files, or none: a file that somebody wrote by hand stops it before the first. Throws `SetupError`
 * `would-overwrite` and `write-failed`.
 */
export async function writeOutput(host: FileHost, files: readonly OutputFile[], isForced: boolean): Promise<void> {
  const handWritten = files.find(({ exists, before }) => exists && !isRenderedFile(before));
  if (handWritten !== undefined && !isForced) {
    throw new SetupError(
      'would-overwrite',
      `${handWritten.path} was not rendered by subagent-kit, or does not say so, so it is left alone`,
      {
        hint: 'the same command with --diff to see the change, or with --force to overwrite',
      },
    );
  }
  await host.writeTexts(new Map(files.map(({ path, after }) => [path, after])));
}
