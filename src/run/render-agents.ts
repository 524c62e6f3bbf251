import { composeAgent, listSources } from '../compose/compose-agent.ts';
import type { ComposeSources } from '../compose/compose-agent.ts';
import { composeTeam } from '../compose/compose-team.ts';
import { createPlanner } from '../config/create-planner.ts';
import { createSettingsFinder } from '../config/find-settings.ts';
import { SetupError } from '../errors/setup-error.ts';
import { factsFor } from '../host/host-facts.ts';
import { echo } from '../model/fill-message.ts';
import type { FileHost } from '../model/file-host.ts';
import type { ComposedAgent, ComposedTeam } from '../model/composed-agent.ts';
import { compareText, type Finding } from '../model/finding.ts';
import { createLineIndex, type LineIndex } from '../model/line-index.ts';
import type { AgentLoss, RenderedFile, RenderTarget } from '../model/rendered.ts';
import { findClash } from '../render/find-clash.ts';
import { findTarget, renderSet, RENDER_TARGETS } from '../render/render-agent.ts';
import { renderTeam } from '../render/team/render-team.ts';
import { nearestName } from '../validate/nearest-name.ts';
import { findLayerConflicts } from './check-composed.ts';
import type { LintOptions } from './lint-options.ts';
import type { PlanSources } from './plan-files.ts';
import { readRenderSources } from './render-sources.ts';
import { createFindingSettler } from './settle-findings.ts';

/** What to render. */
export interface RenderOptions {
  /** Where sources and packs are found; default: the nearest `agents` folder that holds a source. */
  readonly paths?: readonly string[];
  /** Id of a target; default `claude-code`. */
  readonly target?: string;
  /** Which configuration decides over severities and the version of Claude Code; default: the nearest of each file. */
  readonly config?: LintOptions['config'];
  /** Whether to load the plugins that the configuration names; default true. */
  readonly plugins?: boolean;
  /** `X.Y.Z`; default: that of the configuration, else the newest that is known. */
  readonly claudeVersion?: string;
  /** Name of the output folder, of which a plugin takes its name; default `agents`. */
  readonly folderName?: string;
  /** Renders the one agent that is named with its collaborators. */
  readonly team?: boolean;
}

/** One agent, merged. With findings of severity `error` what is rendered of it is not fit to be written. */
export interface RenderedAgent {
  readonly agent: ComposedAgent;
  /** What is wrong with the agent's sources, as the configuration and directives have it, sorted. */
  readonly findings: readonly Finding[];
}

export interface RenderRun {
  /** Sorted by name. */
  readonly agents: readonly RenderedAgent[];
  /** What they were rendered to, sorted by path; no two of them have one path. */
  readonly files: readonly RenderedFile[];
  /** What the target cannot hold, sorted by agent. */
  readonly losses: readonly AgentLoss[];
  /** Line index of every source, by path. */
  readonly lines: ReadonlyMap<string, LineIndex>;
}

/**
 * Merges agents with their rule packs and renders them; without a name, every source. The same sources give the same
 * bytes. Throws `SetupError`: `unknown-agent`, `unknown-target`, `no-agents`, `path-missing`, `name-clash`,
 * and `usage` for a team with several leads.
 */
export async function renderAgents(
  host: FileHost,
  names: readonly string[],
  { settings, ...options }: RenderOptions & { readonly settings: PlanSources },
): Promise<RenderRun> {
  const id = options.target ?? 'claude-code';
  // An unknown target is told before anything is read; those of plugins are known with the configuration.
  if (!id.includes('/')) targetNamed(id);
  const sources = await readRenderSources(host, options.paths ?? []);
  const wanted = names.length > 0 ? names : listSources(sources.agents);
  if (wanted.length === 0) {
    const message = 'no agent source here: none of the agents has `rule_pack` or `collaborators`';
    throw new SetupError('no-agents', message, { hint: 'subagent-kit render NAME' });
  }
  const settingsOf = createSettingsFinder(host, settings);
  const { claudeVersion, plugins } = await settingsOf(sources.agents[0]?.path ?? '.');
  const facts = factsFor(claudeVersion);
  const target = targetNamed(
    id,
    plugins.flatMap(({ targets }) => targets),
  );
  const all = { ...sources, builtInAgents: facts.builtInAgents, toolAliases: facts.toolAliases };
  const merged = options.team === true ? mergeTeam(wanted, all) : mergeEach(wanted, all);
  const texts = [...sources.agents, ...sources.packs, ...(sources.overrides ?? [])].toSorted((a, b) => compareText(a.path, b.path));
  const settle = createFindingSettler({ registry: settings.registry, sources: texts, settingsOf });
  const planOf = createPlanner({ registry: settings.registry, factsFor });
  const textOf = new Map(texts.map(({ path, text }) => [path, text]));
  const settled = merged.parts.map(async ({ agent, findings }) => {
    const isWhole = findings.every(({ severity }) => severity !== 'error');
    const conflicts = isWhole ? findLayerConflicts(agent, { texts: textOf, plan: planOf(await settingsOf(agent.path)) }) : [];
    return { agent, findings: await settle([...findings, ...conflicts]) };
  });
  const agents = (await Promise.all(settled)).toSorted((a, b) => compareText(a.agent.name, b.agent.name));
  const context = { target, host: facts, folderName: options.folderName ?? 'agents' };
  const composed = agents.map(({ agent }) => agent);
  const { files, losses } = merged.team === undefined ? renderSet(composed, context) : renderTeam(merged.team, context);
  refuseClash(files);
  return { agents, files, losses, lines: new Map(texts.map(({ path, text }) => [path, createLineIndex(text)])) };
}

interface Merged {
  readonly parts: readonly RenderedAgent[];
  readonly team?: ComposedTeam;
}

function mergeEach(names: readonly string[], sources: ComposeSources): Merged {
  const parts = [...new Set(names)].map((name): RenderedAgent => {
    const composition = composeAgent(name, sources);
    if (composition.kind === 'unknown-agent') throw unknownAgent(name, composition.nearest);
    return { agent: composition.agent, findings: composition.findings };
  });
  return { parts };
}

function mergeTeam([name = '', ...others]: readonly string[], sources: ComposeSources): Merged {
  if (others.length > 0) throw new SetupError('usage', 'a team has one lead', { hint: 'subagent-kit render NAME --team' });
  const composition = composeTeam(name, sources);
  if (composition.kind === 'unknown-agent') throw unknownAgent(name, composition.nearest);
  return composition;
}

function refuseClash(files: readonly RenderedFile[]): void {
  const clash = findClash(files);
  if (clash === undefined) return;
  const names = clash.agents.map((name) => `\`${echo(name)}\``).join(' and ');
  throw new SetupError('name-clash', `${names} would both be written to ${clash.path}`, { hint: 'rename one of them' });
}

/** The target of an id, built-in or one of `others`. Throws `SetupError` `unknown-target`. */
export function targetNamed(id: string, others: readonly RenderTarget[] = []): RenderTarget {
  const target = findTarget(id) ?? others.find((other) => other.id === id);
  if (target !== undefined) return target;
  const ids = [...RENDER_TARGETS, ...others].map((known) => known.id);
  const near = nearestName(id, ids);
  const hint = near === undefined ? `one of ${ids.join(', ')}` : `did you mean ${near}`;
  throw new SetupError('unknown-target', `unknown target ${echo(id)}`, { hint });
}

function unknownAgent(name: string, nearest: string | undefined): SetupError {
  const hint = nearest === undefined ? {} : { hint: `did you mean ${nearest}` };
  return new SetupError('unknown-agent', `no agent is named ${echo(name)}`, hint);
}
