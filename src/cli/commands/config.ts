import type { JsonObject } from '../../model/json.ts';
import { echo } from '../../model/fill-message.ts';
import { createPalette, type Palette } from '../../report/palette.ts';
import { visibleText } from '../../report/visible-text.ts';
import { createToolkit } from '../../run/create-toolkit.ts';
import type { Explained, ExplainedRule, ExplainedSettings } from '../../run/explain-settings.ts';
import { createNodeHost } from '../../run/node-host.ts';
import { EXIT } from '../exit-codes.ts';
import type { RuleFlags } from '../flags.ts';
import { toLintOptions } from '../run-options.ts';
import type { Terminal } from '../terminal.ts';
import { wantsColor } from '../terminal.ts';

/** Prints what applies to a file and where each value was decided. Throws `SetupError`. */
export async function config(
  terminal: Terminal,
  path: string,
  flags: RuleFlags & { readonly format: 'pretty' | 'json'; readonly color?: boolean },
): Promise<number> {
  const toolkit = createToolkit(createNodeHost({ cwd: terminal.cwd }));
  const settings = await toolkit.explainSettings(path.replaceAll('\\', '/'), toLintOptions(flags));
  const palette = createPalette(wantsColor(terminal, terminal.stdout, flags.color));
  await terminal.stdout.write(
    flags.format === 'json' ? `${JSON.stringify(toJson(settings), null, 2)}\n` : formatSettings(settings, palette),
  );
  return EXIT.ok;
}

function toJson({ path, configs, ignoredBy, plugins, preset, claudeVersion, scope, rules }: ExplainedSettings): JsonObject {
  const valueToJson = ({ value, origin }: Explained<JsonObject[string]>): JsonObject => ({ value, from: nameOrigin(origin) });
  return {
    path,
    configs,
    ignoredBy: ignoredBy ?? null,
    plugins: plugins.map(valueToJson),
    preset: valueToJson(preset),
    claudeVersion: valueToJson(claudeVersion),
    scope: valueToJson(scope),
    rules: rules.map(({ rule, level, options }) => ({
      rule,
      severity: level.value,
      from: nameOrigin(level.origin),
      options: Object.fromEntries([...options].map(([name, option]) => [name, valueToJson(option)])),
    })),
  };
}

/** `file:line:column`, or a word. */
function nameOrigin(origin: Explained<unknown>['origin']): string {
  return origin.kind === 'file' ? origin.place : origin.kind;
}

function formatSettings(settings: ExplainedSettings, palette: Palette): string {
  const { path, configs, ignoredBy, plugins, preset, claudeVersion, scope, rules } = settings;
  const rows = [
    ['configuration', configs.length === 0 ? 'none' : configs.join(', '), ''],
    ...(ignoredBy === undefined ? [] : [['ignored', 'yes', ignoredBy]]),
    ...plugins.map(({ value, origin }) => ['plugin', value, describeOrigin(origin)]),
    ['preset', preset.value, describeOrigin(preset.origin)],
    ['claude version', claudeVersion.value, describeOrigin(claudeVersion.origin)],
    ['scope', scope.value, describeOrigin(scope.origin)],
  ];
  const running = rules.filter(({ level }) => level.value !== 'off').length;
  return [
    palette.path(visibleText(path)),
    ...formatRows(rows, palette),
    '',
    palette.strong(`${running} of ${rules.length} rules run`),
    ...formatRows(rules.flatMap(ruleRows), palette),
    '',
  ].join('\n');
}

/** The rule, then each option that somebody decided. */
function ruleRows({ rule, level, options }: ExplainedRule): readonly (readonly string[])[] {
  const decided = [...options].filter(([, { origin }]) => origin.kind !== 'default');
  return [
    [level.value, rule, describeOrigin(level.origin)],
    ...decided.map(([name, { value, origin }]) => ['', `  ${name}: ${echo(JSON.stringify(value))}`, describeOrigin(origin)]),
  ];
}

function describeOrigin(origin: Explained<unknown>['origin']): string {
  switch (origin.kind) {
    case 'file':
      return origin.place;
    case 'flag':
      return 'a flag';
    case 'default':
      return 'the default';
    case 'preset':
      return 'the preset';
    case 'location':
      return 'where the file lies';
    default:
      return origin satisfies never;
  }
}

function formatRows(rows: readonly (readonly string[])[], palette: Palette): readonly string[] {
  const shown = rows.map((row) => row.map(visibleText));
  const widthOf = (column: number): number => shown.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0);
  const [first, second] = [widthOf(0), widthOf(1)];
  return shown.map(([a = '', b = '', c = '']) => `  ${a.padEnd(first)}  ${b.padEnd(second)}  ${palette.dim(c)}`.trimEnd());
}
