import type { AgentDocument } from '../../model/agent-document.ts';
import type { Fix } from '../../model/fix.ts';
import type { Range } from '../../model/range.ts';

/** The line endings of a text, by kind, in order. */
export interface LineEnds {
  readonly lineFeeds: readonly Range[];
  /** CR followed by LF. */
  readonly pairs: readonly Range[];
  /** CR without LF. */
  readonly lone: readonly Range[];
}

/** Finds every line ending of a text. */
export function findLineEnds(text: string): LineEnds {
  const lineFeeds: Range[] = [];
  const pairs: Range[] = [];
  const lone: Range[] = [];
  for (const { 0: end, index: start } of text.matchAll(/\r\n|[\r\n]/g)) {
    const kind = end === '\r\n' ? pairs : end === '\n' ? lineFeeds : lone;
    kind.push({ start, end: start + end.length });
  }
  return { lineFeeds, pairs, lone };
}

/** Writes line endings as wanted. Carriage returns right before a line ending are debris and go. */
export function repairLineEnds({ text, frontmatter, body }: AgentDocument, ends: readonly Range[], wanted: '\n' | '\r\n'): Fix {
  const edits = ends.map(({ start, end }) => {
    if (text.slice(start, end) === '\r\n') return { range: { start: withDebris(text, start), end }, text: wanted };
    const isDebris = text[start] === '\r' && /[\r\n]/.test(text[end] ?? '');
    return { range: { start, end }, text: isDebris ? '' : wanted };
  });
  // Whether Claude Code can read broken YAML depends on its line endings, so only the body is changed unasked.
  const isInBody = frontmatter.kind === 'read' && edits.every(({ range }) => range.start >= body.start);
  const title = `End ${ends.length === 1 ? 'the line' : `${ends.length} lines`} with ${wanted === '\n' ? 'LF' : 'CRLF'}`;
  return { title, safety: isInBody ? 'safe' : 'suggestion', edits };
}

function withDebris(text: string, start: number): number {
  let first = start;
  while (text[first - 1] === '\r') first--;
  return first;
}
