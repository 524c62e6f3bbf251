import { matchesOf } from '../matches-of.ts';
import { conceptOf, weakNameOf } from '../quantities/measure-lexicon.ts';
import { SAME_DEEDS } from '../statements/deed-classes.ts';
import { readVerb } from '../grammar/read-verb.ts';

/** What a sentence puts first and what it puts later, as concepts in the order of their words. */
export interface Order {
  readonly early: ReadonlySet<string>;
  readonly late: ReadonlySet<string>;
}

/** A word of this list stands in every order. */
export const MAY_ORDER =
  /\b(?:before|prior to|ahead of|in advance of|after|once|until|following|as soon as|preced|then|afterwards|later|prerequisite|when|without|pre-|post-)/i;
/** A time of its own is no order of steps: "2 days before the event". */
const DISTANCE = /\b(?:\d+|[a-z]+) (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?) (?:before|after|prior|ahead|later)\b/i;
const FORBIDS = /^(?:never|do not|don't|no|avoid|nothing|must not|hold off|wait with|postpone|defer|delay|hold)\b/i;
const BEFORE = String.raw`(?:before|prior to|ahead of|in advance of|(?:which )?precedes?|comes? before|(?:is|are) (?:a )?prerequisites? (?:for|of|to))`;
const AFTER = String.raw`(?:(?:only |right |directly |immediately |shortly |straight )?(?:after|following)|(?:only )?once|(?:only )?as soon as|comes? after)`;

/** In order of preference; `e` is what comes early, `l` what comes late. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(String.raw`^(?:before|prior to|ahead of) (?<l>[^.;,]{3,60}), (?<e>[^.;]{4,90})`, 'i'),
  new RegExp(String.raw`^(?:only )?(?:after|once|following|as soon as|upon) (?<e>[^.;,]{3,60}), (?<l>[^.;]{4,90})`, 'i'),
  // "Pre-filter the data before the search" says it twice.
  new RegExp(String.raw`^pre-(?![^.;:(]{0,60}\b(?:before|prior to)\b)(?<l>[a-z]{4,16}) (?<e>[^.;:(]{4,50})`, 'i'),
  new RegExp(String.raw`^post-(?![^.;:(]{0,60}\bafter\b)(?<e>[a-z]{4,16}) (?<l>[^.;:(]{4,50})`, 'i'),
  new RegExp(String.raw`^(?<e>[^.;]{4,90}?),? (?:and )?(?:only )?(?:then|afterwards|later),? (?<l>[^.;,]{4,60})`, 'i'),
  new RegExp(String.raw`^(?<e>[^.;]{4,90}?)(?: first)?,? and (?<l>[^.;,]{4,60}) (?:afterwards|later|next|last|at the end)$`, 'i'),
  new RegExp(String.raw`^(?<e>[^.;]{4,90}?),? ${BEFORE} (?<l>[^.;,()]{3,60})`, 'i'),
  new RegExp(String.raw`^(?<l>[^.;]{4,90}?),? ${AFTER} (?<e>[^.;,()]{3,60})`, 'i'),
  // "Tag the release when the tests are done".
  /^(?<l>[^.;]{4,90}?),? when (?<e>[^.;,()]{3,60}) (?:is|are|has been|have been) (?:done|completed?|finished|over|ready|in place|live|merged|deployed|released|approved|signed off)\b/i,
];
/** "Never merge before the tests have run", "hold the release until it is signed off". */
const WAITING = /^(?<l>[^.;]{4,90}?) (?:before|until|unless|without) (?<e>[^.;,()]{3,60})/i;

const SENTENCE = /[^.;!?:]{8,300}/g;
const MARKS = /[*_`"“”]/g;
/** A path names where, "in place" that it is there. */
const NO_STEP = /`[^`\n]{0,80}\/[^`\n]{0,120}`|\bin place\b/g;

/** The orders of steps that a line gives, sentence by sentence. */
export function readOrders(text: string): readonly Order[] {
  if (!MAY_ORDER.test(text)) return [];
  const plain = text.slice(0, MOST_CHARACTERS).replaceAll(NO_STEP, 'there').replaceAll(MARKS, '');
  return matchesOf(SENTENCE, plain).flatMap((match) => readOrder(match[0].replace(/^[\s>#-]{0,6}/, '')) ?? []);
}

const MOST_CHARACTERS = 1_000;
const MOST_WORDS = 8;

function readOrder(sentence: string): Order | undefined {
  if (!MAY_ORDER.test(sentence) || DISTANCE.test(sentence)) return undefined;
  const groups = (FORBIDS.test(sentence) ? WAITING.exec(sentence) : firstMatch(sentence))?.groups;
  if (groups === undefined) return undefined;
  const [first, second] = [stepsIn(groups['e'] ?? ''), stepsIn(groups['l'] ?? '')];
  const [early, late] = [without(first, second), without(second, first)];
  const isStep = ({ size }: ReadonlySet<string>): boolean => size > 0 && size <= MOST_WORDS;
  return isStep(early) && isStep(late) ? { early, late } : undefined;
}

/** What both steps are about tells neither from the other. */
function without(words: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...words].filter((word) => !others.has(word)));
}

function firstMatch(sentence: string): RegExpExecArray | undefined {
  for (const pattern of PATTERNS) {
    const match = pattern.exec(sentence);
    if (match !== null) return match;
  }
  return undefined;
}

const WORD = /[A-Za-z][A-Za-z0-9]{1,30}/g;
/** What is said of every step. */
const SMALL: ReadonlySet<string> = new Set(
  (
    'need take run do begin perform finish done make work start started complete completed first last final step each every present exist exists ' +
    'place places conduct conducted execute executed carry carried happen wait never avoid hold postpone defer delay only new get got ask request seek obtain ' +
    'pass passed passes ready successful successfully have has been there'
  ).split(' '),
);
/** What goes live, whatever it is called. */
const GOING_LIVE: ReadonlySet<string> = new Set(
  'change changes changing live deploy deploying deployed deployment release released releasing apply applying applied cutover migrate migration migrating '
    .concat('modification production rollout ship shipping shipped launch launched launching')
    .split(' '),
);
const DEEDS: ReadonlyMap<string, string> = new Map(
  SAME_DEEDS.flatMap((row) => row.split(' ').map((word, _index, [first = word]) => [word, first] as const)),
);

/** What every file, and every change that goes live, is called. */
export const ANY_ARTEFACT = 'file';
export const ANY_CHANGE = 'change';
const ARTEFACTS: ReadonlySet<string> = new Set(
  'file files document documents doc docs artifact artifacts artefact artefacts deliverable deliverables'.split(' '),
);

/** The concepts of a step; nouns and verbs of one deed are one, as "to announce" for "announcement" and "announced". */
export function stepsIn(text: string): ReadonlySet<string> {
  const concepts = matchesOf(WORD, text.toLowerCase()).flatMap(({ 0: word }): string | readonly string[] => {
    if (SMALL.has(word)) return [];
    if (GOING_LIVE.has(word)) return ANY_CHANGE;
    if (ARTEFACTS.has(word)) return ANY_ARTEFACT;
    const deed = DEEDS.get(verbOf(word) ?? '');
    return deed === undefined ? (conceptOf(word) ?? weakNameOf(word) ?? []) : `${TO}${deed}`;
  });
  const named = new Set(concepts);
  // "The research document" is known by its other word.
  if ([...named].some((word) => word !== ANY_ARTEFACT && !word.startsWith(TO))) named.delete(ANY_ARTEFACT);
  return named;
}

/** Marks a deed among the concepts of a step. */
export const TO = 'to ';
const NOMINAL = /(?:ation|ition|ment|ion|al)s?$/;

/** The verb of a word, or the one that a noun is made from: "approval" of "approve". */
function verbOf(word: string): string | undefined {
  const own = readVerb(word)?.lemma;
  if (own !== undefined || !NOMINAL.test(word)) return own;
  const stem = word.replace(NOMINAL, '');
  return readVerb(stem)?.lemma ?? readVerb(`${stem}e`)?.lemma ?? readVerb(`${stem}ate`)?.lemma;
}
