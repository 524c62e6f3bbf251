import type { AgentDocument, Section } from '../../../model/agent-document.ts';
import { BANNED_BELOW, RULES_BELOW, SHOWN_BELOW, STEPS_BELOW, TOLD_BELOW, WANTED_BELOW } from './place-titles.ts';
import type { Source } from './understood-clause.ts';

/** How lines below a title or a lead-in are meant. */
type Way = 'said' | 'wanted' | 'banned' | 'shown' | 'told';

/** What stands above a line. */
export interface LinePlace {
  readonly way: Way;
  readonly source: Source;
}

/** A line that introduces the next ones; a long one says more than what they are. */
const LEAD_IN = /^.{1,90}:[*_\s]{0,6}$/;
/** "**Level 2 - Review** (15 min)": bold words that tell of a case. */
const BOLD = /^\*\*[^*\n]{3,60}\*\*(?: \([^()\n]{1,25}\))?$/;
const LONGEST_LEAD_IN = 97;
const LEADS_IN = /:[*_\s]{0,6}$/;
const PLAIN: LinePlace = { way: 'said', source: 'plain' };

/** What stands above each statement; undefined for a lead-in, which says nothing itself. */
export function placesOfLines({ statements, sections }: AgentDocument): readonly (LinePlace | undefined)[] {
  const below = placesOfSections(sections);
  let leadIn: LinePlace | undefined;
  let section = -1;
  let isProse = false;
  let here: LinePlace | undefined;
  return statements.map((statement) => {
    const isNext = statement.section === section && (statement.kind !== 'prose' || isProse);
    if (!isNext) leadIn = here = undefined;
    section = statement.section;
    isProse = statement.kind === 'prose';
    if (isProse && statement.text.length <= LONGEST_LEAD_IN && LEAD_IN.test(statement.text)) {
      leadIn = placeBelow(lastSentence(statement.text));
      here = undefined;
      return undefined;
    }
    if (isProse && BOLD.test(statement.text)) {
      const told = placeBelow(statement.text);
      if (told.way === 'told') [leadIn, here] = [told, undefined];
    }
    here ??= under(leadIn, below[section] ?? PLAIN);
    const own = here;
    // A paragraph may end with what introduces the list below it.
    if (isProse && LEADS_IN.test(statement.text)) {
      const last = lastSentence(statement.text);
      if (last.length <= LONGEST_LEAD_IN) [leadIn, here] = [placeBelow(last), undefined];
    }
    return own;
  });
}

/** "Don't trust the report. Look at:" asks to look. */
function lastSentence(leadIn: string): string {
  return leadIn.slice(leadIn.search(/[.!?] [^.!?]*$/) + 1);
}

/** By section: the title that says most, its own before the ones around it. */
function placesOfSections(sections: readonly Section[]): readonly LinePlace[] {
  const places: LinePlace[] = [];
  for (const { title, parent } of sections) places.push(under(placeBelow(title), places[parent] ?? PLAIN));
  return places;
}

/** A title turns round what stands directly below it; of what has a title of its own it only tells. */
function under(inner: LinePlace | undefined, outer: LinePlace): LinePlace {
  if (inner === undefined) return outer;
  const way = outer.way === 'banned' ? 'told' : outer.way === 'told' || outer.way === 'wanted' ? 'said' : outer.way;
  return {
    way: inner.way === 'said' ? way : inner.way,
    source: inner.source === 'plain' ? outer.source : inner.source,
  };
}

/** "Never end until:": what stands below it is wanted first. */
const UNTIL = /\b(?:until|unless|before|without)[^a-z]*$/i;

/** "Do not activate me for": what others ask of another agent. */
const NOT_ME = /\b(?:not|n['’]t|never) (?:to )?(?:activate|invoke|call|use|delegate to|engage)(?: (?:me|this agent|it))?\b/i;

function placeBelow(marked: string): LinePlace {
  const title = marked.replaceAll('*', '').replaceAll('_', ' ');
  if (NOT_ME.test(title)) return { way: 'told', source: 'plain' };
  const source: Source = RULES_BELOW.test(title) ? 'rule' : STEPS_BELOW.test(title) ? 'step' : 'plain';
  if (UNTIL.test(title)) return { way: 'told', source };
  if (BANNED_BELOW.test(title)) return { way: 'banned', source: 'rule' };
  if (SHOWN_BELOW.test(title)) return { way: 'shown', source };
  return { way: TOLD_BELOW.test(title) ? 'told' : WANTED_BELOW.test(title) ? 'wanted' : 'said', source };
}
