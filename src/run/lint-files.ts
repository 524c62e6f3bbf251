import { defaultFolders } from '../discover/default-folder.ts';
import { findAgentFiles } from '../discover/find-agent-files.ts';
import { narrowDiscovery, placesOf } from '../discover/narrow-discovery.ts';
import { readSource } from '../discover/read-source.ts';
import { checkProject } from '../lint/check-project.ts';
import type { FileHost } from '../model/file-host.ts';
import type { Finding } from '../model/finding.ts';
import { createLineIndex, type LineIndex } from '../model/line-index.ts';
import type { FileAnalysis, RunReport, SourceText } from '../model/report.ts';
import { UNTIMED, type Timing } from '../model/timing.ts';
import { createLateLineIndex } from './late-line-index.ts';
import { createAnalyze, planAnalyses, type WrapAnalyze } from './analyze.ts';
import { checkRunPacks, mayBeSource } from './check-run-packs.ts';
import { assembleReport, reportsOn } from './assemble-report.ts';
import type { BaselineSources } from './find-baseline.ts';
import { lookUpPaths, measurePaths } from './look-up-paths.ts';
import { mapConcurrently } from './map-concurrently.ts';
import { noAgents } from './no-agents.ts';
import { planFiles, type PlannedRun, type PlanSources } from './plan-files.ts';
import { subtractBaselines } from './subtract-baselines.ts';

const MOST_READS = 8;

/** Everything that one run needs besides its paths. */
export interface RunRequest extends PlanSources, BaselineSources {
  /** Without an agent file: an empty report instead of an error. */
  readonly passOnNoAgents: boolean;
  /** Absolute paths of the files to report on, where not all are. */
  readonly only?: ReadonlySet<string> | undefined;
  /** Called after each file. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  readonly wrapAnalyze?: WrapAnalyze | undefined;
  /** How many files are read and analysed at the same time, where workers do it. */
  readonly atOnce?: number | undefined;
  /** Told what each part of the run takes. */
  readonly timing?: Timing | undefined;
  /** Loads the code of the rules before they run, for so many files to report on, where the registry does not bring it. */
  readonly loadRules?: ((which: 'all' | 'project', files: number) => Promise<void>) | undefined;
}

/**
 * Lints the agent files under some paths; without a path, those of the default folder. The same files give the same
 * report, whatever the order of the paths. Texts are not kept but for agent sources.
 * Throws `SetupError`: `path-missing`, `no-agents`, `config-invalid`, `config-unreadable`, `outside-root`, `usage`.
 */
export async function lintFiles(host: FileHost, paths: readonly string[], request: RunRequest): Promise<RunReport> {
  const { timing = UNTIMED } = request;
  const run = await timing.measureWait('discover and plan', () => planRun(host, paths, request));
  const report = await lintPlanned(host, run, request);
  return timing.measureWait('baseline', () => subtractBaselines(host, { report, run }, request));
}

/** Finds the files of a run and decides their plans. Throws what `lintFiles` throws. */
export async function planRun(host: FileHost, paths: readonly string[], request: RunRequest): Promise<PlannedRun> {
  const { only } = request;
  const given = paths.length > 0 ? paths : [...(await defaultFolders(host)), ...placesOf(host, only ?? new Set())];
  const found = await findAgentFiles(host, given);
  const run = await (only === undefined
    ? planFiles(host, found, request)
    : planFiles(host, await narrowDiscovery(host, found, only), { ...request, isFromGit: true }));
  const isEmpty =
    run.linted.length === 0 && !run.packs.some(({ isNamed }) => isNamed) && !run.findings.some(({ messageId }) => messageId === 'ignored');
  if (isEmpty && !request.passOnNoAgents) throw noAgents(given, { findings: run.findings, isIgnored: found.linted.length > 0 });
  return run;
}

/** Lints the files of a planned run, whatever a baseline holds. Throws nothing of its own. */
export async function lintPlanned(host: FileHost, run: PlannedRun, request: RunRequest): Promise<RunReport> {
  const { timing = UNTIMED } = request;
  const analyses = await analyzeAll(host, run, request);
  await timing.measureWait('load code', async () => request.loadRules?.('project', run.linted.length));
  const asked = { analyses: analyses.byPath, registry: run.registry };
  const [paths, sizes] = await timing.measureWait(
    'look up paths',
    async () => [await lookUpPaths(host, run, asked), await measurePaths(host, run, asked)] as const,
  );
  const projectFindings = checkProject([...analyses.byPath.values()], {
    collections: run.collections,
    planFor: run.planFor,
    host: run.planFor(run.linted[0] ?? '').host,
    lookUp: (file, path) => paths.find(file, path) ?? 'unknown',
    sizeOf: sizes.find,
    isReported: reportsOn(run),
    timing,
  });
  const knownRules = new Set(run.registry.map((rule) => rule.id));
  const packs = await timing.measureWait('rule packs', () =>
    checkRunPacks(host, run, { sources: analyses.sources, knownRules, loadRules: request.loadRules }),
  );
  return timing.measure('assemble report', () =>
    assembleReport({
      run,
      analyses: analyses.byPath,
      skipped: analyses.skipped,
      lines: new Map([...analyses.lines, ...packs.lines]),
      projectFindings: [...paths.findings, ...sizes.findings, ...projectFindings, ...packs.findings],
      suppressedInPacks: packs.suppressed,
      knownRules,
    }),
  );
}

export interface Analyses {
  readonly byPath: ReadonlyMap<string, FileAnalysis>;
  /** Files that could not be read. */
  readonly skipped: ReadonlyMap<string, { readonly load: FileAnalysis['load']; readonly finding: Finding }>;
  readonly lines: ReadonlyMap<string, LineIndex>;
  /** The linted files that can be agent sources. */
  readonly sources: readonly SourceText[];
}

async function analyzeAll(
  host: FileHost,
  run: PlannedRun,
  { wrapAnalyze, loadRules, onProgress, timing, atOnce = MOST_READS }: RunRequest,
): Promise<Analyses> {
  const paths = [...run.linted, ...run.context];
  let begun = 0;
  const plans = planAnalyses(run, () => ({ begun, left: paths.length - begun }));
  const plain = createAnalyze(plans, { loadRules: async () => loadRules?.('all', run.linted.length), timing });
  const analyze = wrapAnalyze === undefined ? plain : wrapAnalyze(plain, plans);
  const byPath = new Map<string, FileAnalysis>();
  const skipped = new Map<string, { readonly load: FileAnalysis['load']; readonly finding: Finding }>();
  const lines = new Map<string, LineIndex>();
  const sources: SourceText[] = [];
  const context = new Set(run.context);
  const lateIndex = (path: string): LineIndex | undefined => (context.has(path) ? createLateLineIndex(host, path) : undefined);
  let done = 0;
  await mapConcurrently(paths, atOnce, async (path) => {
    begun++;
    const read = await readSource(host, path);
    if (read.kind === 'text') {
      byPath.set(path, await analyze(read.source));
      lines.set(path, lateIndex(path) ?? createLineIndex(read.source.text));
      if (!context.has(path) && mayBeSource(read.source.text)) sources.push(read.source);
    } else skipped.set(path, read);
    onProgress?.(++done, paths.length);
  });
  return { byPath: sorted(paths, byPath), skipped, lines: sorted(paths, lines), sources };
}

/** Reading ends in any order; what leaves here has that of the paths. */
function sorted<Value>(paths: readonly string[], values: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  return new Map(
    paths.flatMap((path) => {
      const value = values.get(path);
      return value === undefined ? [] : [[path, value] as const];
    }),
  );
}
