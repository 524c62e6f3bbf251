import type { AgentStats, Stats } from '../model/agent-stats.ts';
import type { Severity } from '../model/finding.ts';
import { compareText } from '../model/finding.ts';
import { plural } from './count-findings.ts';
import { displayWidth } from './display-width.ts';
import { createPalette, type Palette } from './palette.ts';
import { shorten } from './shorten.ts';
import { visibleText } from './visible-text.ts';
import { wrapWords } from './wrap-words.ts';

const COLUMNS = ['list', 'body', 'rules', 'code', 'prose'] as const;
const COLUMN_WIDTH = 8;
const FINDINGS_WIDTH = 16;
const LEAST_NAME = 16;

/** The most costly agent first, then what a session pays and what was found. */
export function formatStats(stats: Stats, env: { readonly isColored: boolean; readonly width: number }): string {
  const palette = createPalette(env.isColored);
  const most = Math.max(LEAST_NAME, env.width - COLUMNS.length * COLUMN_WIDTH - FINDINGS_WIDTH);
  const agents = stats.agents.toSorted((a, b) => costOf(b) - costOf(a) || compareText(a.path, b.path));
  const nameWidth = Math.min(
    most,
    agents.reduce((widest, agent) => Math.max(widest, displayWidth(nameOf(agent))), 'agent'.length),
  );
  const header = `${'agent'.padEnd(nameWidth)}${COLUMNS.map((name) => name.padStart(COLUMN_WIDTH)).join('')}  findings`;
  const note =
    'Tokens are estimates: characters / 3 for the list of agents (name, description), which every session pays for, and characters / 4 for the body, which a call pays for.';
  const lines = [
    palette.dim(header),
    ...agents.map((agent) => agentRow(agent, nameWidth, palette)),
    '',
    ...collectionLines(stats),
    ...wrapWords(note, env.width).map(palette.dim),
    ...ruleLines(stats, palette),
    ...stats.unread.map((path) => `not readable: ${visibleText(path)}`),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function costOf({ tokens }: AgentStats): number {
  return tokens.list + tokens.body;
}

/** The name, or the path of a file that no session lists. */
function nameOf({ name, path }: AgentStats): string {
  return visibleText(name ?? path);
}

function agentRow(agent: AgentStats, nameWidth: number, palette: Palette): string {
  const name = shorten(nameOf(agent), nameWidth);
  const cells = COLUMNS.map((column) => String(agent.tokens[column]).padStart(COLUMN_WIDTH));
  return `${name}${' '.repeat(nameWidth - displayWidth(name))}${cells.join('')}  ${countsOf(agent.findings, palette)}`.trimEnd();
}

/** `1e 2w 3i`. */
function countsOf(counts: Readonly<Record<Severity, number>>, palette: Palette): string {
  const shown = (['error', 'warning', 'info'] as const).filter((severity) => counts[severity] > 0);
  return shown.map((severity) => palette.severity[severity](`${counts[severity]}${severity.charAt(0)}`)).join(' ');
}

function collectionLines({ collections }: Stats): readonly string[] {
  return collections.map(
    ({ folder, agents, listTokens, mostListTokens }) =>
      `${visibleText(folder)}: ${plural(agents, 'agent')}, ${listTokens} of ${mostListTokens} tokens of the list (${Math.round((listTokens * 100) / mostListTokens)} %)`,
  );
}

function ruleLines({ rules }: Stats, palette: Palette): readonly string[] {
  if (rules.length === 0) return ['', palette.good('no findings')];
  const width = String(rules[0]?.findings ?? 0).length;
  const rows = rules.map(
    ({ rule, findings, files }) => `${String(findings).padStart(width)}  ${rule}  ${palette.dim(`in ${plural(files, 'file')}`)}`,
  );
  return ['', palette.strong('findings by rule'), ...rows];
}
