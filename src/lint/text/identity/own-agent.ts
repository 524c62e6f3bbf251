import type { AgentDocument } from '../../../model/agent-document.ts';
import type { Range } from '../../../model/range.ts';
import { matchesOf } from '../matches-of.ts';
import { conceptOf } from '../quantities/measure-lexicon.ts';
import { ROLE_WORDS } from './role-words.ts';

/** Who an agent says it is, in its front matter. */
export interface OwnAgent {
  readonly text: string;
  readonly range: Range;
  /** Empty without one. */
  readonly description: string;
  /** Fields of work in name and description. */
  readonly fields: ReadonlySet<string>;
}

/** Undefined without a name. */
export function readOwnAgent({ frontmatter, text }: AgentDocument): OwnAgent | undefined {
  if (frontmatter.kind !== 'read') return undefined;
  const { name, description } = frontmatter.value;
  const range = frontmatter.rangeOf('/name', 'value');
  if (typeof name !== 'string' || range === undefined) return undefined;
  const about = typeof description === 'string' ? description : '';
  return { text: text.slice(range.start, range.end), range, description: about, fields: fieldsOf(`${name} ${about}`) };
}

const WORD = /[A-Za-z][A-Za-z0-9#+]{1,30}/g;

/** The words of a text that name a field of work. */
export function fieldsOf(text: string): ReadonlySet<string> {
  const words = matchesOf(WORD, text.toLowerCase()).map((match) => match[0]);
  return new Set(words.flatMap((word) => (ROLE_WORDS.has(word) ? [] : (conceptOf(word) ?? []))));
}

/** Shorter words are alike by chance. */
const LEAST_ALIKE = 4;

/** Whether two sets of fields hold the same, or words of one beginning: "podcast" and "podcaster", "migrat" and "migration". */
export function hasCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const long = [...other].filter((word) => word.length >= LEAST_ALIKE);
  return [...one].some((word) => other.has(word) || long.some((known) => startsAlike(word, known)));
}

function startsAlike(one: string, other: string): boolean {
  return one.length >= LEAST_ALIKE && (one.startsWith(other.slice(0, 5)) || one.includes(other));
}
