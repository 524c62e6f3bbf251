import leftOverSlot from '../lint/rules/rules/left-over-slot.ts';
import unknownSlotRule from '../lint/rules/rules/unknown-slot.ts';
import type { Finding } from '../model/finding.ts';
import { shiftRange } from '../model/range.ts';
import type { RulePack } from '../model/rule-pack.ts';
import { findSlotUses } from './slot-scan.ts';

/** A finding about a slot in a text of a pack, at the slot instead of at the whole text. */
export function narrowToSlot(finding: Finding, packs: readonly RulePack[]): Finding {
  const { rule, data, place } = finding;
  const { range } = place;
  if (range === null || (rule !== unknownSlotRule.id && rule !== leftOverSlot.id)) return finding;
  const text = packs.find(({ path }) => path === place.path)?.text.slice(range.start, range.end) ?? '';
  const use = findSlotUses(text).find(({ name }) => name === data['name']);
  return use === undefined ? finding : { ...finding, place: { ...place, range: shiftRange(use, range.start) } };
}
