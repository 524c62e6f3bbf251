import type { Command } from 'commander';
import { SetupError } from '../errors/setup-error.ts';
import { echo } from '../model/fill-message.ts';
import { offering } from './read-option.ts';

/** Values of the flags about how long a run takes. */
export interface SpeedFlags {
  /** Threads that analyse; `off` is one. */
  readonly workers: number | 'auto' | 'off';
  readonly timing?: true;
}

export function addSpeedOptions(command: Command): Command {
  return command
    .optionsGroup('Speed:')
    .option('--workers <n>', 'threads that analyse: a number up to the cores, auto where they pay, off', readWorkers, 'auto')
    .option('--timing', 'tell on standard error what each stage and each rule takes; takes no result from the cache and keeps none');
}

const readWorkers = offering(
  (value: string): SpeedFlags['workers'] => {
    if (value === 'auto' || value === 'off') return value;
    if (/^[1-9]\d{0,2}$/.test(value)) return Number(value);
    throw new SetupError('usage', `unexpected value \`${echo(value)}\` of \`--workers\`, expected a number from 1, auto or off`, {
      hint: '--workers auto',
    });
  },
  ['auto', 'off'],
);
