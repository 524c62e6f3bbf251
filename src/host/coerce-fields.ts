import { ownValue } from '../model/json.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { HostFacts } from '../model/host-facts.ts';
import type { Scope } from '../model/load.ts';

/** The name that Claude Code registers, or why it refuses the file. */
export type NameReading =
  { readonly kind: 'name'; readonly name: string } | { readonly kind: 'refused'; readonly reason: 'no-name' | 'bad-name' };

/** Reads `name` in a project or a user's folder, where only text of a certain form passes. */
export function readName(value: Json | undefined, facts: HostFacts): NameReading {
  if (value === undefined || value === null || value === '') return { kind: 'refused', reason: 'no-name' };
  if (typeof value !== 'string') return { kind: 'refused', reason: 'bad-name' };
  return isAcceptedName(value, facts) ? { kind: 'name', name: value } : { kind: 'refused', reason: 'bad-name' };
}

function isAcceptedName(name: string, facts: HostFacts): boolean {
  if (name.startsWith('-')) return false;
  if (facts.behavior.rejectsColonInName && name.includes(':')) return false;
  return isShortEnough(name, facts);
}

function isShortEnough(name: string, facts: HostFacts): boolean {
  return facts.limits.nameCharacters === null || name.length <= facts.limits.nameCharacters;
}

/** Reads `name` of a plugin's agent: any value becomes text, and the file's name stands in for a missing one. */
export function readPluginName(value: Json | undefined, stem: string, facts: HostFacts): string {
  if (value === undefined || value === null) return stem;
  const name = textOf(value);
  return name === '' || !isShortEnough(name, facts) ? stem : name;
}

/** Reads `description` in a project or a user's folder: a literal `\n` becomes a line break; undefined when unusable. */
export function readDescription(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value.replaceAll('\\n', '\n') : undefined;
}

/** Reads the description of a plugin's agent: trimmed, numbers and booleans as text, `when_to_use` standing in. */
export function readPluginDescription(fields: JsonObject, pluginName: string): string {
  for (const key of ['description', 'when_to_use']) {
    const value = ownValue(fields, key);
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return `Agent from ${pluginName} plugin`;
}

/** Reads `model`: trimmed text, `inherit` in any case; null when Claude Code ignores the value. */
export function readModel(value: Json | undefined, facts: HostFacts): string | null {
  if (typeof value !== 'string') return null;
  const model = value.trim();
  if (model === '') return null;
  if (model.toLowerCase() !== 'inherit') return model;
  return facts.behavior.registersInherit ? 'inherit' : null;
}

/** Reads `memory`: one of the scopes, spelled exactly; anything else is dropped. */
export function readMemory(value: Json | undefined, facts: HostFacts): string | undefined {
  return typeof value === 'string' && facts.memoryScopes.has(value) ? value : undefined;
}

/** Reads `permissionMode`, which Claude Code ignores in plugins; a value that it does not know is dropped. */
export function readPermissionMode(value: Json | undefined, facts: HostFacts, scope: Scope): string | undefined {
  if (facts.keys.get('permissionMode')?.ignoredIn.includes(scope) === true) return undefined;
  return typeof value === 'string' && facts.permissionModes.has(value) ? value : undefined;
}

/** What JavaScript makes of a value as text. */
function textOf(value: Json): string {
  if (Array.isArray(value)) return value.map((item) => (item === null ? '' : textOf(item))).join(',');
  return typeof value === 'object' && value !== null ? '[object Object]' : String(value);
}
