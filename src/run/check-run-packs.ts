import { readSource } from '../discover/read-source.ts';
import type { FileHost } from '../model/file-host.ts';
import type { SourceText } from '../model/report.ts';
import type { PackCheck } from './check-packs.ts';
import type { RunRequest } from './lint-files.ts';
import { mapConcurrently } from './map-concurrently.ts';
import type { PlannedRun } from './plan-files.ts';

const MOST_READS = 8;

/**
 * Most runs have no rule pack: merging is loaded for those that do. `sources` are linted; those of files that are read for facts only are looked
 * for when there is something to merge, because nothing is reported there.
 */
export async function checkRunPacks(
  host: FileHost,
  run: PlannedRun,
  {
    loadRules,
    sources,
    knownRules,
  }: { readonly sources: readonly SourceText[]; readonly knownRules: ReadonlySet<string> } & Pick<RunRequest, 'loadRules'>,
): Promise<PackCheck> {
  if (run.packs.length === 0 && sources.length === 0) return { findings: [], suppressed: 0, lines: new Map() };
  const { checkPacks } = await import('./check-packs.ts');
  await loadRules?.('all', run.linted.length);
  const beside = await mapConcurrently(run.context, MOST_READS, (path) => readSource(host, path));
  const others = beside.flatMap((read) => (read.kind === 'text' && mayBeSource(read.source.text) ? [read.source] : []));
  return checkPacks(host, run, { sources: [...sources, ...others], knownRules });
}

/** True for a text that can be an agent source, by words of its front matter; whoever says no needs no second look. */
export function mayBeSource(text: string): boolean {
  const end = text.indexOf('---', text.indexOf('---') + 3);
  const head = end === -1 ? text : text.slice(0, end);
  return head.includes('rule_pack') || head.includes('collaborators');
}
