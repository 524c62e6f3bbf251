import type { AgentDocument } from '../../../model/agent-document.ts';
import type { Range } from '../../../model/range.ts';
import { clausesOf } from '../statements/understand-document.ts';
import { polarityOf } from '../statements/polarity-of.ts';
import type { UnderstoodClause } from '../statements/understood-clause.ts';
import { WordBeginnings } from '../statements/word-beginnings.ts';
import { inOrder } from '../words/in-order.ts';
import { LineQuery } from '../words/line-query.ts';
import type { FieldOfWork } from './field-of-work.ts';
import type { OwnAgent } from './own-agent.ts';
import { holds, isNamedIn, otherPlaces, termsOf, wordsOf, type Term } from './field-terms.ts';
import { RIVAL_SERVICES } from './services.ts';
import { RIVAL_TOOLS } from './technologies.ts';

/** A line about a technology that the file speaks of nowhere else. */
export interface StrangeField {
  readonly at: Range;
  /** What the line names, as the table has it. */
  readonly written: string;
}

/** Agents for many fields at once. */
const GENERALIST = /\b(?:full-?stack|polyglot|multi|orchestrat\w*|coordinat\w*|organizer|team|general|director|planner|swarm|any)\b/i;
/** Lines that set something beside the agent's own work. */
const NEIGHBOUR =
  /\b(?:interop\w*|bindings?|ffi|migrat\w*|port(?:ed|ing)?|convert\w*|compar\w*|versus|vs|unlike|similar|alternatives?|than|integrat\w*|collaborat\w*|work(?:s|ing)? with|coordinat\w*|partner|legacy|e\.g|such as|like|multi|polyglot|cross|escalat\w*|defer|example)\b/;
/** Lines that leave it to somebody else. */
const LEFT_TO_OTHERS =
  /\b(?:ask|consult|inform|delegat\w*|forward\w*|rout(?:e|es|ing)|outsourc\w*)\b|\b(?:hand|pass|leave|send|give|refer)(?:s|ed|ing)? .{1,60} to (?:the|your|an?) |\bby (?:the|your|an?) (?:[a-z-]{2,20} ){0,3}(?:team|department|agent|specialist|expert|manager|engineer|analyst|designer|advisor|lead)\b/;
/** A file that speaks of more strange fields is one of many subjects. */
const MOST_FIELDS = 2;

const RIVALS = [...RIVAL_TOOLS, ...RIVAL_SERVICES];
const EVERY_FIELD = RIVALS.flat();
const LINES = EVERY_FIELD.map((field) => [field, new LineQuery(() => termsOf(field).map(wordsOf))] as const);
let termsByWord: WordBeginnings<Term> | undefined;

function indexTerms(): WordBeginnings<Term> {
  const index = new WordBeginnings<Term>();
  for (const term of EVERY_FIELD.flatMap(termsOf)) index.add(term.word, term);
  return index;
}

/** Lines that order or deliver what belongs to another technology. */
export function findStrangeFields(document: AgentDocument, own: OwnAgent): readonly StrangeField[] {
  if (GENERALIST.test(own.text)) return [];
  const touched = new Map(LINES.map(([field, query]) => [field, query.of(document)] as const).filter(([, lines]) => lines.length > 0));
  if (touched.size === 0) return [];
  const searched = new Map<FieldOfWork, Search>();
  for (const group of RIVALS) {
    if (group.some((field) => touched.has(field))) for (const [field, search] of rivalsIn(group, own)) searched.set(field, search);
  }
  const hits = new Map<FieldOfWork, Hit[]>();
  termsByWord ??= indexTerms();
  const touching = [...touched].flatMap(([field, lines]) => (searched.has(field) ? lines : []));
  for (const clause of clausesOf(document, inOrder(touching))) {
    if (clause.negation === undefined && clause.condition === undefined) addHits(hits, clause, { searched, terms: termsByWord });
  }
  const found = [...hits].flatMap(([field, lines]) => {
    return searched.has(field) ? strangeLine(document, field, lines) : [];
  });
  return found.length > MOST_FIELDS ? [] : found;
}

interface Search {
  /** True where only what is ordered counts, and not what is described or called by its name. */
  readonly isOrder: boolean;
}

/** The technologies beside the agent's own of the same group. A description may only touch on one, so that nothing but an order tells there. */
function rivalsIn(group: readonly FieldOfWork[], { text, description }: OwnAgent): readonly (readonly [FieldOfWork, Search])[] {
  const spelled = `${text} ${text.replaceAll('-', ' ')}`.toLowerCase();
  const named = group.filter((field) => isNamedIn(field, spelled));
  const described = named.length > 0 ? '' : description.toLowerCase();
  const mine = named.length > 0 ? named : group.filter((field) => isNamedIn(field, described));
  if (mine.length === 0) return [];
  return group.filter((field) => !mine.includes(field)).map((field) => [field, { isOrder: named.length === 0 }]);
}

interface Searched {
  readonly searched: ReadonlyMap<FieldOfWork, Search>;
  readonly terms: WordBeginnings<Term>;
}

function addHits(hits: Map<FieldOfWork, Hit[]>, clause: UnderstoodClause, { searched, terms }: Searched): void {
  for (const { term, field, isHint } of terms.find(clause.text)) {
    const search = searched.get(field);
    if (search === undefined || !holds(clause.text, term)) continue;
    if (search.isOrder && (isNamedIn(field, term) || polarityOf(clause) === 'describe')) continue;
    const known = hits.get(field);
    if (known === undefined) hits.set(field, [{ clause, term, isHint }]);
    else if (known.length < MOST_HITS) known.push({ clause, term, isHint });
  }
}

/** More lines about a field show that it is no slip. */
const MOST_HITS = 20;

interface Hit {
  readonly clause: UnderstoodClause;
  readonly term: string;
  readonly isHint: boolean;
}

function strangeLine(document: AgentDocument, field: FieldOfWork, hits: readonly Hit[]): readonly StrangeField[] {
  const [first] = hits;
  if (first === undefined || hits.some(({ clause }) => clause.statement !== first.clause.statement)) return [];
  const isEnough = hits.some(({ isHint }) => !isHint) || hits.length > 1;
  const statement = document.statements[first.clause.statement];
  if (!isEnough || statement === undefined || isOthers(statement.text.toLowerCase())) return [];
  if (otherPlaces(field, document.text.toLowerCase(), statement.range)) return [];
  const written = (hits.find(({ isHint }) => !isHint) ?? first).term;
  return [{ at: placeOf(written, first.clause.range, document.text), written }];
}

function isOthers(line: string): boolean {
  return NEIGHBOUR.test(line) || LEFT_TO_OTHERS.test(line);
}

/** The term alone where it stands in one piece, else its clause. */
function placeOf(term: string, range: Range, text: string): Range {
  const at = text.slice(range.start, range.end).toLowerCase().indexOf(term);
  return at === -1 ? range : { start: range.start + at, end: range.start + at + term.length };
}
