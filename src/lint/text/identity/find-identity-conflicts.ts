import type { AgentDocument } from '../../../model/agent-document.ts';
import { shiftRange, type Range } from '../../../model/range.ts';
import { matchesOf } from '../matches-of.ts';
import { conceptOf } from '../quantities/measure-lexicon.ts';
import { readRoles } from './read-roles.ts';
import { RIVALS, type Technology } from './technologies.ts';
import { ROLE_WORDS } from './role-words.ts';

/** Two passages that speak of different agents. */
export interface IdentityConflict {
  readonly kind: 'role' | 'title' | 'technology';
  readonly at: Range;
  readonly other: Range;
  /** What the place is, and what the rest of the file is, as written. */
  readonly written: string;
  readonly expected: string;
}

/** Self-descriptions, a first heading and files of a technology that do not belong to the agent that the rest describes. */
export function findIdentityConflicts(document: AgentDocument): readonly IdentityConflict[] {
  const name = nameOf(document);
  if (name === undefined) return [];
  return [...strangeRoles(document, name), ...strangeTitle(document, name), ...strangeTechnology(document, name)];
}

interface Name {
  readonly text: string;
  readonly range: Range;
  /** Fields of work in name and description. */
  readonly fields: ReadonlySet<string>;
}

function nameOf({ frontmatter, text }: AgentDocument): Name | undefined {
  if (frontmatter.kind !== 'read') return undefined;
  const { name, description } = frontmatter.value;
  const range = frontmatter.rangeOf('/name', 'value');
  if (typeof name !== 'string' || range === undefined || typeof description !== 'string') return undefined;
  return { text: text.slice(range.start, range.end), range, fields: fieldsOf(`${name} ${description}`) };
}

const WORD = /[A-Za-z][A-Za-z0-9#+]{1,30}/g;

/** The words of a text that name a field of work. */
function fieldsOf(text: string): ReadonlySet<string> {
  const words = matchesOf(WORD, text.toLowerCase()).map((match) => match[0]);
  return new Set(words.flatMap((word) => (ROLE_WORDS.has(word) ? [] : (conceptOf(word) ?? []))));
}

/** The first role is the agent's own; a later one is another's when it shares no field with it, the name and the description. */
function strangeRoles({ statements }: AgentDocument, name: Name): readonly IdentityConflict[] {
  const roles = readRoles(statements);
  const [own] = roles;
  if (own === undefined) return [];
  const known = new Set([...name.fields, ...fieldsOf(own.sentence)]);
  const isOwn = hasCommon(fieldsOf(own.sentence), name.fields);
  const strange = isOwn ? roles.slice(1) : roles;
  return strange.slice(0, 1).flatMap((role): readonly IdentityConflict[] => {
    const fields = fieldsOf(role.text);
    if (fields.size === 0 || hasCommon(fields, role === own ? name.fields : known)) return [];
    // "architect": a name without a field of work fits any.
    if (role === own && (fieldsOf(name.text).size === 0 || hasCommon(new Set(role.text.toLowerCase().split(' ')), name.fields))) return [];
    const other = role === own ? name : { range: own.range, text: own.text };
    return [{ kind: 'role', at: role.range, other: other.range, written: role.text, expected: other.text }];
  });
}

/** Shorter words are alike by chance. */
const LEAST_ALIKE = 4;

function hasCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const long = [...other].filter((word) => word.length >= LEAST_ALIKE);
  return [...one].some((word) => other.has(word) || long.some((known) => startsAlike(word, known)));
}

/** "podcast" and "podcaster", "migrat" and "migration". */
function startsAlike(one: string, other: string): boolean {
  return one.length >= LEAST_ALIKE && (one.startsWith(other.slice(0, 5)) || one.includes(other));
}

/** The first heading of the first depth titles the agent. */
function strangeTitle({ sections, statements }: AgentDocument, name: Name): readonly IdentityConflict[] {
  const title = sections.find(({ marker, depth }) => marker === 'heading' && depth === 1);
  if (title === undefined || !/\b(?:agent|specialist|expert|engineer|architect|reviewer|assistant|developer|analyst)$/i.test(title.title))
    return [];
  const fields = fieldsOf(title.title);
  const opening = statements
    .slice(0, 4)
    .map(({ text }) => text)
    .join(' ');
  if (fields.size === 0 || hasCommon(fields, name.fields) || hasCommon(fields, fieldsOf(opening))) return [];
  return [{ kind: 'title', at: title.titleRange, other: name.range, written: title.title, expected: name.text }];
}

/** A file or command of a rival technology, which the file names nowhere. */
function strangeTechnology({ statements, text }: AgentDocument, name: Name): readonly IdentityConflict[] {
  const words = new Set(name.text.toLowerCase().split(/[^a-z0-9#+]+/));
  return RIVALS.flatMap((group) => {
    const own = group.filter(({ names }) => names.some((one) => words.has(one)));
    if (own.length !== 1) return [];
    const lower = text.toLowerCase();
    return group
      .filter((one) => one !== own[0] && !isNamed(one, lower))
      .flatMap((rival) => onlySign(statements, rival, { ...name, range: firstNaming(statements, own[0]) ?? name.range }));
  });
}

function isNamed({ names }: Technology, lower: string): boolean {
  return names.some((name) => lower.includes(name));
}

/** The first line that says what the agent is for. */
function firstNaming(statements: AgentDocument['statements'], technology: Technology | undefined): Range | undefined {
  return statements.find(({ text }) => technology !== undefined && isNamed(technology, text.toLowerCase()))?.range;
}

function onlySign(statements: AgentDocument['statements'], rival: Technology, name: Name): readonly IdentityConflict[] {
  const found = statements.flatMap((statement) => {
    const match = rival.signs.exec(statement.text);
    return match === null ? [] : [{ statement, match }];
  });
  const [first] = found;
  if (first === undefined || found.length > 1) return [];
  const at = shiftRange({ start: first.match.index, end: first.match.index + first.match[0].length }, first.statement.range.start);
  return [{ kind: 'technology', at, other: name.range, written: first.match[0], expected: name.text }];
}
