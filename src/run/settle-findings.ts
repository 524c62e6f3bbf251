import { createPlanner } from '../config/create-planner.ts';
import type { FileSettings } from '../config/config-layer.ts';
import { factsFor } from '../host/host-facts.ts';
import { isCoreRule } from '../model/core-findings.ts';
import { compareFindings, type Finding } from '../model/finding.ts';
import { createLineIndex } from '../model/line-index.ts';
import type { SourceText } from '../model/report.ts';
import type { Rule } from '../model/rule.ts';
import { findDirectives, yamlComments } from '../parse/find-directives.ts';
import { parseAgent } from '../parse/parse-agent.ts';
import { applyDirectives } from '../suppress/apply-directives.ts';
import { asPlanned } from './as-planned.ts';

/** Mistakes that leave a hole in the prompt, which no setting fills. */
const HOLES: ReadonlySet<string> = new Set([
  'frontmatter/invalid-value',
  'rules/duplicate-number',
  'rules/invalid-pack',
  'rules/pack-cycle',
  'rules/unknown-pack',
]);

/** Where the user's decisions about findings stand: in the configuration, and in directives of the files. */
export interface Decisions {
  readonly registry: readonly Rule[];
  readonly sources: readonly SourceText[];
  settingsOf(path: string): Promise<FileSettings>;
}

/**
 * Makes a function that gives findings of merging as the user decided: at the severity of the configuration, without those
 * that are off or disabled, sorted. What leaves a hole in the prompt stays an error.
 */
export function createFindingSettler(decisions: Decisions): (findings: readonly Finding[]) => Promise<readonly Finding[]> {
  const planOf = createPlanner({ registry: decisions.registry, factsFor });
  return async (findings) => {
    const settled: Finding[] = [];
    for (const path of new Set(findings.map(({ place }) => place.path))) {
      const own = findings.filter(({ place }) => place.path === path);
      const plan = planOf(await decisions.settingsOf(path));
      const planned = own.flatMap((finding) => (HOLES.has(finding.rule) ? [] : asPlanned(finding, plan)));
      settled.push(...own.filter(({ rule }) => HOLES.has(rule)), ...withoutDisabled(path, planned, decisions));
    }
    return settled.toSorted(compareFindings);
  };
}

function withoutDisabled(path: string, findings: readonly Finding[], { registry, sources }: Decisions): readonly Finding[] {
  const text = sources.find((source) => source.path === path)?.text ?? '';
  if (findings.length === 0 || !text.includes('subagent-kit-disable')) return findings;
  const directives = path.endsWith('.md') ? parseAgent({ path, text }).directives : findDirectives(yamlComments(text, 0), text);
  const knownRules = new Set(registry.map(({ id }) => id));
  const lines = createLineIndex(text);
  const kept = applyDirectives({ path, findings, directives, lines, knownRules, activeRules: new Set() }).findings;
  return kept.filter(({ rule }) => !isCoreRule(rule));
}
