import { matchesOf } from '../matches-of.ts';
import type { Range } from '../../../model/range.ts';

/** Things that one line lists; offsets into the line. */
export interface InlineEnumeration extends Range {
  readonly members: readonly string[];
  /** "SPARC (Specification, Pseudocode, …)": each letter stands for a member. */
  readonly acronym: string | undefined;
  /** What stands in front of it and names it. */
  readonly name: string;
}

const BRACKETS = /(?<name>[A-Za-z][\w -]{1,60}) \((?<members>[^()]{8,240})\)/g;
const COLON = /(?:^|[.!?] )(?<name>[^:.!?]{3,80}):\*{0,2} (?<members>[^:;.!?]{8,300})(?:[.;]|$)/g;
/** Brackets that tell more of one member. */
const ASIDE = / ?\([^()]{0,60}\)/g;
const OPEN_ENDED =
  /\b(?:e\.?g|i\.?e|such as|including|like|for example|etc|or more|among others|and more|and so on|other|any|various)\b|\.\.\.|…/i;
const FEWEST = 3;
const MOST_WORDS = 4;

/** The lists that a line holds within itself, of three members and more, each a few words long. */
export function inlineEnumerations(text: string): readonly InlineEnumeration[] {
  if (!/[(:].{2,200}[,/]/.test(text)) return [];
  const plain = text.replace(ASIDE, (aside) => (aside.includes(',') ? aside : ' '.repeat(aside.length)));
  return [...matchesOf(BRACKETS, plain), ...matchesOf(COLON, plain)].flatMap((match): readonly InlineEnumeration[] => {
    const { name = '', members = '' } = match.groups ?? {};
    const listed = membersOf(members);
    if (listed === undefined) return [];
    const start = match.index + match[0].indexOf(members);
    const initials = listed
      .map((member) => member.charAt(0))
      .join('')
      .toUpperCase();
    const acronym = name
      .trim()
      .split(' ')
      .find((word) => word.length === listed.length && word.toUpperCase() === word && word === initials);
    return [{ members: listed, acronym, name: name.trim(), start, end: start + members.length }];
  });
}

function membersOf(listed: string): readonly string[] | undefined {
  if (OPEN_ENDED.test(listed) || /\bor\b/.test(listed)) return undefined;
  const parts = listed
    .replace(/,? (?:and|&) /, ', ')
    .split(/,|\/| → | -> /)
    .map((part) => part.trim());
  const isPlain = parts.length >= FEWEST && parts.every((part) => /^[\w"'`*]/.test(part) && part.split(/\s+/).length <= MOST_WORDS);
  return isPlain && !/ (?:and|&) /.test(parts.join(' ')) ? parts : undefined;
}
