import { isJsonObject, ownValue } from '../model/json.ts';
import type { Json, JsonObject } from '../model/json.ts';

/**
 * True for a server that the type of `AgentDefinition` takes, which `claude --agents` takes too: a name, or one name with
 * a configuration of which every key is known.
 */
export function isTypedServer(server: Json): boolean {
  if (typeof server === 'string') return true;
  const configs = isJsonObject(server) ? Object.values(server) : [];
  const [config] = configs;
  return configs.length === 1 && isJsonObject(config) && isConfig(config);
}

const COMMON: Readonly<Record<string, (value: Json) => boolean>> = {
  type: (value) => typeof value === 'string',
  timeout: (value) => typeof value === 'number',
  alwaysLoad: (value) => typeof value === 'boolean',
};
const STDIO: typeof COMMON = { ...COMMON, command: isText, args: isTexts, env: isTextMap };
const REMOTE: typeof COMMON = { ...COMMON, url: isText, headers: isTextMap };

function isConfig(config: JsonObject): boolean {
  const type = ownValue(config, 'type') ?? 'stdio';
  if (type === 'stdio') return isOf(config, STDIO) && isText(ownValue(config, 'command') ?? null);
  return (type === 'sse' || type === 'http') && isOf(config, REMOTE) && isText(ownValue(config, 'url') ?? null);
}

function isOf(config: JsonObject, checks: typeof COMMON): boolean {
  return Object.entries(config).every(([key, value]) => Object.hasOwn(checks, key) && checks[key]?.(value) === true);
}

function isText(value: Json): boolean {
  return typeof value === 'string';
}

function isTexts(value: Json): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isTextMap(value: Json): boolean {
  return isJsonObject(value) && Object.values(value).every((item) => typeof item === 'string');
}
