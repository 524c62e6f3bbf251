import type { LoadVerdict } from '../model/load.ts';
import type { FileReport, ReporterEnv, RunReport } from '../model/report.ts';
import { plural } from './count-findings.ts';
import { countVerdict, describeReason, describeVerdict } from './describe-load.ts';
import { displayWidth } from './display-width.ts';
import type { Palette } from './palette.ts';
import { createPalette } from './palette.ts';
import { visibleText } from './visible-text.ts';

const SIGNS: Readonly<Record<LoadVerdict['verdict'], string>> = { loads: '✓', retried: '!', 'no-tools': '✖', skipped: '✖' };
const MOST_NAME = 60;
/** Longer paths push their details to the right instead of every file's. */
const MOST_PADDING = 50;

/** What Claude Code does with each file, one line a file, and how often. */
export function formatVerdicts(run: RunReport, env: Pick<ReporterEnv, 'isColored'>): string {
  const palette = createPalette(env.isColored);
  const widths = {
    verdict: widest(run.files, (file) => describeVerdict(file.load)),
    path: Math.min(
      MOST_PADDING,
      widest(run.files, (file) => visibleText(file.path)),
    ),
  };
  const lines = run.files.map((file) => formatRow(file, widths, palette));
  return `${[...lines, ...(lines.length > 0 ? [''] : []), formatTotals(run, palette)].join('\n')}\n`;
}

function widest(files: readonly FileReport[], textOf: (file: FileReport) => string): number {
  return files.reduce((most, file) => Math.max(most, displayWidth(textOf(file))), 0);
}

function formatRow({ path, load }: FileReport, widths: { readonly verdict: number; readonly path: number }, palette: Palette): string {
  const verdict = describeVerdict(load).padEnd(widths.verdict);
  const name = visibleText(path);
  const padding = ' '.repeat(Math.max(0, widths.path - displayWidth(name)));
  const details = [describeReason(load), describeAgent(load)].filter((text) => text !== '').join(' · ');
  return `${paintFor(load, palette)(`${SIGNS[load.verdict]} ${verdict}`)}  ${name}${padding}  ${palette.dim(details)}`.trimEnd();
}

function paintFor({ verdict }: LoadVerdict, palette: Palette): (text: string) => string {
  switch (verdict) {
    case 'loads':
      return palette.good;
    case 'retried':
      return palette.severity.warning;
    case 'no-tools':
    case 'skipped':
      return palette.bad;
    default:
      return verdict satisfies never;
  }
}

function describeAgent({ as }: LoadVerdict): string {
  if (as === null) return '';
  const model = as.model === null ? 'default model' : visibleText(as.model.slice(0, MOST_NAME));
  return `${visibleText(as.name.slice(0, MOST_NAME))} · ${describeTools(as)} · ${model}`;
}

function describeTools({ tools, denied = [] }: NonNullable<LoadVerdict['as']>): string {
  if (tools !== null) return tools.length === 0 ? 'no tool' : plural(tools.length, 'tool');
  return denied.length === 0 ? 'all tools' : `all tools but ${denied.length}`;
}

function formatTotals({ files }: RunReport, palette: Palette): string {
  const counts = (['loads', 'retried', 'no-tools', 'skipped'] as const).flatMap((verdict) => {
    const found = files.filter((file) => file.load.verdict === verdict);
    const [first] = found;
    return first === undefined ? [] : [paintFor(first.load, palette)(countVerdict(found.length, verdict))];
  });
  return `${plural(files.length, 'agent file')}: ${counts.join(', ')}`;
}
