import type { AgentDocument, ReadFrontmatter } from '../model/agent-document.ts';
import type { Collaborator, ComposedAgent } from '../model/composed-agent.ts';
import { compareFindings, compareText } from '../model/finding.ts';
import type { Finding } from '../model/finding.ts';
import { ownValue } from '../model/json.ts';
import type { SourceText } from '../model/report.ts';
import type { PackText } from '../model/rule-pack.ts';
import { echo } from '../model/fill-message.ts';
import { nearestName } from '../validate/nearest-name.ts';
import { checkSourceShape } from './check-shape.ts';
import { composeFinding } from './compose-finding.ts';
import { composeRuleBlock } from './compose-rule-block.ts';
import { readCollaborators, readFields, readRulePackUse, readSpecializations, readTriggers } from './read-source-fields.ts';
import type { MappingReader } from './mapping-reader.ts';
import { readRulePack } from './read-rule-pack.ts';
import { splitAtMarker } from './split-at-marker.ts';

/** What an agent may be merged from. The order of both lists does not matter. */
export interface ComposeSources {
  /** Every agent file in sight, sources and others. */
  readonly agents: readonly AgentDocument[];
  /** Every rule pack in sight; a pack is found by its path, in the nearest `rules` folder. */
  readonly packs: readonly SourceText[];
  /** Names that need no file, such as the agents that Claude Code brings along. */
  readonly builtInAgents?: ReadonlySet<string>;
}

/** `agent` is undefined only when no file has the name; `nearest` is then the name that was probably meant. */
export type Composition =
  | { readonly kind: 'composed'; readonly agent: ComposedAgent; readonly findings: readonly Finding[] }
  | { readonly kind: 'unknown-agent'; readonly agent: undefined; readonly nearest: string | undefined; readonly findings: readonly [] };

interface NamedAgent {
  readonly name: string;
  readonly document: AgentDocument;
  readonly frontmatter: ReadFrontmatter;
}

/**
 * Merges an agent's own file with its rule pack and collaborators. Never throws; what is wrong with the sources is
 * reported with its place, and what could be merged is merged. With findings of severity `error` the result is not
 * fit to be written.
 * @param name the agent's `name`, as its front matter has it
 * @returns the agent and the findings, sorted
 */
export function composeAgent(name: string, sources: ComposeSources): Composition {
  const named = nameAgents(sources.agents);
  const own = named.filter((agent) => agent.name === name);
  const first = own[0];
  if (first === undefined) {
    const nearest = nearestName(name, [...new Set(named.map((agent) => agent.name))]);
    return { kind: 'unknown-agent', agent: undefined, nearest, findings: [] };
  }
  const findings: Finding[] = own.slice(1).map((second) => duplicate(first, second));
  const known = new Set([...named.map((agent) => agent.name), ...(sources.builtInAgents ?? [])]);
  const agent = merge(first, { packs: sources.packs, findings });
  findings.push(...agent.collaborators.filter((other) => !known.has(other.agent)).map((other) => missingAgent(other, known)));
  return { kind: 'composed', agent, findings: findings.toSorted(compareFindings) };
}

/** Names of the agents that are sources: they have a `rule_pack` or `collaborators`. Sorted. */
export function listSources(agents: readonly AgentDocument[]): readonly string[] {
  return [...new Set(nameAgents(agents).flatMap(({ name, frontmatter }) => (isSource(frontmatter) ? [name] : [])))];
}

/** True for an agent file that `render` makes an agent file of. */
function isSource(frontmatter: ReadFrontmatter): boolean {
  return Object.hasOwn(frontmatter.value, 'rule_pack') || Object.hasOwn(frontmatter.value, 'collaborators');
}

function nameAgents(documents: readonly AgentDocument[]): readonly NamedAgent[] {
  return documents
    .flatMap((document) => {
      const { frontmatter } = document;
      if (frontmatter.kind !== 'read') return [];
      const name = ownValue(frontmatter.value, 'name');
      return typeof name === 'string' && name !== '' ? [{ name, document, frontmatter }] : [];
    })
    .toSorted((a, b) => compareText(a.name, b.name) || compareText(a.document.path, b.document.path));
}

function merge(
  { name, document, frontmatter }: NamedAgent,
  { packs, findings }: { packs: readonly SourceText[]; findings: Finding[] },
): ComposedAgent {
  const reader: MappingReader = { path: document.path, pointer: '', value: frontmatter.value, rangeOf: frontmatter.rangeOf };
  findings.push(...checkSourceShape(reader));
  const use = readRulePackUse(reader);
  const body = ownText(document);
  const readings = use === undefined ? [] : packs.toSorted((a, b) => compareText(a.path, b.path)).map(readRulePack);
  const block = use === undefined ? undefined : composeRuleBlock(use, { packs: readings.map((reading) => reading.pack), body });
  const used = new Set(block?.packs.map((pack) => pack.path));
  findings.push(...(block?.findings ?? []), ...readings.flatMap(({ pack, findings: own }) => (used.has(pack.path) ? own : [])));
  return {
    name,
    path: document.path,
    packs: block?.packs ?? [],
    fields: readFields(document.path, frontmatter),
    triggers: readTriggers(reader),
    specializations: readSpecializations(reader),
    body: splitAtMarker(body, use !== undefined),
    ruleBlock: block?.ruleBlock,
    collaborators: readCollaborators(reader),
  };
}

/** What the agent's file itself says below its front matter, without blank lines around it. */
function ownText(document: AgentDocument): PackText {
  const raw = document.text.slice(document.body.start, document.body.end);
  const first = raw.length - raw.trimStart().length;
  const last = raw.trimEnd().length;
  const lead = Math.min(first, Math.max(raw.lastIndexOf('\n', first), raw.lastIndexOf('\r', first)) + 1);
  const tail = raw.slice(last).search(/[\r\n]/);
  const start = document.body.start + lead;
  const end = Math.max(start, document.body.start + (tail === -1 ? raw.length : last + tail));
  const text = document.text.slice(start, end);
  return { path: document.path, text: text.trim() === '' ? '' : text, range: { start, end } };
}

function duplicate(first: NamedAgent, second: NamedAgent): Finding {
  const message = `Unexpected second agent named \`${echo(first.name)}\`, expected a name of its own`;
  const rangeOf = ({ frontmatter }: NamedAgent): { start: number; end: number } | null => frontmatter.rangeOf('/name', 'value') ?? null;
  const related = [{ path: first.document.path, range: rangeOf(first), label: 'the agent that is rendered' }];
  const path = second.document.path;
  return composeFinding({ rule: 'project/duplicate-name', messageId: 'duplicate', message, path, range: rangeOf(second), related });
}

function missingAgent(other: Collaborator, known: ReadonlySet<string>): Finding {
  const near = nearestName(other.agent, [...known].toSorted(compareText));
  const hint = near === undefined ? 'expected the `name` of an agent' : `did you mean \`${echo(near)}\``;
  const message = `Unknown agent \`${echo(other.agent)}\` among the collaborators, ${hint}`;
  return composeFinding({ rule: 'references/missing-agent', messageId: 'missing', message, path: other.path, range: other.range });
}
