import { appendTo } from '../../../model/append-to.ts';
import type { AgentDocument } from '../../../model/agent-document.ts';
import { oncePer } from '../../../model/once-per.ts';
import { readOutline } from '../outline/read-outline.ts';
import { singularOf } from '../singular.ts';
import { headingsOf, membersOf, onlyListOf, type Enumeration } from './enumerations.ts';
import { DRAWN_FROM, GENERIC_MODIFIERS, OF_EACH, WHOLES } from './count-words.ts';
import type { CountClaim } from './find-count-claims.ts';

/** Nouns for the members of any list; what they are members of is said beside them. */
const MEMBERS: ReadonlySet<string> = new Set('item point entry bullet check step line element part stage phase'.split(' '));
const SMALL: ReadonlySet<string> = new Set(
  'the a an of in on under from for to this that our your its listed above below section list and'.split(' '),
);
/** "… steps of the review process", "… points listed under Delivery". */
const OWNER = /^\s(?:listed\s)?(?:of|in|on|under|from)\s((?:[\p{L}\p{N}"'`*-]{1,24}[ ]?){1,5})/u;
/** Where a name ends and something is said about it. */
const PREDICATE = /\s(?:are|is|has|have|must|should|shall|may|can|will|need|before|after|when|unless|until|if|first|apply)\s?/;
/** More lists of one name than this say nothing about any of them. */
const MOST_NAMED = 3;
/** A word that more titles hold names none of them; it bounds the time that a hostile file takes. */
const MOST_TITLES = 60;

/** The lists, tables and headings whose title or leading line names what a count speaks of. */
export function namedEnumerations(
  document: AgentDocument,
  { claim, rest }: { readonly claim: CountClaim; readonly rest: string },
): readonly Enumeration[] {
  if (claim.isProcess) return processes(document, claim);
  const narrowing = claim.modifiers.filter((word) => !GENERIC_MODIFIERS.has(word)).map(singularOf);
  const owner = wordsOf((OWNER.exec(rest)?.[1] ?? '').split(PREDICATE)[0] ?? '').filter((word) => !SMALL.has(word));
  const isMember = MEMBERS.has(claim.noun);
  const wanted = isMember ? [...narrowing, ...owner] : narrowing;
  if (isMember && wanted.length === 0) return onlySequence(document, claim.noun);
  const titles = isMember
    ? rarest(wanted.map((word) => titlesOf(document).byWord.get(word) ?? []))
    : (titlesOf(document).byLast.get(claim.noun) ?? []);
  if (titles.length > MOST_TITLES) return [];
  const found = titles.flatMap(({ words, section, node }): Enumeration | readonly Enumeration[] => {
    if (!wanted.every((word) => words.includes(word))) return [];
    if (node !== undefined) return membersOf(document, node) ?? [];
    return headingsOf(document, section, { offset: 0, noun: claim.noun }) ?? onlyListBelow(document, section) ?? [];
  });
  return found.length > MOST_NAMED ? [] : found;
}

/** "The five-step review process" is what stands below "Review process", "Review steps" or "Review"; "the process" the only one. */
function processes(document: AgentDocument, { modifiers, noun }: CountClaim): readonly Enumeration[] {
  const own = modifiers.filter((word) => !WHOLE.has(word)).map(singularOf);
  const wanted = own.length > 0 ? own : modifiers;
  const isWhole = (word: string): boolean => word === noun || SMALL.has(word) || (own.length > 0 && WHOLE.has(word));
  const titles = rarest(wanted.map((word) => titlesOf(document).byWord.get(word) ?? [])).slice(0, MOST_TITLES);
  const lists = titles
    .filter(({ words, node }) => node === undefined && wanted.every((word) => words.includes(word)))
    .filter(({ words }) => words.every((word) => isWhole(word) || wanted.includes(word)))
    .flatMap(({ section }) => headingsOf(document, section, { offset: 0, noun }) ?? onlyListBelow(document, section) ?? [])
    .filter(({ isNumbered, kind }) => isNumbered || (kind === 'list' && OF_CHECKLISTS.has(noun)));
  return lists.length > MOST_NAMED ? [] : lists;
}

const WHOLE: ReadonlySet<string> = new Set(WHOLES);
const OF_CHECKLISTS: ReadonlySet<string> = new Set(['point', 'item', 'question']);

/** The one list of a section, unless the line above it says that it is for each of several. */
function onlyListBelow(document: AgentDocument, section: number): Enumeration | undefined {
  const { nodes, statementsOf } = readOutline(document);
  const isOfEach = (statementsOf.get(section) ?? []).some((index) => {
    const { statement, members } = nodes[index] ?? {};
    return statement !== undefined && members !== undefined && members.length > 0 && /\b(?:each|every)\b/i.test(statement.text);
  });
  return isOfEach ? undefined : onlyListOf(document, section);
}

/** What may name a list: the title of a section, or the line that leads to it. */
interface Title {
  readonly words: readonly string[];
  readonly section: number;
  /** The line among the nodes of the outline; undefined for the title of a section. */
  readonly node: number | undefined;
}

interface Titles {
  readonly byLast: ReadonlyMap<string, readonly Title[]>;
  readonly byWord: ReadonlyMap<string, readonly Title[]>;
}

const titlesOf = oncePer((document: AgentDocument): Titles => {
  const sections = document.sections.flatMap(({ title }, section): Title | readonly Title[] =>
    OF_EACH.test(title) ? [] : { words: wordsOf(title.replace(DRAWN_FROM, '')), section, node: undefined },
  );
  const led = readOutline(document).nodes.flatMap(({ statement, members }, node): readonly Title[] =>
    members.length > 1 && statement.text.length < 80 && /:[*_]{0,3}$/.test(statement.text) && !OF_EACH.test(statement.text)
      ? [{ words: wordsOf(statement.text), section: statement.section, node }]
      : [],
  );
  const byLast = new Map<string, Title[]>();
  const byWord = new Map<string, Title[]>();
  for (const title of [...sections, ...led]) {
    appendTo(byLast, title.words.at(-1) ?? '', title);
    for (const word of new Set(title.words)) appendTo(byWord, word, title);
  }
  return { byLast, byWord };
});

function rarest(lists: readonly (readonly Title[])[]): readonly Title[] {
  return lists.reduce((least, list) => (list.length < least.length ? list : least), lists[0] ?? []);
}

function wordsOf(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(singularOf);
}

/** "All five steps" speaks of the one numbered list of a file, "all five phases" of its one run of numbered headings. */
function onlySequence(document: AgentDocument, noun: string): readonly Enumeration[] {
  const known = knownSequences(document);
  const found = known.get(noun) ?? findOnlySequence(document, noun);
  known.set(noun, found);
  return found;
}

const knownSequences = oncePer((_document: AgentDocument): Map<string, readonly Enumeration[]> => new Map());

function findOnlySequence(document: AgentDocument, noun: string): readonly Enumeration[] {
  const found =
    noun === 'step'
      ? [
          ...readOutline(document).nodes.flatMap((_, index) => numberedList(document, index) ?? []),
          ...document.sections.flatMap((_, index) => unledList(document, index) ?? []),
        ]
      : [...readOutline(document).children.keys()].flatMap((section) => headingsOf(document, section, { offset: 0, noun }) ?? []);
  const numbered = found.filter(({ isNumbered, places }) => isNumbered && places.length > 2);
  return numbered.length === 1 ? numbered : [];
}

/** The list right below a title, which no line leads to. */
function unledList(document: AgentDocument, section: number): Enumeration | undefined {
  const { nodes, statementsOf } = readOutline(document);
  const first = (statementsOf.get(section) ?? [])[0];
  return first === undefined || nodes[first]?.statement.kind !== 'item' ? undefined : onlyListOf(document, section);
}

function numberedList(document: AgentDocument, index: number): Enumeration | undefined {
  const node = readOutline(document).nodes[index];
  return node === undefined || node.members.length < 3 || node.statement.listDepth > 0 ? undefined : membersOf(document, index);
}
