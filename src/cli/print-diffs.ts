import { maskSecrets } from '../model/find-secrets.ts';
import type { Palette } from '../report/palette.ts';
import { createPalette } from '../report/palette.ts';
import { visibleLines, visibleText } from '../report/visible-text.ts';
import type { Terminal } from './terminal.ts';
import { wantsColor } from './terminal.ts';

/** A text before and after a change. */
export interface ChangedText {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** Prints changes as a patch: for eyes coloured and safe for the terminal, for a pipe the bytes that `git apply` needs. Credentials are masked in both. */
export async function printDiffs(terminal: Terminal, files: readonly ChangedText[], color: boolean | undefined): Promise<void> {
  const { unifiedDiff } = await import('../fix/unified-diff.ts');
  const patch = files.map(({ path, before, after }) => unifiedDiff(visibleText(path), maskSecrets(before), maskSecrets(after))).join('');
  const palette = createPalette(wantsColor(terminal, terminal.stdout, color));
  await terminal.stdout.write(terminal.stdout.isTerminal ? paintDiff(patch, palette) : patch);
}

function paintDiff(patch: string, palette: Palette): string {
  const paintLine = (line: string): string => {
    if (line.startsWith('+++') || line.startsWith('---')) return palette.strong(line);
    if (line.startsWith('@@')) return palette.code(line);
    if (line.startsWith('+')) return palette.good(line);
    return line.startsWith('-') ? palette.bad(line) : line;
  };
  return visibleLines(patch).split('\n').map(paintLine).join('\n');
}
