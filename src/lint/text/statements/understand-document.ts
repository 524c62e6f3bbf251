import type { AgentDocument, Section, Statement } from '../../../model/agent-document.ts';
import { oncePer } from '../../../model/once-per.ts';
import { BANNED_BELOW, RULES_BELOW, SHOWN_BELOW, STEPS_BELOW, TOLD_BELOW } from './place-titles.ts';
import { readVerb } from '../grammar/read-verb.ts';
import { wordsOf } from '../grammar/words-of.ts';
import { findNegation } from './find-negation.ts';
import { readClauses } from './read-clauses.ts';
import { stemsIn } from './read-deed.ts';
import type { Negation, Source, UnderstoodClause } from './understood-clause.ts';

const DUTY = /\b(?:always|never|must|under no circumstances|mandatory|strictly|do not|don['’]t|no exceptions)\b/i;
const LABEL = /^\*\*[^*\n]{1,80}\*\*:?\s{1,3}/;
/** "**Do not guess** - read the file": what to do instead. */
const ALTERNATIVE = /^[-–—]/;
const MARKS = /\*\*|__|[`"“”]|^\s*(?:\[[ xX]\]|[✅✓✔☑•→]\uFE0F?)\s*/gu;
const QUOTED = /^\W{0,3}["“]/;
const BAD_MARK = /^\W{0,4}(?:❌|🚫|⛔|✗|✘)/u;

/** A line that introduces the next ones; a long one says more than what they are. */
const LEAD_IN = /^.{1,90}:[*_\s]{0,6}$/;
/** A label that is an instruction of its own: "**No emoji**: …", "**Document nothing**: …". */
const LABEL_THAT_SAYS = /^(?:no|never|don't|do not|always|only|avoid|zero|must not|skip|without)\b.|\bnothing\b/;

/** A ban that stands above the line. */
const ABOVE: Negation = { start: -1, end: -1, of: 'deed' };

/** How lines below a title or a lead-in are meant. */
type Way = 'said' | 'banned' | 'shown' | 'told';

/** What stands above a line. */
interface Above {
  readonly way: Way;
  readonly source: Source;
}

/** Every clause of the body that instructs, in order. Examples, tables, quotations and headings do not. */
export const understandDocument = oncePer(readStatements);

function readStatements({ text, statements, sections }: AgentDocument): readonly UnderstoodClause[] {
  const below = waysOf(sections);
  const clauses: UnderstoodClause[] = [];
  let leadIn: Above | undefined;
  let last: Statement | undefined;
  for (const [index, statement] of statements.entries()) {
    if (last?.section !== statement.section || (statement.kind === 'prose' && last.kind !== 'prose')) leadIn = undefined;
    last = statement;
    const source = text.slice(statement.range.start, statement.range.end);
    const above = under(leadIn, below[statement.section] ?? PLAIN);
    if (statement.kind === 'prose' && LEAD_IN.test(source)) {
      leadIn = wayOf(source);
      continue;
    }
    if (statement.kind === 'row' || statement.isQuoted || above.way === 'shown' || above.way === 'told' || QUOTED.test(source)) continue;
    const line = { source, start: statement.range.start, section: statement.section, statement: index };
    addLine(clauses, line, statement.number !== undefined && above.source === 'plain' ? { ...above, source: 'step' } : above);
  }
  return clauses;
}

const PLAIN: Above = { way: 'said', source: 'plain' };

/** By section: the title that says most, its own before the ones around it. */
function waysOf(sections: readonly Section[]): readonly Above[] {
  const ways: Above[] = [];
  for (const { title, parent } of sections) ways.push(under(wayOf(title), ways[parent] ?? PLAIN));
  return ways;
}

/** A title turns round what stands directly below it; of what has a title of its own it only tells. */
function under(inner: Above | undefined, outer: Above): Above {
  if (inner === undefined) return outer;
  const way = outer.way === 'banned' ? 'told' : outer.way === 'told' ? 'said' : outer.way;
  return mostTelling(inner, { ...outer, way });
}

function mostTelling(inner: Above, outer: Above): Above {
  return {
    way: inner.way === 'said' ? outer.way : inner.way,
    source: inner.source === 'plain' ? outer.source : inner.source,
  };
}

function wayOf(marked: string): Above {
  const title = marked.replaceAll('*', '');
  const source: Source = RULES_BELOW.test(title) ? 'rule' : STEPS_BELOW.test(title) ? 'step' : 'plain';
  if (UNTIL.test(title)) return { way: 'told', source };
  if (BANNED_BELOW.test(title)) return { way: 'banned', source: 'rule' };
  if (SHOWN_BELOW.test(title)) return { way: 'shown', source };
  return { way: TOLD_BELOW.test(title) ? 'told' : 'said', source };
}

/** "Never end until:": what stands below it is wanted first. */
const UNTIL = /\b(?:until|unless|before|without)[^a-z]*$/i;

interface Line {
  readonly source: string;
  readonly start: number;
  readonly section: number;
  readonly statement: number;
}

function addLine(clauses: UnderstoodClause[], { source, start, section, statement }: Line, above: Above): void {
  const label = LABEL.exec(source)?.[0] ?? '';
  const isLabelBan = BANNED_BELOW.test(label) && !namesThing(label) && !ALTERNATIVE.test(source.slice(label.length));
  const isLineBanned = above.way === 'banned' || BAD_MARK.test(source);
  for (const clause of readClauses(source)) {
    const raw = source.slice(clause.start, clause.end);
    const plain = raw.replaceAll(MARKS, '').toLowerCase().replaceAll('’', "'");
    const isTitle = clause.end <= label.length && !LABEL_THAT_SAYS.test(plain);
    if (plain.length < 4 || isTitle) continue;
    const said = findNegation(plain);
    const isBanned = isLineBanned || (isLabelBan && clause.start >= label.length);
    clauses.push({
      range: { start: start + clause.start, end: start + clause.end },
      text: plain,
      negation: isBanned ? (said === undefined ? ABOVE : undefined) : said,
      condition: clause.condition,
      source: DUTY.test(raw) ? 'rule' : above.source,
      section,
      statement,
    });
  }
}

/** "**Avoid namespaces**: …" bans what it names, "**Never use**: …" what follows. */
function namesThing(label: string): boolean {
  const plain = label.replaceAll(/[*:]/g, '').trim().toLowerCase();
  return LABEL_THAT_SAYS.test(plain) && stemsIn(plain).length > 0 && readVerb(wordsOf(plain).at(-1)?.text ?? '')?.form !== 'base';
}
