// Longer than a file should be: one table of every command, read from top to bottom.
import { Command, CommanderError } from 'commander';
import { addDailyCommands } from './daily-commands.ts';
import { EXIT } from './exit-codes.ts';
import type { BaselineFlags } from './baseline-flags.ts';
import { addBaselineOption, addBaselineOptions } from './baseline-flags.ts';
import { addChangeOptions } from './change-flags.ts';
import type { ExtractFlags, GraphFlags, NewFlags, OutputFlags, RenderFlags, RuleFlags } from './flags.ts';
import {
  addCommonOptions,
  addExtractOptions,
  addFixOptions,
  addGraphOptions,
  addNewOptions,
  addOutputOptions,
  addRenderOptions,
  addRuleOptions,
  REPORT_FORMATS,
} from './flags.ts';
import type { ExplainFlags } from './commands/explain.ts';
import type { HookFlags } from './commands/hook.ts';
import type { LintFlags } from './commands/lint.ts';
import type { RulesFlags } from './commands/rules.ts';
import { VERSION } from './package-info.ts';
import { oneOf } from './read-option.ts';
import { addSpeedOptions } from './speed-flags.ts';
import type { Terminal } from './terminal.ts';
import { toUsageError } from './usage-error.ts';

const PATHS_ON_DISK = 'agent files, folders or globs (default: the nearest agents folder)';
const PATHS = 'agent files, folders or globs; - is standard input (default: the nearest agents folder)';

/** Runs the command that the arguments name and gives the exit code. Throws `SetupError`. */
export async function runProgram(argv: readonly string[], terminal: Terminal): Promise<number> {
  let code: number = EXIT.ok;
  let help = '';
  const only = argv[0] === 'lint' ? 'lint' : undefined;
  const program = createProgram(terminal, (result) => (code = result), only);
  const print = { writeOut: (text: string) => void (help += text), writeErr: () => {} };
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({ ...print, getOutHelpWidth: () => terminal.stdout.columns, getOutHasColors: () => false });
  }
  try {
    await program.parseAsync(argv.length === 0 ? ['--help'] : argv, { from: 'user' });
  } catch (error) {
    const usageError = error instanceof CommanderError ? toUsageError(error, argv) : error;
    if (usageError !== undefined) throw usageError;
  }
  if (help !== '') await terminal.stdout.write(help);
  return code;
}

/** Every command with its options, or the one that most runs want, which then starts sooner; what a command does is loaded when it runs. */
export function createProgram(terminal: Terminal, finish: (code: number) => void, only?: 'lint'): Command {
  const program = new Command('subagent-kit')
    .description('Lint, validate and render Claude Code sub-agents (.claude/agents/*.md)')
    .version(VERSION, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'Show the help of a command')
    .addHelpText(
      'after',
      '\nExamples:\n  subagent-kit lint\n  subagent-kit lint --fix .claude/agents\n  subagent-kit render --all --out .claude/agents\n  subagent-kit explain frontmatter/missing',
    );
  program.addCommand(lintCommand(terminal, finish));
  if (only === 'lint') return program;
  program.addCommand(baselineCommand(terminal, finish));
  program.addCommand(validateCommand(terminal, finish));
  program.addCommand(renderCommand(terminal, finish));
  program.addCommand(newCommand(terminal, finish));
  program.addCommand(extractCommand(terminal, finish));
  program.addCommand(graphCommand(terminal, finish));
  program.addCommand(hookCommand(terminal, finish));
  program.addCommand(explainCommand(terminal, finish));
  program.addCommand(rulesCommand(terminal, finish));
  program.addCommand(configCommand(terminal, finish));
  return addDailyCommands(program, terminal, finish);
}

function lintCommand(terminal: Terminal, finish: (code: number) => void): Command {
  const command = new Command('lint').description('Report what is wrong with agent files').argument('[path...]', PATHS);
  addOutputOptions(addChangeOptions(addBaselineOption(addRuleOptions(command))), REPORT_FORMATS);
  addCommonOptions(addSpeedOptions(addFixOptions(command)));
  return command.action(async (paths: readonly string[], flags: LintFlags) => {
    const { lint } = await import('./commands/lint.ts');
    finish(await lint(terminal, paths, flags));
  });
}

function baselineCommand(terminal: Terminal, finish: (code: number) => void): Command {
  const command = new Command('baseline')
    .description('Accept the findings that there are, so that lint reports new ones alone')
    .argument('[path...]', PATHS_ON_DISK);
  return addCommonOptions(addBaselineOptions(command)).action(async (paths: readonly string[], flags: BaselineFlags) => {
    const { baseline } = await import('./commands/baseline.ts');
    finish(await baseline(terminal, paths, flags));
  });
}

function validateCommand(terminal: Terminal, finish: (code: number) => void): Command {
  const command = new Command('validate')
    .description('Show whether Claude Code loads each agent file, and as what')
    .argument('[path...]', PATHS);
  addCommonOptions(addOutputOptions(addRuleOptions(command), ['pretty', 'json']));
  return command.action(async (paths: readonly string[], flags: RuleFlags & OutputFlags) => {
    const { validate } = await import('./commands/validate.ts');
    finish(await validate(terminal, paths, flags));
  });
}

function renderCommand(terminal: Terminal, finish: (code: number) => void): Command {
  const command = new Command('render')
    .description('Merge agents with their rule packs and print them')
    .argument('[name...]', 'names of agents');
  return addCommonOptions(addRenderOptions(command)).action(async (names: readonly string[], flags: RenderFlags) => {
    const { render } = await import('./commands/render.ts');
    finish(await render(terminal, names, flags));
  });
}

function newCommand(terminal: Terminal, finish: (code: number) => void): Command {
  const command = new Command('new').description('Write the source of a new agent on a rule pack').argument('<name>', 'name of the agent');
  return addCommonOptions(addNewOptions(command)).action(async (name: string, flags: NewFlags) => {
    const { createAgent } = await import('./commands/new.ts');
    finish(await createAgent(terminal, name, flags));
  });
}

function extractCommand(terminal: Terminal, finish: (code: number) => void): Command {
  const command = new Command('extract')
    .description('Propose a rule pack and short sources for agents that carry copied rules')
    .argument('<path...>', 'agent files, folders or globs');
  return addCommonOptions(addExtractOptions(command)).action(async (paths: readonly string[], flags: ExtractFlags) => {
    const { extract } = await import('./commands/extract.ts');
    finish(await extract(terminal, paths, flags));
  });
}

function graphCommand(terminal: Terminal, finish: (code: number) => void): Command {
  const command = new Command('graph').description('Draw which agents hand work to which').argument('[path...]', PATHS_ON_DISK);
  return addCommonOptions(addGraphOptions(command)).action(async (paths: readonly string[], flags: GraphFlags) => {
    const { graph } = await import('./commands/graph.ts');
    finish(await graph(terminal, paths, flags));
  });
}

function hookCommand(terminal: Terminal, finish: (code: number) => void): Command {
  const command = new Command('hook').description(
    'Check the agent file that Claude has just written, as a PostToolUse hook of Claude Code',
  );
  addRuleOptions(command)
    .optionsGroup('Output:')
    .option(
      '--fail-on <severity>',
      'tell Claude from this severity on: error, warning, info',
      oneOf('--fail-on', ['error', 'warning', 'info']),
      'error',
    );
  return addCommonOptions(command).action(async (flags: HookFlags) => {
    const { hook } = await import('./commands/hook.ts');
    finish(await hook(terminal, flags));
  });
}

function explainCommand(terminal: Terminal, finish: (code: number) => void): Command {
  const command = new Command('explain')
    .description('Print the page of a rule, or what the contradiction rules understand of a file')
    .argument('<rule or file>', 'such as frontmatter/missing, agents/x.md or agents/x.md:12')
    .optionsGroup('Output:')
    .option('--format <format>', 'for a file: pretty for people, json for programs', oneOf('--format', ['pretty', 'json']), 'pretty');
  return addCommonOptions(command).action(async (subject: string, flags: ExplainFlags) => {
    if (/\.md(?::\d{1,7})?$/i.test(subject)) {
      const { explainFile } = await import('./commands/explain-file.ts');
      return finish(await explainFile(terminal, subject, flags));
    }
    const { explain } = await import('./commands/explain.ts');
    finish(await explain(terminal, subject, flags));
  });
}

function rulesCommand(terminal: Terminal, finish: (code: number) => void): Command {
  const command = new Command('rules').description('List the rules').argument('[area...]', 'areas such as frontmatter (default: all)');
  command
    .option('--preset <name>', 'those that a preset runs: recommended, strict, all', oneOf('--preset', ['recommended', 'strict', 'all']))
    .optionsGroup('Output:')
    .option('--format <format>', 'pretty for people, json for programs', oneOf('--format', ['pretty', 'json']), 'pretty');
  return addCommonOptions(command).action(async (areas: readonly string[], flags: RulesFlags) => {
    const { listRules } = await import('./commands/rules.ts');
    finish(await listRules(terminal, areas, flags));
  });
}

function configCommand(terminal: Terminal, finish: (code: number) => void): Command {
  const command = new Command('config')
    .description('Show what applies to an agent file, and where each value was decided')
    .argument('<path>', 'an agent file');
  addRuleOptions(command).optionsGroup('Output:');
  command.option('--format <format>', 'pretty for people, json for programs', oneOf('--format', ['pretty', 'json']), 'pretty');
  return addCommonOptions(command).action(
    async (path: string, flags: RuleFlags & Pick<OutputFlags, 'color'> & { format: 'pretty' | 'json' }) => {
      const { config } = await import('./commands/config.ts');
      finish(await config(terminal, path, flags));
    },
  );
}
