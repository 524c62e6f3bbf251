import type { Palette } from '../report/palette.ts';
import { visibleLines } from '../report/visible-text.ts';

const GENERATED_MARK = /^<!-- generated:\w{1,10} -->$/;

/** A page of ours for a terminal: headings and code stand out, nothing else changes. */
export function paintMarkdown(markdown: string, palette: Palette): string {
  let isFenced = false;
  const lines: string[] = [];
  for (const line of visibleLines(markdown.replaceAll('\r\n', '\n')).trimEnd().split('\n')) {
    if (GENERATED_MARK.test(line) || (line === '' && (lines.at(-1) ?? '') === '')) continue;
    const isFence = line.startsWith('```');
    if (isFence) isFenced = !isFenced;
    lines.push(paintLine(line, { palette, isCode: isFenced || isFence }));
  }
  return `${lines.join('\n')}\n`;
}

function paintLine(line: string, { palette, isCode }: { readonly palette: Palette; readonly isCode: boolean }): string {
  if (line === '') return '';
  if (isCode) return palette.dim(line);
  if (line.startsWith('#')) return palette.strong(line);
  const parts = line.split('`');
  return parts.map((part, index) => (index % 2 === 1 && part !== '' ? palette.code(part) : part)).join('`');
}
