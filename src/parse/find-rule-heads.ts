import type { NumberedRule, Section, Statement } from '../model/agent-document.ts';
import type { Range } from '../model/range.ts';
import { matchesOf } from './matches-of.ts';

/** The title line of a numbered rule. */
export interface RuleHead {
  readonly number: number;
  readonly style: NumberedRule['style'];
  /** Depth of a heading; the depth below the section around it otherwise. */
  readonly depth: number;
  readonly title: string;
  readonly titleRange: Range;
  readonly subtitle: string | undefined;
  readonly subtitleRange: Range | undefined;
  readonly line: Range;
}

/** A line that stands for rules which are not written out. */
export interface RuleElision {
  readonly text: string;
  readonly range: Range;
  /** The numbers of the first and the last rule, where the line names them. */
  readonly span: readonly [number, number] | undefined;
}

// `📌 Rule 7: Title - Subtitle`; up to a dozen marks may precede the word.
const HEAD = /^([^\p{L}\p{N}[\]()]{0,12}Rule[ \t]{1,3}(\d{1,3})[ \t]{0,3}[:.][ \t]{1,4})(\S.*)$/iu;
const RANGE_HEAD = /^[^\p{L}\p{N}[\]()]{0,12}Rules?[ \t]{1,3}(\d{1,3})[ \t]{0,2}(?:-|–|—|to)[ \t]{0,2}(\d{1,3})\b/iu;
/** What most lines lack of a range. */
const MAY_RANGE = /\d[ \t]{0,2}(?:[-–—]|to)[ \t]{0,2}\d/i;
/** Ends a title; a line that goes on in words speaks of the rules. */
const AFTER_RANGE = /^[ \t*_]{0,4}(?:$|[:.[(…–—-])/;
const MAX_TITLE = 200;
/** What all of these hold. */
const RULE_WORD = /rule/gi;

/** Rule titles in every style that is in use: bold lines, headings, and bare lines. */
export function findRuleHeads(text: string, sections: readonly Section[], statements: readonly Statement[]): readonly RuleHead[] {
  const words = matchesOf(RULE_WORD, text);
  if (words.length === 0) return [];
  const titled = sections.flatMap((section) => {
    const source = text.slice(section.titleRange.start, section.titleRange.end);
    const style = section.marker === 'heading' ? 'heading' : 'bold';
    return toHead(source, { at: section.titleRange, style, depth: section.depth, line: section.titleRange });
  });
  const bare = holding(statements, words).flatMap((statement) =>
    statement.kind !== 'prose' || statement.isQuoted || statement.listDepth > 0 || statement.text.length > MAX_TITLE
      ? []
      : toHead(statement.text, {
          at: statement.range,
          style: 'plain',
          depth: depthUnder(sections, statement.section),
          line: statement.range,
        }),
  );
  return [...titled, ...bare].toSorted((a, b) => a.line.start - b.line.start);
}

/** The statements in which one of some places lies; both are in source order. */
function holding(statements: readonly Statement[], places: readonly { readonly index: number }[]): readonly Statement[] {
  let next = 0;
  return statements.filter(({ range }) => {
    while ((places[next]?.index ?? Infinity) < range.start) next++;
    return (places[next]?.index ?? Infinity) < range.end;
  });
}

function depthUnder(sections: readonly Section[], index: number): number {
  return (sections[index]?.depth ?? 0) + 1;
}

function toHead(
  source: string,
  as: { readonly at: Range; readonly style: RuleHead['style']; readonly depth: number; readonly line: Range },
): readonly RuleHead[] {
  const match = HEAD.exec(source);
  if (match === null) return [];
  const [, lead = '', digits = '', rest = ''] = match;
  const whole = withoutMarks(rest);
  const separator = whole.indexOf(' - ');
  const title = (separator === -1 ? whole : whole.slice(0, separator)).trim();
  const subtitle = separator === -1 ? undefined : whole.slice(separator + 3).trim();
  const start = as.at.start + lead.length;
  const subtitleStart = start + separator + 3;
  return [
    {
      number: Number(digits),
      style: as.style,
      depth: as.depth,
      title,
      titleRange: { start, end: start + title.length },
      subtitle,
      subtitleRange: subtitle === undefined ? undefined : { start: subtitleStart, end: subtitleStart + subtitle.length },
      line: as.line,
    },
  ];
}

/** Bold marks that close a title inside a heading. */
function withoutMarks(title: string): string {
  return title.replace(/[*_:\s]{1,8}$/, '');
}

const ELISION_START = /^(?:\[|\(|\.{3}|…|<)/;
const ELISION_WORD = /\b(?:continu(?:e|es|ed|ing)|remaining|rest|previous|similar|omitted|same|all \d{1,3}|additional)\b|\.{3}|…/i;
const RULES_WORD = /\brules?\b/i;

/** Placeholders such as `[Continue with all 20 rules …]` and `Rule 11-20: [same as before]`. */
export function findRuleElisions(text: string, sections: readonly Section[], statements: readonly Statement[]): readonly RuleElision[] {
  const words = matchesOf(RULE_WORD, text);
  if (words.length === 0) return [];
  const ranges = [
    ...sections.filter((section) => rangeHead(section.title) !== null).map((section) => section.titleRange),
    ...holding(statements, words)
      .filter(({ text: line }) => isElision(line))
      .map((statement) => statement.range),
  ];
  return ranges
    .toSorted((a, b) => a.start - b.start)
    .map((range) => {
      const line = text.slice(range.start, range.end);
      return { range, text: line, span: spanOf(line) };
    });
}

function rangeHead(line: string): RegExpExecArray | null {
  return MAY_RANGE.test(line) ? RANGE_HEAD.exec(line) : null;
}

function spanOf(line: string): RuleElision['span'] {
  const [, first, last] = rangeHead(line) ?? [];
  return first === undefined || last === undefined ? undefined : [Number(first), Number(last)];
}

function isElision(line: string): boolean {
  if (line.length > 300 || !RULES_WORD.test(line)) return false;
  const [head] = rangeHead(line) ?? [];
  if (head !== undefined) return AFTER_RANGE.test(line.slice(head.length));
  return ELISION_START.test(line) && ELISION_WORD.test(line) && /[\]).…]$/.test(line.trimEnd());
}
