import { setFlagsFromString } from 'node:v8';

const FEW_FILES = 10;
const MANY_USES = 10;
const USES_IN_FEW_FILES = 200;

function tierUpAfter(uses: number): string {
  return `--regexp-tier-up-ticks=${uses}`;
}

/**
 * Loads rules for a number of files. Where these are few, the regular expressions of the rules get machine code later: V8 copies the number of uses into
 * each expression when the rule is loaded. Before and after it the flags are those that compiled code is kept for, so that
 * whatever loads rules has loaded other code of `others.cjs` before.
 */
export async function loadForFiles(load: () => Promise<void>, files: number): Promise<void> {
  if (files > FEW_FILES) return load();
  setFlagsFromString(tierUpAfter(USES_IN_FEW_FILES));
  try {
    await load();
  } finally {
    setFlagsFromString(tierUpAfter(MANY_USES));
  }
}

/**
 * Tells V8, before a command is loaded, that the run is short (docs/adr/0024): code is optimised only when it has proved to be hot, because
 * the threads that optimise cost more than they save in a few seconds; the first form of a regular expression is not polished, and replaced
 * by machine code only when it is used for the tenth time. The heap grows by a quarter, where it would grow to the fourfold, before garbage is
 * collected, but the part for young objects grows to its full size at once. Compiled functions are not
 * forgotten on the way, so that a long run leaves all of them to the next one. Flags that forbid one of the two forms crash an engine that has begun to run. A version that does not know a flag ignores it.
 */
export function tuneEngine(): void {
  setFlagsFromString('--interrupt-budget=2000000');
  setFlagsFromString('--heap-growing-percent=25');
  setFlagsFromString('--semi-space-growth-factor=16');
  setFlagsFromString('--no-regexp-peephole-optimization');
  setFlagsFromString(tierUpAfter(MANY_USES));
  setFlagsFromString('--no-flush-bytecode');
}
