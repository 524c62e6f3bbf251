import type { AgentDocument } from '../../../model/agent-document.ts';
import { shiftRange, type Range } from '../../../model/range.ts';
import { matchesOf } from '../matches-of.ts';
import { readOutline } from '../outline/read-outline.ts';
import { FIGURES } from './figures.ts';
import { findQuantities } from './find-quantities.ts';
import type { Quantity } from './quantity.ts';

/** Figures of one line or one item that do not fit one another. */
export interface BadArithmetic {
  readonly kind: 'factor' | 'change';
  readonly at: Range;
  /** As written. */
  readonly written: string;
  /** What the other figures give: "100x", "75%". */
  readonly computed: string;
  readonly other: Range;
}

/** A figure counts as right within a tenth of itself. */
const TOLERANCE = 0.1;
const FACTOR =
  /(?<![\w.])(\d{1,4}(?:\.\d{1,2})?)[x×](?![\w×])(?= (?:[a-z]{2,14} ){0,2}(?:growth|increase|improvement|faster|speed-?up|scale|scaling|surge|more|traffic|load|users?|gain|boost)\b)/gi;

/** Growth factors and percentages beside the two values that they stand for. */
export function findBadArithmetic(document: AgentDocument): readonly BadArithmetic[] {
  const { nodes } = readOutline(document);
  return FIGURES.of(document).flatMap((index): readonly BadArithmetic[] => {
    const node = nodes[index];
    if (node === undefined) return [];
    const { statement, members } = node;
    const { text, range } = statement;
    const below = (): AgentDocument['statements'] => members.flatMap((member) => nodes[member]?.statement ?? []);
    if (!/\d[%x×]/i.test(text)) return [];
    return [...wrongChanges(text, range.start), ...wrongFactors(text, range.start, [statement, ...below()])];
  });
}

interface Move {
  readonly before: Quantity;
  readonly after: Quantity;
}

/** The one pair of values that a text moves between; undefined with none or several. */
function onlyMove(text: string): Move | undefined {
  const quantities = /\d/.test(text) ? findQuantities(text) : [];
  const [before, second] = quantities.filter(({ bound }) => bound === 'before');
  const after = quantities.find((one) => one.bound === 'after' && before !== undefined && one.start >= before.start);
  if (before === undefined || after === undefined || second !== undefined || before.low <= 0) return undefined;
  return { before, after };
}

function wrongFactors(
  text: string,
  offset: number,
  lines: readonly { readonly text: string; readonly range: Range }[],
): readonly BadArithmetic[] {
  if (!/\d[x×]/i.test(text)) return [];
  return matchesOf(FACTOR, text).flatMap((match): readonly BadArithmetic[] => {
    const moves = lines.flatMap((line) => {
      const move = onlyMove(line.text);
      return move === undefined ? [] : [{ move, line }];
    });
    const [only] = moves;
    if (only === undefined || moves.length > 1) return [];
    const { before, after } = only.move;
    const isOwn = only.line.text === text;
    if (isOwn && /[.!?;]\s/.test(text.slice(Math.min(match.index, before.start), Math.max(match.index, before.start)))) return [];
    const ratio = Math.max(after.high / before.low, before.low / Math.max(after.high, Number.MIN_VALUE));
    const factor = Number(match[1]);
    if (isNear(ratio, factor)) return [];
    const other = shiftRange({ start: before.start, end: after.end }, only.line.range.start);
    const at = shiftRange({ start: match.index, end: match.index + match[0].length }, offset);
    return [{ kind: 'factor', at, written: match[0], computed: `${round(ratio)}x`, other }];
  });
}

/** "Reduced from 120s to 30s (60%)": one percentage in the sentence of one move. */
function wrongChanges(text: string, offset: number): readonly BadArithmetic[] {
  if (!text.includes('%') || !/\b(?:to|→|->)\s/.test(text)) return [];
  let from = 0;
  return text.split(/(?<=[.!?;])\s/).flatMap((sentence): readonly BadArithmetic[] => {
    const start = offset + text.indexOf(sentence, from);
    from = start - offset + sentence.length;
    const move = onlyMove(sentence);
    const shares = findQuantities(sentence).filter(({ dimension, bound }) => dimension === 'share' && bound === 'change');
    const [share] = shares;
    if (move === undefined || share === undefined || shares.length > 1 || move.before.dimension === 'share') return [];
    const change = (Math.abs(move.after.high - move.before.low) / move.before.low) * 100;
    if (isNear(change, share.low) || !Number.isFinite(change)) return [];
    const other = shiftRange({ start: move.before.start, end: move.after.end }, start);
    return [
      {
        kind: 'change',
        at: shiftRange(share, start),
        written: sentence.slice(share.start, share.end),
        computed: `${round(change)}%`,
        other,
      },
    ];
  });
}

function isNear(computed: number, written: number): boolean {
  return Math.abs(computed - written) <= Math.max(1, written * TOLERANCE);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
