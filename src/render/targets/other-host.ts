import type { ComposedAgent, ComposedField } from '../../model/composed-agent.ts';
import { echo } from '../../model/fill-message.ts';
import type { HostFacts } from '../../model/host-facts.ts';
import { ownValue } from '../../model/json.ts';
import type { Json } from '../../model/json.ts';
import type { Loss, RenderTarget } from '../../model/rendered.ts';
import { asciiName, slugOf } from '../file-name.ts';
import { filePerAgent } from '../file-per-agent.ts';
import type { OneRendered } from '../file-per-agent.ts';
import type { HostFormat, SettingFormat } from '../formats/host-format.ts';
import { mapTools } from '../map-tools.ts';
import { MERGED_KEYS } from '../merged-keys.ts';
import { keyOrigin, nameOrigin, valueOrigin } from '../origin-of.ts';
import { promptOf } from '../prompt-of.ts';
import { descriptionOf } from '../read-description.ts';
import { readSetting } from '../read-setting.ts';
import type { SettingEntry } from '../setting-entry.ts';
import { writeHostMarkdown } from '../write-host-markdown.ts';
import { writeHostToml } from '../write-host-toml.ts';

/** A target for another host, by what is known of its files. */
export function createHostTarget(format: HostFormat): RenderTarget {
  return {
    id: format.id,
    title: `files for ${format.title}, \`${format.location}\``,
    layout: 'file-per-agent',
    hasSubagents: true,
    render: (agents, { host }) => filePerAgent(agents, (agent) => renderOne(agent, { host, format })),
  };
}

interface HostFormatAt {
  readonly host: HostFacts;
  readonly format: HostFormat;
}

function renderOne(agent: ComposedAgent, at: HostFormatAt): OneRendered {
  const { format } = at;
  const description = descriptionOf(agent);
  if (description.field === undefined) {
    const reason = `${format.title} takes no agent without a description, so all of it is left out`;
    return { file: undefined, losses: [{ field: 'description', reason, origin: nameOrigin(agent) }] };
  }
  const name = nameOf(agent, format);
  const settings = readSettings(agent, at);
  const prompt = promptOf(agent, format.delegation.tool);
  const entries: readonly SettingEntry[] = [
    ...name.entries,
    { kind: 'text', key: 'description', keyOrigin: keyOrigin(description.field), text: description.text },
    ...format.fixed.map(({ key, value }): SettingEntry => ({ kind: 'value', key, value, keyOrigin: SETTING, origin: SETTING })),
    ...settings.entries,
  ];
  const built = format.syntax === 'toml' ? writeHostToml(agent, entries, prompt) : writeHostMarkdown(agent, entries, prompt);
  const losses = [...name.losses, ...description.losses, ...settings.losses, ...findLongPrompt(agent, prompt, format)];
  return { file: { path: `${name.stem}.${format.file.extension}`, ...built }, losses };
}

const SETTING = { kind: 'generated', what: 'setting' } as const;

function nameOf(
  agent: ComposedAgent,
  { name: { key, isSlug }, title }: HostFormat,
): { readonly stem: string; readonly entries: readonly SettingEntry[]; readonly losses: readonly Loss[] } {
  const stem = isSlug ? slugOf(agent.name) : asciiName(agent.name);
  const written = key === null || isSlug ? stem : agent.name;
  const origin = nameOrigin(agent);
  const reason = `${title} takes no such name, so the agent is called \`${echo(written)}\` there`;
  return {
    stem,
    entries: key === null ? [] : [{ kind: 'text', key, keyOrigin: SETTING, text: [{ text: written, origin }] }],
    losses: written === agent.name ? [] : [{ field: 'name', reason, origin }],
  };
}

function readSettings(
  agent: ComposedAgent,
  at: HostFormatAt,
): { readonly entries: readonly SettingEntry[]; readonly losses: readonly Loss[] } {
  const entries: SettingEntry[] = [];
  const losses: Loss[] = [];
  const tools = mapTools(agent, at);
  for (const field of agent.fields) {
    if (field.key === tools.setting?.field.key) {
      const { key, value } = tools.setting;
      entries.push({ kind: 'value', key, value, keyOrigin: keyOrigin(field), origin: valueOrigin(field) });
    }
    if (HELD_ELSEWHERE.has(field.key) || MERGED_KEYS.has(field.key)) continue;
    const setting = mapSetting(field, at);
    if (setting.kind === 'held') entries.push(setting.entry);
    if (setting.kind === 'lost') losses.push({ field: field.key, reason: setting.reason, origin: keyOrigin(field) });
  }
  return { entries, losses: [...tools.losses, ...losses] };
}

const HELD_ELSEWHERE: ReadonlySet<string> = new Set(['name', 'description', 'tools', 'disallowedTools']);

type MappedSetting =
  | { readonly kind: 'held'; readonly entry: SettingEntry }
  | { readonly kind: 'lost'; readonly reason: string }
  /** The host does so without being told. */
  | { readonly kind: 'default' };

function mapSetting(field: ComposedField, { host, format }: HostFormatAt): MappedSetting {
  const rule = Object.hasOwn(format.settings, field.key) ? format.settings[field.key] : undefined;
  if (rule === undefined) {
    return { kind: 'lost', reason: host.keys.has(field.key) ? `${format.title} has no such setting` : 'Claude Code knows no such key' };
  }
  const read = readSetting(field.key, field.value, host);
  if (read === undefined) return { kind: 'lost', reason: 'Claude Code ignores the value' };
  const value = mapValue(read, rule);
  if (value === undefined) return { kind: 'lost', reason: rule.otherwise };
  if (value === null) return { kind: 'default' };
  return { kind: 'held', entry: { kind: 'value', key: rule.key, value, keyOrigin: keyOrigin(field), origin: valueOrigin(field) } };
}

function mapValue(value: Json, { values }: SettingFormat): Json | undefined {
  if (values === undefined) return value;
  return typeof value === 'object' ? undefined : ownValue(values, String(value));
}

function findLongPrompt(
  agent: ComposedAgent,
  prompt: ReturnType<typeof promptOf>,
  { mostPromptCharacters: limit, title }: HostFormat,
): readonly Loss[] {
  const length = prompt.reduce((sum, { text }) => sum + text.length, 0);
  if (limit === undefined || length <= limit.most) return [];
  const reason = `${title} takes ${limit.most} characters of it, and it has ${length}`;
  return [{ field: 'prompt', reason, origin: nameOrigin(agent) }];
}
