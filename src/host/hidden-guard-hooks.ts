import type { HostFacts } from '../model/host-facts.ts';
import { isJsonObject } from '../model/json.ts';
import type { Json } from '../model/json.ts';

/**
 * True when a guard hook stands where Claude Code cannot load it: below another event, or below a key that is no event.
 * Under a key that is no event, a nested group of handlers counts too; a plain list of groups there does not.
 */
export function hidesGuardHook(event: string, value: Json, facts: HostFacts): boolean {
  if (facts.hookEvents.has(event)) return !facts.guardHookEvents.has(event) && holdsGuard(value, { facts, countsGroups: false });
  if (event === 'hooks' && isFilledList(value)) return true;
  return holdsGuard(value, { facts, countsGroups: !Array.isArray(value) });
}

function holdsGuard(value: Json, search: { readonly facts: HostFacts; readonly countsGroups: boolean }): boolean {
  if (Array.isArray(value)) return value.some((item: Json) => holdsGuard(item, search));
  if (!isJsonObject(value)) return false;
  return Object.entries(value).some(([key, inner]) => {
    if (search.facts.guardHookEvents.has(key)) return inner !== null && !(Array.isArray(inner) && inner.length === 0);
    if (search.facts.hookEvents.has(key)) return holdsGuard(inner, { ...search, countsGroups: false });
    return (search.countsGroups && key === 'hooks' && isFilledList(inner)) || holdsGuard(inner, search);
  });
}

function isFilledList(value: Json): boolean {
  return Array.isArray(value) && value.length > 0;
}
