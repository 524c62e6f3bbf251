import { compareFindings } from '../model/finding.ts';
import type { Finding } from '../model/finding.ts';
import { composeAgent, listSources } from './compose-agent.ts';
import type { ComposeSources } from './compose-agent.ts';
import { readRulePack } from './read-rule-pack.ts';

/** What the linter's own rules report as well. */
const REPORTED_ELSEWHERE: ReadonlySet<string> = new Set([
  'frontmatter/invalid-value',
  'references/missing-agent',
  'project/duplicate-name',
]);

/**
 * What is wrong with rule packs, used or not, and with the way in which agents use them: everything under `rules/` that
 * merging every source would report, each once, sorted.
 */
export function checkSources(sources: ComposeSources): readonly Finding[] {
  const found = [
    ...sources.packs.flatMap((pack) => readRulePack(pack).findings),
    ...listSources(sources.agents).flatMap((name) => composeAgent(name, sources).findings),
  ];
  const unique = new Map(found.filter(({ rule }) => !REPORTED_ELSEWHERE.has(rule)).map((finding) => [keyOf(finding), finding]));
  return [...unique.values()].toSorted(compareFindings);
}

function keyOf({ rule, message, place }: Finding): string {
  return JSON.stringify([rule, message, place.path, place.range?.start ?? null, place.range?.end ?? null]);
}
