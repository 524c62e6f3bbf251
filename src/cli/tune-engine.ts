import { setFlagsFromString } from 'node:v8';

/**
 * Tells V8, before a command is loaded, that the run is short (docs/adr/0024): code is optimised only when it has proved to be hot, because
 * the threads that optimise cost more than they save in a few seconds; and the first form of a regular expression, which is replaced when it
 * is used again, is not polished. Flags that decide which form a regular expression has crash an engine that has begun to run. A version
 * that does not know a flag ignores it.
 */
export function tuneEngine(): void {
  setFlagsFromString('--interrupt-budget=2000000');
  setFlagsFromString('--no-regexp-peephole-optimization');
}
