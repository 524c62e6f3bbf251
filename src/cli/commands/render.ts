import { SetupError } from '../../errors/setup-error.ts';
import { plural } from '../../report/count-findings.ts';
import { visibleLines } from '../../report/visible-text.ts';
import type { RenderedAgent } from '../../run/render-agents.ts';
import { createToolkit } from '../../run/create-toolkit.ts';
import { createNodeHost } from '../../run/node-host.ts';
import { EXIT } from '../exit-codes.ts';
import type { RenderFlags } from '../flags.ts';
import { printDiffs } from '../print-diffs.ts';
import { printRenderFindings, printLosses } from '../print-render.ts';
import { planOutput, writeOutput } from '../render-output.ts';
import type { Terminal } from '../terminal.ts';

/**
 * Renders agents: one to standard output, or any number into a folder. Nothing is written when one of them can not
 * be merged. Throws `SetupError`.
 */
export async function render(terminal: Terminal, names: readonly string[], flags: RenderFlags): Promise<number> {
  checkUsage(names, flags);
  const host = createNodeHost({ cwd: terminal.cwd });
  const { target, claudeVersion } = flags;
  const options = { ...(target === undefined ? {} : { target }), ...(claudeVersion === undefined ? {} : { claudeVersion }) };
  const run = await createToolkit(host).render(names, options);
  await printRenderFindings(terminal, host, run, flags.color);
  requireMerged(run.agents);
  await printLosses(terminal, run.agents);
  const isLossy = flags.failOnLoss === true && run.agents.some(({ rendered }) => rendered.losses.length > 0);
  if (isLossy) return EXIT.findings;
  const [first] = run.agents;
  if (flags.out === undefined) {
    const text = first?.rendered.text ?? '';
    await terminal.stdout.write(terminal.stdout.isTerminal ? visibleLines(text) : text);
    return EXIT.ok;
  }
  const files = await planOutput(host, run.agents, flags.out);
  const stale = files.filter(({ before, after }) => before !== after);
  if (flags.check === true || flags.diff === true) {
    await printDiffs(terminal, stale, flags.color);
    await terminal.stderr.write(`subagent-kit: ${stale.length} of ${plural(files.length, 'file')} in ${flags.out} would change\n`);
    return flags.check === true && stale.length > 0 ? EXIT.findings : EXIT.ok;
  }
  await writeOutput(host, stale, flags.force === true);
  await terminal.stderr.write(
    `subagent-kit: wrote ${plural(stale.length, 'file')} to ${flags.out}, ${files.length - stale.length} unchanged\n`,
  );
  return EXIT.ok;
}

function checkUsage(names: readonly string[], flags: RenderFlags): void {
  const fail = (message: string, hint: string): never => {
    throw new SetupError('usage', message, { hint });
  };
  if (flags.all === true && names.length > 0)
    fail('`--all` beside the name of an agent, expected one of them', 'subagent-kit render --all --out DIR');
  if (flags.all !== true && names.length === 0) fail('missing the name of an agent', 'subagent-kit render --all --out DIR');
  if (flags.out !== undefined) return;
  if (flags.all === true || names.length > 1) fail('several agents need a folder to go to', 'subagent-kit render --all --out DIR');
  if (flags.check === true || flags.diff === true || flags.force === true) {
    fail('`--check`, `--diff` and `--force` need the folder of the rendered files', 'subagent-kit render --all --out DIR --check');
  }
}

function requireMerged(agents: readonly RenderedAgent[]): void {
  const broken = agents.filter(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  if (broken.length === 0) return;
  throw new SetupError('compose-failed', `${plural(broken.length, 'agent')} could not be merged, nothing was rendered`);
}
