import type { Statement } from '../../../model/agent-document.ts';
import { readLine } from '../grammar/read-line.ts';
import { readVerb } from '../grammar/read-verb.ts';
import { wordsOf } from '../grammar/words-of.ts';
import { findNegation } from './find-negation.ts';
import type { LinePlace } from './line-places.ts';
import { BANNED_BELOW } from './place-titles.ts';
import { readClauses } from './read-clauses.ts';
import { stemsIn } from './read-deed.ts';
import type { Negation, UnderstoodClause } from './understood-clause.ts';

const DUTY = /\b(?:always|never|must|under no circumstances|mandatory|strictly|do not|don['’]t|no exceptions)\b/i;
const LABEL = /^\*\*[^*\n]{1,80}\*\*:?\s{1,3}/;
/** "**If nothing is open:** …": the case for which the rest of the line is meant. */
const CASE_LABEL = /^\*\*(if|when|unless)\b[^*]{1,75}\*\*:?\s/i;
/** "**Do not guess** - read the file": what to do instead. */
const ALTERNATIVE = /^[-–—]/;
const MARKS = /\*\*|__|[`"“”]|^\s*(?:\[[ xX]\]|[✅✓✔☑•→]\uFE0F?)\s*/gu;
/** What shows the way out below a title of what to avoid: "Bad: … Good: …". */
const GOOD_LABEL = /^\W{0,6}(?:good|right|correct|better|instead|dos?)\W{0,4}:|^\W{0,4}✅/iu;
/** "What the fix should be": a thing to find out, and no order. */
const QUESTION = /^\W{0,4}(?:what|which|why|how|who)\b/i;
/** "**The trap:** you read the code and assume …": a story of what goes wrong. */
const TRAP = /\b(?:trap|temptation|pitfall|mistake)\W{0,5}$/i;
const QUOTED = /^\W{0,3}["“]/;
/** "`id="x"` - REJECTED": a sample with its verdict. */
const VERDICT = /[-–—] \W{0,3}(?:rejected|forbidden|wrong|bad|incorrect|invalid|not allowed)\W{0,3}$/i;
/** "❌ Guess names - always look first": what to do instead. */
const REMEDY = /^(?:always|instead|use|prefer|only)\b/;
/** Marks at the beginning of a line that forbid what it says. */
export const BAD_MARK = /^\W{0,4}(?:❌|🚫|⛔|✗|✘)/u;
/** A label that is an instruction of its own: "**No emoji**: …", "**Document nothing**: …". */
const LABEL_THAT_SAYS = /^(?:no|never|don't|do not|always|only|avoid|zero|must not|skip|without)\b.|\bnothing\b/;

/** "❌ Do not push - ask": a ban that is said twice is no order, and what follows it is none either way. "❌ No tests" is one to have them. */
const ORDERS_NOT_TO = /^\W{0,6}(?:(?:you|we|agents|it) )?(?:do not|don't|never|must not|should not|cannot|can't) [a-z]/;
/** "❌ Forget to tell the depot" asks to tell it. */
const FORGETS = /^(?:forget|neglect|fail) to\b/;
/** A ban that stands above the line. */
const ABOVE: Negation = { start: -1, end: -1, of: 'deed' };

/** The clauses of one statement that instruct, in order. Examples, tables and quotations do not. */
export function readStatement(statement: Statement, index: number, place: LinePlace | undefined): readonly UnderstoodClause[] {
  if (place === undefined || place.way === 'shown' || place.way === 'told') return [];
  const { text: source, kind, isQuoted, number, section, range } = statement;
  if (kind === 'row' || isQuoted || QUOTED.test(source)) return [];
  const label = LABEL.exec(source)?.[0] ?? '';
  const isLabelBan = BANNED_BELOW.test(label) && !namesThing(label) && !ALTERNATIVE.test(source.slice(label.length));
  if (QUESTION.test(source) || VERDICT.test(source) || TRAP.test(label) || (place.way === 'banned' && GOOD_LABEL.test(source))) return [];
  const labelReach = label.length + endOfSentence(source.slice(label.length));
  const isLineBanned = (place.way === 'banned' || BAD_MARK.test(source)) && !ORDERS_NOT_TO.test(plainOf(source));
  const when = CASE_LABEL.exec(label)?.[1]?.toLowerCase();
  const isStep = number !== undefined && place.source === 'plain';
  const clauses: UnderstoodClause[] = [];
  for (const clause of readClauses(source)) {
    const raw = source.slice(clause.start, clause.end);
    const plain = plainOf(raw);
    const isTitle = clause.end <= label.length && !LABEL_THAT_SAYS.test(plain);
    if (plain.length < 4 || isTitle) continue;
    const said = findNegation(plain);
    // "Patterns to avoid: **Magic numbers**: use constants" says what to do instead.
    const isRemedy = place.way === 'banned' && label !== '' && clause.start >= label.length && readLine(plain).form === 'instruction';
    const isInstead = BAD_MARK.test(source) && /[-–—→(] ?$/.test(source.slice(0, clause.start)) && REMEDY.test(plain);
    const isBelowLabel = isLabelBan && clause.start >= label.length && clause.start < labelReach;
    const isBanned = (isLineBanned && !isRemedy && !isInstead) || isBelowLabel;
    // "**No praise**: …" below "Do not" is one as well.
    if (isBanned && FORGETS.test(plain)) continue;
    const isOwnBan = said?.start === 0 && clause.end <= label.length;
    clauses.push({
      range: { start: range.start + clause.start, end: range.start + clause.end },
      text: plain,
      negation: isBanned && !isOwnBan ? (said === undefined ? ABOVE : undefined) : said,
      condition: clause.condition ?? (clause.start >= label.length ? when : undefined),
      given: clause.given?.replaceAll(MARKS, '').replaceAll('’', "'").trim(),
      source: DUTY.test(raw) ? 'rule' : isStep ? 'step' : place.source,
      section,
      statement: index,
    });
  }
  return clauses;
}

/** In lower case, without marks. */
function plainOf(text: string): string {
  return text.replaceAll(MARKS, '').toLowerCase().replaceAll('’', "'");
}

/** "**Do not** rename fields. Callers rely on them": the second sentence is no ban. */
function endOfSentence(text: string): number {
  const end = text.search(/[.!?]["'”’)*_`]{0,3}\s/);
  return end < 0 ? text.length : end + 1;
}

/** "**Avoid namespaces**: …" bans what it names, "**Never use**: …" what follows. */
function namesThing(label: string): boolean {
  const plain = label.replaceAll(/[*:]/g, '').trim().toLowerCase();
  return LABEL_THAT_SAYS.test(plain) && stemsIn(plain).length > 0 && readVerb(wordsOf(plain).at(-1)?.text ?? '')?.form !== 'base';
}
