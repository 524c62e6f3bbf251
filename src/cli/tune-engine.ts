import { setFlagsFromString } from 'node:v8';

/**
 * Tells V8, before a command is loaded, that the run is short: code is optimised only when it has proved to be hot, because the threads
 * that optimise cost more than they save in a few seconds (docs/adr/0024). Only a threshold is set: flags that change how code or regular
 * expressions are compiled crash an engine that has begun to run. A version that does not know the flag ignores it.
 */
export function tuneEngine(): void {
  setFlagsFromString('--interrupt-budget=2000000');
}
