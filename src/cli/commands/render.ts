import { SetupError } from '../../errors/setup-error.ts';
import type { FileHost } from '../../model/file-host.ts';
import type { RenderedFile } from '../../model/rendered.ts';
import { toSourceMap } from '../../render/source-map.ts';
import { plural } from '../../report/count-findings.ts';
import { visibleLines, visibleText } from '../../report/visible-text.ts';
import { createToolkit } from '../../run/create-toolkit.ts';
import { createNodeHost } from '../../run/node-host.ts';
import { targetNamed } from '../../run/render-agents.ts';
import type { RenderedAgent, RenderOptions, RenderRun } from '../../run/render-agents.ts';
import { EXIT } from '../exit-codes.ts';
import type { RenderFlags } from '../flags.ts';
import { printDiffs } from '../print-diffs.ts';
import { printRenderFindings, printLosses, printTeamSize } from '../print-render.ts';
import { planOutput, writeOutput } from '../render-output.ts';
import type { PlannedText } from '../render-output.ts';
import { toConfigOption } from '../run-options.ts';
import type { Terminal } from '../terminal.ts';

/**
 * Renders agents: what is one file to standard output, or any number of files into a folder. Nothing is written when
 * one of them can not be merged. Throws `SetupError`.
 */
export async function render(terminal: Terminal, names: readonly string[], flags: RenderFlags): Promise<number> {
  checkUsage(names, flags);
  const host = createNodeHost({ cwd: terminal.cwd });
  const run = await createToolkit(host).render(names, optionsOf(flags, host));
  await printRenderFindings(terminal, host, run, flags.color);
  requireMerged(run.agents);
  await printLosses(terminal, run.losses);
  if (flags.team === true) await printTeamSize(terminal, run);
  if (flags.failOnLoss === true && run.losses.length > 0) return EXIT.findings;
  if (flags.out === undefined) return printOne(terminal, run, flags);
  const planned = run.files.flatMap((file) => [file, ...(flags.sourceMap === true ? [mapOf(file, run)] : [])]);
  const files = await planOutput(host, planned, flags.out);
  const stale = files.filter(({ before, after, exists }) => before !== after || !exists);
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

function optionsOf({ target, claudeVersion, config, plugins, out, team }: RenderFlags, host: FileHost): RenderOptions {
  return {
    config: toConfigOption(config),
    plugins: plugins !== false,
    ...(target === undefined ? {} : { target }),
    ...(claudeVersion === undefined ? {} : { claudeVersion }),
    ...(team === undefined ? {} : { team }),
    ...(out === undefined ? {} : { folderName: host.resolve(out).split('/').at(-1) ?? '' }),
  };
}

async function printOne(terminal: Terminal, run: RenderRun, { sourceMap }: RenderFlags): Promise<number> {
  const [file, second] = run.files;
  if (second !== undefined)
    throw new SetupError('usage', 'several files need a folder to go to', { hint: 'subagent-kit render --all --out DIR' });
  const text = file === undefined ? '' : sourceMap === true ? mapOf(file, run).text : file.text;
  await terminal.stdout.write(terminal.stdout.isTerminal ? visibleLines(text) : text);
  return EXIT.ok;
}

function mapOf(file: RenderedFile, run: RenderRun): PlannedText {
  return { path: `${file.path}.map.json`, text: toSourceMap(file, run.lines) };
}

function checkUsage(names: readonly string[], flags: RenderFlags): void {
  const fail = (message: string, hint: string): never => {
    throw new SetupError('usage', message, { hint });
  };
  if (flags.all === true && names.length > 0)
    fail('`--all` beside the name of an agent, expected one of them', 'subagent-kit render --all --out DIR');
  if (flags.all !== true && names.length === 0) fail('missing the name of an agent', 'subagent-kit render --all --out DIR');
  if (flags.team === true && (flags.all === true || names.length > 1)) fail('a team has one lead', 'subagent-kit render NAME --team');
  if (flags.out !== undefined) return;
  // What a target of a plugin makes is seen when it has made it.
  if (flags.target?.includes('/') === true) return;
  const { id, layout, hasSubagents } = targetNamed(flags.target ?? 'claude-code');
  const wanted = flags.all === true ? '--all' : `${names.join(' ')}${flags.team === true ? ' --team' : ''}`;
  const command = `subagent-kit render ${wanted} --target ${id} --out DIR`;
  if (layout === 'folder') fail(`\`${id}\` is several files, which need a folder to go to`, visibleText(command));
  const isMany = flags.all === true || names.length > 1 || (flags.team === true && hasSubagents);
  if (isMany && layout === 'file-per-agent') fail('several agents need a folder to go to', visibleText(command));
  if (flags.check === true || flags.diff === true || flags.force === true) {
    fail('`--check`, `--diff` and `--force` need the folder of the rendered files', 'subagent-kit render --all --out DIR --check');
  }
}

function requireMerged(agents: readonly RenderedAgent[]): void {
  const broken = agents.filter(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  if (broken.length === 0) return;
  throw new SetupError('compose-failed', `${plural(broken.length, 'agent')} could not be merged, nothing was rendered`);
}
