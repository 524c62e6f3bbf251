import type { HookFieldFact, HostFacts } from '../model/host-facts.ts';
import { isJsonObject, ownValue, pointerStep } from '../model/json.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { nearestName } from './nearest-name.ts';
import { schemaProblem } from './schema-problem.ts';
import type { SchemaProblem } from './schema-problem.ts';
import { placeWords, quoted, quotedList, wordsFor } from './value-words.ts';

type HookFacts = Pick<HostFacts, 'hookEvents' | 'hookFields'>;

/** Checks `hooks` as Claude Code reads it: a mapping of events to lists of matchers with handlers. Empty is fine. */
export function checkHooks(hooks: Json | undefined, facts: HookFacts): readonly SchemaProblem[] {
  if (hooks === undefined || hooks === null) return [];
  if (!isJsonObject(hooks)) return [wrongKind('/hooks', hooks, 'a mapping of events to lists of matchers')];
  return Object.entries(hooks).flatMap(([event, matchers]) => checkEvent(event, matchers, facts));
}

function checkEvent(event: string, matchers: Json, facts: HookFacts): readonly SchemaProblem[] {
  const pointer = `/hooks/${pointerStep(event)}`;
  if (!facts.hookEvents.has(event)) return [unknownEvent(event, pointer, facts.hookEvents)];
  if (!Array.isArray(matchers)) return [wrongKind(pointer, matchers, 'a list of matchers')];
  return matchers.flatMap((matcher: Json, index) => checkMatcher(matcher, `${pointer}/${index}`, facts));
}

function unknownEvent(event: string, pointer: string, events: ReadonlySet<string>): SchemaProblem {
  const near = nearestName(event, events);
  const where = { pointer, part: 'key', keyword: 'propertyNames' } as const;
  const found = `event ${quoted(event)}`;
  if (near === undefined) {
    return schemaProblem({
      messageId: 'unexpected',
      data: { found, place: '`hooks`', expected: 'an event such as `PreToolUse`' },
      ...where,
    });
  }
  return schemaProblem({ messageId: 'unknown', data: { found, place: '`hooks`', expected: quoted(near) }, ...where });
}

function checkMatcher(matcher: Json, pointer: string, facts: HookFacts): readonly SchemaProblem[] {
  if (!isJsonObject(matcher)) return [wrongKind(pointer, matcher, 'a mapping with `hooks`')];
  const pattern = ownValue(matcher, 'matcher');
  const handlers = ownValue(matcher, 'hooks');
  const problems: SchemaProblem[] = [];
  if (pattern !== undefined && typeof pattern !== 'string') problems.push(wrongKind(`${pointer}/matcher`, pattern, 'a text'));
  if (handlers === undefined) return [...problems, missing(pointer, 'hooks', 'a list of handlers')];
  if (!Array.isArray(handlers)) return [...problems, wrongKind(`${pointer}/hooks`, handlers, 'a list of handlers')];
  return [...problems, ...handlers.flatMap((handler: Json, index) => checkHandler(handler, `${pointer}/hooks/${index}`, facts))];
}

function checkHandler(handler: Json, pointer: string, facts: HookFacts): readonly SchemaProblem[] {
  const types = quotedList([...facts.hookFields.keys()]) ?? 'a handler type';
  if (!isJsonObject(handler)) return [wrongKind(pointer, handler, 'a mapping with `type`')];
  const type = ownValue(handler, 'type');
  if (type === undefined) return [missing(pointer, 'type', types)];
  if (typeof type !== 'string') return [wrongKind(`${pointer}/type`, type, types)];
  const fields = facts.hookFields.get(type);
  if (fields === undefined) {
    const data = { found: quoted(type), place: placeWords(`${pointer}/type`, ''), expected: types };
    return [schemaProblem({ messageId: 'unexpected', data, pointer: `${pointer}/type`, part: 'value', keyword: 'enum' })];
  }
  return [...fields].flatMap(([name, field]) => checkField(handler, { name, field, pointer }));
}

interface FieldCheck {
  readonly name: string;
  readonly field: HookFieldFact;
  readonly pointer: string;
}

function checkField(handler: JsonObject, { name, field, pointer }: FieldCheck): readonly SchemaProblem[] {
  const value = ownValue(handler, name);
  const { words, accepts } = fieldKind(field);
  if (value === undefined) return field.isRequired ? [missing(pointer, name, words)] : [];
  return accepts(value) ? [] : [wrongKind(`${pointer}/${pointerStep(name)}`, value, words)];
}

interface FieldKind {
  readonly words: string;
  accepts(value: Json): boolean;
}

const isText = (value: Json): boolean => typeof value === 'string';

function fieldKind({ type, choices }: HookFieldFact): FieldKind {
  switch (type) {
    case 'text':
      return { words: 'a text', accepts: isText };
    case 'filled-text':
      return { words: 'a text that is not empty', accepts: (value) => isText(value) && value !== '' };
    case 'boolean':
      return { words: '`true` or `false`', accepts: (value) => typeof value === 'boolean' };
    case 'positive-number':
      return { words: 'a number of seconds above 0', accepts: (value) => typeof value === 'number' && value > 0 };
    case 'text-list':
      return { words: 'a list of texts', accepts: (value) => Array.isArray(value) && value.every(isText) };
    case 'text-map':
      return { words: 'a mapping of names to texts', accepts: (value) => isJsonObject(value) && Object.values(value).every(isText) };
    case 'map':
      return { words: 'a mapping', accepts: isJsonObject };
    case 'url':
      return { words: 'an address', accepts: (value) => typeof value === 'string' && URL.canParse(value) };
    case 'choice':
      return { words: quotedList(choices) ?? 'a known word', accepts: (value) => typeof value === 'string' && choices.includes(value) };
    default:
      return type satisfies never;
  }
}

function missing(pointer: string, key: string, expected: string): SchemaProblem {
  const data = { found: quoted(key), place: placeWords(pointer, ''), expected };
  return schemaProblem({ messageId: 'missing', data, pointer, part: 'key', keyword: 'required' });
}

function wrongKind(pointer: string, value: Json, expected: string): SchemaProblem {
  const data = { found: wordsFor(value), place: placeWords(pointer, ''), expected };
  return schemaProblem({ messageId: 'unexpected', data, pointer, part: 'value', keyword: 'type' });
}
