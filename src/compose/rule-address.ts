import type { RuleAddress } from '../model/rule-pack.ts';

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

function readNumber(text: string | undefined): number | undefined {
  if (text === undefined || text === '' || text.length > MOST_DIGITS) return undefined;
  if ([...text].some((digit) => digit < '0' || digit > '9')) return undefined;
  const value = Number(text);
  return value > 0 ? value : undefined;
}
