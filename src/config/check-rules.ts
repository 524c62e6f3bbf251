import { SetupError } from '../errors/setup-error.ts';
import type { Level } from '../lint/plan-rules.ts';
import { echo } from '../model/fill-message.ts';
import { isJsonObject, ownValue, pointerStep, type Json, type JsonObject } from '../model/json.ts';
import type { Rule } from '../model/rule.ts';
import type { RuleCheck } from './config-layer.ts';
import { nearestName } from '../validate/nearest-name.ts';

/** Something wrong in a configuration, by JSON pointer. */
export interface ConfigProblem {
  readonly pointer: string;
  readonly part: 'key' | 'value';
  readonly message: string;
}

/** What is wrong with a mapping of rule settings that fits the schema: unknown rules, unknown options, options of another kind. */
export function checkRules(rules: JsonObject, { at, registry, isPartial }: RuleCheck & { readonly at: string }): readonly ConfigProblem[] {
  const areas = new Set(registry.map(areaOf));
  return Object.entries(rules).flatMap(([id, setting]) => {
    const pointer = `${at}/${pointerStep(id)}`;
    const rule = registry.find((candidate) => candidate.id === id);
    if (rule === undefined && isPartial && !areas.has(areaOf({ id }))) return [];
    if (rule === undefined) return [{ pointer, part: 'key', message: unknownRule(id, registry) } as const];
    const options: Json | undefined = Array.isArray(setting) ? setting[1] : undefined;
    return isJsonObject(options) ? checkOptions(options, { rule, pointer: `${pointer}/1` }) : [];
  });
}

/** Throws `SetupError` `unknown-rule` for an id that no rule has, unless a plugin that was not loaded may have it. */
export function requireRule(id: string, { registry, isPartial }: RuleCheck): void {
  if (registry.some((rule) => rule.id === id) || (isPartial && !registry.some((rule) => areaOf(rule) === areaOf({ id })))) return;
  throw new SetupError('unknown-rule', unknownRule(id, registry), { hint: 'subagent-kit rules' });
}

function areaOf({ id }: { readonly id: string }): string {
  return id.slice(0, id.indexOf('/'));
}

/** Says that no rule has this id, and which one is near. */
function unknownRule(id: string, registry: readonly Rule[]): string {
  const near = nearestName(
    id,
    registry.map((rule) => rule.id),
  );
  return `Unknown rule \`${echo(id)}\`${near === undefined ? '' : `, did you mean \`${near}\``}`;
}

/** Narrows to a level. */
export function isLevel(value: unknown): value is Level {
  return value === 'error' || value === 'warning' || value === 'info' || value === 'off';
}

function checkOptions(options: JsonObject, { rule, pointer }: { readonly rule: Rule; readonly pointer: string }): readonly ConfigProblem[] {
  const defaults = isJsonObject(rule.defaults) ? rule.defaults : {};
  return Object.entries(options).flatMap(([name, value]): readonly ConfigProblem[] => {
    const at = `${pointer}/${pointerStep(name)}`;
    const model = ownValue(defaults, name);
    if (model === undefined) {
      const near = nearestName(name, Object.keys(defaults));
      const ending = near === undefined ? '' : `, did you mean \`${near}\``;
      return [{ pointer: at, part: 'key', message: `Unknown option \`${echo(name)}\` of \`${rule.id}\`${ending}` }];
    }
    if (isOfKind(value, model)) return [];
    const message = `Unexpected ${kindOf(value).replace(/^a /, '')} for option \`${name}\` of \`${rule.id}\`, expected ${kindOf(model)}`;
    return [{ pointer: at, part: 'value', message }];
  });
}

/** A value fits when it is what the default is; the items of a list fit the default's first item, and are texts without one. */
function isOfKind(value: Json, model: Json): boolean {
  if (model === null) return true;
  if (!Array.isArray(model) || !Array.isArray(value)) return shapeOf(value) === shapeOf(model);
  const shape = model.length === 0 ? 'text' : shapeOf(model[0] ?? null);
  return value.every((item: Json) => shapeOf(item) === shape);
}

function kindOf(value: Json): string {
  if (Array.isArray(value) && value.every((item: Json) => typeof item === 'string')) return 'a list of texts';
  return SHAPES[shapeOf(value)];
}

const SHAPES = {
  nothing: 'nothing',
  list: 'a list',
  mapping: 'a mapping',
  text: 'a text',
  number: 'a number',
  truth: '`true` or `false`',
} as const;

function shapeOf(value: Json): keyof typeof SHAPES {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'truth' : 'mapping';
}
