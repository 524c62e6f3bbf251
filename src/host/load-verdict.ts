import type { AgentDocument } from '../model/agent-document.ts';
import type { HostFacts } from '../model/host-facts.ts';
import { ownValue } from '../model/json.ts';
import type { JsonObject } from '../model/json.ts';
import type { LoadedAgent, LoadReason, LoadVerdict, Scope } from '../model/load.ts';
import { checkAgentHooks } from './check-hooks.ts';
import { readDescription, readModel, readName, readPluginDescription, readPluginName } from './coerce-fields.ts';
import { isSameValue } from './is-same-value.ts';
import { readAsHost } from './read-as-host.ts';
import type { HostReading } from './read-as-host.ts';
import { readToolFields } from './read-tool-fields.ts';
import { resolveTools } from './resolve-tools.ts';
import type { ToolGrant } from './resolve-tools.ts';

/** Where the file lies and what is known around it. */
export interface LoadOptions {
  readonly facts: HostFacts;
  readonly scope: Scope;
  /** MCP servers that a configuration in sight declares, as the names of their tools write them: `my_server`. */
  readonly mcpServers?: ReadonlySet<string>;
  /** Name of the plugin, for the description that Claude Code makes up. */
  readonly pluginName?: string | null;
}

/**
 * What Claude Code does with an agent file in the given scope: whether it lists it, under which name, with which
 * description, tools and model, or why not. Pure; never throws.
 */
export function loadVerdict(document: AgentDocument, options: LoadOptions): LoadVerdict {
  const { facts, scope } = options;
  if (isLongerThan(facts.limits.fileBytes, document.text)) return skipped('too-large');
  const reading = readAsHost(document, facts);
  return scope === 'plugin' ? pluginVerdict(document, reading, options) : listedVerdict(document, reading, options);
}

function listedVerdict(document: AgentDocument, reading: HostReading, options: LoadOptions): LoadVerdict {
  if (reading.kind === 'none') return skipped(reading.reason);
  if (reading.kind === 'broken') return skipped('yaml');
  const { fields } = reading;
  const name = readName(ownValue(fields, 'name'), options.facts);
  if (name.kind === 'refused') return skipped(name.reason);
  const description = readDescription(ownValue(fields, 'description'));
  if (description === undefined) return skipped('no-description');
  if (checkAgentHooks(fields, options.facts).some(({ isFatal }) => isFatal)) return skipped('bad-hook');
  return registered({ name: name.name, description }, { document, reading, options });
}

/** A plugin's agent is always listed; what cannot be read is left out. */
function pluginVerdict(document: AgentDocument, reading: HostReading, options: LoadOptions): LoadVerdict {
  const fields = reading.kind === 'read' ? reading.fields : {};
  const name = readPluginName(ownValue(fields, 'name'), stemOf(document.path), options.facts);
  const description = readPluginDescription(fields, options.pluginName ?? 'its');
  return registered({ name, description }, { document, reading, options });
}

interface Registration {
  readonly document: AgentDocument;
  readonly reading: HostReading;
  readonly options: LoadOptions;
}

function registered(named: Pick<LoadedAgent, 'name' | 'description'>, registration: Registration): LoadVerdict {
  const { document, reading, options } = registration;
  const fields = reading.kind === 'read' ? reading.fields : {};
  const grant = resolveTools(readToolFields(fields, options), options.facts);
  const as = { ...named, ...toolsOf(grant), model: readModel(ownValue(fields, 'model'), options.facts) };
  if (grant.kind === 'nothing' && options.facts.behavior.knowsGrantedTools) {
    return { verdict: 'no-tools', reason: grant.why === 'empty' ? 'empty-tools' : 'unknown-tools', as };
  }
  if (reading.kind === 'none') return { verdict: 'loads', reason: reading.reason, as };
  if (reading.kind === 'broken') return { verdict: 'retried', reason: 'yaml', as };
  return { verdict: isReadAlike(document, reading.fields) ? 'loads' : 'retried', reason: null, as };
}

function toolsOf(grant: ToolGrant): Pick<LoadedAgent, 'tools' | 'denied' | 'maybeAbsent'> {
  switch (grant.kind) {
    case 'inherited':
      return grant.denied.length > 0 ? { tools: null, denied: grant.denied } : { tools: null };
    case 'listed':
      return grant.maybeAbsent.length > 0 ? { tools: grant.tools, maybeAbsent: grant.maybeAbsent } : { tools: grant.tools };
    case 'nothing':
      return { tools: [] };
  }
}

/** True when strict YAML 1.2 reads what the host reads. */
function isReadAlike(document: AgentDocument, fields: JsonObject): boolean {
  return document.frontmatter.kind === 'read' && document.frontmatter.isStrict && isSameValue(document.frontmatter.value, fields);
}

function skipped(reason: LoadReason): LoadVerdict {
  return { verdict: 'skipped', reason, as: null };
}

function stemOf(path: string): string {
  const base = path.slice(path.lastIndexOf('/') + 1);
  return base.endsWith('.md') ? base.slice(0, -'.md'.length) : base;
}

/** By the length in UTF-8, where a character has three bytes at most. */
function isLongerThan(bytes: number, text: string): boolean {
  return text.length * 3 > bytes && new TextEncoder().encode(text).length > bytes;
}
