import type { ComposedAgent, ComposedField } from '../model/composed-agent.ts';
import type { HostFacts } from '../model/host-facts.ts';
import type { Json } from '../model/json.ts';
import type { Loss } from '../model/rendered.ts';
import { isTypedServer } from './mcp-server.ts';
import { MERGED_KEYS } from './merged-keys.ts';
import { keyOrigin, nameOrigin, valueOrigin } from './origin-of.ts';
import { promptOf } from './prompt-of.ts';
import { descriptionOf } from './read-description.ts';
import { readSetting } from './read-setting.ts';
import type { SettingEntry } from './setting-entry.ts';

/** The definition of an agent that is given to Claude Code as an object. */
export interface AgentDefinition {
  /** Empty when the host would refuse the agent. */
  readonly entries: readonly SettingEntry[];
  readonly losses: readonly Loss[];
}

/** Which keys a kind of definition has, by what was checked when. */
export interface DefinitionFormat {
  /** How messages name it. */
  readonly name: string;
  readonly checkedOn: string;
  readonly source: string;
  readonly keys: ReadonlySet<string>;
}

/** Makes the definition of an agent: values in the typed form that the host asks for, the prompt last. */
export function defineAgent(agent: ComposedAgent, { host, format }: { host: HostFacts; format: DefinitionFormat }): AgentDefinition {
  const refusal = findRefusal(agent, format);
  if (refusal !== undefined) return { entries: [], losses: [refusal] };
  const description = descriptionOf(agent);
  const losses: Loss[] = [...description.losses];
  const entries = agent.fields.flatMap((field): readonly SettingEntry[] => {
    if (field.key === 'name' || MERGED_KEYS.has(field.key)) return [];
    if (field.key === 'description') return [{ kind: 'text', key: field.key, keyOrigin: keyOrigin(field), text: description.text }];
    const setting = readField(field, { host, format });
    losses.push(...setting.losses);
    return setting.value === undefined
      ? []
      : [{ kind: 'value', key: field.key, keyOrigin: keyOrigin(field), value: setting.value, origin: valueOrigin(field) }];
  });
  const prompt: SettingEntry = { kind: 'text', key: 'prompt', keyOrigin: { kind: 'generated', what: 'setting' }, text: promptOf(agent) };
  return { entries: [...entries, prompt], losses };
}

/** One agent that the host refuses keeps it from loading the others, so such an agent is left out. */
function findRefusal(agent: ComposedAgent, format: DefinitionFormat): Loss | undefined {
  const origin = nameOrigin(agent);
  if (descriptionOf(agent).field === undefined) {
    return { field: 'description', reason: `${format.name} takes no agent without a description, so all of it is left out`, origin };
  }
  if (!agent.name.startsWith('-')) return undefined;
  return { field: 'name', reason: `${format.name} takes no name that starts with \`-\`, so all of the agent is left out`, origin };
}

function readField(
  field: ComposedField,
  { host, format }: { host: HostFacts; format: DefinitionFormat },
): { readonly value: Json | undefined; readonly losses: readonly Loss[] } {
  const lose = (reason: string): Loss => ({ field: field.key, reason, origin: keyOrigin(field) });
  if (!format.keys.has(field.key)) {
    const who = host.keys.has(field.key) ? format.name : 'Claude Code';
    return { value: undefined, losses: [lose(`${who} knows no such key`)] };
  }
  const value = readSetting(field.key, field.value, host);
  if (value === undefined) return { value, losses: [lose('Claude Code ignores the value')] };
  if (field.key === 'tools' && Array.isArray(value) && value.includes('*')) return { value: undefined, losses: [] };
  if (field.key !== 'mcpServers' || !Array.isArray(value)) return { value, losses: [] };
  const isLossy = !value.every(isTypedServer);
  return { value: value.filter(isTypedServer), losses: isLossy ? [lose(`${format.name} refuses a configuration of this form`)] : [] };
}
