import type { AgentDocument } from '../../../model/agent-document.ts';
import { oncePer } from '../../../model/once-per.ts';
import { singularOf } from '../singular.ts';
import { readCatalogue, type Listed } from './catalogue.ts';
import { GENERIC_MODIFIERS } from './count-words.ts';
import type { CountClaim } from './find-count-claims.ts';
import { isMemberNoun, mayCountSame } from './member-nouns.ts';

/** "Gates", "Quality gates". */
const MOST_OF_NAME = 2;
/** More lists of one name than this say nothing about any of them. */
const MOST_NAMED = 3;

/** Nobody has so many lists of one name; it keeps the cost of a hostile file linear. */
const MOST_LISTS = 100;

const knownLists = oncePer((_document: AgentDocument): Map<string, readonly Listed[]> => new Map());

/** The lists whose members a noun may be said of; none where there are too many to tell. */
function listsOf(document: AgentDocument, noun: string): readonly Listed[] {
  const known = knownLists(document);
  const found =
    known.get(noun) ??
    readCatalogue(document).filter(
      // "Available specialist researchers" are specialists too.
      ({ words, nouns }) =>
        nouns.has(noun) || [...nouns].some((other) => mayCountSame(noun, other)) || (isMemberNoun(noun) && words.has(noun)),
    );
  const told = found.length > MOST_LISTS ? [] : found;
  known.set(noun, told);
  return told;
}

/** The lists of a file that a count ("all six stages") may speak of; none where it is not plain which. */
export function listedThings(document: AgentDocument, { noun, modifiers, isDefinite }: CountClaim): readonly Listed[] {
  if (!isDefinite && !isMemberNoun(noun)) return [];
  const narrowing = modifiers.filter((word) => !GENERIC_MODIFIERS.has(word)).map(singularOf);
  const named = listsOf(document, noun).filter(({ words, nouns }) => narrowing.every((word) => words.has(word) || nouns.has(word)));
  const exact = named.filter(({ nouns }) => nouns.has(noun));
  // "Passes four gates" speaks of the gates of the file where they are called by that very name alone.
  const found = exact.length > 0 ? exact : isDefinite ? named : [];
  const lengthOf = ({ words, nameLength }: Listed): number => (narrowing.length > 0 ? nameLength : words.size);
  if (!isDefinite && (found.length > 1 || found.some((one) => lengthOf(one) > MOST_OF_NAME))) return [];
  return found.length > MOST_NAMED ? [] : found;
}
