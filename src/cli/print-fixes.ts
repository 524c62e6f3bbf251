import { plural } from '../report/count-findings.ts';
import { visibleText } from '../report/visible-text.ts';
import type { FixedFile, FixReport } from '../run/fix-files.ts';
import { printDiffs } from './print-diffs.ts';
import type { Terminal } from './terminal.ts';

/** Says what fixing did: on standard error, and for a dry run the patch on standard output. */
export async function printFixes(
  terminal: Terminal,
  { files }: FixReport,
  { isDryRun, color }: { readonly isDryRun: boolean; readonly color: boolean | undefined },
): Promise<void> {
  if (isDryRun) await printDiffs(terminal, files, color);
  const changed = files.filter(({ before, after }) => before !== after);
  const applied = changed.reduce((sum, file) => sum + file.applied.length, 0);
  const outcome = `${isDryRun ? 'would apply' : 'applied'} ${plural(applied, 'fix', 'fixes')} to ${plural(changed.length, 'file')}`;
  const lines = [...files.flatMap(describeTrouble), outcome];
  await terminal.stderr.write(lines.map((line) => `subagent-kit: ${visibleText(line)}\n`).join(''));
}

function describeTrouble({ path, undone, stopped }: FixedFile): readonly string[] {
  return [
    ...undone.map(({ rule, title }) => `${path}: left alone, because the file would be worse off: ${title} (${rule})`),
    ...(stopped === 'cycle' ? [`${path}: stopped, because two fixes undo each other`] : []),
    ...(stopped === 'limit' ? [`${path}: stopped after ten passes; run it again for the rest`] : []),
  ];
}
