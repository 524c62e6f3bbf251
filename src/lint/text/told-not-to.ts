import type { AgentDocument } from '../../model/agent-document.ts';
import { codeBlockAt } from './code-block-at.ts';

/** Words that stand around what an agent shall not do, shall look for, or is only shown. */
const NOT_TO_DO =
  /\b(?:never|not|don['’]?t|avoid\w*|forbid\w*|forbidden|prohibit\w*|block\w*|den(?:y|ies|ied)|reject\w*|refus\w*|prevent\w*|detect\w*|flag\w*|guard\w*|warn\w*|dangers?|dangerous|destructive|malicious|unsafe|insecure|vulnerab\w*|risky?|attack\w*|exploit\w*|inject\w*|suspicious|patterns?|anti-?patterns?|bad|wrong|instead of|rather than|such as|for example|e\.g|like|without|require[sd]?|confirm\w*|approval|ask)\b|❌|⛔|🚫/i;
const MOST_LINE = 400;

/**
 * True where the words around a place tell that it is no order: its own line, the title of its section, and for code the line
 * before the block or the comment above the line.
 */
export function isToldNotTo(document: AgentDocument, start: number): boolean {
  const { text, lines, sections, codeBlocks } = document;
  const lineNumber = lines.pointAt(start).line;
  if (NOT_TO_DO.test(lineAt(document, lineNumber))) return true;
  const section = sections.findLast(({ range }) => range.start <= start && start < range.end);
  if (section !== undefined && NOT_TO_DO.test(section.title)) return true;
  const block = codeBlockAt(codeBlocks, start);
  if (block === undefined) return false;
  const above = lineAt(document, lineNumber - 1);
  if (/^\s*(?:#|\/\/)/.test(above) && NOT_TO_DO.test(above)) return true;
  const before = text.slice(Math.max(0, block.range.start - MOST_LINE), block.range.start).trimEnd();
  return NOT_TO_DO.test(before.slice(before.lastIndexOf('\n') + 1));
}

function lineAt({ text, lines }: AgentDocument, lineNumber: number): string {
  if (lineNumber < 1) return '';
  const { start, end } = lines.rangeOfLine(lineNumber);
  return text.slice(start, Math.min(end, start + MOST_LINE));
}
