import { oncePer } from '../model/once-per.ts';
import type { RulePlan } from '../model/plan.ts';
import type { FileAnalysis } from '../model/report.ts';
import type { Surroundings } from '../model/surroundings.ts';
import { NO_SURROUNDINGS } from '../model/surroundings.ts';
import type { AnalysisOptions } from '../lint/analyze-file.ts';
import type { WrapAnalyze } from './analyze.ts';
import type { ResultCache } from './result-cache.ts';

/** Findings that say that an analysis did not run to its end: the next run tries again. */
const NOT_FINAL: ReadonlySet<string> = new Set(['internal/rule-crashed', 'internal/analysis-timed-out']);

export interface CacheKeys {
  hash(text: string): string;
  /** Ids of the rules whose code the cache's maker stands for; nothing is kept where another one runs, such as a plugin's. */
  readonly builtIn: ReadonlySet<string>;
}

/**
 * Asks a cache before a file is analysed. A key holds all that decides an analysis: text, path, plan, scope, surroundings. A file
 * of which only the facts are wanted takes those of a whole analysis too, and its text is not asked for.
 */
export function withCache(cache: ResultCache, { hash, builtIn }: CacheKeys): WrapAnalyze {
  const isOwn = oncePer(({ rules }: RulePlan) => rules.every(({ rule }) => builtIn.has(rule.id)));
  const ofPlan = oncePer((plan: RulePlan) => hash(describePlan(plan)));
  const ofSurroundings = oncePer((surroundings: Surroundings) => hash(JSON.stringify(surroundings)));
  const keyOf = (path: string, digest: string, { plan, scope, surroundings = NO_SURROUNDINGS }: AnalysisOptions): string =>
    hash(`${ofPlan(plan)} ${scope} ${ofSurroundings(surroundings)} ${digest} ${path}`);
  const factsOf = (path: string, keys: readonly string[]): FileAnalysis | undefined => {
    for (const key of keys) {
      const facts = cache.getFacts(key, path);
      if (facts !== undefined) return { ...facts, directives: [], findings: [] };
    }
    return undefined;
  };
  return (analyze, { optionsOf, wholeOptionsOf }) =>
    async (source) => {
      const { path } = source;
      const options = optionsOf(path);
      const whole = wholeOptionsOf(path);
      if (!isOwn(whole.plan)) return analyze(source);
      const digest = source.digest ?? hash(source.text);
      const key = keyOf(path, digest, options);
      const known = options.plan === whole.plan ? cache.get(key, source) : factsOf(path, [keyOf(path, digest, whole), key]);
      if (known !== undefined) return known;
      const analysis = await analyze(source);
      if (isFinal(analysis)) cache.set(key, analysis);
      return analysis;
    };
}

/** The facts of the host follow from its version and the program's. */
function describePlan({ rules, leastCertainty, host }: RulePlan): string {
  const planned = rules.map(({ rule, ...decided }) => [rule.id, decided]);
  return JSON.stringify([host.version, leastCertainty, planned]);
}

function isFinal({ findings }: FileAnalysis): boolean {
  return !findings.some(({ rule }) => NOT_FINAL.has(rule));
}
