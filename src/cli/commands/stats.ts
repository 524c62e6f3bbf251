import { rules } from '../../generated/rules.ts';
import type { Stats } from '../../model/agent-stats.ts';
import { escapeControls } from '../../report/json.ts';
import { formatStats } from '../../report/stats-table.ts';
import { toRunRequest } from '../../run/lint-options.ts';
import { createPluginLoader } from '../../run/load-plugin.ts';
import { measureAgents } from '../../run/measure-agents.ts';
import { createNodeHost } from '../../run/node-host.ts';
import { readClock } from '../clock.ts';
import { EXIT } from '../exit-codes.ts';
import type { RuleFlags } from '../flags.ts';
import { startProgress } from '../progress.ts';
import { toLintOptions } from '../run-options.ts';
import { wantsColor, type Terminal } from '../terminal.ts';

export interface StatsFlags extends RuleFlags {
  readonly format: 'pretty' | 'json';
  readonly color?: boolean;
}

/** Prints what agents cost and how often each rule found something. Findings change no exit code. Throws `SetupError`. */
export async function stats(terminal: Terminal, paths: readonly string[], flags: StatsFlags): Promise<number> {
  const progress = startProgress(terminal.stderr, readClock);
  const options = { ...toLintOptions(flags), onProgress: progress.onProgress };
  const host = createNodeHost({ cwd: terminal.cwd });
  const found = await measureAgents(
    host,
    paths,
    toRunRequest(options, { registry: rules, loadPlugin: createPluginLoader(host, rules) }),
  ).finally(() => progress.stop());
  const env = { isColored: wantsColor(terminal, terminal.stdout, flags.color), width: terminal.stdout.columns };
  await terminal.stdout.write(flags.format === 'json' ? toJson(found) : formatStats(found, env));
  return EXIT.ok;
}

function toJson(found: Stats): string {
  const estimates = { list: 'ceil(characters / 3)', others: 'ceil(characters / 4)' };
  return `${escapeControls(JSON.stringify({ version: 1, estimates, ...found }, null, 2))}\n`;
}
