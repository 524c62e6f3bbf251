import type { AgentDocument } from '../../../model/agent-document.ts';
import type { Range } from '../../../model/range.ts';
import { singularOf } from '../singular.ts';
import type { CountingLine } from './counting-lines.ts';
import { headingsOf, membersOf, onlyListOf, type Enumeration } from './enumerations.ts';
import type { CountClaim } from './find-count-claims.ts';

/** Things that a line may count. */
export interface Candidate {
  readonly found: number;
  /** The first and the last of the things, or the line that lists them. */
  readonly places: readonly Range[];
  /** How the count and the things belong together: the list stands right below, or bears the same name. */
  readonly link: 'below' | 'inline' | 'named';
}

/** The list, the table or the headings right behind the line. */
export function candidatesBelow(document: AgentDocument, line: CountingLine, claim: CountClaim): readonly Candidate[] {
  const { noun } = claim;
  const list = membersOf(document, line.statement);
  if (list !== undefined) return [toCandidate(countedOf(document, list, claim), 'below')];
  const next = document.statements[line.statement + 1];
  const headings = headingsOf(document, line.section, { offset: line.start, noun });
  // "Obey the nine rules below" speaks of what a title further down may be called by.
  const isTitled = headings?.places.some(({ start, end }) => singularOf(document.text.slice(start, end).replace(/^\W+/, '')) === noun);
  const isNext = headings !== undefined && isTitled !== true && (next === undefined || next.range.start > headings.start);
  return headings !== undefined && (headings.isNumbered || isNext) ? [toCandidate(countedOf(document, headings, claim), 'below')] : [];
}

/** What stands below a title that counts it. */
export function candidatesUnderTitle(document: AgentDocument, line: CountingLine, claim: CountClaim): readonly Candidate[] {
  const found = [headingsOf(document, line.section, { offset: line.start, noun: claim.noun }), onlyListOf(document, line.section)];
  // A title may count what its list only draws from: "(27 audits)" above four lessons.
  return found.flatMap((one) => {
    // Below "Three-tier architecture" stands what there is to say about it, unless it is numbered.
    const isOther = one === undefined || (claim.isProcess && one.kind === 'headings' && !one.isNumbered);
    return isOther || one.places.length * 2 < claim.value ? [] : [toCandidate(countedOf(document, one, claim), 'below')];
  });
}

const OPTIONAL = /\b(?:optional|conditional|bonus)\b/i;
/** "Rules common to all three modes" is none of them. */
const OF_ALL = /\b(?:common|shared)\b|\b(?:to|for) (?:all|both|each|every)\b/i;
const LONGEST_LABEL = 80;

/** Members that are numbered under the very noun ("Layer 1") are what is counted, whatever stands beside them; an optional one may be left out, and so may what
 * bears no label among those that do. */
function countedOf({ text }: AgentDocument, all: Enumeration, { noun, value }: CountClaim): Enumeration {
  const labelOf = ({ start, end }: Range): string => text.slice(start, Math.min(end, start + LONGEST_LABEL));
  const isNumbered = (place: Range): boolean => {
    const label = labelOf(place).replace(/^\W+/, '').toLowerCase();
    return label.startsWith(`${noun} `) && /^\d/.test(label.slice(noun.length + 1));
  };
  const parts = [
    all.places.filter(isNumbered),
    all.places.filter((place) => !OPTIONAL.test(labelOf(place))),
    all.places.filter((place) => labelOf(place).startsWith('**')),
    all.places.filter((place) => !OF_ALL.test(labelOf(place))),
  ];
  return { ...all, places: parts.find(({ length }) => length === value) ?? all.places };
}

/** An enumeration as what a line may count. */
export function toCandidate({ places }: Enumeration, link: Candidate['link']): Candidate {
  const first = places[0];
  const last = places.at(-1);
  return { found: places.length, places: [first, last].flatMap((place) => place ?? []), link };
}
