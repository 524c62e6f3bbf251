import { rules } from '../../generated/rules.ts';
import { compareText } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { isInPreset, PRESETS } from '../../lint/plan-rules.ts';
import type { Palette } from '../../report/palette.ts';
import { createPalette } from '../../report/palette.ts';
import { wrapWords } from '../../report/wrap-words.ts';
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

/** Lists every rule: a table, or JSON. */
export async function listRules(
  terminal: Terminal,
  flags: { readonly format: 'pretty' | 'json'; readonly color?: boolean },
): Promise<number> {
  const rows = rules.map(toRow).toSorted((a, b) => compareText(a.id, b.id));
  const palette = createPalette(wantsColor(terminal, terminal.stdout, flags.color));
  const width = terminal.stdout.isTerminal ? terminal.stdout.columns : Infinity;
  await terminal.stdout.write(flags.format === 'json' ? `${JSON.stringify(rows, null, 2)}\n` : formatRules(rows, { palette, width }));
  return EXIT.ok;
}

function toRow(rule: Rule): RuleRow {
  const { summary, severity, certainty, since, fixable } = rule.meta;
  const preset = PRESETS.find((name) => isInPreset(rule, name)) ?? null;
  return { id: rule.id, summary, severity, certainty, preset, fixable: fixable === true, since, url: urlOfRule(rule.id) };
}

function formatRules(rows: readonly RuleRow[], { palette, width }: { readonly palette: Palette; readonly width: number }): string {
  const idWidth = rows.reduce((most, { id }) => Math.max(most, id.length), 0);
  const indent = idWidth + 2 + 9 + 13 + 5;
  const lines = rows.flatMap((row) => {
    const [first = '', ...rest] = wrapWords(row.summary, Math.max(20, width - indent));
    const columns = `${row.severity.padEnd(9)}${(row.preset ?? '-').padEnd(13)}${(row.fixable ? 'fix' : '').padEnd(5)}`;
    return [`${palette.strong(row.id.padEnd(idWidth))}  ${palette.dim(columns)}${first}`, ...rest.map((line) => ' '.repeat(indent) + line)];
  });
  const header = `${'rule'.padEnd(idWidth)}  ${'severity'.padEnd(9)}${'preset'.padEnd(13)}${''.padEnd(5)}what it does`;
  return `${[palette.dim(header), ...lines, '', palette.dim(`${rows.length} rules; subagent-kit explain RULE prints a page`)].join('\n')}\n`;
}
