import type { AgentDocument } from '../../../model/agent-document.ts';
import type { Range } from '../../../model/range.ts';
import type { FileContext, Messages, Report } from '../../../model/rule.ts';
import { matchesWildcard } from '../../../model/wildcard.ts';

/** What a project allows: options that all rules about claims share. Case does not count; `*` stands for any characters. */
export type Allowances = {
  /** Words: a claim that holds one is accepted. */
  readonly allowWords: readonly string[];
  /** Patterns for titles: what stands below one that matches is accepted. */
  readonly allowSections: readonly string[];
  /** Patterns for whole lines. */
  readonly allowLines: readonly string[];
  /** Files of the project, from its root: a line that names one is accepted, as long as the file exists. */
  readonly allowSources: readonly string[];
};

/** Nothing is allowed; also what the options of a rule about claims look like. */
export const NO_ALLOWANCES: Allowances = { allowWords: [], allowSections: [], allowLines: [], allowSources: [] };

type ClaimContext<M extends Messages> = Pick<FileContext<Allowances>, 'document' | 'options' | 'surroundings'> & {
  readonly report: Report<M, Range>;
};

/** The `report` of a rule about claims, without the findings that the project allows. */
export function unlessAllowed<M extends Messages>(context: ClaimContext<M>): Report<M, Range> {
  const { document, options, surroundings, report } = context;
  const sources = options.allowSources.filter((path) => surroundings.sources.includes(path));
  const lists = { ...options, allowSources: sources };
  if (Object.values(lists).every((list) => list.length === 0)) return report;
  return (finding) => {
    if (!isAllowed(document, finding.at, lists)) report(finding);
  };
}

function isAllowed(document: AgentDocument, at: Range, { allowWords, allowSections, allowLines, allowSources }: Allowances): boolean {
  const { text, lines, sections } = document;
  const claim = text.slice(at.start, at.end);
  const { start, end } = lines.rangeOfLine(lines.pointAt(at.start).line);
  const line = text.slice(start, end);
  const titles = sections.filter(({ range }) => range.start <= at.start && at.start < range.end).map(({ title }) => title);
  return (
    allowWords.some((word) => holdsWord(claim, word)) ||
    allowSections.some((pattern) => titles.some((title) => matches(title, pattern))) ||
    allowLines.some((pattern) => matches(line, pattern)) ||
    allowSources.some((path) => line.includes(path))
  );
}

function matches(text: string, pattern: string): boolean {
  return matchesWildcard(text.trim().toLowerCase(), pattern.toLowerCase());
}

/** Between the blanks and marks that separate words. */
function holdsWord(claim: string, word: string): boolean {
  const spaced = (value: string): string =>
    ` ${value
      .toLowerCase()
      .replace(/[^\p{L}\p{N}%$€£+.]+/gu, ' ')
      .trim()} `;
  return spaced(claim).includes(spaced(word));
}
