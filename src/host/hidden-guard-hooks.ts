import type { HostFacts } from '../model/host-facts.ts';
import { isJsonObject, ownValue } from '../model/json.ts';
import type { Json, JsonObject } from '../model/json.ts';

/** Claude Code looks this many levels below a key for a guard hook that it could not load. */
const DEEPEST = 3;

interface Search {
  readonly facts: HostFacts;
  readonly depth: number;
  /** A group of handlers without an event counts as a guard hook. */
  readonly countsGroups: boolean;
  /** Outside `hooks`, some keys are not searched. */
  readonly isOutsideHooks: boolean;
}

/**
 * The keys of the front matter, other than `hooks`, below which a guard hook stands or which name one: Claude Code does
 * not load such an agent, because the hook may be what guards the permissions beside it.
 */
export function findMisplacedGuards(fields: JsonObject, facts: HostFacts): readonly string[] {
  return Object.keys(fields).filter((key) => {
    if (key === 'hooks') return false;
    return isGuardAt(key, fields[key] ?? null, { facts, depth: 0, countsGroups: true, isOutsideHooks: true });
  });
}

/**
 * True when a guard hook stands below an event where Claude Code cannot load it. Under a key that is no event, a nested
 * group of handlers counts too; a plain list of groups there does not.
 */
export function hidesGuardHook(event: string, value: Json, facts: HostFacts): boolean {
  const search: Search = { facts, depth: 0, countsGroups: false, isOutsideHooks: false };
  if (!facts.hookEvents.has(event)) return holdsGuard(value, { ...search, countsGroups: !Array.isArray(value) });
  if (!Array.isArray(value)) return !facts.guardHookEvents.has(event) && holdsGuard(value, search);
  return value.some((group: Json) => groupHoldsGuard(group, search));
}

/** Handlers that load are not searched, whatever else they hold. */
function groupHoldsGuard(group: Json, search: Search): boolean {
  if (!isJsonObject(group)) return holdsGuard(group, search);
  return Object.entries(group).some(([key, value]) => {
    if (key !== 'hooks' || !Array.isArray(value)) return isGuardAt(key, value, deeper(search));
    return value.some((handler: Json) => !isKnownHandler(handler, search.facts) && holdsGuard(handler, deeper(deeper(search))));
  });
}

function isKnownHandler(handler: Json, facts: HostFacts): boolean {
  return isJsonObject(handler) && facts.hookHandlers.has(String(ownValue(handler, 'type')));
}

function isGuardAt(key: string, value: Json, search: Search): boolean {
  if (search.isOutsideHooks && search.facts.keysWithoutHooks.has(key)) return false;
  if (search.facts.guardHookEvents.has(key)) return value !== null && !(Array.isArray(value) && value.length === 0);
  if (search.facts.hookEvents.has(key)) return holdsGuard(value, { ...search, countsGroups: false });
  return holdsGuard(value, search);
}

function holdsGuard(value: Json, search: Search): boolean {
  if (search.depth > DEEPEST) return false;
  if (Array.isArray(value)) return value.some((item: Json) => holdsGuard(item, deeper(search)));
  if (!isJsonObject(value)) return false;
  if (search.countsGroups && isGroup(value, search.facts)) return true;
  return Object.entries(value).some(([key, inner]) => isGuardAt(key, inner, deeper(search)));
}

function deeper(search: Search): Search {
  return { ...search, depth: search.depth + 1 };
}

/** True for a map of handlers that names no event: `hooks` as a filled list, as one handler, or as a map beside `matcher`. */
export function isGroup(value: JsonObject, facts: HostFacts): boolean {
  return holdsHandlers(value) && !Object.keys(value).some((key) => facts.hookEvents.has(key));
}

function holdsHandlers(group: JsonObject): boolean {
  const handlers = ownValue(group, 'hooks');
  if (Array.isArray(handlers)) return handlers.length > 0;
  return isJsonObject(handlers) && (typeof ownValue(handlers, 'type') === 'string' || Object.hasOwn(group, 'matcher'));
}
