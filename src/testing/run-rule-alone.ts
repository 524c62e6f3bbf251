import assert from 'node:assert/strict';
import { checkSources } from '../compose/check-sources.ts';
import { factsFor } from '../host/host-facts.ts';
import { analyzeFile } from '../lint/analyze-file.ts';
import { checkProject, type CollectionFolder } from '../lint/check-project.ts';
import { compareFindings, compareText, type Finding } from '../model/finding.ts';
import { isJsonObject, type Json } from '../model/json.ts';
import type { RulePlan } from '../model/plan.ts';
import type { SourceText } from '../model/report.ts';
import type { Rule } from '../model/rule.ts';
import { NO_SURROUNDINGS } from '../model/surroundings.ts';
import { parseSource } from '../parse/parse-source.ts';
import { lookUpIn } from './look-up-in.ts';
import type { CaseSettings } from './rule-case.ts';

/** Settings that change what a rule sees. */
export type RunSettings = Pick<CaseSettings, 'options' | 'scope' | 'claudeVersion' | 'surroundings' | 'repository' | 'sizes'>;

/**
 * Runs one rule, and nothing else, over files given as text by path, and returns its findings in report order.
 * Files below one folder named `agents` make one collection, all others another; `*.rules.yaml` are rule packs, `*.overrides.yaml`
 * what a project changes.
 * @throws Error when the rule crashed
 */
export function runRuleAlone(rule: Rule, files: ReadonlyMap<string, string>, settings: RunSettings = {}): readonly Finding[] {
  const plan = planFor(rule, settings);
  const sources = [...files].map(([path, text]) => ({ path, text })).toSorted((a, b) => compareText(a.path, b.path));
  const [packs, agents] = [sources.filter(isPack), sources.filter((source) => !isPack(source))];
  const paths = agents.map(({ path }) => path);
  const surroundings = { ...NO_SURROUNDINGS, ...settings.surroundings };
  const analyses = agents.map((source) => analyzeFile(source, { plan, scope: settings.scope ?? 'project', surroundings }));
  for (const { facts } of analyses) assert.deepStrictEqual(facts, JSON.parse(JSON.stringify(facts)), 'facts are JSON');
  const findings = [
    ...analyses.flatMap((analysis) => analysis.findings),
    ...checkProject(analyses, {
      collections: collectionsOf(paths),
      planFor: () => plan,
      host: plan.host,
      lookUp: lookUpIn(settings.repository),
      sizeOf: (_file, path) => settings.sizes?.[path],
    }),
    ...checkSources({
      agents: agents.map(parseSource),
      packs: packs.filter(isNoOverrides),
      overrides: packs.filter((pack) => !isNoOverrides(pack)),
    }),
  ];
  const crash = findings.find((finding) => finding.rule === 'internal/rule-crashed');
  if (crash !== undefined) throw new Error(`The rule crashed: ${crash.message}`);
  return findings.filter((finding) => finding.rule === rule.id).toSorted(compareFindings);
}

function isPack({ path }: SourceText): boolean {
  return path.endsWith('.rules.yaml') || path.endsWith('.overrides.yaml');
}

function isNoOverrides({ path }: SourceText): boolean {
  return path.endsWith('.rules.yaml');
}

function planFor(rule: Rule, settings: RunSettings): RulePlan {
  const options = mergeOptions(rule.defaults, settings.options);
  return {
    rules: [{ rule, severity: rule.meta.severity, options }],
    leastCertainty: 'possible',
    host: factsFor(settings.claudeVersion),
  };
}

function collectionsOf(paths: readonly string[]): readonly CollectionFolder[] {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const folder = folderOf(path);
    folders.set(folder, [...(folders.get(folder) ?? []), path]);
  }
  return [...folders].map(([folder, members]) => ({ folder, paths: members }));
}

/** Everything up to the last folder named `agents`; the whole tree without one. */
function folderOf(path: string): string {
  const folders = path.split('/').slice(0, -1);
  const last = folders.lastIndexOf('agents');
  return last === -1 ? '.' : folders.slice(0, last + 1).join('/');
}

function mergeOptions(defaults: Json, given: RunSettings['options']): Json {
  return isJsonObject(defaults) ? { ...defaults, ...given } : defaults;
}
