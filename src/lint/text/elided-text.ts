import { readToolEntries } from '../../host/tool-entries.ts';
import type { AgentDocument } from '../../model/agent-document.ts';
import { ownValue } from '../../model/json.ts';
import { rangesOverlap, type Range } from '../../model/range.ts';
import { instructionsOf } from './instructions.ts';
import { signedStatements } from './signed-lines.ts';

/** A place where text or tools were left out and something stands for them. */
export interface Elided {
  readonly kind: 'text' | 'tools';
  readonly range: Range;
}

const OPENS = /^[*_]{0,2}(?:\[|\(\.{3}|\(…|\.{3}|…|\((?=(?:rest|remaining|continu|same|similar|and so on)))/i;
const CLOSES = /(?:[\])]|\.{3}|…)[*_.]{0,3}$/;
const LEFT_OUT =
  /\b(?:continu(?:e|es|ed|ing)\b[^\]]{0,60}\b(?:all|remaining|rest|similar|same|other|pattern|rules?|sections?)|(?:remaining|rest of|previous|additional|other)\b[^\]]{0,40}\b(?:rules?|sections?|steps?|items?|content|instructions?|prompt|file)\b|(?:same|similar)\b[^\]]{0,30}\b(?:as (?:above|before)|pattern|enhancements?|structure)|omitted for brevity|truncated|unchanged)\b/i;
const ELIDED_TOOLS =
  /\[?(?:all|same|the) (?:of the )?(?:previous|above|other|existing|standard|default|usual)(?: tools)?\]?(?=[\s,+\]]|$)|\.{3}|…|\betc\b\.?/i;

/** Lines in brackets that stand for other lines; those of the rule block are another rule's. */
function elidedLines(document: AgentDocument): readonly Range[] {
  const known = document.ruleBlock?.elisions ?? [];
  return signedStatements(document, 'elision', instructionsOf(document))
    .filter(
      ({ text, range }) =>
        !text.includes('](') &&
        OPENS.test(text) &&
        CLOSES.test(text) &&
        LEFT_OUT.test(text) &&
        !known.some((one) => rangesOverlap(one.range, range)),
    )
    .map(({ range }) => range);
}

/** Lines that stand for other lines, and what stands for other tools, in order. */
export function findElided(document: AgentDocument): readonly Elided[] {
  const lines = elidedLines(document).map((range): Elided => ({ kind: 'text', range }));
  return [...elidedTools(document), ...lines];
}

function elidedTools({ frontmatter, text }: AgentDocument): readonly Elided[] {
  const value = frontmatter.kind === 'read' ? frontmatter.rangeOf('/tools', 'value') : undefined;
  if (frontmatter.kind !== 'read' || value === undefined) return [];
  const isEmpty = readToolEntries(ownValue(frontmatter.value, 'tools')).length === 0;
  const match = isEmpty ? null : ELIDED_TOOLS.exec(text.slice(value.start, value.end));
  if (match === null) return [];
  const start = value.start + match.index;
  return [{ kind: 'tools', range: { start, end: start + match[0].length } }];
}
