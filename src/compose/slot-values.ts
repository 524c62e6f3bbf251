import unknownSlotRule from '../lint/rules/rules/unknown-slot.ts';
import type { Finding } from '../model/finding.ts';
import type { Origin } from '../model/origin.ts';
import type { PackText, RulePack, SlotDeclaration } from '../model/rule-pack.ts';
import { nearestName } from '../validate/nearest-name.ts';
import { mergeFinding } from './compose-finding.ts';
import { findSlotUses } from './slot-scan.ts';

/** What stands in a slot and where that was written. */
export interface SlotValue {
  readonly text: string;
  readonly origin: Extract<Origin, { kind: 'source' }>;
}

/** The slots of one agent: those that its packs declare, and the values that are known. */
export interface SlotTable {
  readonly declarations: ReadonlyMap<string, SlotDeclaration>;
  readonly values: ReadonlyMap<string, SlotValue>;
}

/** Derived from the merged rules; no pack needs to declare it. */
export const COUNT_SLOT = 'count';

/**
 * Settles every slot: what the agent says, else the default of the uppermost pack. A default may name other slots,
 * one level deep; under a name that begins with a capital letter, or is all capitals, so is the default
 * (`Domain: { default: "{domain}" }`).
 */
export function resolveSlots(packs: readonly RulePack[], agentSlots: ReadonlyMap<string, PackText>, findings: Finding[]): SlotTable {
  const declarations = new Map(packs.flatMap((pack) => [...pack.declarations]));
  const defaults = new Map(packs.flatMap((pack) => [...pack.slots]));
  for (const [name, text] of agentSlots) {
    if (declarations.has(name)) continue;
    findings.push(unknownSlot({ name, text, declarations }));
  }
  const values = new Map<string, SlotValue>();
  for (const name of declarations.keys()) {
    const own = agentSlots.get(name);
    const byDefault = defaults.get(name);
    if (own !== undefined) values.set(name, valueOf(own, own.text));
    else if (byDefault !== undefined) values.set(name, valueOf(byDefault, expandDefault(name, byDefault.text, { agentSlots, defaults })));
  }
  return { declarations, values };
}

/** A slot that no pack declares, in a text or among an agent's slots. */
export function unknownSlot(at: {
  readonly name: string;
  readonly text: PackText;
  readonly declarations: ReadonlyMap<string, SlotDeclaration>;
}): Finding {
  const { name } = at;
  const { path, range } = at.text;
  const near = nearestName(name, [...at.declarations.keys()]);
  if (near === undefined) return mergeFinding(unknownSlotRule, { messageId: 'unknown', data: { name }, path, range });
  return unknownSlotNear({ name, near, text: at.text });
}

/** A slot that no pack declares and that was probably meant to be another. */
export function unknownSlotNear(at: { readonly name: string; readonly near: string; readonly text: PackText }): Finding {
  const { name, near, text } = at;
  return mergeFinding(unknownSlotRule, { messageId: 'near', data: { name, near }, path: text.path, range: text.range });
}

function expandDefault(
  name: string,
  text: string,
  known: { readonly agentSlots: ReadonlyMap<string, PackText>; readonly defaults: ReadonlyMap<string, PackText> },
): string {
  let filled = '';
  let end = 0;
  for (const use of findSlotUses(text)) {
    const inner = known.agentSlots.get(use.name) ?? known.defaults.get(use.name);
    if (inner === undefined) continue;
    filled += text.slice(end, use.start) + inner.text;
    end = use.end;
  }
  filled += text.slice(end);
  return inCaseOf(name, filled);
}

/** A default in the case of its slot's name: `Domain` capitalises each word, `DOMAIN` every letter, `domain` none. */
export function inCaseOf(name: string, text: string): string {
  if (name.length > 1 && name === name.toUpperCase() && name !== name.toLowerCase()) return text.toUpperCase();
  const first = name.charAt(0);
  return first === first.toLowerCase() ? text : text.split(' ').map(capitalised).join(' ');
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function valueOf(source: PackText, text: string): SlotValue {
  return { text, origin: { kind: 'source', path: source.path, range: source.range } };
}
