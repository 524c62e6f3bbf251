import type { HookFieldFact, HostFacts } from '../model/host-facts.ts';
import { isJsonObject, ownValue, pointerStep } from '../model/json.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { isBeyondFacts } from './claude-version.ts';
import { findMisplacedGuards, hidesGuardHook, isGroup } from './hidden-guard-hooks.ts';

/** One thing that Claude Code finds wrong in `hooks`, with where it stands. */
export interface HookProblem {
  readonly kind:
    | 'not-a-map'
    | 'unknown-event'
    | 'hidden-guard'
    | 'misplaced-guard'
    | 'event-not-a-list'
    | 'event-empty'
    | 'group-not-a-map'
    | 'group-without-hooks'
    | 'bad-matcher'
    | 'handler-not-a-map'
    | 'no-type'
    | 'unknown-type'
    | 'missing-field'
    | 'bad-field';
  /** JSON pointer below the front matter: `/hooks/PreToolUse/0/hooks/1/timeout`. */
  readonly pointer: string;
  /** True when the agent does not load because of it; else the entry is ignored. */
  readonly isFatal: boolean;
  /** The event, type or field in question. */
  readonly name: string;
}

/** Checks every hook of a front matter, those outside `hooks` included, as Claude Code does in a project. */
export function checkAgentHooks(fields: JsonObject, facts: HostFacts): readonly HookProblem[] {
  const isFatal = facts.behavior.badGuardHookSkipsAgent;
  const misplaced = findMisplacedGuards(fields, facts).map((name): HookProblem => ({
    kind: 'misplaced-guard',
    pointer: `/${pointerStep(name)}`,
    isFatal,
    name,
  }));
  return [...misplaced, ...checkHooks(ownValue(fields, 'hooks'), facts)];
}

/** Checks a value of `hooks` as Claude Code does in a project. Absent and empty values are fine. */
export function checkHooks(value: Json | undefined, facts: HostFacts): readonly HookProblem[] {
  if (!isFilled(value)) return [];
  if (!isJsonObject(value)) {
    return [{ kind: 'not-a-map', pointer: '/hooks', isFatal: facts.behavior.badGuardHookSkipsAgent, name: 'hooks' }];
  }
  const isFatal = facts.behavior.badGuardHookSkipsAgent;
  if (isGroup(value, facts)) return [{ kind: 'hidden-guard', pointer: '/hooks/hooks', isFatal, name: 'hooks' }];
  return Object.entries(value).flatMap(([event, groups]) => checkEvent(event, groups, facts));
}

/** What JavaScript takes for false is no hooks at all. */
function isFilled(value: Json | undefined): value is Json {
  return Boolean(value);
}

/** A problem before it is known whether it keeps the agent from loading. */
type Flaw = Pick<HookProblem, 'kind' | 'pointer' | 'name'>;

const TYPE_LIKE = /^[a-z][a-z_-]{1,60}$/;

function checkEvent(event: string, groups: Json, facts: HostFacts): readonly HookProblem[] {
  const pointer = `/hooks/${pointerStep(event)}`;
  const isStrict = facts.behavior.badGuardHookSkipsAgent;
  if (hidesGuardHook(event, groups, facts)) return [{ kind: 'hidden-guard', pointer, isFatal: isStrict, name: event }];
  if (!facts.hookEvents.has(event)) return [{ kind: 'unknown-event', pointer, isFatal: false, name: event }];
  if (groups === null) return [{ kind: 'event-empty', pointer, isFatal: false, name: event }];
  const isFatal = isStrict && facts.guardHookEvents.has(event);
  const isNew = ({ kind, name }: Flaw): boolean => kind === 'unknown-type' && isBeyondFacts(facts) && TYPE_LIKE.test(name);
  return checkGroups(groups, { pointer, event }, facts).map((flaw) => ({ ...flaw, isFatal: isFatal && !isNew(flaw) }));
}

function checkGroups(groups: Json, at: { readonly pointer: string; readonly event: string }, facts: HostFacts): readonly Flaw[] {
  if (!Array.isArray(groups)) return [{ kind: 'event-not-a-list', pointer: at.pointer, name: at.event }];
  return groups.flatMap((group: Json, index) => checkGroup(group, `${at.pointer}/${index}`, facts));
}

function checkGroup(group: Json, pointer: string, facts: HostFacts): readonly Flaw[] {
  if (!isJsonObject(group)) return [{ kind: 'group-not-a-map', pointer, name: 'matcher' }];
  const handlers = ownValue(group, 'hooks');
  if (!Array.isArray(handlers)) return [{ kind: 'group-without-hooks', pointer, name: 'hooks' }];
  const matcher = ownValue(group, 'matcher');
  const flaws: Flaw[] = [];
  if (matcher !== undefined && typeof matcher !== 'string')
    flaws.push({ kind: 'bad-matcher', pointer: `${pointer}/matcher`, name: 'matcher' });
  return [...flaws, ...handlers.flatMap((handler: Json, index) => checkHandler(handler, `${pointer}/hooks/${index}`, facts))];
}

function checkHandler(handler: Json, pointer: string, facts: HostFacts): readonly Flaw[] {
  if (!isJsonObject(handler)) return [{ kind: 'handler-not-a-map', pointer, name: 'hooks' }];
  const type = ownValue(handler, 'type');
  if (type === undefined) return [{ kind: 'no-type', pointer, name: 'type' }];
  const fields = typeof type === 'string' ? facts.hookFields.get(type) : undefined;
  if (fields === undefined) return [{ kind: 'unknown-type', pointer: `${pointer}/type`, name: String(type) }];
  return [...fields].flatMap(([name, fact]) => checkField(handler, { name, fact, pointer }));
}

function checkField(
  handler: JsonObject,
  at: { readonly name: string; readonly fact: HookFieldFact; readonly pointer: string },
): readonly Flaw[] {
  const value = ownValue(handler, at.name);
  if (value === undefined) return at.fact.isRequired ? [{ kind: 'missing-field', pointer: at.pointer, name: at.name }] : [];
  return isAccepted(value, at.fact) ? [] : [{ kind: 'bad-field', pointer: `${at.pointer}/${at.name}`, name: at.name }];
}

function isAccepted(value: Json, fact: HookFieldFact): boolean {
  switch (fact.type) {
    case 'text':
      return typeof value === 'string';
    case 'filled-text':
      return typeof value === 'string' && value !== '';
    case 'boolean':
      return typeof value === 'boolean';
    case 'positive-number':
      return typeof value === 'number' && Number.isFinite(value) && value > 0;
    case 'text-list':
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
    case 'text-map':
      return isJsonObject(value) && Object.values(value).every((item) => typeof item === 'string');
    case 'map':
      return isJsonObject(value);
    case 'url':
      return typeof value === 'string' && URL.canParse(value);
    case 'choice':
      return typeof value === 'string' && fact.choices.includes(value);
  }
}
