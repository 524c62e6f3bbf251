import type { FixedFile, FixReport } from '../run/fix-files.ts';
import { plural } from '../report/count-findings.ts';
import { createPalette } from '../report/palette.ts';
import type { Palette } from '../report/palette.ts';
import { visibleLines, visibleText } from '../report/visible-text.ts';
import type { Terminal } from './terminal.ts';
import { wantsColor } from './terminal.ts';

/** Says what fixing did: on standard error, and for a dry run the patch on standard output. */
export async function printFixes(
  terminal: Terminal,
  { files }: FixReport,
  { isDryRun, color }: { readonly isDryRun: boolean; readonly color: boolean | undefined },
): Promise<void> {
  if (isDryRun) await printDiff(terminal, files, color);
  const changed = files.filter(({ before, after }) => before !== after);
  const applied = changed.reduce((sum, file) => sum + file.applied.length, 0);
  const verb = isDryRun ? 'would apply' : 'applied';
  const lines = [...files.flatMap(describeTrouble), `${verb} ${plural(applied, 'fix', 'fixes')} to ${plural(changed.length, 'file')}`];
  await terminal.stderr.write(lines.map((line) => `subagent-kit: ${visibleText(line)}\n`).join(''));
}

function describeTrouble({ path, undone, stopped }: FixedFile): readonly string[] {
  return [
    ...undone.map(({ rule, title }) => `${path}: left alone, because the file would be worse off: ${title} (${rule})`),
    ...(stopped === 'cycle' ? [`${path}: stopped, because two fixes undo each other`] : []),
    ...(stopped === 'limit' ? [`${path}: stopped after ten passes; run it again for the rest`] : []),
  ];
}

async function printDiff(terminal: Terminal, files: readonly FixedFile[], color: boolean | undefined): Promise<void> {
  const { unifiedDiff } = await import('../fix/unified-diff.ts');
  const patch = files.map(({ path, before, after }) => unifiedDiff(visibleText(path), before, after)).join('');
  const palette = createPalette(wantsColor(terminal, terminal.stdout, color));
  await terminal.stdout.write(terminal.stdout.isTerminal ? paintDiff(patch, palette) : patch);
}

/** For eyes: coloured, and safe for the terminal; a pipe gets the bytes that `git apply` needs. */
function paintDiff(patch: string, palette: Palette): string {
  const paintLine = (line: string): string => {
    if (line.startsWith('+++') || line.startsWith('---')) return palette.strong(line);
    if (line.startsWith('@@')) return palette.code(line);
    if (line.startsWith('+')) return palette.good(line);
    return line.startsWith('-') ? palette.bad(line) : line;
  };
  return visibleLines(patch).split('\n').map(paintLine).join('\n');
}
