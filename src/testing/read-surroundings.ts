import { isJsonObject, ownValue, type JsonObject } from '../model/json.ts';
import type { Surroundings } from '../model/surroundings.ts';

/** Reads what an example says about its surroundings; undefined for what is no map. What it leaves out is not known. */
export function readSurroundings(value: unknown): Surroundings | undefined {
  if (!isJsonObject(value)) return undefined;
  const has = (key: keyof Surroundings): boolean => ownValue(value, key) === true;
  const list = (key: keyof Surroundings): readonly string[] => textsOf(value, key);
  return {
    mcpServers: list('mcpServers'),
    hasMcpConfiguration: has('hasMcpConfiguration'),
    skills: list('skills'),
    disabledSkills: list('disabledSkills'),
    hasSkills: has('hasSkills'),
    pluginName: null,
    sources: list('sources'),
    scripts: list('scripts'),
    hasScripts: has('hasScripts'),
  };
}

function textsOf(value: JsonObject, key: string): readonly string[] {
  const found = ownValue(value, key);
  return Array.isArray(found) ? found.filter((item) => typeof item === 'string') : [];
}
