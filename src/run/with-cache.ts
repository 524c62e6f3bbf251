import { oncePer } from '../model/once-per.ts';
import type { RulePlan } from '../model/plan.ts';
import type { FileAnalysis, SourceText } from '../model/report.ts';
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
 * of which only the facts are wanted takes those of a whole analysis too.
 */
export function withCache(cache: ResultCache, { hash, builtIn }: CacheKeys): WrapAnalyze {
  const isOwn = oncePer(({ rules }: RulePlan) => rules.every(({ rule }) => builtIn.has(rule.id)));
  const ofPlan = oncePer((plan: RulePlan) => hash(describePlan(plan)));
  const ofSurroundings = oncePer((surroundings: Surroundings) => hash(JSON.stringify(surroundings)));
  const keyOf = ({ path, text }: SourceText, { plan, scope, surroundings = NO_SURROUNDINGS }: AnalysisOptions): string =>
    hash(`${ofPlan(plan)} ${scope} ${ofSurroundings(surroundings)} ${path.length} ${path} ${text}`);
  return (analyze, { optionsOf, wholeOptionsOf }) =>
    async (source) => {
      const options = optionsOf(source.path);
      const whole = wholeOptionsOf(source.path);
      if (!isOwn(whole.plan)) return analyze(source);
      const known = cache.get(keyOf(source, whole), source);
      if (known !== undefined) return known;
      const key = keyOf(source, options);
      const facts = options.plan === whole.plan ? undefined : cache.get(key, source);
      if (facts !== undefined) return facts;
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
