/** What the layers with effects may use. */
const EFFECTS_MAY_IMPORT = [
  'discover',
  'config',
  'report',
  'fix',
  'compose',
  'render',
  'extract',
  'graph',
  'suppress',
  'lint',
  'validate',
  'host',
  'parse',
  'generated',
];

/** Folders of `src/` and what each may import besides itself: folders, or single files. Everything may import `model` and `errors`. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  errors: ['model'],
  parse: [],
  host: ['parse', 'generated'],
  generated: ['lint', 'validate', 'host'],
  validate: ['parse', 'host', 'generated'],
  lint: ['parse', 'host', 'validate', 'suppress', 'generated'],
  suppress: ['parse', 'validate/nearest-name.ts'],
  fix: ['lint'],
  compose: ['parse', 'host', 'validate', 'lint', 'generated', 'report/visible-text.ts'],
  render: ['compose', 'parse', 'host'],
  extract: ['parse', 'compose', 'render'],
  graph: ['parse', 'lint'],
  report: ['generated/report-page.ts'],
  discover: ['parse', 'validate/nearest-name.ts'],
  config: ['parse', 'validate', 'host', 'lint', 'generated', 'discover'],
  run: EFFECTS_MAY_IMPORT,
  cli: ['run', ...EFFECTS_MAY_IMPORT],
  testing: ['lint', 'host', 'fix', 'compose', 'parse'],
};

/** Folders without any effect: same input, same output, at once. */
export const PURE = [
  'model',
  'parse',
  'host',
  'validate',
  'lint',
  'compose',
  'render',
  'extract',
  'graph',
  'report',
  'fix',
  'suppress',
  'generated',
];

/** Effects that a folder with effects still may not have. */
export const FORBIDDEN_EFFECTS: Readonly<Record<string, readonly string[]>> = {
  run: ['console', 'exit'],
  cli: ['console', 'exit'],
  discover: ['console', 'process', 'clock', 'random', 'timer', 'network'],
  config: ['console', 'process', 'clock', 'random', 'timer', 'network'],
  errors: ['console', 'process', 'clock', 'random', 'timer', 'network', 'await'],
};

/** What a rule may import: patterns of paths below `src/`, besides `model`. */
export const RULES_MAY_IMPORT = [/^lint\/define-rule\.ts$/, /^lint\/text\/(?:[\w-]+\/)?[\w-]+\.ts$/];

/** Pure functions of other layers that rules may call, each with a reason to be shared. */
export const RULES_MAY_ALSO_IMPORT: readonly string[] = [
  'validate/nearest-name.ts', // "did you mean"
];

/** Packages and built-in modules with the only files that may import them. */
export const SINGLE_IMPORTERS: Readonly<Record<string, readonly RegExp[]>> = {
  'gray-matter': [/^parse\/split-frontmatter\.ts$/],
  yaml: [/^parse\//, /^host\/read-(host-yaml|yaml-nodes)\.ts$/],
  'remark-parse': [/^parse\/read-markdown\.ts$/],
  unified: [/^parse\/read-markdown\.ts$/],
  chalk: [/^report\/palette\.ts$/],
  'fast-glob': [/^run\/glob-folder\.ts$/],
  ajv: [/^validate\/load-validator\.ts$/],
  commander: [/^cli\//],
  lilconfig: [/^run\/find-config-file\.ts$/],
  ignore: [/^discover\//],
  'iconv-lite': [/^lint\/text\//],
  diff: [/^fix\/unified-diff\.ts$/],
  preact: [/^report\/html\/markup\.ts$/],
  'preact-render-to-string': [/^report\/html\/markup\.ts$/],
  htm: [/^report\/html\/markup\.ts$/],
  '@viz-js/viz': [/^run\/draw-svg\.ts$/],
  'node:child_process': [/^run\/run-git\.ts$/],
  chokidar: [/^run\/watch-paths\.ts$/],
  'node:readline': [/^cli\/ask-person\.ts$/],
  'node:fs': [/^run\/node-(?:host|read-text|cache-file|folder-id)\.ts$/, /^cli\/(?:launch|load-program|kept-code|package-info)\.ts$/], // below `cli`: our own package
};

/** Files that may load a module on demand, with what they load and why. */
export const LAZY_IMPORTS: Readonly<Record<string, RegExp>> = {
  'cli/main.ts': /^\.\/program\.ts$/, // a program that can't be loaded is a crash like any other
  'cli/start.ts': /^\.\.\/run\/worker\.ts$/, // only workers
  'cli/program.ts': /^\.\/commands\/[\w-]+\.ts$/, // `--help` and each command load only what they need
  'cli/open-changes.ts': /^\.\.\/run\/(?:find-changes|staged-host)\.ts$/, // only changes ask git
  'cli/daily-commands.ts': /^\.\/commands\/[\w-]+\.ts$/, // as in program.ts
  'cli/terminal.ts': /^\.\/ask-person\.ts$/, // only `init` asks
  'cli/find-reporter.ts': /^\.\.\/report\/[\w-]+\.ts$/, // only the reporter that is asked for
  'cli/commands/lint.ts': /^\.\.\/\.\.\/run\/picture-agents\.ts$/, // only the report that shows the graph of the agents
  'run/analyze.ts': /^\.\.\/lint\/analyze-file\.ts$/, // a run that finds all in its cache needs no parser
  'run/lazy-rules.ts': /^\.\.\/generated\/(?:project-)?rules\.ts$/, // nor the code of the rules
  'run/check-run-packs.ts': /^\.\/check-packs\.ts$/, // only runs with rule packs merge
  'run/create-linter.ts': /^\.\/(?:fix-files|load-plugin)\.ts$/, // only `--fix` fixes, only some configurations name plugins
  'run/compare-baselines.ts': /^\.\/read-baseline\.ts$/, // only where a baseline lies, schemas read it
  'run/read-skills.ts': /^\.\.\/host\/read-skill\.ts$/, // only projects with skills read them
  'config/find-settings.ts': /^\.\/load-layers\.ts$/, // only where a configuration lies, YAML and schemas read it
  'run/draw-svg.ts': /^@viz-js\/viz$/, // only `graph --format svg` lays out, with an engine of a megabyte
  'cli/print-diffs.ts': /^\.\.\/fix\/unified-diff\.ts$/, // only `--fix-dry-run` draws a diff
};

/** The files that load modules by computed names: code that a configuration names, and what the bundle loads in place of the first. */
export const LOADS_PLUGINS: readonly string[] = ['run/import-module.ts', 'cli/load-program.ts'];

/** Rules and other longer lists: longest file in lines, and the most with a reason in the first comment. */
export const MOST_LINES = 150;
export const MOST_LINES_WITH_REASON = 250;
