import type { FileHost } from '../model/file-host.ts';
import type { SourceText } from '../model/report.ts';
import type { PackCheck } from './check-packs.ts';
import type { RunRequest } from './lint-files.ts';
import type { PlannedRun } from './plan-files.ts';

/** Most runs have no rule pack: merging is loaded for those that do. */
export async function checkRunPacks(
  host: FileHost,
  run: PlannedRun,
  {
    loadRules,
    ...asked
  }: { readonly sources: readonly SourceText[]; readonly knownRules: ReadonlySet<string> } & Pick<RunRequest, 'loadRules'>,
): Promise<PackCheck> {
  if (run.packs.length === 0 && asked.sources.length === 0) return { findings: [], suppressed: 0, lines: new Map() };
  await loadRules?.('all');
  const { checkPacks } = await import('./check-packs.ts');
  return checkPacks(host, run, asked);
}

/** True for a text that can be an agent source, by words of its front matter; whoever says no needs no second look. */
export function mayBeSource(text: string): boolean {
  const end = text.indexOf('---', text.indexOf('---') + 3);
  const head = end === -1 ? text : text.slice(0, end);
  return head.includes('rule_pack') || head.includes('collaborators');
}
