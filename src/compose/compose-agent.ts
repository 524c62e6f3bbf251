import type { AgentSource, ReadFrontmatter } from '../model/agent-document.ts';
import type { Collaborator, ComposedAgent } from '../model/composed-agent.ts';
import { compareFindings, compareText } from '../model/finding.ts';
import type { Finding } from '../model/finding.ts';
import { ownValue } from '../model/json.ts';
import type { SourceText } from '../model/report.ts';
import { echo } from '../model/fill-message.ts';
import { nearestName } from '../validate/nearest-name.ts';
import { checkSourceShape } from './check-shape.ts';
import { composeFinding } from './compose-finding.ts';
import { composeRuleBlock } from './compose-rule-block.ts';
import { readCollaborators, readFields, readRulePackUse, readSpecializations, readTriggers } from './read-source-fields.ts';
import type { MappingReader } from './mapping-reader.ts';
import { mergeTools } from './merge-tools.ts';
import type { ToolLayer } from './merge-tools.ts';
import { ownText } from './own-text.ts';
import { applySettings, findChangesWithoutPack, isIdleForOne, layersFor, overridesFor } from './project-layers.ts';
import type { ProjectOverrides } from './read-overrides.ts';
import { readRulePack } from './read-rule-pack.ts';
import { splitAtMarker } from './split-at-marker.ts';

/** What an agent may be merged from. The order of both lists does not matter. */
export interface ComposeSources {
  /** Every agent file in sight, sources and others. */
  readonly agents: readonly AgentSource[];
  /** Every rule pack in sight; a pack is found by its path, in the nearest `rules` folder. */
  readonly packs: readonly SourceText[];
  /** What projects change, in `project.overrides.yaml` of the nearest `rules` folder. */
  readonly overrides?: readonly SourceText[];
  /** Other names of tools, to the one that counts; a denial holds for all of them. */
  readonly toolAliases?: ReadonlyMap<string, string>;
  /** Names that need no file, such as the agents that Claude Code brings along. */
  readonly builtInAgents?: ReadonlySet<string>;
}

/** `agent` is undefined only when no file has the name; `nearest` is then the name that was probably meant. */
export type Composition =
  | {
      readonly kind: 'composed';
      readonly agent: ComposedAgent;
      readonly findings: readonly Finding[];
      /** Changes for every agent that do nothing to this one. */
      readonly idle: readonly Finding[];
    }
  | { readonly kind: 'unknown-agent'; readonly agent: undefined; readonly nearest: string | undefined; readonly findings: readonly [] };

interface NamedAgent {
  readonly name: string;
  readonly document: AgentSource;
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
  const overrides = isSource(first.frontmatter) ? overridesFor(first.document.path, sources.overrides ?? []) : undefined;
  const agent = merge(first, { sources, overrides, findings });
  findings.push(...agent.collaborators.filter((other) => !known.has(other.agent)).map((other) => missingAgent(other, known)));
  const idle = findings.filter((finding) => isIdleForOne(finding, overrides));
  return { kind: 'composed', agent, findings: findings.filter((finding) => !idle.includes(finding)).toSorted(compareFindings), idle };
}

/** Names of the agents that are sources: they have a `rule_pack` or `collaborators`. Sorted. */
export function listSources(agents: readonly AgentSource[]): readonly string[] {
  return [...new Set(nameAgents(agents).flatMap(({ name, frontmatter }) => (isSource(frontmatter) ? [name] : [])))];
}

/** True for an agent file that `render` makes an agent file of. */
function isSource(frontmatter: ReadFrontmatter): boolean {
  return Object.hasOwn(frontmatter.value, 'rule_pack') || Object.hasOwn(frontmatter.value, 'collaborators');
}

function nameAgents(documents: readonly AgentSource[]): readonly NamedAgent[] {
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
  { sources, overrides, findings }: { sources: ComposeSources; overrides: ProjectOverrides | undefined; findings: Finding[] },
): ComposedAgent {
  const above = layersFor(name, overrides);
  const reader: MappingReader = { path: document.path, pointer: '', value: frontmatter.value, rangeOf: frontmatter.rangeOf };
  findings.push(...checkSourceShape(reader));
  const use = readRulePackUse(reader);
  const body = ownText(document);
  const readings = use === undefined ? [] : sources.packs.toSorted((a, b) => compareText(a.path, b.path)).map(readRulePack);
  const block = use === undefined ? undefined : composeRuleBlock(use, { packs: readings.map((reading) => reading.pack), body, above });
  const used = new Set(block?.packs.map((pack) => pack.path));
  findings.push(
    ...(overrides?.findings ?? []),
    ...(use === undefined ? findChangesWithoutPack(name, overrides) : []),
    ...(block?.findings ?? []),
    ...readings.flatMap(({ pack, findings: own }) => (used.has(pack.path) ? own : [])),
  );
  const toolLayers: readonly ToolLayer[] = [
    ...(block?.layers ?? []).map(({ tools }) => ({ kind: 'pack' as const, tools })),
    ...above.map(({ tools }) => ({ kind: 'project' as const, tools })),
  ];
  const toolContext = { agent: name, aliases: sources.toolAliases ?? new Map<string, string>(), findings };
  return {
    name,
    path: document.path,
    packs: block?.packs ?? [],
    fields: mergeTools(applySettings(readFields(document.path, frontmatter), above), toolLayers, toolContext),
    ...(overrides === undefined ? {} : { overrides: overrides.path }),
    triggers: readTriggers(reader),
    specializations: readSpecializations(reader),
    body: splitAtMarker(body, use !== undefined),
    ruleBlock: block?.ruleBlock,
    collaborators: readCollaborators(reader),
  };
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
