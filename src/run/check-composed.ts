import { composeAgent, listSources } from '../compose/compose-agent.ts';
import type { ComposeSources } from '../compose/compose-agent.ts';
import { analyzeFile } from '../lint/analyze-file.ts';
import type { ComposedAgent } from '../model/composed-agent.ts';
import { compareFindings, type Finding } from '../model/finding.ts';
import type { RulePlan } from '../model/plan.ts';
import { renderAgent } from '../render/render-agent.ts';
import { claudeCodeTarget } from '../render/targets/claude-code.ts';
import { traceFinding } from './trace-finding.ts';

const AREA = 'contradiction/';

/**
 * Finds layers that contradict each other: the rules of the area `contradiction/` look at every source's merged prompt,
 * and what they find stands at the places in the layers. What an agent's own file contradicts itself in is left out: those
 * rules see it there. Pure; each finding once, sorted.
 * @param planFor the plan of a source's path
 */
export function checkComposed(sources: ComposeSources, planFor: (path: string) => RulePlan): readonly Finding[] {
  const texts = new Map([...sources.agents, ...sources.packs, ...(sources.overrides ?? [])].map(({ path, text }) => [path, text]));
  const found = listSources(sources.agents).flatMap((name) => {
    const composition = composeAgent(name, sources);
    if (composition.kind !== 'composed' || composition.findings.some(({ severity }) => severity === 'error')) return [];
    return findLayerConflicts(composition.agent, { texts, plan: planFor(composition.agent.path) });
  });
  return [...new Map(found.map((finding) => [JSON.stringify(finding), finding])).values()].toSorted(compareFindings);
}

/** Layers of one merged agent that contradict each other; `texts` are those of its layers, by path. */
export function findLayerConflicts(
  agent: ComposedAgent,
  { texts, plan }: { readonly texts: ReadonlyMap<string, string>; readonly plan: RulePlan },
): readonly Finding[] {
  const rules = plan.rules.filter(({ rule }) => rule.scope === 'file' && rule.id.startsWith(AREA));
  if (rules.length === 0 || agent.packs.length === 0) return [];
  const rendered = renderAgent(agent, { target: claudeCodeTarget, host: plan.host });
  const analysis = analyzeFile({ path: agent.path, text: rendered.text }, { plan: { ...plan, rules }, scope: 'project' });
  return analysis.findings.flatMap((finding) => {
    const traced = finding.rule.startsWith(AREA) ? traceFinding(finding, { rendered, texts }) : undefined;
    if (traced === undefined || [traced.place, ...traced.related].every(({ path }) => path === agent.path)) return [];
    return [atUpperLayer(traced, agent.path)];
  });
}

/** The agent is where a conflict with its pack can be settled for it alone, so that side is the place. */
function atUpperLayer(finding: Finding, path: string): Finding {
  const [first, ...others] = finding.related;
  if (finding.place.path === path || first === undefined || first.path !== path) return finding;
  return { ...finding, place: { path, range: first.range }, related: [{ ...finding.place, label: 'the other layer' }, ...others] };
}
