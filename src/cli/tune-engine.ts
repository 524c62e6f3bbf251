import { setFlagsFromString } from 'node:v8';

const FEW_FILES = 10;
/** What depends on the size of a run: as compiled code is kept for, where few files are linted and where many are. */
const USUALLY = ['--regexp-tier-up-ticks=10', '--heap-growing-percent=25'];
const MANY_FILES = 2_000;
/** A heap that holds the results of thousands of files would leave more room for garbage than it needs. */
const FOR_MANY_FILES = ['--heap-growing-percent=5'];
const FOR_FEW_FILES = ['--regexp-tier-up-ticks=200', '--heap-growing-percent=200', '--no-incremental-marking'];
/** What they turn off. */
const AFTER_FEW_FILES = ['--incremental-marking'];

/**
 * Loads rules for a number of files. Where these are few, their regular expressions get machine code later (V8 copies the number of uses into each
 * when the rule is loaded), and the heap grows more before garbage is collected; where they are thousands it grows less. At the end of the process the flags are again those that compiled code is kept for;
 * whatever loads rules has loaded other code of `analysis.cjs` before.
 */
export async function loadForFiles(load: () => Promise<void>, files: number): Promise<void> {
  const flags = files <= FEW_FILES ? FOR_FEW_FILES : files > MANY_FILES ? FOR_MANY_FILES : [];
  if (flags.length > 0) {
    for (const flag of flags) setFlagsFromString(flag);
    process.prependOnceListener('exit', () => {
      for (const flag of [...USUALLY, ...AFTER_FEW_FILES]) setFlagsFromString(flag);
    });
  }
  await load();
}

/**
 * Tells V8, before a command is loaded, that the run is short (docs/adr/0024): code is optimised only when it has proved to be hot, because
 * the threads that optimise cost more than they save in a few seconds; the first form of a regular expression is not polished, and replaced
 * by machine code only when it is used for the tenth time. The heap grows by a quarter, where it would grow to the fourfold, before garbage is
 * collected, but the part for young objects grows to its full size at once. Compiled functions are not
 * forgotten on the way, so that a long run leaves all of them to the next one. What is optimised holds only the smallest of the functions that it calls. Flags that forbid one of the two forms crash an engine that has begun to run. A version that does not know a flag ignores it.
 */
export function tuneEngine(): void {
  setFlagsFromString('--interrupt-budget=2000000');
  setFlagsFromString('--semi-space-growth-factor=16');
  setFlagsFromString('--no-regexp-peephole-optimization');
  setFlagsFromString('--no-flush-bytecode');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=0');
  for (const flag of USUALLY) setFlagsFromString(flag);
}
