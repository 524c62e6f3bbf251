import type { AnalysisOptions } from '../lint/analyze-file.ts';
import type { RulePlan } from '../model/plan.ts';
import type { Analyze, SourceText } from '../model/report.ts';
import type { PlannedRun } from './plan-files.ts';

/** What decides the analyses of a run, by path as reported. */
export interface AnalysisPlans {
  /** What is asked for. */
  optionsOf(path: string): AnalysisOptions;
  /** What gives the same facts, and maybe more: differs for files of which only the facts are wanted. */
  wholeOptionsOf(path: string): AnalysisOptions;
}

/** Stands around the analysis of each file, as a cache or workers do. */
export type WrapAnalyze = (analyze: Analyze, plans: AnalysisPlans) => Analyze;

/** The in-process `Analyze`: the seam that a cache or workers wrap. The parser and the rules are loaded with the first file. */
export function createAnalyze({ optionsOf }: AnalysisPlans, loadRules: () => Promise<void>): Analyze {
  let core: Promise<(source: SourceText, options: AnalysisOptions) => Awaited<ReturnType<Analyze>>> | undefined;
  return async (source) => {
    core ??= Promise.all([import('../lint/analyze-file.ts'), loadRules()]).then(([{ analyzeFile }]) => analyzeFile);
    return (await core)(source, optionsOf(source.path));
  };
}

/** A file that is only read for facts needs no file rule. */
export function planAnalyses(run: PlannedRun): AnalysisPlans {
  const context = new Set(run.context);
  const reduced = new Map<RulePlan, RulePlan>();
  const wholeOptionsOf = (path: string): AnalysisOptions => run.plans.get(path) ?? { plan: run.planFor(path), scope: 'project' };
  const optionsOf = (path: string): AnalysisOptions => {
    const found = wholeOptionsOf(path);
    if (!context.has(path)) return found;
    const plan = reduced.get(found.plan) ?? { ...found.plan, rules: found.plan.rules.filter(({ rule }) => rule.scope === 'project') };
    reduced.set(found.plan, plan);
    return { ...found, plan };
  };
  return { optionsOf, wholeOptionsOf };
}
