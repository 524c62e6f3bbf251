import type { Command } from 'commander';
import { addRuleOptions, type RuleFlags } from './flags.ts';

/** Which findings are accepted for now: a file; `false` for `--no-baseline`; undefined for the nearest one. */
export interface BaselineFlag {
  readonly baseline?: string | false;
}

/** Values of the flags of `baseline`. */
export interface BaselineFlags extends RuleFlags, BaselineFlag {
  readonly prune?: true;
  readonly force?: true;
  readonly color?: boolean;
}

/** Which findings a run leaves out because they are accepted for now. */
export function addBaselineOption(command: Command): Command {
  return command
    .option('--baseline <file>', 'leave out what this baseline holds (default: the nearest subagent-kit.baseline.json)')
    .option('--no-baseline', 'show what a baseline holds too');
}

export function addBaselineOptions(command: Command): Command {
  return addRuleOptions(command)
    .optionsGroup('Baseline:')
    .option('--baseline <file>', 'write this file (default: the nearest one, else subagent-kit.baseline.json beside the configuration)')
    .option('--prune', 'take out what is fixed, and let nothing in')
    .option('--force', 'accept findings that are new although there is a baseline');
}
