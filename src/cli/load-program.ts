import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { keepCode, pathOfKeptCode, readKeptCode, type Digest } from './kept-code.ts';

interface ProgramExports {
  start?: () => Promise<void>;
}

type ProgramFunction = (
  exports: ProgramExports,
  require: NodeJS.Require,
  path: string,
  folder: string,
  load: (module: string) => Promise<unknown>,
) => void;

/**
 * Runs the program that a file holds: one `ProgramFunction`, written in ASCII. Its compiled code is taken from the file that an earlier run
 * left beside it; where that can't be used, a run that `keepsCode` leaves another at its end (docs/adr/0025).
 */
export async function loadProgram(path: string, { keepsCode }: { readonly keepsCode: boolean }): Promise<void> {
  const [{ Script }, { createHash }] = await Promise.all([import('node:vm'), import('node:crypto')]);
  const digest: Digest = (bytes) => createHash('sha256').update(bytes).digest();
  const keptPath = pathOfKeptCode(path);
  const cachedData = readKeptCode(keptPath, { program: path, digest });
  const script = new Script(readFileSync(path, 'latin1'), { filename: path, ...(cachedData === undefined ? {} : { cachedData }) });
  const isCompiled = cachedData !== undefined && script.cachedDataRejected !== true;
  if (keepsCode && !isCompiled) process.once('exit', () => keepCode(keptPath, { code: script.createCachedData(), digest }));
  const run: ProgramFunction = script.runInThisContext();
  const exports: ProgramExports = {};
  run(exports, createRequire(path), path, dirname(path), (module) => import(module));
  await exports.start?.();
}
