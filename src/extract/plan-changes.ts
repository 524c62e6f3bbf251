import { LIST_PARTS } from '../compose/rule-address.ts';
import { inCaseOf } from '../compose/slot-values.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { alignTexts } from './align-texts.ts';
import type { ListChanges } from './align-texts.ts';
import type { BlockShape, ShapeRule } from './block-shape.ts';
import { fillTemplate } from './mask-slots.ts';
import type { PackPlan, PlannedRule } from './plan-pack.ts';
import type { ProposedSlot, SlotValues } from './slot-model.ts';
import { writeItem } from './split-texts.ts';

/** The `rule_pack` that rebuilds an agent's block, and how much of it the pack gives. */
export interface AgentChanges {
  readonly use: JsonObject;
  /** Items and entries of lists that the pack gives byte for byte. */
  readonly rebuilt: number;
}

/** What the pack offers one agent. */
interface Offer {
  readonly plan: PackPlan;
  readonly slots: readonly ProposedSlot[];
  readonly values: SlotValues;
}

interface Changes {
  readonly omit: string[];
  readonly override: Record<string, string>;
  readonly append: Record<string, readonly string[]>;
  readonly extra: JsonObject[];
  rebuilt: number;
}

/** Finds what an agent has to say beside the pack's name so that its own block comes out. */
export function planChanges(packName: string, shape: BlockShape, offer: Offer): AgentChanges {
  const changes: Changes = { omit: [], override: {}, append: {}, extra: [], rebuilt: 0 };
  const fill = (template: string): string => fillTemplate(template, withCount(offer.values, shape));
  for (const part of LIST_PARTS) {
    const aligned = alignTexts(offer.plan.lists[part].map(fill), shape.lists[part], joinBy(shape.marks[part]));
    addList(changes, aligned, part);
  }
  for (const part of ['preamble', 'trailer'] as const) {
    if (offer.plan[part] !== undefined && shape[part] === undefined) changes.omit.push(part);
  }
  planRules(changes, shape, { plan: offer.plan, fill });
  const own = (key: 'layout' | 'preamble' | 'trailer'): JsonObject => {
    const text = shape[key];
    const template = offer.plan[key];
    return text === undefined || (template !== undefined && fillTemplate(template, offer.values) === text) ? {} : { [key]: text };
  };
  const slots = slotValue(offer);
  const use: JsonObject = {
    use: packName,
    ...(Object.keys(slots).length === 0 ? {} : { slots }),
    ...own('layout'),
    ...own('preamble'),
    ...own('trailer'),
    ...(changes.omit.length === 0 ? {} : { omit: changes.omit.map(toOmission) }),
    ...(Object.keys(changes.override).length === 0 ? {} : { override: changes.override }),
    ...(Object.keys(changes.append).length === 0 ? {} : { append: changes.append }),
    ...(changes.extra.length === 0 ? {} : { extra: changes.extra }),
  };
  return { use, rebuilt: changes.rebuilt };
}

function withCount(values: SlotValues, shape: BlockShape): SlotValues {
  return new Map([...values, ['count', String(shape.rules.length)]]);
}

function planRules(
  changes: Changes,
  shape: BlockShape,
  { plan, fill }: { readonly plan: PackPlan; readonly fill: (template: string) => string },
): void {
  const theirs = new Map(plan.rules.map((rule) => [rule.n, rule]));
  const ours = new Set(shape.rules.map(({ n }) => n));
  for (const { n } of plan.rules) if (!ours.has(n)) changes.omit.push(String(n));
  for (const rule of shape.rules) {
    const planned = theirs.get(rule.n);
    if (planned === undefined) changes.extra.push(ruleValue(rule));
    else if (planned.subtitle !== undefined && rule.subtitle === undefined) {
      changes.omit.push(String(rule.n));
      changes.extra.push(ruleValue(rule));
    } else planRule(changes, { rule, planned, fill, mark: shape.marks.body });
  }
}

function planRule(
  changes: Changes,
  {
    rule,
    planned,
    fill,
    mark,
  }: { readonly rule: ShapeRule; readonly planned: PlannedRule; readonly fill: (template: string) => string; readonly mark: string },
): void {
  if (fill(planned.title) !== rule.title) changes.override[`${rule.n}.title`] = rule.title;
  const isSameSubtitle = planned.subtitle !== undefined && fill(planned.subtitle) === rule.subtitle;
  if (rule.subtitle !== undefined && !isSameSubtitle) changes.override[`${rule.n}.subtitle`] = rule.subtitle;
  addList(changes, alignTexts(planned.body.map(fill), rule.body, joinBy(mark)), String(rule.n));
}

function addList(changes: Changes, aligned: ListChanges, address: string): void {
  for (const item of aligned.omit) changes.omit.push(`${address}.${item}`);
  for (const [item, text] of aligned.override) changes.override[`${address}.${item}`] = text;
  if (aligned.append.length > 0) changes.append[address] = aligned.append;
  changes.rebuilt += aligned.same;
}

/** Joins texts to one that a layout writes as all of them; impossible where a mark counts. */
function joinBy(mark: string): ((texts: readonly string[]) => string) | undefined {
  if (/\d/.test(mark)) return undefined;
  if (mark === '') return (texts) => texts.join('\n\n');
  return (texts) => texts.map((text) => (text.startsWith(mark) ? text : writeItem(text, mark))).join('\n');
}

function ruleValue({ n, title, subtitle, body }: ShapeRule): JsonObject {
  return { n, title, ...(subtitle === undefined ? {} : { subtitle }), body };
}

function toOmission(label: string): Json {
  return /^\d+$/.test(label) ? Number(label) : label;
}

/** The values that differ from what the pack's defaults give. */
function slotValue({ slots, values }: Offer): JsonObject {
  const kept: Record<string, Json> = {};
  for (const { name, byDefault } of slots) {
    const value = values.get(name);
    if (value === undefined) continue;
    const given = byDefault === undefined ? undefined : expand(name, byDefault, values);
    if (value !== given) kept[name] = value;
  }
  return kept;
}

/** A default as `render` expands it. */
function expand(name: string, byDefault: string, values: SlotValues): string {
  return inCaseOf(name, fillTemplate(byDefault, values));
}
