#!/usr/bin/env node
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { WORKER_MARK } from '../run/worker-messages.ts';
import { VERSION } from './package-info.ts';
import { loadProgram } from './load-program.ts';
import { tuneEngine } from './tune-engine.ts';

// The entry of the built program: `scripts/bundle-cli.mjs` makes `bin.cjs` of this file, a script, because Node takes 7 ms longer to load a module.
const STDOUT = 1;
const NEEDED = ['node:os', 'node:process', 'node:stream', 'node:tty', 'node:vm', 'node:zlib'];
const [first, ...others] = process.argv.slice(2);
if (others.length === 0 && (first === '--version' || first === '-V') && isWritten(`${VERSION}\n`)) process.exitCode = 0;
else {
  const keepsCode = (first === 'lint' || first === 'hook') && !others.includes('--no-cache');
  // A worker, which the flags of the main thread hold for.
  if (first !== WORKER_MARK) {
    // Keys of results are digests.
    loadNodeModules(keepsCode ? [...NEEDED, 'node:crypto'] : NEEDED);
    tuneEngine();
  }
  void loadProgram(join(import.meta.dirname, 'program.cjs'), { keepsCode });
}

/** Node brings compiled code of its own modules, which counts for the flags that it starts with alone: what every run needs is loaded before others are set. */
function loadNodeModules(names: readonly string[]): void {
  for (const name of names) process.getBuiltinModule(name);
  // The streams load more, each for what it leads to.
  void [process.stdout, process.stderr];
}

/** The program itself reports what can't be written. */
function isWritten(text: string): boolean {
  try {
    writeSync(STDOUT, text);
    return true;
  } catch {
    return false;
  }
}
