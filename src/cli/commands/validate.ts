import type { Finding } from '../../model/finding.ts';
import type { ReporterEnv, RunReport } from '../../model/report.ts';
import json from '../../report/json.ts';
import { keepFindings } from '../../report/keep-findings.ts';
import { formatFindings } from '../../report/pretty.ts';
import { formatVerdicts } from '../../report/verdict-table.ts';
import { createLinter } from '../../run/create-linter.ts';
import { createNodeHost } from '../../run/node-host.ts';
import { rememberingHost } from '../../run/remembering-host.ts';
import { readClock } from '../clock.ts';
import { decideExitCode } from '../decide-exit-code.ts';
import type { OutputFlags, RuleFlags } from '../flags.ts';
import { readInput } from '../input.ts';
import { openCache } from '../open-cache.ts';
import { readOutputs } from '../outputs.ts';
import { printReport } from '../print-report.ts';
import { startProgress } from '../progress.ts';
import { toLintOptions } from '../run-options.ts';
import type { Terminal } from '../terminal.ts';

/** What decides whether and how an agent or a rule pack loads, or which of two; `internal` says what could not be checked. */
const AREAS = ['frontmatter/', 'tools/', 'triggers/', 'internal/', 'project/duplicate-name', 'rules/invalid-pack'];

/** Shows what Claude Code does with each file, and the findings that explain it. Throws `SetupError`. */
export async function validate(terminal: Terminal, paths: readonly string[], flags: RuleFlags & OutputFlags): Promise<number> {
  const host = rememberingHost(createNodeHost({ cwd: terminal.cwd }));
  const cache = await openCache(host, flags);
  const linter = createLinter(host, cache);
  const input = await readInput(terminal, paths, flags.stdinFilename);
  const progress = startProgress(terminal.stderr, readClock);
  const options = { ...toLintOptions(flags), baseline: 'none' as const, onProgress: progress.onProgress };
  const linting = input.kind === 'text' ? linter.lintText(input.source, options) : linter.lint(input.paths, options);
  const report = keepFindings(await linting.finally(() => progress.stop()), concernsLoading);
  const texts = new Map(input.kind === 'text' ? [[input.source.path, input.source.text]] : []);
  await cache.save();
  for (const { format, file } of readOutputs(flags)) {
    await printReport(report, format === 'json' ? json : { format: formatValidation }, {
      terminal,
      host,
      flags,
      file,
      texts,
      rules: linter.rules,
    });
  }
  return decideExitCode(report, flags);
}

function concernsLoading({ rule, severity }: Finding): boolean {
  const hidesFrontMatter = rule.startsWith('encoding/') && severity === 'error';
  return hidesFrontMatter || AREAS.some((area) => rule.startsWith(area));
}

function formatValidation(run: RunReport, env: ReporterEnv): string {
  return formatFindings(run, env) + formatVerdicts(run, env);
}
