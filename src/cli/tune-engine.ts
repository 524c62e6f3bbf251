import { setFlagsFromString } from 'node:v8';

/**
 * What the engine is told before a command is loaded, measured in docs/adr/0024. A run is short: code is optimised only when it has
 * proved to be hot, because the threads that optimise cost more than they save in a few seconds. Most regular expressions
 * are used on every file, so that each is compiled once, to machine code, and not to byte code first.
 */
const FLAGS = ['--interrupt-budget=2000000', '--no-regexp-tier-up'] as const;

/** Tells V8 what kind of program runs; a version that does not know a flag ignores it. */
export function tuneEngine(): void {
  for (const flag of FLAGS) setFlagsFromString(flag);
}
