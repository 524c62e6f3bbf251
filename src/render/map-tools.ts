import { ALL_TOOLS, readToolEntries } from '../host/tool-entries.ts';
import type { ToolEntry } from '../host/tool-entries.ts';
import type { ComposedAgent, ComposedField } from '../model/composed-agent.ts';
import { echo } from '../model/fill-message.ts';
import type { HostFacts } from '../model/host-facts.ts';
import type { Json } from '../model/json.ts';
import type { Loss } from '../model/rendered.ts';
import type { HostFormat, ToolFormat } from './formats/host-format.ts';
import { valueOrigin } from './origin-of.ts';

/** What another host is told about tools. */
export interface MappedTools {
  readonly setting: { readonly key: string; readonly value: Json; readonly field: ComposedField } | undefined;
  readonly losses: readonly Loss[];
}

/** The lists of an agent, and how to say what of them is lost. */
interface Grants {
  /** Undefined when everything is inherited. */
  readonly listed: { readonly field: ComposedField; readonly names: readonly string[] } | undefined;
  readonly denied: { readonly field: ComposedField; readonly names: readonly string[] } | undefined;
  /** Listed and not denied. */
  readonly granted: readonly string[];
}

/**
 * Maps `tools` and `disallowedTools` to what a host has for them. Where the host cannot hold them exactly, the agent gets
 * less, or what it gets too much is a loss (ADR 0015).
 */
export function mapTools(agent: ComposedAgent, { host, format }: { host: HostFacts; format: HostFormat }): MappedTools {
  const grants = readGrants(agent, host);
  const { tools } = format;
  const mapped =
    tools.kind === 'list'
      ? mapToList(grants, tools, format.title)
      : tools.kind === 'deny'
        ? mapToDenials(grants, tools, format.title)
        : mapToSwitch(grants, tools);
  return { ...mapped, losses: [...findSpecifiers(grants), ...mapped.losses] };
}

function readGrants(agent: ComposedAgent, host: HostFacts): Grants {
  const read = (key: string): Grants['listed'] => {
    const field = agent.fields.find((one) => one.key === key);
    const names = readToolEntries(field?.value).map(({ name }) => host.toolAliases.get(name) ?? name);
    return field === undefined ? undefined : { field, names: [...new Set(names)] };
  };
  const listed = read('tools');
  const denied = read('disallowedTools');
  const isAll = listed === undefined || listed.names.includes(ALL_TOOLS);
  const granted = isAll ? [] : listed.names.filter((name) => denied?.names.includes(name) !== true);
  return { listed: isAll ? undefined : listed, denied: denied?.names.length === 0 ? undefined : denied, granted };
}

function findSpecifiers({ listed, denied }: Grants): readonly Loss[] {
  return [listed, denied].flatMap((list) => {
    if (list === undefined) return [];
    const specific = readToolEntries(list.field.value).filter(({ specifier }: ToolEntry) => specifier !== undefined);
    return specific.map(({ text }) => lossOf(list.field, `\`${echo(text)}\` stands for the whole tool, as in Claude Code`));
  });
}

function mapToList({ listed, denied, granted }: Grants, tools: ToolFormat & { kind: 'list' }, title: string): MappedTools {
  if (listed === undefined) return denied === undefined ? NOTHING : mapRest(denied, tools, title);
  const losses: Loss[] = [];
  const value = granted.flatMap((name) => {
    const names = ownNames(tools.names, name) ?? nameOfServerTool(name, tools.mcp);
    if (names === undefined) losses.push(lossOf(listed.field, `${title} has no tool like \`${echo(name)}\``));
    return names ?? [];
  });
  const wider = widened(value, { granted, tools });
  losses.push(...wider.map(([name, more]) => lossOf(listed.field, `\`${name}\` of ${title} also grants what \`${more}\` does`)));
  return { setting: { key: tools.key, value: [...new Set(value)], field: listed.field }, losses };
}

const NOTHING: MappedTools = { setting: undefined, losses: [] };

/** What is denied of everything: the list of all else that has a name, so that no denial is lost. */
function mapRest(denied: NonNullable<Grants['denied']>, tools: ToolFormat & { kind: 'list' }, title: string): MappedTools {
  const told = new Set(denied.names.flatMap((name) => ownNames(tools.names, name) ?? []));
  if (told.size === 0 && !denied.names.some((name) => name.startsWith('mcp__'))) return NOTHING;
  const value = [...new Set(Object.values(tools.names).flat())].filter((name) => !told.has(name));
  const reason = `${title} lists what is granted, so tools that it does not share with Claude Code are left out`;
  return { setting: { key: tools.key, value, field: denied.field }, losses: [lossOf(denied.field, reason)] };
}

/** Tools whose difference matters enough to say that a host has one name for both. */
const TOLD_APART = ['Bash', 'Edit', 'Write', 'WebFetch', 'WebSearch'];

function widened(
  value: readonly string[],
  { granted, tools }: { readonly granted: readonly string[]; readonly tools: ToolFormat & { kind: 'list' } },
): readonly (readonly [string, string])[] {
  const others = TOLD_APART.filter((name) => !granted.includes(name));
  return others.flatMap((other) =>
    (ownNames(tools.names, other) ?? []).flatMap((name) => (value.includes(name) ? [[name, other] as const] : [])),
  );
}

function mapToDenials({ listed, denied, granted }: Grants, tools: ToolFormat & { kind: 'deny' }, title: string): MappedTools {
  const losses: Loss[] = [];
  const allowed = new Set(granted.flatMap((name) => ownNames(tools.names, name) ?? []));
  const every = [...new Set(Object.values(tools.names).flat())];
  const told = new Set((denied?.names ?? []).flatMap((name) => ownNames(tools.names, name) ?? []));
  const closed = every.filter((name) => told.has(name) || (listed !== undefined && !allowed.has(name)));
  if (listed !== undefined) {
    losses.push(lossOf(listed.field, tools.gap));
    const unknown = granted.filter((name) => ownNames(tools.names, name) === undefined && !name.startsWith('mcp__'));
    losses.push(...unknown.map((name) => lossOf(listed.field, `${title} has no tool like \`${echo(name)}\``)));
    const shut = granted.filter((name) => ownNames(tools.names, name)?.some((one) => told.has(one)) === true);
    losses.push(...shut.map((name) => lossOf(listed.field, `\`${echo(name)}\` goes with a tool that is denied`)));
  }
  if (denied !== undefined) {
    const unknown = denied.names.filter((name) => ownNames(tools.names, name) === undefined);
    losses.push(...unknown.map((name) => lossOf(denied.field, `${title} has no permission for \`${echo(name)}\``)));
  }
  const field = listed?.field ?? denied?.field;
  if (field === undefined || closed.length === 0) return { setting: undefined, losses };
  return { setting: { key: tools.key, value: Object.fromEntries(closed.map((name) => [name, 'deny'])), field }, losses };
}

function mapToSwitch({ listed, denied, granted }: Grants, tools: ToolFormat & { kind: 'read-only' }): MappedTools {
  const fields = [listed?.field, denied?.field].filter((field) => field !== undefined);
  const losses = fields.map((field) => lossOf(field, tools.gap));
  const onlyReads = listed !== undefined && granted.every((name) => tools.reading.includes(name));
  const neverWrites = listed === undefined && denied !== undefined && tools.writing.every((name) => denied.names.includes(name));
  const field = onlyReads ? listed.field : neverWrites ? denied.field : undefined;
  return { setting: field === undefined ? undefined : { key: tools.key, value: tools.value, field }, losses };
}

function ownNames(names: Readonly<Record<string, readonly string[]>>, name: string): readonly string[] | undefined {
  return Object.hasOwn(names, name) ? names[name] : undefined;
}

const SERVER_TOOL = /^mcp__([A-Za-z0-9.-]{1,64})(?:__([A-Za-z0-9_.-]{1,128}|\*))?$/;

/** A tool of an MCP server in the host's form; undefined where its name could be read otherwise. */
function nameOfServerTool(name: string, forms: { readonly tool: string; readonly server: string }): readonly string[] | undefined {
  const [, server, tool] = SERVER_TOOL.exec(name) ?? [];
  if (server === undefined) return undefined;
  const form = tool === undefined || tool === '*' ? forms.server : forms.tool;
  return [form.replace('{server}', () => server).replace('{tool}', () => tool ?? '')];
}

function lossOf(field: ComposedField, reason: string): Loss {
  return { field: field.key, reason, origin: valueOrigin(field) };
}
