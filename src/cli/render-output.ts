import { SetupError } from '../errors/setup-error.ts';
import type { FileHost } from '../model/file-host.ts';
import { isRenderedFile } from '../render/source-header.ts';
import type { RenderedAgent } from '../run/render-agents.ts';

/** One file of the output folder, as it is and as it should be. */
export interface OutputFile {
  readonly path: string;
  /** Empty when there is no file yet. */
  readonly before: string;
  readonly after: string;
  readonly exists: boolean;
}

/** Compares what was rendered with what lies in the output folder. Throws `SetupError` `file-unreadable`. */
export async function planOutput(host: FileHost, agents: readonly RenderedAgent[], folder: string): Promise<readonly OutputFile[]> {
  const files: OutputFile[] = [];
  for (const { fileName, rendered } of agents) {
    const path = `${folder.replace(/\/$/, '')}/${fileName}`;
    const exists = (await host.kindOf(path)) !== 'missing';
    const read = exists ? await host.readText(path) : undefined;
    if (read !== undefined && read.kind !== 'text') throw new SetupError('file-unreadable', `cannot read ${path}`);
    files.push({ path, before: read?.text ?? '', after: rendered.text, exists });
  }
  return files;
}

/**
 * Writes files, or none: a file that somebody wrote by hand stops it before the first. Throws `SetupError`
 * `would-overwrite` and `write-failed`.
 */
export async function writeOutput(host: FileHost, files: readonly OutputFile[], isForced: boolean): Promise<void> {
  const handWritten = files.find(({ exists, before }) => exists && !isRenderedFile(before));
  if (handWritten !== undefined && !isForced) {
    throw new SetupError('would-overwrite', `${handWritten.path} was not rendered by subagent-kit, so it is left alone`, {
      hint: 'the same command with --diff to see the change, or with --force to overwrite',
    });
  }
  for (const { path, after } of files) await host.writeText(path, after);
}
