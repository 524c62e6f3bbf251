import type { AgentDocument } from '../../model/agent-document.ts';
import type { Fix } from '../../model/fix.ts';
import type { Range } from '../../model/range.ts';

/** Front matter that begins too late to be read. */
export interface LateFence {
  /** What stands before it, for "Unexpected …". */
  readonly words: string;
  readonly range: Range;
  readonly fixes: readonly Fix[];
}

/** Lines that may stand before the fence of front matter that someone misplaced. */
const MOST_LINES = 20;
const NAME_LINE = /^(?:name|description):/;

/** Finds a `---` line with a key below it near the start of a file that does not begin with it. */
export function findLateFence({ text, lines }: AgentDocument): LateFence | undefined {
  const lineAt = (number: number): string => textOf(text, lines.rangeOfLine(number));
  for (let number = 1; number <= Math.min(lines.lineCount - 1, MOST_LINES); number++) {
    if (lineAt(number).trim() !== '---' || !NAME_LINE.test(lineAt(number + 1))) continue;
    const { start } = lines.rangeOfLine(number);
    const fence = start + lineAt(number).indexOf('---');
    const mark = text.charCodeAt(0) === 0xfeff && fence > 1 ? 1 : 0;
    const range = { start: mark, end: fence };
    return { words: wordsFor(text.slice(mark, fence)), range, fixes: [unwrap(text, range)] };
  }
  return undefined;
}

function textOf(text: string, { start, end }: Range): string {
  return text.slice(start, end);
}

function wordsFor(before: string): string {
  const start = before.trim();
  if (start === '') return /[\r\n]/.test(before) ? 'blank line' : 'blank';
  if (/^(?:`{3}|~{3})/.test(start)) return 'code fence';
  if (start.startsWith('<!--')) return 'comment';
  return start.startsWith('#') ? 'heading' : 'text';
}

/** Takes away what stands before; of a code fence its end too, where it is the file's last line. */
function unwrap(text: string, before: Range): Fix {
  const edits = [{ range: before, text: '' }];
  const fence = /^\s*(`{3,10}|~{3,10})/.exec(text.slice(before.start, before.end))?.[1];
  const closing = /\r?\n(`{3,10}|~{3,10})\s*$/.exec(text.slice(Math.max(before.end, text.length - 200)));
  if (fence !== undefined && closing?.[1] === fence) {
    const start = text.length - closing[0].length;
    edits.push({ range: { start, end: text.length }, text: '\n' });
  }
  return { title: 'Begin the file with its front matter', safety: 'suggestion', edits };
}
