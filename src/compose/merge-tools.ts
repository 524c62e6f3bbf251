import { ALL_TOOLS, readToolEntries } from '../host/tool-entries.ts';
import layerConflict from '../lint/rules/rules/layer-conflict.ts';
import type { ComposedField } from '../model/composed-agent.ts';
import type { Finding } from '../model/finding.ts';
import type { Range } from '../model/range.ts';
import type { PackText, ToolChanges } from '../model/rule-pack.ts';
import { mergeFinding } from './compose-finding.ts';

/** What a pack or the project does to the tools of an agent. */
export interface ToolLayer {
  readonly kind: 'pack' | 'project';
  readonly tools: ToolChanges;
}

/** What merging tools needs to know besides the layers. */
export interface ToolContext {
  /** Name of the agent. */
  readonly agent: string;
  /** Other names of tools, to the one that counts. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly findings: Finding[];
}

/** A tool of `tools` or `disallowedTools` with whoever wrote it. */
interface Entry extends PackText {
  readonly by: 'agent' | 'pack' | 'project';
}

/**
 * Merges the tools of all layers: grants join what the agent lists, `only` keeps what it names, and what any layer denies
 * is denied. An agent without a list has every tool, so that only `only` makes one for it.
 */
export function mergeTools(fields: readonly ComposedField[], layers: readonly ToolLayer[], context: ToolContext): readonly ComposedField[] {
  if (layers.every(({ tools }) => tools.add.length + tools.deny.length === 0 && tools.only === undefined)) return fields;
  const own = entriesOf(fields, 'tools');
  const added = layers.flatMap(({ kind, tools }) => tools.add.map((text): Entry => ({ ...text, by: kind })));
  const denials = [
    ...(entriesOf(fields, 'disallowedTools') ?? []),
    ...layers.flatMap(({ kind, tools }) => tools.deny.map((text): Entry => ({ ...text, by: kind }))),
  ];
  const limits = layers.flatMap(({ tools }) => (tools.only === undefined ? [] : [tools.only]));
  const isSame = (a: PackText, b: PackText): boolean => covers(nameOf(a, context), nameOf(b, context));
  const isDenied = (entry: PackText): boolean => denials.some((denial) => !hasSpecifier(denial) && isSame(denial, entry));
  context.findings.push(...findConflicts([...(own ?? []), ...added], denials, isSame));
  const first = own === undefined ? limits.shift()?.map((text): Entry => ({ ...text, by: 'project' })) : uniqueEntries([...own, ...added]);
  const kept = first
    ?.filter((entry) => limits.every((only) => only.some((limit) => isSame(limit, entry))))
    .filter((entry) => !isDenied(entry));
  const place = first?.[0];
  if (kept?.length === 0 && place !== undefined) {
    const { path, range } = place;
    context.findings.push(mergeFinding(layerConflict, { messageId: 'noneLeft', data: { agent: context.agent }, path, range }));
  }
  const denied = denials.filter((denial) => denial.by === 'agent' || kept === undefined || isNarrower(denial, kept, isSame));
  const isChanged = denied.some(({ by }) => by !== 'agent');
  return writeField(writeField(fields, 'tools', kept), 'disallowedTools', isChanged ? uniqueEntries(denied) : undefined);
}

function entriesOf(fields: readonly ComposedField[], key: string): readonly Entry[] | undefined {
  const field = fields.find((candidate) => candidate.key === key);
  const entries = readToolEntries(field?.value);
  if (field === undefined || entries.some(({ text }) => text === ALL_TOOLS)) return undefined;
  return entries.map(({ text }) => ({ path: field.path, text, range: field.valueRange, by: 'agent' }));
}

/** A project decides over what packs and agents grant; every other grant that is denied is a mistake of somebody. */
function findConflicts(grants: readonly Entry[], denials: readonly Entry[], isSame: (a: Entry, b: Entry) => boolean): readonly Finding[] {
  return grants.flatMap((grant) => {
    const denial = denials.find((other) => isSame(other, grant) && !hasSpecifier(other) && isMistake(grant, other));
    if (denial === undefined) return [];
    const related = [{ path: denial.path, range: denial.range, label: 'the denial' }];
    const { path, range, text } = grant;
    return [mergeFinding(layerConflict, { messageId: 'denied', data: { tool: text }, path, range, related, severity: 'warning' })];
  });
}

function isMistake(grant: Entry, denial: Entry): boolean {
  return grant.by === 'project' || (denial.by !== 'project' && (grant.by !== 'agent' || denial.by !== 'agent'));
}

function uniqueEntries(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter((entry, index) => entries.findIndex(({ text }) => text === entry.text) === index);
}

/** True for a denial of a part of what is granted: a command of a tool, a tool of a server. */
function isNarrower(denial: Entry, kept: readonly Entry[], isSame: (a: Entry, b: Entry) => boolean): boolean {
  return kept.some((entry) => isSame(entry, denial));
}

function hasSpecifier({ text }: PackText): boolean {
  return text.includes('(');
}

function nameOf({ text }: PackText, { aliases }: ToolContext): string {
  const name = text.split('(', 1)[0] ?? '';
  return aliases.get(name) ?? name;
}

/** True when the first name is the second, or the MCP server of the second. */
function covers(name: string, other: string): boolean {
  const server = name.endsWith('__*') ? name.slice(0, -'__*'.length) : name;
  return name === ALL_TOOLS || name === other || (server.startsWith('mcp__') && other.startsWith(`${server}__`));
}

/** The fields with other entries under a key; an empty list stands there as such, undefined leaves the key alone. */
function writeField(fields: readonly ComposedField[], key: string, entries: readonly Entry[] | undefined): readonly ComposedField[] {
  const old = fields.find((field) => field.key === key);
  if (entries === undefined) return fields;
  const texts = entries.map(({ text }) => text);
  const value = old === undefined || typeof old.value === 'string' ? texts.join(', ') : texts;
  if (old !== undefined) return fields.map((field) => (field === old ? { ...field, value } : field));
  const [first] = entries;
  const nowhere: Range = { start: 0, end: 0 };
  const range = first?.range ?? nowhere;
  return [...fields, { key, value, path: first?.path ?? '', keyRange: range, valueRange: range }];
}
