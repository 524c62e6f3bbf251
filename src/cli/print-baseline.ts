import type { RunReport } from '../model/report.ts';
import { plural } from '../report/count-findings.ts';
import type { Terminal } from './terminal.ts';

/** Says on standard error that a baseline holds more than there is. */
export async function printBaseline(terminal: Terminal, { baseline }: RunReport): Promise<void> {
  if (baseline === undefined || baseline.fixed === 0) return;
  const fixed = `${plural(baseline.fixed, 'finding')} of the baseline ${baseline.fixed === 1 ? 'is' : 'are'} fixed`;
  await terminal.stderr.write(`subagent-kit: ${fixed}; subagent-kit baseline --prune takes ${baseline.fixed === 1 ? 'it' : 'them'} out\n`);
}
