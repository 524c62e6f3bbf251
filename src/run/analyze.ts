import { analyzeFile } from '../lint/analyze-file.ts';
import type { Scope } from '../model/load.ts';
import type { RulePlan } from '../model/plan.ts';
import type { Analyze } from '../model/report.ts';

/** What decides an analysis besides the text. */
export interface FilePlan {
  readonly plan: RulePlan;
  readonly scope: Scope;
}

/** The in-process `Analyze`: the seam that a cache or workers wrap. `planOf` is asked with the path as reported. */
export function createAnalyze(planOf: (path: string) => FilePlan): Analyze {
  return async (source) => analyzeFile(source, planOf(source.path));
}
