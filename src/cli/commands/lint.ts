import { SetupError } from '../../errors/setup-error.ts';
import type { FileHost } from '../../model/file-host.ts';
import type { AgentPicture, RunReport } from '../../model/report.ts';
import type { Rule } from '../../model/rule.ts';
import { UNTIMED } from '../../model/timing.ts';
import { createLinter, type Linter } from '../../run/create-linter.ts';
import { toRunRequest, type LintOptions } from '../../run/lint-options.ts';
import { createNodeHost } from '../../run/node-host.ts';
import { overlayHost } from '../../run/overlay-host.ts';
import { rememberingHost } from '../../run/remembering-host.ts';
import { timedHost } from '../../run/timed-host.ts';
import { readClock } from '../clock.ts';
import { decideExitCode } from '../decide-exit-code.ts';
import type { BaselineFlag } from '../baseline-flags.ts';
import type { ChangeFlags } from '../change-flags.ts';
import { openChanges } from '../open-changes.ts';
import { readOutputs } from '../outputs.ts';
import { isBuilt } from '../engine.ts';
import { findReporter } from '../find-reporter.ts';
import type { FixFlags, OutputFlags, RuleFlags } from '../flags.ts';
import { printFixes } from '../print-fixes.ts';
import type { Input } from '../input.ts';
import { readInput } from '../input.ts';
import { openCache } from '../open-cache.ts';
import { openTiming } from '../open-timing.ts';
import { openWorkers } from '../open-workers.ts';
import { printBaseline } from '../print-baseline.ts';
import { printPlugins } from '../print-plugins.ts';
import { printReport } from '../print-report.ts';
import { startProgress } from '../progress.ts';
import { toLintOptions } from '../run-options.ts';
import type { SpeedFlags } from '../speed-flags.ts';
import type { Terminal } from '../terminal.ts';
import { loadForFiles } from '../tune-engine.ts';
import { requireRules } from '../unknown-rule.ts';

export type LintFlags = RuleFlags & BaselineFlag & ChangeFlags & OutputFlags & FixFlags & SpeedFlags;

/** Lints, fixes when asked, prints, and gives the exit code. Throws `SetupError`. */
export async function lint(terminal: Terminal, paths: readonly string[], flags: LintFlags): Promise<number> {
  const outputs = readOutputs(flags);
  const timing = flags.timing === true ? openTiming(readClock) : undefined;
  const disk = createNodeHost({ cwd: terminal.cwd });
  const seen = rememberingHost(timing === undefined ? disk : timedHost(disk, timing));
  const { host, given, only } = await openChanges(seen, { paths, flags });
  const cache = await openCache(host, timing === undefined ? flags : { cache: false });
  const workers = openWorkers(terminal, flags);
  const linter = createLinter(host, {
    wrapAnalyze: workers.wrapBehind(cache.wrapAnalyze),
    distrust: cache.distrust,
    atOnce: workers.atOnce,
    wrapLoad: isBuilt() ? loadForFiles : undefined,
  });
  requireRules(flags.fixSuggestions ?? [], linter.rules);
  const input = await readInput(terminal, given, flags.stdinFilename);
  const progress = startProgress(terminal.stderr, readClock);
  const chosen = toLintOptions(flags);
  const watched = { onProgress: progress.onProgress, ...(timing === undefined ? {} : { timing }) };
  const options = { ...chosen, ...(only === undefined ? {} : { only, passOnNoAgents: true }), ...watched };
  const outcome = await run(terminal, { linter, input, options, flags }).finally(async () => {
    await workers.close();
    await progress.stop();
  });
  await cache.save();
  const { texts } = outcome;
  for (const { format, file } of outputs) {
    // Standard output belongs to the patch.
    if (flags.fixDryRun === true && file === undefined) continue;
    const reporter = await findReporter(format, outcome.report.plugins ?? []);
    const agents = format === 'html' ? await pictureOf(outcome, { host, input, options, rules: linter.rules }) : undefined;
    const context = { terminal, host, flags, file, texts, rules: linter.rules, agents };
    await (timing ?? UNTIMED).measureWait(`report ${format}`, () => printReport(outcome.report, reporter, context));
  }
  if (flags.verbose === true) await printPlugins(terminal, outcome.report);
  await printBaseline(terminal, outcome.report);
  await timing?.print(terminal.stderr, { isDetailed: flags.verbose === true });
  return decideExitCode(outcome.report, flags);
}

interface Job {
  readonly linter: Linter;
  readonly input: Input;
  readonly options: LintOptions;
  readonly flags: LintFlags;
}

interface Outcome {
  readonly report: RunReport;
  /** Texts that differ from the disk, by path. */
  readonly texts: ReadonlyMap<string, string>;
}

/** The graph of the agents, for the reporter that shows one. */
async function pictureOf(
  { texts }: Outcome,
  {
    host,
    input,
    options,
    rules,
  }: { readonly host: FileHost; readonly input: Input; readonly options: LintOptions; readonly rules: readonly Rule[] },
): Promise<AgentPicture | undefined> {
  const { pictureAgents } = await import('../../run/picture-agents.ts');
  const seen = overlayHost(host, new Map([...texts].map(([path, text]) => [host.resolve(path), text])));
  const paths = input.kind === 'text' ? [input.source.path] : input.paths;
  return pictureAgents(seen, paths, toRunRequest(options, { registry: rules }));
}

async function run(terminal: Terminal, { linter, input, options, flags }: Job): Promise<Outcome> {
  const isFixing = flags.fix === true || flags.fixDryRun === true || flags.fixSuggestions !== undefined;
  if (input.kind === 'text') {
    if (isFixing)
      throw new SetupError('usage', 'standard input can not be fixed, expected a path', { hint: 'subagent-kit lint --fix PATH' });
    return { report: await linter.lintText(input.source, options), texts: new Map([[input.source.path, input.source.text]]) };
  }
  if (!isFixing) return { report: await linter.lint(input.paths, options), texts: new Map() };
  const isDryRun = flags.fixDryRun === true;
  const fixed = await linter.fix(input.paths, { ...options, suggestionsOf: flags.fixSuggestions ?? [], isDryRun });
  await printFixes(terminal, fixed, { isDryRun, color: flags.color });
  return { report: fixed.report, texts: new Map(fixed.files.map(({ path, after }) => [path, after])) };
}
