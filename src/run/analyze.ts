import { analyzeFile, type AnalysisOptions } from '../lint/analyze-file.ts';
import type { Analyze } from '../model/report.ts';

/** The in-process `Analyze`: the seam that a cache or workers wrap. `planOf` is asked with the path as reported. */
export function createAnalyze(planOf: (path: string) => AnalysisOptions): Analyze {
  return async (source) => analyzeFile(source, planOf(source.path));
}
