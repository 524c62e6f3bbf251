import { readdirSync, readFileSync } from 'node:fs';
import { composeAgent } from '../../src/compose/compose-agent.ts';
import { factsFor } from '../../src/host/host-facts.ts';
import type { AgentDocument } from '../../src/model/agent-document.ts';
import type { ComposedAgent } from '../../src/model/composed-agent.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Rendered } from '../../src/model/rendered.ts';
import type { SourceText } from '../../src/model/report.ts';
import { parseAgent } from '../../src/parse/parse-agent.ts';
import { findTarget, renderAgent } from '../../src/render/render-agent.ts';

const folder = new URL('../../agents/', import.meta.url);

function readAll(below: string, suffix: string): readonly SourceText[] {
  const names = readdirSync(new URL(below, folder)).filter((name) => name.endsWith(suffix));
  return names.toSorted().map((name) => ({ path: `agents/${below}${name}`, text: readFileSync(new URL(below + name, folder), 'utf8') }));
}

/** The agents that the project ships, as they are in `agents/`. */
export const rosterAgents: readonly AgentDocument[] = readAll('', '.md').map(parseAgent);
export const rosterPacks: readonly SourceText[] = readAll('rules/', '.rules.yaml');

export interface RosterEntry {
  readonly agent: ComposedAgent;
  readonly findings: readonly Finding[];
  readonly rendered: Rendered;
}

/** Composes and renders one of them. */
export function renderRoster(name: string, agents = rosterAgents, packs = rosterPacks): RosterEntry {
  const composition = composeAgent(name, { agents, packs });
  const target = findTarget('claude-code');
  if (composition.kind !== 'composed' || target === undefined) throw new Error(`no agent ${name}`);
  const { agent, findings } = composition;
  return { agent, findings, rendered: renderAgent(agent, { target, host: factsFor() }) };
}
