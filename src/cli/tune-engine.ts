import { setFlagsFromString } from 'node:v8';

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
  setFlagsFromString('--regexp-tier-up-ticks=10');
  setFlagsFromString('--no-flush-bytecode');
}
