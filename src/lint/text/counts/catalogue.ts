import type { AgentDocument } from '../../../model/agent-document.ts';
import { oncePer } from '../../../model/once-per.ts';
import { shiftRange, type Range } from '../../../model/range.ts';
import { readOutline } from '../outline/read-outline.ts';
import { isPlural, singularOf } from '../singular.ts';
import { DRAWN_FROM, OF_EACH } from './count-words.ts';
import { headingsOf, membersOf, onlyListOf, type Enumeration } from './enumerations.ts';
import { inlineEnumerations } from './inline-enumerations.ts';
import { isMemberNoun, nounsForMembers } from './member-nouns.ts';

/** Things that a file lists, with what they may be called. */
export interface Listed {
  readonly count: number;
  readonly places: readonly Range[];
  /** Singular nouns for the members. */
  readonly nouns: ReadonlySet<string>;
  /** Every word that names the list, in the singular. */
  readonly words: ReadonlySet<string>;
  /** How many words its name has. */
  readonly nameLength: number;
}

/** Every list, table, run of headings and inline list of a document that has a name; read once. */
export const readCatalogue = oncePer((document: AgentDocument): readonly Listed[] => [
  ...inlineLists(document),
  ...titledLists(document),
  ...ledLists(document),
]);

function titledLists(document: AgentDocument): readonly Listed[] {
  return document.sections.flatMap(({ title }, index) => {
    const list = headingsOf(document, index, { offset: 0, noun: '' }) ?? onlyListOf(document, index);
    return list === undefined || OF_EACH.test(title) ? [] : [toListed(list, { title, around: '' }, document.text)];
  });
}

const LEAD = /:[\s*_]{0,4}$/;
const MOST_LEAD = 240;

function ledLists(document: AgentDocument): readonly Listed[] {
  return readOutline(document).nodes.flatMap(({ statement: { text, section, isQuoted }, members }, index) => {
    if (members.length < 2 || isQuoted || text.length > MOST_LEAD || !LEAD.test(text) || OF_EACH.test(text)) return [];
    const list = membersOf(document, index);
    const title = text.slice(Math.max(0, text.lastIndexOf('. ', text.length - 3)));
    const around = `${text.replace(DRAWN_FROM, '')} ${document.sections[section]?.title ?? ''}`;
    return list === undefined ? [] : [toListed(list, { title, around }, document.text)];
  });
}

function toListed({ places }: Enumeration, name: { readonly title: string; readonly around: string }, text: string): Listed {
  const members = places.map(({ start, end }) => firstWord(text.slice(start, Math.min(end, start + 60))));
  const byMembers = [...nounsForMembers(members), ...nounsForForm(places, text)];
  const [first] = places;
  const last = places.at(-1);
  return {
    count: places.length,
    places: [first, last].flatMap((place) => place ?? []),
    nouns: new Set([...nounsIn(name.title), ...byMembers]),
    words: new Set([...wordsIn(`${name.title} ${name.around}`), ...byMembers]),
    nameLength: wordsIn(`${name.title} ${name.around}`).length,
  };
}

const QUESTION = /\?[*_"”)]{0,4}$/;
const BOX = /^\s?\[[ xX]\]|\[[ xX]\]\s?$/;

/** Members that all ask, or that all bear a box to tick, are questions or checks whatever their title says. */
function nounsForForm(places: readonly Range[], text: string): readonly string[] {
  const isEach = (holds: (range: Range) => boolean): boolean => places.every(holds);
  return [
    ...(isEach(({ start, end }) => QUESTION.test(text.slice(Math.max(start, end - 6), end))) ? ['question'] : []),
    ...(isEach(({ start }) => BOX.test(text.slice(start - 4, start)) || BOX.test(text.slice(start, start + 4)))
      ? ['check', 'checkbox', 'box']
      : []),
  ];
}

/** What the letters of an acronym stand for may be called anything of this kind. */
const OF_ACRONYMS = ['step', 'letter', 'principle'];

function inlineLists({ statements, sections }: AgentDocument): readonly Listed[] {
  return statements.flatMap(({ text, range, isQuoted, section }) =>
    isQuoted
      ? []
      : inlineEnumerations(text)
          .filter(({ name }) => !OF_EACH.test(name))
          .map(({ members, acronym, name, start, end }): Listed => {
            const byMembers = nounsForMembers(members.map(firstWord));
            return {
              count: members.length,
              places: [shiftRange({ start, end }, range.start)],
              nouns: new Set([...nounsIn(name), ...headNouns(name), ...byMembers, ...(acronym === undefined ? [] : OF_ACRONYMS)]),
              words: new Set([...wordsIn(`${name} ${sections[section]?.title ?? ''}`), ...byMembers]),
              nameLength: wordsIn(name).length,
            };
          }),
  );
}

function firstWord(text: string): string {
  return (/[a-z][a-z0-9]*/i.exec(text)?.[0] ?? '').toLowerCase();
}

/** "Tool selection (A, B, C)" lists tools. */
function headNouns(name: string): readonly string[] {
  return wordsIn(name.split(' ').slice(-2).join(' ')).filter(isMemberNoun);
}

function nounsIn(title: string): readonly string[] {
  const words = title.replace(DRAWN_FROM, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter(isPlural).map(singularOf);
}

function wordsIn(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(singularOf);
}
