import type { AnalysisOptions } from '../lint/analyze-file.ts';
import type { Finding } from '../model/finding.ts';
import type { RulePlan } from '../model/plan.ts';
import type { Analyze, FileAnalysis, SourceText } from '../model/report.ts';
import { UNTIMED, type Timing } from '../model/timing.ts';
import type { PlannedRun } from './plan-files.ts';

/** What decides the analyses of a run, by path as reported. */
export interface AnalysisPlans {
  /** What is asked for. */
  optionsOf(path: string): AnalysisOptions;
  /** What gives the same facts, and maybe more: differs for files of which only the facts are wanted. */
  wholeOptionsOf(path: string): AnalysisOptions;
  /** How many files of the run have been read, and how many have not. */
  countFiles(): { readonly begun: number; readonly left: number };
}

/** Stands around the analysis of each file, as a cache or workers do. */
export type WrapAnalyze = (analyze: Analyze, plans: AnalysisPlans) => Analyze;

/** The in-process `Analyze`: the seam that a cache or workers wrap. The parser and the rules are loaded with the first file. */
export function createAnalyze(
  { optionsOf, countFiles }: AnalysisPlans,
  { loadRules, timing }: { readonly loadRules: () => Promise<void>; readonly timing?: Timing | undefined },
): Analyze {
  let core: Promise<(source: SourceText, options: AnalysisOptions) => Awaited<ReturnType<Analyze>>> | undefined;
  const load = async (): NonNullable<typeof core> => {
    const { analyzeFile } = await import('../lint/analyze-file.ts');
    await loadRules();
    return analyzeFile;
  };
  return async (source) => {
    core ??= (timing ?? UNTIMED).measureWait('load code', load);
    const options = optionsOf(source.path);
    const analysis = (await core)(source, timing === undefined ? options : { ...options, timing });
    const { begun, left } = countFiles();
    if (begun + left <= FEW_FILES) return analysis;
    return (timing ?? UNTIMED).measure('copy result', () => detached(analysis));
  };
}

/** A file that is only read for facts needs no file rule. */
export function planAnalyses(run: PlannedRun, countFiles: AnalysisPlans['countFiles']): AnalysisPlans {
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
  return { optionsOf, wholeOptionsOf, countFiles };
}

/** What the texts of so many files take costs less than copies. */
const FEW_FILES = 200;

/** A piece of a text keeps the whole text in memory; what is kept of one of many files until the end of a run is a copy. */
function detached(analysis: FileAnalysis): FileAnalysis {
  const copy: FileAnalysis = JSON.parse(JSON.stringify(analysis));
  return { ...copy, findings: copy.findings.map((finding, index) => withSharedParts(finding, analysis.findings[index], analysis.path)) };
}

const NONE: readonly never[] = [];

/** What many findings say alike is one and the same: ids come from the rule, and the path from the file. */
function withSharedParts(finding: Finding, original: Finding | undefined, path: string): Finding {
  const { rule, messageId } = original ?? finding;
  const { place, related, fixes } = finding;
  return {
    ...finding,
    rule,
    messageId,
    place: place.path === path ? { path, range: place.range } : place,
    related: related.length === 0 ? NONE : related,
    fixes: fixes.length === 0 ? NONE : fixes,
  };
}
