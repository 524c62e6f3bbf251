import { readSource } from '../discover/read-source.ts';
import { fixUntilStable, type FixOptions, type FixResult } from '../fix/fix-until-stable.ts';
import { analyzeFile } from '../lint/analyze-file.ts';
import type { FileHost } from '../model/file-host.ts';
import { createLineIndex } from '../model/line-index.ts';
import type { FileAnalysis, RunReport, SourceText } from '../model/report.ts';
import { applyDirectives } from '../suppress/apply-directives.ts';
import type { FilePlan } from './analyze.ts';
import { lintPlanned, planRun, type RunRequest } from './lint-files.ts';
import { overlayHost } from './overlay-host.ts';

/** What fixing did to one file. */
export interface FixedFile extends Pick<FixResult<FileAnalysis>, 'applied' | 'undone' | 'passes' | 'stopped'> {
  /** As reported. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** What fixing did to a run. */
export interface FixReport {
  /** Files whose text changed, or of which a fix was undone; sorted by path. */
  readonly files: readonly FixedFile[];
  /** What remains. */
  readonly report: RunReport;
}

export interface FixRequest extends RunRequest, FixOptions {
  /** Nothing is written; the report tells what would remain. */
  readonly isDryRun: boolean;
}

/**
 * Fixes the agent files under some paths: safe fixes, and suggestions of the rules that are named. What a directive
 * disables is left alone. Each file is written at once, and only when its text changed.
 * Throws what `lintFiles` throws, and `SetupError` `write-failed`.
 */
export async function fixFiles(host: FileHost, paths: readonly string[], request: FixRequest): Promise<FixReport> {
  const run = await planRun(host, paths, request);
  const knownRules = new Set(request.registry.map((rule) => rule.id));
  const files: FixedFile[] = [];
  const changed = new Map<string, string>();
  for (const path of run.linted) {
    const read = await readSource(host, path);
    const plan = run.plans.get(path);
    if (read.kind !== 'text' || plan === undefined) continue;
    const result = fixUntilStable(read.source, (source) => analyzeActive(source, plan, knownRules), request);
    const { applied, undone, passes, stopped, text } = result;
    const isChanged = text !== read.source.text;
    if (!isChanged && undone.length === 0) continue;
    files.push({ path, before: read.source.text, after: text, applied, undone, passes, stopped });
    if (!isChanged) continue;
    if (request.isDryRun) changed.set(host.resolve(path), text);
    else await host.writeText(path, text);
  }
  return { files, report: await lintPlanned(overlayHost(host, changed), run, request) };
}

/** The analysis without what directives disable: nobody wants that fixed. */
function analyzeActive(source: SourceText, { plan, scope }: FilePlan, knownRules: ReadonlySet<string>): FileAnalysis {
  const analysis = analyzeFile(source, { plan, scope });
  const { findings } = applyDirectives({
    path: source.path,
    findings: analysis.findings,
    directives: analysis.directives,
    lines: createLineIndex(source.text),
    knownRules,
    activeRules: new Set(),
  });
  return { ...analysis, findings };
}
