import type { AgentDocument } from '../../model/agent-document.ts';

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

/** Several rules read the lines of one document. */
const known = new WeakMap<AgentDocument, readonly ClaimLine[]>();

/** Every line of the file that may claim something, in no particular order. Code and quoted examples are left out. */
export function claimLines(document: AgentDocument): readonly ClaimLine[] {
  const lines = known.get(document) ?? readClaimLines(document);
  known.set(document, lines);
  return lines;
}

function readClaimLines(document: AgentDocument): readonly ClaimLine[] {
  const { text, frontmatter } = document;
  const slice = (start: number, end: number): string => text.slice(start, end);
  const statements = document.statements.map(({ range, section }, statement): ClaimLine => {
    return { kind: 'statement', text: slice(range.start, range.end), start: range.start, section, statement };
  });
  const titles = document.sections.map(({ titleRange, parent }): ClaimLine => {
    return { kind: 'title', text: slice(titleRange.start, titleRange.end), start: titleRange.start, section: parent, statement: -1 };
  });
  const value = frontmatter.kind === 'read' ? frontmatter.rangeOf('/description', 'value') : undefined;
  if (value === undefined) return [...statements, ...titles];
  const source = slice(value.start, value.end);
  const quote = /^["']/.exec(source)?.[0].length ?? 0;
  const end = EXAMPLES.exec(source)?.index ?? source.length - quote;
  const description: ClaimLine = {
    kind: 'description',
    text: source.slice(quote, end),
    start: value.start + quote,
    section: -1,
    statement: -1,
  };
  return [description, ...statements, ...titles];
}
