import type { AgentDocument } from '../../../model/agent-document.ts';
import type { Range } from '../../../model/range.ts';
import { matchesOf } from '../matches-of.ts';
import { conceptOf } from '../quantities/measure-lexicon.ts';

/** One line puts a step before something, another puts it after. */
export interface OrderConflict {
  readonly at: Range;
  readonly other: Range;
  /** The step and what it is ordered by, in the words that both lines share. */
  readonly step: string;
  readonly anchor: string;
}

interface Order {
  readonly range: Range;
  readonly isBefore: boolean;
  readonly step: ReadonlySet<string>;
  readonly anchor: ReadonlySet<string>;
}

const MAY_ORDER = /\b(?:before|prior to|after|once|then|afterwards|pre-|post-)/i;
const MIDDLE =
  /^(?<step>[^.;]{4,90}?),? (?:(?<before>before|prior to)|(?<after>(?:only |right |directly |immediately )?after|(?:only )?once)) (?<anchor>[^.;,()]{3,60})/i;
const LEADING = /^(?:(?<before>before|prior to)|(?<after>after|once)) (?<anchor>[^.;,]{3,60}), (?<step>[^.;]{4,80})/i;
const PREFIX = /^(?:(?<before>pre)|(?<after>post))-(?<anchor>[a-z]{4,16}) (?<step>[^.;:(]{4,50})/i;
/** "Deploy, then ask for approval". */
const THEN = /^(?<anchor>[^.;,]{4,60}),? (?:and )?(?<after>then|afterwards) (?<step>[^.;,]{4,60})/i;
const WORD = /[A-Za-z][A-Za-z0-9]{1,30}/g;
/** What goes live, whatever it is called. */
const GOING_LIVE: ReadonlySet<string> = new Set(
  'chang change live deploy releas apply appli cutover migrat migration merg merge product'.split(' '),
);
const SMALL: ReadonlySet<string> = new Set('need tak run do begin perform finish done mak work'.split(' '));

/** Pairs of lines that order one step and one event in opposite ways. */
export function findOrderConflicts(document: AgentDocument): readonly OrderConflict[] {
  const seen = new Map<string, Order[]>();
  return document.statements.flatMap(({ text, range, kind, isQuoted }): readonly OrderConflict[] => {
    if (kind === 'row' || isQuoted || !MAY_ORDER.test(text)) return [];
    const order = readOrder(text, range);
    if (order === undefined) return [];
    const rivals = [...order.step].flatMap((word) => seen.get(word) ?? []);
    const found = rivals.slice(0, MOST_RIVALS).flatMap((rival) => judge(rival, order));
    for (const word of order.step) seen.set(word, [...(seen.get(word) ?? []).slice(-MOST_RIVALS), order]);
    return found.slice(0, 1);
  });
}

const MOST_RIVALS = 16;

function readOrder(text: string, range: Range): Order | undefined {
  const line = text.replace(/^[\s*_>"“#-]{0,6}/, '');
  const groups = (LEADING.exec(line) ?? PREFIX.exec(line) ?? MIDDLE.exec(line) ?? THEN.exec(line))?.groups;
  if (groups === undefined) return undefined;
  const step = conceptsOf(groups['step'] ?? '');
  const anchor = conceptsOf(groups['anchor'] ?? '');
  if (step.size === 0 || anchor.size === 0 || step.size > 6) return undefined;
  return { range, isBefore: groups['before'] !== undefined, step, anchor };
}

function judge(one: Order, other: Order): readonly OrderConflict[] {
  if (one.isBefore === other.isBefore) return [];
  const step = sharedOf(one.step, other.step);
  const anchor = sharedOf(one.anchor, other.anchor);
  // "Backups tested before" and "rollback tested after" are two steps: one line has to name all that the other does.
  if (step.length < Math.min(one.step.size, other.step.size) || anchor.length === 0) return [];
  return [{ at: other.range, other: one.range, step: step.join(' '), anchor: anchor.join(' ') }];
}

function sharedOf(one: ReadonlySet<string>, other: ReadonlySet<string>): readonly string[] {
  return [...one].filter((word) => other.has(word));
}

function conceptsOf(text: string): ReadonlySet<string> {
  const concepts = matchesOf(WORD, text).flatMap((match) => conceptOf(match[0].toLowerCase()) ?? []);
  return new Set(concepts.filter((word) => !SMALL.has(word)).map((word) => (GOING_LIVE.has(word) ? 'change' : word)));
}
