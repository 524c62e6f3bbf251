import { compareText } from '../model/finding.ts';
import type { Finding } from '../model/finding.ts';
import type { HostFacts } from '../model/host-facts.ts';
import type { Json } from '../model/json.ts';
import type { PlannedRule, RulePlan } from '../model/plan.ts';
import type { FileAnalysis } from '../model/report.ts';
import type { Collection, LookUp, ProjectRule, SizeOf } from '../model/rule.ts';
import { UNTIMED, type Timing } from '../model/timing.ts';
import { isCertainEnough, makeFinding } from './make-report.ts';
import { runGuarded } from './run-rule.ts';

/** The files that one session would see together. */
export interface CollectionFolder {
  readonly folder: string;
  readonly paths: readonly string[];
}

export interface ProjectOptions {
  readonly collections: readonly CollectionFolder[];
  /** The plan of a file; for a folder, the plan of its first file. */
  planFor(path: string): RulePlan;
  readonly host: HostFacts;
  /** Default: no repository is in sight. */
  readonly lookUp?: LookUp;
  readonly sizeOf?: SizeOf;
  /** Whether findings in a file, or about a folder, are shown; default: all are. */
  readonly isReported?: (path: string) => boolean;
  /** Default: nothing is measured. */
  readonly timing?: Timing;
}

/**
 * Runs the project rules over the facts of every file. Severity, certainty and options of a finding follow the plan of
 * the file that it stands in; those that are not shown are left out. Pure; the order of the analyses does not matter.
 */
export function checkProject(analyses: readonly FileAnalysis[], options: ProjectOptions): readonly Finding[] {
  const byPath = new Map(analyses.map((analysis) => [analysis.path, analysis]));
  const { timing = UNTIMED } = options;
  return projectRules(analyses, options).flatMap((rule) =>
    timing.measure(`${rule.id} (all files)`, () => runProjectRule(rule, byPath, options)),
  );
}

/** Every project rule that is active for some file, sorted by id. */
function projectRules(analyses: readonly FileAnalysis[], options: ProjectOptions): readonly ProjectRule[] {
  const rules = new Map<string, ProjectRule>();
  const plans = new Set(analyses.map((analysis) => options.planFor(analysis.path)));
  for (const { rules: planned } of plans) {
    for (const { rule } of planned) if (rule.scope === 'project') rules.set(rule.id, rule);
  }
  return [...rules.values()].toSorted((a, b) => compareText(a.id, b.id));
}

function runProjectRule(rule: ProjectRule, byPath: ReadonlyMap<string, FileAnalysis>, options: ProjectOptions): readonly Finding[] {
  const collections = options.collections.map((collection) => withFacts(rule.id, collection, byPath));
  const { isReported = () => true } = options;
  const place = { path: options.collections[0]?.folder ?? '.', range: null };
  return runGuarded(rule.id, place, (sink) => {
    rule.check({
      collections,
      host: options.host,
      lookUp: options.lookUp ?? (() => 'unknown'),
      sizeOf: options.sizeOf ?? (() => undefined),
      isReported,
      report({ at, ...rest }) {
        if (!isReported(at.path)) return;
        const plan = options.planFor(at.path);
        const planned = plannedRule(plan, rule.id);
        if (planned === undefined) return;
        const finding = makeFinding(planned, { ...rest, place: at });
        if (isCertainEnough(finding, planned, plan)) sink.push(finding);
      },
    });
  });
}

function withFacts(ruleId: string, collection: CollectionFolder, byPath: ReadonlyMap<string, FileAnalysis>): Collection<Json> {
  const facts = new Map<string, Json>();
  for (const path of collection.paths.toSorted(compareText)) {
    const fact = byPath.get(path)?.facts[ruleId];
    if (fact !== undefined) facts.set(path, fact);
  }
  return { folder: collection.folder, facts };
}

/** The rule as planned for a file; undefined where it is off. */
function plannedRule(plan: RulePlan, ruleId: string): PlannedRule | undefined {
  return plan.rules.find((planned) => planned.rule.id === ruleId);
}
