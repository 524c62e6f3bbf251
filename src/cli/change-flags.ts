import type { Command } from 'commander';

/** Which files are reported on, where not all are. */
export interface ChangeFlags {
  readonly staged?: true;
  readonly since?: string;
}

/** Which files are reported on, where not all are. */
export function addChangeOptions(command: Command): Command {
  return command
    .optionsGroup('Changes:')
    .option('--staged', 'report on staged agent files alone, as they are staged')
    .option('--since <ref>', 'report on agent files alone that changed since the branch left this commit, branch or tag');
}
