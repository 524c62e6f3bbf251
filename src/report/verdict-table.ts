import type { LoadedAgent, LoadVerdict } from '../model/load.ts';
import type { FileReport, ReporterEnv, RunReport } from '../model/report.ts';
import { plural } from './count-findings.ts';
import { countVerdict, describeReason, describeVerdict } from './describe-load.ts';
import { displayWidth } from './display-width.ts';
import type { Palette } from './palette.ts';
import { createPalette } from './palette.ts';
import { shorten } from './shorten.ts';
import { visibleText } from './visible-text.ts';
import { wrapWords } from './wrap-words.ts';

/** A plugin lists an agent of which it could read nothing: that is less than it looks. */
function isMadeUp({ verdict, reason }: LoadVerdict): boolean {
  return verdict === 'loads' && reason !== null;
}

const SIGNS: Readonly<Record<LoadVerdict['verdict'], string>> = { loads: '✓', retried: '!', 'no-tools': '✖', skipped: '✖' };
const MOST_NAME = 60;
const INDENT = '    ';
const LEAST_COLUMNS = 20;
/** Longer paths push their details to the right instead of every file's. */
const MOST_PADDING = 50;

/** What Claude Code does with each file and what it registers, or why nothing; then how often. */
export function formatVerdicts(run: RunReport, env: Pick<ReporterEnv, 'isColored' | 'width'>): string {
  const palette = createPalette(env.isColored);
  const widths = {
    verdict: widest(run.files, (file) => describeVerdict(file.load)),
    path: Math.min(
      MOST_PADDING,
      widest(run.files, (file) => visibleText(file.path)),
    ),
  };
  const lines = run.files.flatMap((file) => [formatRow(file, widths, palette), ...formatAgent(file.load, env.width, palette)]);
  return `${[...lines, ...(lines.length > 0 ? [''] : []), formatTotals(run, palette)].join('\n')}\n`;
}

function widest(files: readonly FileReport[], textOf: (file: FileReport) => string): number {
  return files.reduce((most, file) => Math.max(most, displayWidth(textOf(file))), 0);
}

function formatRow({ path, load }: FileReport, widths: { readonly verdict: number; readonly path: number }, palette: Palette): string {
  const verdict = describeVerdict(load).padEnd(widths.verdict);
  const name = visibleText(path);
  const padding = ' '.repeat(Math.max(0, widths.path - displayWidth(name)));
  return `${paintFor(load, palette)(`${isMadeUp(load) ? '!' : SIGNS[load.verdict]} ${verdict}`)}  ${name}${padding}  ${palette.dim(describeReason(load))}`.trimEnd();
}

/** Name, model, tools and description as the host registers them. */
function formatAgent({ as }: LoadVerdict, width: number, palette: Palette): readonly string[] {
  if (as === null) return [];
  const columns = Math.max(LEAST_COLUMNS, width - INDENT.length);
  const model = as.model === null ? 'default model' : shorten(as.model, MOST_NAME);
  const [first = '', ...rest] = wrapWords(`${shorten(as.name, MOST_NAME)} · ${model} · ${describeTools(as)}`, columns);
  const description = shorten(as.description, columns);
  return [first, ...rest, ...(description === '' ? [] : [palette.dim(description)])].map((line) => INDENT + line);
}

function paintFor(load: LoadVerdict, palette: Palette): (text: string) => string {
  const { verdict } = load;
  switch (verdict) {
    case 'loads':
      return isMadeUp(load) ? palette.severity.warning : palette.good;
    case 'retried':
      return palette.severity.warning;
    case 'no-tools':
    case 'skipped':
      return palette.bad;
    default:
      return verdict satisfies never;
  }
}

/** Every tool by its name: the list is what an author wants to check. */
function describeTools({ tools, denied = [], maybeAbsent = [] }: LoadedAgent): string {
  const list = (names: readonly string[]): string => names.map((name) => shorten(name, MOST_NAME)).join(', ');
  if (tools === null) return denied.length === 0 ? 'all tools' : `all tools but ${list(denied)}`;
  const always = tools.filter((tool) => !maybeAbsent.includes(tool));
  const some = tools.filter((tool) => maybeAbsent.includes(tool));
  if (tools.length === 0) return 'no tool';
  return [list(always), some.length === 0 ? '' : `in some sessions ${list(some)}`].filter((part) => part !== '').join(' · ');
}

function formatTotals({ files }: RunReport, palette: Palette): string {
  const counts = (['loads', 'retried', 'no-tools', 'skipped'] as const).flatMap((verdict) => {
    const found = files.filter((file) => file.load.verdict === verdict);
    const [first] = found;
    return first === undefined ? [] : [paintFor(first.load, palette)(countVerdict(found.length, verdict))];
  });
  return `${plural(files.length, 'agent file')}: ${counts.join(', ')}`;
}
