import type { ListPart, PartChange, RuleAddress } from '../model/rule-pack.ts';

const MOST_DIGITS = 15;

/** Reads `11`, `11.3`, `11.title` or `11.subtitle`; undefined for anything else. */
export function parseRuleAddress(label: string): RuleAddress | undefined {
  const steps = label.split('.');
  if (steps.length > 2) return undefined;
  const n = readNumber(steps[0]);
  if (n === undefined) return undefined;
  if (steps.length === 1) return { kind: 'rule', n };
  const part = steps[1];
  if (part === 'title' || part === 'subtitle') return { kind: part, n };
  const item = readNumber(part);
  return item === undefined ? undefined : { kind: 'item', n, item };
}

/** The lists of a rule block, in the order in which they stand there. */
export const LIST_PARTS = ['pre_execution', 'additional', 'violation_response'] as const satisfies readonly ListPart[];

const TEXT_PARTS = ['preamble', 'trailer'] as const;

/** Reads `pre_execution.4`, `pre_execution` or `trailer` (item 0 both); undefined for anything else. */
export function parsePartAddress(label: string): Pick<PartChange<null>, 'part' | 'item'> | undefined {
  const steps = label.split('.');
  const text = TEXT_PARTS.find((name) => name === label);
  if (text !== undefined) return { part: text, item: 0 };
  const part = LIST_PARTS.find((name) => name === steps[0]);
  const item = steps.length === 1 ? 0 : steps.length === 2 ? readNumber(steps[1]) : undefined;
  return part === undefined || item === undefined ? undefined : { part, item };
}

function readNumber(text: string | undefined): number | undefined {
  if (text === undefined || text === '' || text.length > MOST_DIGITS) return undefined;
  if ([...text].some((digit) => digit < '0' || digit > '9')) return undefined;
  const value = Number(text);
  return value > 0 ? value : undefined;
}
