import type { AgentDocument } from '../../../model/agent-document.ts';
import type { Range } from '../../../model/range.ts';
import { placeOfLine } from '../grammar/place-of-line.ts';
import { nameTwoCases } from '../quantities/conditions.ts';
import { wordsOf } from '../quantities/line-words.ts';
import { weigherOf } from '../quantities/word-weights.ts';
import { linesLike } from '../words/line-query.ts';
import { compareSteps, isDeed, MOSTLY, type SharedStep, type Weigh } from './compare-steps.ts';
import { numberedSteps, type StepList } from './numbered-steps.ts';
import { ANY_ARTEFACT, ANY_CHANGE, MAY_ORDER, readOrders, TO, type Order } from './read-orders.ts';

/** One line puts a step before something, another one or the order of numbered steps puts it after. */
export interface OrderConflict {
  readonly at: Range;
  readonly other: Range;
  /** The step and what it is ordered by, in the words that both lines share. */
  readonly step: string;
  readonly anchor: string;
  /** How much of both steps the lines share. */
  readonly cover: number;
}

interface PlacedOrder extends Order {
  readonly range: Range;
  /** The words of its line. */
  readonly words: () => readonly string[];
}

const ORDERING = linesLike(MAY_ORDER);

/** Pairs of lines that order two steps in opposite ways. */
export function findOrderConflicts(document: AgentDocument): readonly OrderConflict[] {
  const orders = ORDERING.of(document).flatMap((index): readonly PlacedOrder[] => {
    const statement = document.statements[index];
    if (statement === undefined || statement.kind === 'row' || statement.isQuoted) return [];
    const found = readOrders(statement.text);
    // "Failures to avoid: shipping before the review" wants the opposite.
    if (found.length === 0 || placeOfLine(document, { section: statement.section, statement: index }).kind === 'avoid') return [];
    return found.map((order) => ({ ...order, range: statement.range, words: () => wordsOf(statement.text) }));
  });
  if (orders.length === 0) return [];
  const weigh = weigherOf(document);
  return [...amongOrders(orders, weigh), ...againstSteps(orders.slice(0, MOST_ORDERS), numberedSteps(document), weigh)];
}

/** Nobody orders more; it keeps the cost of a hostile file linear. */
const MOST_ORDERS = 60;
const MOST_RIVALS = 16;

function amongOrders(orders: readonly PlacedOrder[], weigh: Weigh): readonly OrderConflict[] {
  const seen = new Map<string, PlacedOrder[]>();
  const told = new Set<number>();
  return orders.flatMap((order): readonly OrderConflict[] => {
    const rivals = [...new Set([...order.late].flatMap((word) => seen.get(word) ?? []))].slice(0, MOST_RIVALS);
    const found = rivals.flatMap((rival) => (told.has(rival.range.start) ? [] : (judge(rival, order, weigh) ?? [])));
    for (const word of order.early) seen.set(word, [...(seen.get(word) ?? []).slice(-MOST_RIVALS), order]);
    const best = found.toSorted((a, b) => b.cover - a.cover)[0];
    if (best === undefined) return [];
    // The line that all others speak against is told once.
    told.add(order.range.start);
    return [best];
  });
}

function judge(one: PlacedOrder, other: PlacedOrder, weigh: Weigh): OrderConflict | undefined {
  if (one.range.start === other.range.start || nameTwoCases(one.words(), other.words())) return undefined;
  const step = compareSteps(one.early, other.late, weigh);
  const anchor = compareSteps(one.late, other.early, weigh);
  // "Backups tested before" and "rollback tested after" are two steps: the lines name most of what both do.
  if (step === undefined || anchor === undefined || step.cover + anchor.cover < BOTH_COVERED) return undefined;
  // "Before I write code, I check" and "after writing code, I verify" are two checks.
  if (isAnyCheck(step.shared) || isAnyCheck(anchor.shared)) return undefined;
  // "Check before the change" and "check after the change" are both wise, where a file speaks of nothing else.
  const isPlain = step.weight < TELLING || anchor.weight < TELLING;
  if (isPlain && ![...step.shared, ...anchor.shared].some(isTelling)) return undefined;
  return toConflict(other.range, one.range, step, anchor);
}

const BOTH_COVERED = 0.85;

/** "Run the migration before the deployment", where step 3 deploys and step 4 migrates. */
function againstSteps(orders: readonly PlacedOrder[], lists: readonly StepList[], weigh: Weigh): readonly OrderConflict[] {
  return orders.flatMap((order) => lists.flatMap((list) => judgeSteps(order, list, weigh) ?? []).slice(0, 1));
}

function judgeSteps(order: PlacedOrder, { steps }: StepList, weigh: Weigh): OrderConflict | undefined {
  if (steps.some(({ range }) => range.start === order.range.start)) return undefined;
  const [early, late] = [findStep(steps, order.early, weigh), findStep(steps, order.late, weigh)];
  if (early === undefined || late === undefined || early.index <= late.index) return undefined;
  return toConflict(order.range, early.range, early, late);
}

function findStep(steps: StepList['steps'], words: ReadonlySet<string>, weigh: Weigh): FoundStep | undefined {
  for (const [index, step] of steps.entries()) {
    const shared = compareSteps(step.words, words, weigh);
    if (shared !== undefined && shared.cover >= MOSTLY) return { ...shared, range: step.range, index };
  }
  return undefined;
}

function toConflict(at: Range, other: Range, step: SharedStep, anchor: SharedStep): OrderConflict {
  return { at, other, step: inWords(step.shared), anchor: inWords(anchor.shared), cover: step.cover + anchor.cover };
}

function inWords(words: readonly string[]): string {
  return words.map((word) => word.replace(TO, '')).join(' ');
}

const TELLING = 0.4;

interface FoundStep extends SharedStep {
  readonly range: Range;
  /** In the list. */
  readonly index: number;
}

/** A check of nothing in particular. */
function isAnyCheck(words: readonly string[]): boolean {
  return words.every((word) => word === `${TO}check`);
}

function isTelling(word: string): boolean {
  return !isDeed(word) && word !== ANY_CHANGE && word !== ANY_ARTEFACT;
}
