import { escapeControls } from '../../report/json.ts';
import { createPalette, type Palette } from '../../report/palette.ts';
import { visibleText } from '../../report/visible-text.ts';
import { explainFile as readFile, type ExplainedFile, type ExplainedLine } from '../../run/explain-file.ts';
import { createNodeHost } from '../../run/node-host.ts';
import { EXIT } from '../exit-codes.ts';
import { wantsColor, type Terminal } from '../terminal.ts';
import type { ExplainFlags } from './explain.ts';

/** Prints what the contradiction rules understand of a file, or with `:LINE` of that line. Throws `SetupError`. */
export async function explainFile(terminal: Terminal, subject: string, flags: ExplainFlags): Promise<number> {
  const [, path = subject, line] = /^(.*\.md):(\d{1,7})$/i.exec(subject) ?? [];
  const host = createNodeHost({ cwd: terminal.cwd });
  const explained = await readFile(host, path.replaceAll('\\', '/'), line === undefined ? undefined : Number(line));
  const palette = createPalette(wantsColor(terminal, terminal.stdout, flags.color));
  await terminal.stdout.write(
    flags.format === 'json' ? `${escapeControls(JSON.stringify(explained, null, 2))}\n` : formatFile(explained, palette),
  );
  return EXIT.ok;
}

function formatFile({ path, isEnglish, lines }: ExplainedFile, palette: Palette): string {
  const head = `${palette.path(visibleText(path))}\n`;
  if (!isEnglish) return `${head}  not in English: the contradiction rules stay silent\n`;
  if (lines.length === 0) return `${head}  nothing that the contradiction rules compare\n`;
  return `${head}\n${lines.map((line) => formatLine(line, palette)).join('\n')}`;
}

function formatLine({ line, text, clauses, values }: ExplainedLine, palette: Palette): string {
  const rows = [...clauses.map(describeClause), ...values.map(describeValue)];
  const said = `${palette.dim(`${line}:`)} ${visibleText(text.replace(/\s+/g, ' '))}`;
  return [said, ...rows.map(([what, rest]) => `  ${palette.strong(what.padEnd(10))} ${visibleText(rest)}`), ''].join('\n');
}

type Clause = ExplainedLine['clauses'][number];
type Value = ExplainedLine['values'][number];

function describeClause({ polarity, action, objects, condition, source, rank, isExclusive }: Clause): readonly [string, string] {
  const deed = [action ?? '(no verb)', objects.join(', ')].filter((part) => part !== '').join(' · ');
  const notes = [
    condition === null ? '' : `only in a case: “${condition}”`,
    source === 'plain' ? '' : `a ${source}`,
    rank === null ? '' : `claims a place: ${rank}`,
    isExclusive ? 'leaves room for one alone' : '',
  ];
  return [polarity, [deed, ...notes.filter((note) => note !== '')].join('; ')];
}

function describeValue({ text, dimension, unit, bound, low, high, measures, conditions }: Value): readonly [string, string] {
  const span = low === high ? `${low}` : `${low ?? 'any'} to ${high ?? 'any'}`;
  const of = dimension === 'count' || dimension === 'number' ? unit : `${BASE[dimension]}`;
  const notes = [
    measures.length === 0 ? '' : `measures ${measures.join(', ')}`,
    conditions.length === 0 ? '' : `for ${conditions.join(', ')}`,
  ];
  return ['value', [`“${text}” = ${span} ${of} (${bound})`, ...notes.filter((note) => note !== '')].join('; ')];
}

/** The base that values of a dimension are held in. */
const BASE = {
  time: 'seconds',
  period: 'seconds',
  share: 'percent',
  bytes: 'bytes',
  length: 'length',
  frequency: 'hertz',
  money: 'money',
} as const;
