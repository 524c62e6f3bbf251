// Longer than a file should be: one table of every flag, read beside the help that it makes.
import type { Command } from 'commander';
import { claudeVersion, gather, offering, oneOf, wholeNumber } from './read-option.ts';

/** Values of the flags that decide which rules run, and how. */
export interface RuleFlags {
  /** A file; `false` for `--no-config`; undefined for the nearest one. */
  readonly config?: string | false;
  readonly preset?: 'recommended' | 'strict' | 'all';
  /** `ID=SEVERITY`, as given. */
  readonly rule?: readonly string[];
  readonly claudeVersion?: string;
  readonly scope?: 'project' | 'user' | 'plugin';
  /** `false` for `--no-plugins`. */
  readonly plugins?: boolean;
  /** `false` for `--no-cache`. */
  readonly cache?: boolean;
  readonly cacheLocation?: string;
}

/** What `lint` prints a run as. */
export const REPORT_FORMATS = ['pretty', 'compact', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown', 'html'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Values of the flags that decide what is printed, where, and how it ends. */
export interface OutputFlags {
  /** `FORMAT` or `FORMAT=FILE`, as given; see `readOutputs`. */
  readonly format: readonly string[];
  readonly outputFile?: string;
  readonly failOn: 'error' | 'warning' | 'info' | 'never';
  readonly maxWarnings?: number;
  readonly quiet?: true;
  readonly passOnNoAgents?: true;
  readonly stdinFilename?: string;
  readonly color?: boolean;
  readonly verbose?: true;
}

/** Values of the flags that change files. */
export interface FixFlags {
  readonly fix?: true;
  readonly fixDryRun?: true;
  readonly fixSuggestions?: readonly string[];
}

/** Values of the flags of `render`. */
export interface RenderFlags {
  /** As in `RuleFlags`. */
  readonly config?: string | false;
  readonly all?: true;
  readonly target?: string;
  readonly out?: string;
  readonly team?: true;
  readonly check?: true;
  readonly diff?: true;
  readonly force?: true;
  readonly sourceMap?: true;
  readonly failOnLoss?: true;
  readonly claudeVersion?: string;
  readonly color?: boolean;
  readonly plugins?: boolean;
}

/** Named here too, so that help loads no target; a test compares them. */
const TARGETS = 'claude-code (default), claude-json, agent-sdk, plugin, prompt, codex, copilot, cursor, gemini, opencode';

/** Values of the flags of `graph`. */
export interface GraphFlags extends Pick<RuleFlags, 'config' | 'claudeVersion' | 'scope'> {
  readonly format: 'mermaid' | 'dot' | 'json' | 'svg';
  readonly outputFile?: string;
  readonly full?: true;
  readonly color?: boolean;
}

/** Values of the flags of `extract`. */
export interface ExtractFlags {
  readonly out: string;
  readonly pack?: string;
  readonly force?: true;
  readonly color?: boolean;
}

/** Values of the flags of `new`. */
export interface NewFlags {
  readonly out?: string;
  readonly pack?: string;
  readonly force?: true;
  readonly color?: boolean;
}

export function addGraphOptions(command: Command): Command {
  return command
    .option(
      '--format <format>',
      'mermaid for Markdown, dot for Graphviz, svg for people, json for programs',
      oneOf('--format', ['mermaid', 'dot', 'json', 'svg']),
      'mermaid',
    )
    .option('--output-file <file>', 'write the graph to a file')
    .option('--full', 'draw every line and every agent, however many there are')
    .option('--config <file>', 'use this configuration instead of the nearest one')
    .option('--no-config', 'use no configuration file')
    .option(
      '--claude-version <x.y.z>',
      'read the files as this version of Claude Code does (default: the newest that is known)',
      claudeVersion,
    )
    .option('--scope <scope>', 'read the files as project, user or plugin agents', oneOf('--scope', ['project', 'user', 'plugin']));
}

export function addExtractOptions(command: Command): Command {
  return command
    .requiredOption('--out <dir>', 'folder for the rule pack and the sources')
    .option('--pack <name>', 'name of the rule pack (default: shared-rules)')
    .option('--force', 'overwrite files that are there already');
}

export function addNewOptions(command: Command): Command {
  return command
    .option('--pack <name>', 'rule pack that the agent uses (default: the one in sight)')
    .option('--out <dir>', 'folder of the agent (default: the nearest agents folder, else agents)')
    .option('--force', 'overwrite the file when it is there already');
}

export function addRenderOptions(command: Command): Command {
  return command
    .option('--all', 'render every agent that has a rule pack or collaborators')
    .option('--target <id>', `what to render for: ${TARGETS}`)
    .option('--out <dir>', 'write into this folder instead of standard output')
    .option(
      '--team',
      'render the agent with its collaborators: one prompt, or the files of all with the lead telling how they work together',
    )
    .option('--check', 'write nothing; print what would change in the folder, and exit 1 for a change')
    .option('--diff', 'write nothing; print what would change in the folder')
    .option('--force', 'overwrite files that were not rendered by subagent-kit')
    .option('--source-map', 'tell for each stretch of the output where it comes from: FILE.map.json beside each file, or printed alone')
    .option('--fail-on-loss', 'exit 1 and write nothing when the target can not hold everything')
    .option('--config <file>', 'use this configuration instead of the nearest one')
    .option('--no-config', 'use no configuration file')
    .option('--no-plugins', 'load no plugin')
    .option('--claude-version <x.y.z>', 'render for this version of Claude Code (default: the newest that is known)', claudeVersion);
}

export function addRuleOptions(command: Command): Command {
  return command
    .optionsGroup('Rules:')
    .option('--config <file>', 'use this configuration instead of the nearest one')
    .option('--no-config', 'use no configuration file')
    .option('--preset <name>', 'rules to run: recommended (default), strict, all', oneOf('--preset', ['recommended', 'strict', 'all']))
    .option('--rule <id=severity>', 'set one rule to error, warning, info or off (repeatable)', gather)
    .option('--claude-version <x.y.z>', 'check against this version of Claude Code (default: the newest that is known)', claudeVersion)
    .option('--scope <scope>', 'read the files as project, user or plugin agents', oneOf('--scope', ['project', 'user', 'plugin']))
    .option('--no-plugins', 'load no plugin')
    .option('--no-cache', 'keep no results for the next run, and use none of an earlier one')
    .option('--cache-location <folder>', 'where results are kept (default: node_modules/.cache/subagent-kit, else .subagent-kit/cache)');
}

/** Formats of a report with what each is for. */
const FORMATS = {
  pretty: 'pretty for people',
  compact: 'compact for editors',
  json: 'json for programs',
  sarif: 'sarif for code scanning',
  junit: 'junit for test reports',
  github: 'github for annotations',
  gitlab: 'gitlab for Code Quality',
  markdown: 'markdown for summaries',
  html: 'html for a page',
} as const satisfies Record<ReportFormat, string>;

const DEFAULT_FORMAT = 'pretty' satisfies ReportFormat;

/** Reads an option `FORMAT` or `FORMAT=FILE` that may be given several times. */
function gatherFormats(formats: readonly ReportFormat[]): (value: string, before: readonly string[]) => readonly string[] {
  const read = oneOf('--format', formats);
  let isFirst = true;
  return offering((value: string, before: readonly string[]) => {
    const [format = ''] = value.split('=', 1);
    // What plugins bring is known when the configurations are read.
    if (!format.includes('/')) read(format);
    const given = isFirst ? [] : before;
    isFirst = false;
    return [...given, value];
  }, formats);
}

/** Flags of a command that prints a report, in some of these formats. */
export function addOutputOptions(command: Command, formats: readonly ReportFormat[]): Command {
  const meanings = formats.map((format) => FORMATS[format]).join(', ');
  return command
    .optionsGroup('Output:')
    .option('--format <format[=file]>', `${meanings}; with a file for each but one, several (repeatable)`, gatherFormats(formats), [
      DEFAULT_FORMAT,
    ])
    .option('--output-file <file>', 'write the report that has no file of its own to this one')
    .option(
      '--fail-on <severity>',
      'exit 1 from this severity on: error, warning, info, never',
      oneOf('--fail-on', ['error', 'warning', 'info', 'never']),
      'error',
    )
    .option('--max-warnings <n>', 'exit 1 when there are more warnings', wholeNumber('--max-warnings'))
    .option('--quiet', 'show errors only; the exit code stays the same')
    .option('--pass-on-no-agents', 'exit 0 when there is no agent file')
    .option('--stdin-filename <file>', 'path of what `-` reads from standard input');
}

export function addFixOptions(command: Command): Command {
  return command
    .optionsGroup('Fixes:')
    .option('--fix', 'apply safe fixes')
    .option('--fix-dry-run', 'print what --fix would change as a diff, and change nothing')
    .option('--fix-suggestions <rule>', 'as --fix, and apply the suggestions of a rule too (repeatable)', gather);
}

/** Flags that every command takes. */
export function addCommonOptions(command: Command): Command {
  return command
    .optionsGroup('Other:')
    .option('--color', 'print colours (default: where a terminal shows them)')
    .option('--no-color', 'print no colours')
    .option('--verbose', 'print the plugins that were loaded, and details of a crash')
    .helpOption('-h, --help', 'show this help');
}
