import type { AgentDocument } from '../../model/agent-document.ts';
import { oncePer } from '../../model/once-per.ts';

/** A line that may claim something: a statement, a title, or the description without its examples. */
export interface ClaimLine {
  readonly kind: 'statement' | 'title' | 'description';
  /** The source text; offset `start + n` of the file is its character n. */
  readonly text: string;
  readonly start: number;
  /** Index in `AgentDocument.sections` of the section around the line (for a title: around its section); -1 at the top. */
  readonly section: number;
  /** Index in `AgentDocument.statements`; -1 for titles and the description. */
  readonly statement: number;
}

const EXAMPLES = /<example>|\bexamples?:|\bContext:|(?:^|[\s"])user: ?\\?"/i;

/** Every line of the file that may claim something, in the order of the file. Code and quoted examples are left out. */
export const claimLines = oncePer(readClaimLines);

/** The lines in which a pattern matches, in order. The pattern has the flag `g`; the text is scanned once, code and gaps left out. */
export function claimLinesWith(document: AgentDocument, pattern: RegExp): readonly ClaimLine[] {
  const lines = claimLines(document);
  const found: ClaimLine[] = [];
  let index = 0;
  pattern.lastIndex = lines[0]?.start ?? 0;
  for (let match = pattern.exec(document.text); match !== null; match = pattern.exec(document.text)) {
    while (endOf(lines[index]) <= match.index) index++;
    const line = lines[index];
    if (line === undefined) break;
    if (match.index >= line.start) found.push(line);
    pattern.lastIndex = match.index < line.start ? line.start : endOf(line);
  }
  return found;
}

function endOf(line: ClaimLine | undefined): number {
  return line === undefined ? Infinity : line.start + line.text.length;
}

function readClaimLines(document: AgentDocument): readonly ClaimLine[] {
  const { text, statements, sections } = document;
  const lines: ClaimLine[] = [...readDescription(document)];
  let next = 0;
  const addTitlesUpTo = (offset: number): void => {
    for (let section = sections[next]; section !== undefined && section.titleRange.start <= offset; section = sections[++next]) {
      const { titleRange, parent } = section;
      lines.push({
        kind: 'title',
        text: text.slice(titleRange.start, titleRange.end),
        start: titleRange.start,
        section: parent,
        statement: -1,
      });
    }
  };
  for (const [statement, { range, section }] of statements.entries()) {
    addTitlesUpTo(range.start);
    const start = Math.max(range.start, lines.length === 0 ? 0 : endOf(lines.at(-1)));
    if (start < range.end) lines.push({ kind: 'statement', text: text.slice(start, range.end), start, section, statement });
  }
  addTitlesUpTo(Infinity);
  return lines;
}

function readDescription({ text, frontmatter }: AgentDocument): readonly ClaimLine[] {
  const value = frontmatter.kind === 'read' ? frontmatter.rangeOf('/description', 'value') : undefined;
  if (value === undefined) return [];
  const source = text.slice(value.start, value.end);
  const quote = /^["']/.exec(source)?.[0].length ?? 0;
  const end = EXAMPLES.exec(source)?.index ?? source.length - quote;
  return [{ kind: 'description', text: source.slice(quote, end), start: value.start + quote, section: -1, statement: -1 }];
}
