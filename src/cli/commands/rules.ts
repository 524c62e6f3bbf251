import { SetupError } from '../../errors/setup-error.ts';
import { rules } from '../../generated/rules.ts';
import { echo } from '../../model/fill-message.ts';
import { compareText } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { isInPreset, PRESETS, type PresetName } from '../../lint/plan-rules.ts';
import type { Palette } from '../../report/palette.ts';
import { createPalette } from '../../report/palette.ts';
import { wrapWords } from '../../report/wrap-words.ts';
import { nearestName } from '../../validate/nearest-name.ts';
import { EXIT } from '../exit-codes.ts';
import { urlOfRule } from '../package-info.ts';
import type { Terminal } from '../terminal.ts';
import { wantsColor } from '../terminal.ts';

interface RuleRow {
  readonly id: string;
  readonly summary: string;
  readonly severity: string;
  readonly certainty: string;
  /** The smallest preset that runs it; null when none does. */
  readonly preset: string | null;
  readonly fixable: boolean;
  readonly since: string;
  readonly url: string;
}

export interface RulesFlags {
  readonly preset?: PresetName;
  readonly format: 'pretty' | 'json';
  readonly color?: boolean;
}

/** Lists the rules of some areas, or all: a table, or JSON. Throws `SetupError` `usage` for an unknown area. */
export async function listRules(terminal: Terminal, areas: readonly string[], { preset, format, color }: RulesFlags): Promise<number> {
  requireAreas(areas);
  const wanted = rules.filter(
    (rule) => (areas.length === 0 || areas.includes(areaOf(rule))) && (preset === undefined || isInPreset(rule, preset)),
  );
  const rows = wanted.map(toRow).toSorted((a, b) => compareText(a.id, b.id));
  const palette = createPalette(wantsColor(terminal, terminal.stdout, color));
  const width = terminal.stdout.isTerminal ? terminal.stdout.columns : Infinity;
  await terminal.stdout.write(format === 'json' ? `${JSON.stringify(rows, null, 2)}\n` : formatRules(rows, { palette, width }));
  return EXIT.ok;
}

function areaOf({ id }: Pick<Rule, 'id'>): string {
  return id.slice(0, id.indexOf('/'));
}

function requireAreas(areas: readonly string[]): void {
  const known = [...new Set(rules.map(areaOf))].toSorted(compareText);
  const unknown = areas.find((area) => !known.includes(area));
  if (unknown === undefined) return;
  const near = nearestName(unknown, known);
  const message = `unknown area \`${echo(unknown)}\``;
  if (near !== undefined) throw new SetupError('usage', `${message}, did you mean \`${near}\``, { hint: `subagent-kit rules ${near}` });
  throw new SetupError('usage', `${message}, expected ${known.join(', ')}`);
}

function toRow(rule: Rule): RuleRow {
  const { summary, severity, certainty, since, fixable } = rule.meta;
  const preset = PRESETS.find((name) => isInPreset(rule, name)) ?? null;
  return { id: rule.id, summary, severity, certainty, preset, fixable: fixable === true, since, url: urlOfRule(rule.id) };
}

/** Fewer columns would break a summary into scraps. */
const LEAST_SUMMARY = 30;
const COLUMNS = { severity: 9, preset: 12, fix: 4 };

function formatRules(rows: readonly RuleRow[], { palette, width }: { readonly palette: Palette; readonly width: number }): string {
  const idWidth = rows.reduce((most, { id }) => Math.max(most, id.length), 0);
  const beside = idWidth + 2 + COLUMNS.severity + COLUMNS.preset + COLUMNS.fix;
  const isBeside = width - beside >= LEAST_SUMMARY;
  const indent = isBeside ? beside : 4;
  const lines = rows.flatMap((row) => {
    const columns = `${row.severity.padEnd(COLUMNS.severity)}${(row.preset ?? '-').padEnd(COLUMNS.preset)}${(row.fixable ? 'fix' : '').padEnd(COLUMNS.fix)}`;
    const first = `${palette.strong(row.id.padEnd(idWidth))}  ${palette.dim(columns)}`;
    const [summary = '', ...rest] = wrapWords(row.summary, width - indent).map((line, index) =>
      isBeside && index === 0 ? line : ' '.repeat(indent) + line,
    );
    return isBeside ? [first + summary, ...rest] : [first.trimEnd(), summary, ...rest];
  });
  const header = `${'rule'.padEnd(idWidth)}  ${'severity'.padEnd(COLUMNS.severity)}${'preset'.padEnd(COLUMNS.preset + COLUMNS.fix)}${isBeside ? 'what it does' : ''}`;
  return `${[palette.dim(header.trimEnd()), ...lines, '', palette.dim(`${rows.length} rules; subagent-kit explain RULE prints a page`)].join('\n')}\n`;
}
