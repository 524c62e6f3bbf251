import { Argument, Command } from 'commander';
import type { Shell } from './commands/completion.ts';
import type { InitFlags } from './commands/init.ts';
import type { NewRuleFlags } from './commands/new-rule.ts';
import type { StatsFlags } from './commands/stats.ts';
import type { WatchFlags } from './commands/watch.ts';
import { addCommonOptions, addRuleOptions } from './flags.ts';
import { oneOf } from './read-option.ts';
import type { Terminal } from './terminal.ts';

const PATHS_ON_DISK = 'agent files, folders or globs (default: the nearest agents folder)';

/** Commands that set up a project and accompany the work in it. */
export function addDailyCommands(program: Command, terminal: Terminal, finish: (code: number) => void): Command {
  return program
    .addCommand(initCommand(terminal, finish))
    .addCommand(watchCommand(terminal, finish))
    .addCommand(statsCommand(terminal, finish))
    .addCommand(newRuleCommand(terminal, finish))
    .addCommand(completionCommand(terminal, { program, finish }));
}

function initCommand(terminal: Terminal, finish: (code: number) => void): Command {
  const command = new Command('init').description('Set a project up: configuration, a hook before commits, a check in CI');
  command
    .option('--preset <name>', 'rules to run: recommended, strict, all', oneOf('--preset', ['recommended', 'strict', 'all']))
    .option(
      '--hook <name>',
      'what checks a commit: pre-commit, husky, lint-staged, none',
      oneOf('--hook', ['pre-commit', 'husky', 'lint-staged', 'none']),
    )
    .option('--ci <name>', 'what checks a push: github, gitlab, none', oneOf('--ci', ['github', 'gitlab', 'none']))
    .option('-y, --yes', 'ask nothing; take what was found in the project')
    .option('--dry-run', 'write nothing; print what would be written')
    .option('--force', 'overwrite files that are there already');
  return addCommonOptions(command).action(async (flags: InitFlags) => {
    const { init } = await import('./commands/init.ts');
    finish(await init(terminal, flags));
  });
}

function watchCommand(terminal: Terminal, finish: (code: number) => void): Command {
  const command = new Command('watch').description('Lint, and lint again whenever a file changes').argument('[path...]', PATHS_ON_DISK);
  addRuleOptions(command)
    .optionsGroup('Output:')
    .option('--format <format>', 'pretty for people, compact for editors', oneOf('--format', ['pretty', 'compact']), 'pretty')
    .option('--quiet', 'show errors only');
  return addCommonOptions(command).action(async (paths: readonly string[], flags: WatchFlags) => {
    const { watchAgents } = await import('./commands/watch.ts');
    finish(await watchAgents(terminal, paths, flags));
  });
}

function statsCommand(terminal: Terminal, finish: (code: number) => void): Command {
  const command = new Command('stats')
    .description('Show what agents cost in tokens, part by part, and how often each rule found something')
    .argument('[path...]', PATHS_ON_DISK);
  addRuleOptions(command)
    .optionsGroup('Output:')
    .option('--format <format>', 'pretty for people, json for programs', oneOf('--format', ['pretty', 'json']), 'pretty');
  return addCommonOptions(command).action(async (paths: readonly string[], flags: StatsFlags) => {
    const { stats } = await import('./commands/stats.ts');
    finish(await stats(terminal, paths, flags));
  });
}

function newRuleCommand(terminal: Terminal, finish: (code: number) => void): Command {
  const command = new Command('new-rule')
    .description('Write a rule, its test and its page into a plugin package')
    .argument('<id>', 'such as no-thing or area/no-thing, without the name of the plugin')
    .option('--project', 'a rule that sees a whole collection')
    .option('--force', 'overwrite files that are there already');
  return addCommonOptions(command).action(async (id: string, flags: NewRuleFlags) => {
    const { createRule } = await import('./commands/new-rule.ts');
    finish(await createRule(terminal, id, flags));
  });
}

function completionCommand(
  terminal: Terminal,
  { program, finish }: { readonly program: Command; readonly finish: (code: number) => void },
): Command {
  const shell = new Argument('<shell>', 'bash, zsh or fish').argParser(oneOf('shell', ['bash', 'zsh', 'fish']));
  const command = new Command('completion')
    .description('Print a script that completes commands, flags and rules in a shell')
    .addArgument(shell);
  return addCommonOptions(command).action(async (name: Shell) => {
    const { completion } = await import('./commands/completion.ts');
    finish(await completion(terminal, name, program));
  });
}
