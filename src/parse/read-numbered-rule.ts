import type { CodeBlock, NumberedRule, RuleBodyBlock, Section, Statement } from '../model/agent-document.ts';
import type { Range } from '../model/range.ts';
import type { RuleHead } from './find-rule-heads.ts';
import { startingIn } from './starting-in.ts';

/** What the block is found in: a projected body. */
export interface ProjectedBody {
  readonly text: string;
  readonly body: Range;
  readonly sections: readonly Section[];
  readonly statements: readonly Statement[];
  readonly codeBlocks: readonly CodeBlock[];
}

/** One rule: its title line and what stands under it up to `limit`. */
export function readNumberedRule(body: ProjectedBody, head: RuleHead, limit: number): NumberedRule {
  const range = withoutTrailingBlanks(body.text, { start: head.line.start, end: endOfRule(body.sections, head, limit) });
  const within = { start: head.line.end, end: range.end };
  const content = startingIn(body.statements, within);
  const items = content.filter((statement) => statement.kind === 'item' && statement.listDepth === 1 && !statement.isQuoted);
  const blocks: RuleBodyBlock[] = [
    ...content.map((statement) => ({ kind: blockKind(statement), range: statement.range })),
    ...body.codeBlocks
      .filter((code) => code.range.start >= head.line.end && code.range.start < range.end)
      .map((code) => ({ kind: 'code' as const, range: code.range })),
  ];
  const { number, style, title, titleRange, subtitle, subtitleRange } = head;
  return {
    number,
    style,
    title,
    titleRange,
    subtitle,
    subtitleRange,
    range,
    items,
    blocks: blocks.toSorted((a, b) => a.range.start - b.range.start),
  };
}

function blockKind(statement: Statement): RuleBodyBlock['kind'] {
  return statement.kind === 'item' ? 'item' : statement.kind === 'prose' ? 'paragraph' : 'other';
}

/** A rule ends with the next rule, or with a heading that is not below it; bold lines stay inside. */
function endOfRule(sections: readonly Section[], head: RuleHead, limit: number): number {
  if (head.style === 'plain') return limit;
  const least = head.style === 'heading' ? head.depth : head.depth - 1;
  const next = startingIn(sections, { start: head.line.end, end: limit }).find(
    ({ marker, depth }) => marker === 'heading' && depth <= least,
  );
  return next?.range.start ?? limit;
}

/** A range without the blanks at its end. */
export function withoutTrailingBlanks(text: string, range: Range): Range {
  return { start: range.start, end: range.start + text.slice(range.start, range.end).trimEnd().length };
}
