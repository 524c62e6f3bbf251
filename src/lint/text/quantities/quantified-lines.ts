import type { AgentDocument, Statement } from '../../../model/agent-document.ts';
import { oncePer } from '../../../model/once-per.ts';
import { containsRange } from '../../../model/range.ts';
import { readOutline } from '../outline/read-outline.ts';
import { LineQuery } from '../words/line-query.ts';
import { neededWords } from '../words/needed-words.ts';
import { mayHoldQuantity, QUANTITY_WORDS, VALUE_WORDS } from './find-quantities.ts';
import { settingLines } from './setting-lines.ts';
import { tableLines } from './table-lines.ts';
import { quantify, type MeasuredLine, type QuantifiedLine } from './measured-line.ts';

/** The lines that say how much of something there is, in order. */
export function quantifiedLines(document: AgentDocument): readonly QuantifiedLine[] {
  const others = [...titleLines(document), ...tableLines(document), ...settingLines(document)].flatMap((line) =>
    quantify(line.text, () => line),
  );
  const lookedFor = document.sections.filter(({ title }) => LOOKED_FOR.test(title)).slice(0, MOST_LOOKED_FOR);
  const held = [...quantifiedStatements(document), ...others].filter(
    ({ line }) => !lookedFor.some(({ range }) => containsRange(range, line.range)),
  );
  return held.toSorted((a, b) => a.line.range.start - b.line.range.start);
}

/** The statements that do, tables left out. */
const quantifiedStatements = oncePer((document: AgentDocument) => quantifiedAmong(document, MEASURING.of(document)));

/** Those of them that may hold one value, neither a range nor a place in time. */
export function statementsWithValues(document: AgentDocument): readonly QuantifiedLine[] {
  return quantifiedAmong(document, HOLDING_VALUES.of(document));
}

function quantifiedAmong(document: AgentDocument, statements: readonly number[]): readonly QuantifiedLine[] {
  return statements.flatMap((index) => {
    const statement = document.statements[index];
    if (statement === undefined || !mayMeasure(statement)) return [];
    return quantify(statement.text, () => toLine(document, statement, index), isTalk(statement.text));
  });
}

const HOLDING_VALUES = new LineQuery(() => [[['#']], ...neededWords(VALUE_WORDS)]);
const MEASURING = new LineQuery(() => [[['#']], ...neededWords(QUANTITY_WORDS)]);

/** Nobody has more such titles; it keeps the cost of a hostile file linear. */
const MOST_LOOKED_FOR = 50;

/** Titles of what is wrong or asks for something else where it is found: its figures bind nobody. */
const LOOKED_FOR =
  /\b(?:when (?:not )?to|escalations?|sign(?:al)?s?|indicators?|detection|smells?|symptoms?|red flags?|anti-?patterns?|(?:look|search|check|watch|scan) for)\b/i;

/** Titles with a value of their own: "Warm-up (5 minutes)". */
function titleLines({ sections }: AgentDocument): readonly MeasuredLine[] {
  return sections.flatMap(({ title, titleRange, parent }, index): readonly MeasuredLine[] => {
    if (!mayHoldQuantity(title) || SAMPLE_TITLE.test(title)) return [];
    const leading = (): string => sections[parent]?.title ?? '';
    return [{ text: title, range: titleRange, source: 'statement', list: `title ${index}`, leading, mayBeBare: false, isTitle: true }];
  });
}

const REPORT = /^["“][^"”]{0,160}\b(?:completed|delivered|finished|achieved|implemented|successfully)\b/i;
/** A longer line without a word of its own about the quantity speaks of something else. */
const MOST_BARE = 60;
const MOST_LEAD = 90;

/** "❌ Confidence: 0.9": shown as what not to do. */
const TURNED_DOWN = /❌|🚫|✗/u;

/** Quoted talk and tables compare cases; only a report of finished work is held against the targets. */
function mayMeasure({ kind, isQuoted, text }: Statement): boolean {
  return kind !== 'row' && !isQuoted && (!isTalk(text) || REPORT.test(text)) && !TURNED_DOWN.test(text);
}

function isTalk(text: string): boolean {
  return text.startsWith('"') || text.startsWith('“');
}

const SETTING = /^[a-z][a-z0-9-]{0,30}_[\w-]{0,40}:|^[a-z][\w-]{0,40}:\s["'\d]/;
const EXAMPLE = /^[*_]{0,2}examples?\b/i;
const SAMPLE_TITLE = /\b(?:examples?|samples?|scenarios?|templates?|case stud(?:y|ies)|walkthrough)\b/i;

function sourceOf({ sections }: AgentDocument, { text, section }: Statement): MeasuredLine['source'] {
  if (isTalk(text)) return 'report';
  if (SETTING.test(text) || EXAMPLE.test(text)) return 'sample';
  for (let around = sections[section]; around !== undefined; around = sections[around.parent]) {
    if (SAMPLE_TITLE.test(around.title)) return 'sample';
  }
  return 'statement';
}

function toLine(document: AgentDocument, statement: Statement, index: number): MeasuredLine {
  const { text, range, kind, number, listDepth, section } = statement;
  const { nodes } = readOutline(document);
  const lead = nodes[index]?.lead ?? -1;
  return {
    text,
    range,
    source: sourceOf(document, statement),
    list: number !== undefined ? `numbers ${section}` : listDepth === 0 ? `line ${index}` : `list ${section} ${lead}`,
    leading() {
      const leadText = nodes[lead]?.statement.text ?? '';
      // A sentence with a value of its own leads to nothing.
      const leads = leadText.length <= MOST_LEAD && (leadText.endsWith(':') || !mayHoldQuantity(leadText));
      return `${leads ? leadText : ''} ${document.sections[section]?.title ?? ''}`;
    },
    under: titlesAround(document, section),
    mayBeBare: kind === 'item' && text.length <= MOST_BARE,
  };
}

function titlesAround({ sections }: AgentDocument, section: number): readonly number[] {
  const starts: number[] = [];
  for (let around = sections[section]; around !== undefined; around = sections[around.parent]) starts.push(around.titleRange.start);
  return starts;
}
