import leftOverSlot from '../lint/rules/rules/left-over-slot.ts';
import type { Finding } from '../model/finding.ts';
import type { Origin, TracedPiece, TracedText } from '../model/origin.ts';
import type { PackText } from '../model/rule-pack.ts';
import { nearestName } from '../validate/nearest-name.ts';
import { mergeFinding } from './compose-finding.ts';
import { findDoubledWords } from './find-doubled-words.ts';
import { LAYOUT_PLACES } from './read-layout.ts';
import { findSlotUses } from './slot-scan.ts';
import type { SlotUse } from './slot-scan.ts';
import { COUNT_SLOT, unknownSlot, unknownSlotNear } from './slot-values.ts';
import type { SlotTable } from './slot-values.ts';

/** What filling needs beside the text. */
export interface SlotFilling {
  readonly table: SlotTable;
  /** Number of rules after merging, for `{count}`. */
  readonly count: number;
  readonly findings: Finding[];
}

/** Replaces each `{slot}` by its value: pure text, nothing of a value is read again. */
export function fillSlots(source: PackText, filling: SlotFilling): TracedText {
  return fill(source, filling, (use) => {
    if (!use.isInCode) filling.findings.push(unknownSlot({ name: use.name, text: source, declarations: filling.table.declarations }));
  });
}

/**
 * As `fillSlots` for a line of a layout. A layout may be a block that was taken over word for word, code included, so
 * only braces are reported that resemble a slot or a place.
 */
export function fillLayoutLine(line: PackText, filling: SlotFilling): TracedText {
  return fill(line, filling, ({ name }) => {
    const near = nearestName(name, [...filling.table.declarations.keys(), ...LAYOUT_PLACES]);
    if (near !== undefined) filling.findings.push(unknownSlotNear({ name, near, text: line }));
  });
}

function fill(source: PackText, filling: SlotFilling, onUnknown: (use: SlotUse) => void): TracedText {
  const own: Origin = { kind: 'source', path: source.path, range: source.range };
  const pieces: TracedPiece[] = [];
  let end = 0;
  for (const use of findSlotUses(source.text)) {
    const piece = pieceFor(use, source, { filling, onUnknown });
    if (piece === undefined) continue;
    if (use.start > end) pieces.push({ text: source.text.slice(end, use.start), origin: own });
    pieces.push(piece);
    end = use.end;
  }
  if (end < source.text.length) pieces.push({ text: source.text.slice(end), origin: own });
  filling.findings.push(...findDoubledWords(pieces, source));
  return pieces;
}

function pieceFor(
  use: SlotUse,
  source: PackText,
  { filling, onUnknown }: { readonly filling: SlotFilling; readonly onUnknown: (use: SlotUse) => void },
): TracedPiece | undefined {
  const { table, count, findings } = filling;
  const value = table.values.get(use.name);
  if (value !== undefined) return { ...value, slot: use.name };
  const declaration = table.declarations.get(use.name);
  if (declaration !== undefined) {
    const related = [{ path: declaration.path, range: declaration.range, label: 'the slot' }];
    const { path, range } = source;
    findings.push(mergeFinding(leftOverSlot, { messageId: 'noValue', data: { name: use.name }, path, range, related }));
    return undefined;
  }
  if (use.name === COUNT_SLOT) return { text: String(count), origin: { kind: 'generated', what: 'count' }, slot: COUNT_SLOT };
  onUnknown(use);
  return undefined;
}

/** Reports slots of the packs in the agent's own text, which is taken as it is. */
export function findLeftOverSlots(body: PackText, table: SlotTable): readonly Finding[] {
  return findSlotUses(body.text)
    .filter((use) => table.declarations.has(use.name))
    .map((use) => {
      const range = { start: body.range.start + use.start, end: body.range.start + use.end };
      return mergeFinding(leftOverSlot, { messageId: 'ownText', data: { name: use.name }, path: body.path, range });
    });
}
