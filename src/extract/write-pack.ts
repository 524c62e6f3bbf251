import type { Json, JsonObject } from '../model/json.ts';
import type { ListPart } from '../model/rule-pack.ts';
import { writeKey, writeValue } from '../render/write-yaml.ts';
import type { PackPlan, PlannedRule } from './plan-pack.ts';
import type { Fit, ProposedSlot } from './slot-model.ts';

/** The file of a pack that is planned. */
export function writePack(name: string, { layout, preamble, trailer, lists, rules }: PackPlan, { slots }: Pick<Fit, 'slots'>): string {
  const before: JsonObject = {
    ...headOf(name),
    ...(slots.length === 0 ? {} : { slots: Object.fromEntries(slots.map(slotEntry)) }),
    ...(preamble === undefined ? {} : { preamble }),
    ...listEntry('pre_execution', lists.pre_execution),
  };
  const after: JsonObject = {
    ...listEntry('additional', lists.additional),
    ...listEntry('violation_response', lists.violation_response),
    ...(trailer === undefined ? {} : { trailer }),
    ...(layout === undefined ? {} : { layout }),
  };
  const rulesText = rules.length === 0 ? '' : `rules:\n${rules.map(writeRule).join('')}`;
  return `${yamlOf(before)}${rulesText}${yamlOf(after)}`;
}

/** The file of a pack for agents whose block is the same word for word. */
export function writeCopyPack(name: string, block: string): string {
  return `${yamlOf(headOf(name))}layout:${writeLiteral(block)}\n`;
}

const UNPRINTABLE = /[\p{Cs}\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/u;

/** A text line by line, blanks at both ends of a line included, where YAML can hold it so. */
function writeLiteral(text: string): string {
  if (UNPRINTABLE.test(text)) return writeValue(text);
  const lines = text.split('\n').map((line) => (line === '' ? '' : `  ${line}`));
  return ` |2-\n${lines.join('\n')}`;
}

/** A mapping as lines of YAML. */
export function yamlOf(value: JsonObject, depth = 0): string {
  const indent = '  '.repeat(depth);
  return Object.entries(value)
    .map(([key, item]) => `${indent}${writeKey(key)}:${writeValue(item, depth)}\n`)
    .join('');
}

function headOf(name: string): JsonObject {
  return { name, version: '1.0.0' };
}

function slotEntry({ name, byDefault, description }: ProposedSlot): readonly [string, Json] {
  return [name, { ...(byDefault === undefined ? {} : { default: byDefault }), description }];
}

function listEntry(part: ListPart, texts: readonly string[]): JsonObject {
  return texts.length === 0 ? {} : { [part]: texts };
}

/** The number first and its key bare, as people write it. */
function writeRule({ n, title, subtitle, body }: PlannedRule): string {
  return `  - n: ${n}\n${yamlOf({ title, ...(subtitle === undefined ? {} : { subtitle }), body }, 2)}`;
}
