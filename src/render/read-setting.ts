import { checkHooks } from '../host/check-hooks.ts';
import { readMemory, readModel, readPermissionMode } from '../host/coerce-fields.ts';
import { readToolEntries } from '../host/tool-entries.ts';
import type { HostFacts } from '../model/host-facts.ts';
import type { Json } from '../model/json.ts';

type Reader = (value: Json, host: HostFacts) => Json | undefined;

/** Lists of tools: what is neither text nor a list is an empty list. */
const readTools: Reader = (value) => readToolEntries(value).map(({ text }) => text);
const readText: Reader = (value) => (typeof value === 'string' ? value : undefined);
const readNumber: Reader = (value) => (typeof value === 'number' ? value : undefined);

const READERS: Readonly<Record<string, Reader>> = {
  tools: readTools,
  disallowedTools: (value) =>
    typeof value === 'string' || Array.isArray(value) ? readToolEntries(value).map(({ text }) => text) : undefined,
  model: (value, host) => readModel(value, host) ?? undefined,
  permissionMode: (value, host) => {
    const mode = readPermissionMode(value, host, 'project');
    return mode === 'manual' ? 'default' : mode;
  },
  maxTurns: readPositiveInteger,
  skills: readNames,
  memory: readMemory,
  background: readBoolean,
  omitClaudeMd: (value) => (typeof value === 'string' ? readBoolean(value.toLowerCase()) : readBoolean(value)),
  effort: readEffort,
  isolation: (value, host) => (typeof value === 'string' && host.isolations.has(value) ? value : undefined),
  color: (value, host) => (typeof value === 'string' && host.colors.has(value) ? value : undefined),
  initialPrompt: readText,
  observer: readText,
  observerMessage: readText,
  autoCompactWindow: readNumber,
  hooks: (value, host) => (checkHooks(value, host).length === 0 ? (value ?? undefined) : undefined),
  mcpServers: (value) => (Array.isArray(value) ? value : undefined),
};

/**
 * The value of a setting as Claude Code reads it in a project's agent file: text forms turned into the typed ones that
 * JSON needs, lists of tools split. Undefined for a value that it ignores, and for a key without a typed form.
 */
export function readSetting(key: string, value: Json, host: HostFacts): Json | undefined {
  const read = Object.hasOwn(READERS, key) ? READERS[key] : undefined;
  return read?.(value, host);
}

function readPositiveInteger(value: Json): Json | undefined {
  const number = typeof value === 'string' && /^\s*\d{1,15}\s*$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

function readNames(value: Json): Json | undefined {
  if (typeof value === 'string') return value.split(/[\s,]/).filter(Boolean);
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
}

function readBoolean(value: Json): Json | undefined {
  if (typeof value === 'boolean') return value;
  return value === 'true' ? true : value === 'false' ? false : undefined;
}

function readEffort(value: Json, host: HostFacts): Json | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : undefined;
  if (typeof value !== 'string') return undefined;
  const word = value.trim().toLowerCase();
  return host.efforts.has(word) ? word : undefined;
}
