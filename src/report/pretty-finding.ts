import type { Finding, RelatedPlace } from '../model/finding.ts';
import type { Range } from '../model/range.ts';
import type { ReporterEnv, RunReport } from '../model/report.ts';
import { codeFrame } from './code-frame.ts';
import { displayWidth } from './display-width.ts';
import type { Palette } from './palette.ts';
import { visibleText } from './visible-text.ts';
import { wrapWords } from './wrap-words.ts';

const MOST_RELATED = 3;
const MOST_MESSAGE = 600;
const MARGIN = '  ';

/** What the lines of one report share. */
export interface PrettyContext {
  readonly run: RunReport;
  readonly env: ReporterEnv;
  readonly palette: Palette;
}

/** How wide the columns of one file's findings are, so that they line up. */
export interface FindingColumns {
  readonly location: number;
  readonly gutter: number;
}

/** `12:5`, or `file` for what has no line. */
export function locationOf(run: RunReport, path: string, range: Range | null): string {
  const point = range === null ? undefined : run.lines.get(path)?.pointAt(range.start);
  return point === undefined ? 'file' : `${point.line}:${point.column}`;
}

/** The lines of one finding: headline, frame, related places, what else is known. */
export function prettyFinding(
  context: PrettyContext,
  finding: Finding,
  columns: FindingColumns,
  notes: readonly string[],
): readonly string[] {
  const { palette } = context;
  const { path } = finding.place;
  const related = finding.related.slice(0, MOST_RELATED);
  const hidden = finding.related.length - related.length;
  return [
    ...headline(context, finding, columns),
    ...frame(context, path, finding.place.range, columns, palette.severity[finding.severity]),
    ...related.flatMap((place) => relatedLines(context, path, place, columns)),
    ...(hidden > 0 ? note(context, columns, `and at ${hidden} more places`) : []),
    ...notes.flatMap((text) => note(context, columns, text)),
    ...fixLines(context, finding, columns),
  ];
}

function headline({ run, env, palette }: PrettyContext, finding: Finding, columns: FindingColumns): readonly string[] {
  const location = locationOf(run, finding.place.path, finding.place.range).padStart(columns.location);
  const indent = MARGIN.length + columns.location + 2 + 9;
  const width = Math.max(30, env.width - indent);
  const words = wrapWords(visibleText(finding.message.slice(0, MOST_MESSAGE)), width);
  const last = words.at(-1) ?? '';
  const fits = displayWidth(last) + 2 + finding.rule.length <= width;
  const rule = palette.dim(visibleText(finding.rule));
  const body = paintCode(words, palette);
  const lines = fits ? [...body.slice(0, -1), `${body.at(-1) ?? ''}  ${rule}`] : [...body, rule];
  const severity = palette.severity[finding.severity](finding.severity.padEnd(7));
  return lines.map((line, index) => (index === 0 ? `${MARGIN}${palette.dim(location)}  ${severity}  ${line}` : ' '.repeat(indent) + line));
}

/** Paints what stands between backticks; a stretch may run over several lines. */
function paintCode(lines: readonly string[], palette: Palette): readonly string[] {
  let isCode = false;
  return lines.map((line) =>
    line
      .split('`')
      .map((part, index) => {
        if (index > 0) isCode = !isCode;
        return isCode && part !== '' ? palette.code(part) : part;
      })
      .join('`'),
  );
}

function frame(
  { run, env, palette }: PrettyContext,
  path: string,
  range: Range | null,
  columns: FindingColumns,
  paint: (text: string) => string,
): readonly string[] {
  const lines = run.lines.get(path);
  const source = range === null ? undefined : env.sourceOf(path);
  if (range === null || lines === undefined || source === undefined) return [];
  const shown = codeFrame(source, lines, range, Math.max(20, env.width - columns.gutter - 7));
  const number = String(shown.lineNumber).padStart(columns.gutter);
  const blank = ' '.repeat(columns.gutter);
  const more = shown.lastLine > shown.lineNumber ? palette.dim(` to line ${shown.lastLine}`) : '';
  const mark = ' '.repeat(shown.markStart) + paint('^'.repeat(shown.markWidth)) + more;
  return [`    ${palette.dim(`${number} │`)} ${shown.text}`, `    ${palette.dim(`${blank} │`)} ${mark}`];
}

function relatedLines(context: PrettyContext, home: string, place: RelatedPlace, columns: FindingColumns): readonly string[] {
  const { run, palette } = context;
  const location = locationOf(run, place.path, place.range);
  const where = place.path === home ? location : `${visibleText(place.path)}${location === 'file' ? '' : `:${location}`}`;
  return [
    ...note(context, columns, `${where} ${visibleText(place.label.slice(0, MOST_MESSAGE))}`, '↳'),
    ...frame(context, place.path, place.range, columns, palette.code),
  ];
}

function fixLines(context: PrettyContext, finding: Finding, columns: FindingColumns): readonly string[] {
  const safe = finding.fixes.find((fix) => fix.safety === 'safe');
  const shown = safe ?? finding.fixes[0];
  if (shown === undefined) return [];
  const flag = safe === undefined ? `--fix-suggestions ${finding.rule}` : '--fix';
  return note(context, columns, `fix available: ${visibleText(shown.title)} (${visibleText(flag)})`, '+');
}

function note({ env, palette }: PrettyContext, columns: FindingColumns, text: string, mark: string = '='): readonly string[] {
  const indent = ' '.repeat(columns.gutter + 5);
  const [first = '', ...rest] = wrapWords(text, Math.max(30, env.width - indent.length - 2));
  return [`${indent}${palette.dim(`${mark} ${first}`)}`, ...rest.map((line) => `${indent}  ${palette.dim(line)}`)];
}
