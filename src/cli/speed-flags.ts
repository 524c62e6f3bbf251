import type { Command } from 'commander';

/** Values of the flags about how long a run takes. */
export interface SpeedFlags {
  readonly timing?: true;
}

export function addSpeedOptions(command: Command): Command {
  return command
    .optionsGroup('Speed:')
    .option('--timing', 'tell on standard error what each stage and each rule takes; takes no result from the cache and keeps none');
}
