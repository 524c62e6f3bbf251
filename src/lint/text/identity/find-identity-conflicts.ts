import type { AgentDocument, Statement } from '../../../model/agent-document.ts';
import type { Certainty } from '../../../model/finding.ts';
import type { Range } from '../../../model/range.ts';
import { findStrangeFields } from './find-strange-fields.ts';
import { findStrangeNames } from './find-strange-names.ts';
import { fieldsOf, hasCommon, readOwnAgent, type OwnAgent } from './own-agent.ts';
import { isPlayed, readRoles, saysMore, type Role } from './read-roles.ts';
import { isNamedNowhereElse } from './named-nowhere-else.ts';
import { ROLE_WORDS } from './role-words.ts';

/** Two passages that speak of different agents. */
export interface IdentityConflict {
  readonly kind: 'role' | 'name' | 'title' | 'technology';
  readonly at: Range;
  /** Where the file says what the agent is, the clearest place first. */
  readonly others: readonly Range[];
  /** What the place is, and what the rest of the file is, as written. */
  readonly written: string;
  readonly expected: string;
  /** Read over many files, at least nine of ten such findings were right. */
  readonly isSure: boolean;
}

/** Self-descriptions, a first heading and files of a technology that do not belong to the agent that the rest describes. */
export function findIdentityConflicts(document: AgentDocument, leastCertainty: Certainty): readonly IdentityConflict[] {
  const name = readOwnAgent(document);
  if (name === undefined) return [];
  const roles = [...strangeRoles(document, name), ...strangeTitle(document, name), ...strangeNames(document, name)];
  if (leastCertainty !== 'possible') return roles.filter(({ isSure }) => isSure);
  const told = roles.map(({ at }) => document.statements.find(({ range }) => range.start <= at.start && at.end <= range.end));
  const isTold = ({ start, end }: Range): boolean =>
    told.some((line) => line !== undefined && line.range.start <= start && end <= line.range.end);
  return [...roles, ...strangeWork(document, name).filter(({ at }) => !isTold(at))];
}

/** The first role is the agent's own; a later one is another's when it shares no field with it, the name and the description. */
function strangeRoles(document: AgentDocument, name: OwnAgent): readonly IdentityConflict[] {
  const roles = readRoles(document);
  const [own] = roles;
  if (own === undefined) return [];
  const known = new Set([...name.fields, ...fieldsOf(own.sentence)]);
  const isOwn = (name.description === '' && !own.isAddressed) || hasCommon(fieldsOf(own.sentence), name.fields);
  if (!isOwn && isCopied(document, own, name))
    return [{ kind: 'role', at: own.range, others: [name.range], written: own.text, expected: name.text, isSure: false }];
  const strange = roles.slice(1).filter(({ text }) => hasNone(fieldsOf(text), known));
  return strange.slice(0, 1).map((role) => ({
    kind: 'role',
    at: role.range,
    others: [own.range, name.range],
    written: role.text,
    expected: own.text,
    isSure: strange.length === 1 && fieldsOf(own.text).size > 0 && isPlayed(role) && isNamedNowhereElse(document, role),
  }));
}

/** The only role of a body that speaks nowhere of what name and description are about. "Architect", a name without a field of work, fits any. */
function isCopied({ text, body }: AgentDocument, { text: role }: Role, { text: name, fields }: OwnAgent): boolean {
  if (fieldsOf(name).size === 0 || hasCommon(new Set(role.toLowerCase().split(' ')), fields)) return false;
  return hasNone(fieldsOf(role), fields) && hasNone(fieldsOf(name), fieldsOf(text.slice(body.start, body.end)));
}

function hasNone(fields: ReadonlySet<string>, known: ReadonlySet<string>): boolean {
  return fields.size > 0 && !hasCommon(fields, known);
}

const ROLE_TITLE =
  /^((?:[\w/&.+#-]{1,25} ){1,4}(?:agent|specialist|expert|engineer|architect|reviewer|assistant|developer|analyst|consultant|advis[eo]r|designer|manager|editor|writer|planner|producer|tester|lead))(?:['’]s)?(?: (?:checklist|duties|responsibilities|workflow|process|guidelines|tasks|notes|mode|handbook|playbook))?$/i;

/** The first heading of the first depth titles the agent; one further down may be left over from another. */
function strangeTitle({ sections, statements, text }: AgentDocument, name: OwnAgent): readonly IdentityConflict[] {
  const titles = sections.flatMap((section) => {
    const role = section.marker === 'heading' ? ROLE_TITLE.exec(section.title)?.[1] : undefined;
    return role === undefined || saysMore(role) || / (?:vs\.?|versus) /i.test(role) ? [] : [{ ...section, role }];
  });
  const [title, ...more] = titles;
  if (title === undefined || (more.length > 0 && title.depth > 1)) return [];
  const fields = fieldsOf(title.role);
  const opening = fieldsOf(
    statements
      .slice(0, 4)
      .map((statement) => statement.text)
      .join(' '),
  );
  if (fields.size === 0 || hasCommon(fields, name.fields) || hasCommon(fields, opening)) return [];
  // "UI auditor", and the agent's name is `auditor`.
  if (wordsOf(name.text).every((word) => wordsOf(title.role).includes(word))) return [];
  if (title.depth > 1 && isSpokenOf(text.toLowerCase(), title.role.toLowerCase())) return [];
  return [{ kind: 'title', at: title.titleRange, others: [name.range], written: title.role, expected: name.text, isSure: true }];
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

/** Whether some long word of a role stands in the text more than once. */
function isSpokenOf(text: string, role: string): boolean {
  return role.split(/[^a-z0-9#+]+/).some((word) => {
    const at = word.length < 4 || ROLE_WORDS.has(word) ? -1 : text.indexOf(word);
    return at !== -1 && text.includes(word, at + word.length);
  });
}

/** Lines of another technology, against the first role and the name. */
function strangeWork(document: AgentDocument, name: OwnAgent): readonly IdentityConflict[] {
  const found = findStrangeFields(document, name);
  if (found.length === 0) return [];
  const [role] = readRoles(document);
  const opening = role ?? firstAbout(document, fieldsOf(name.text));
  const others = opening === undefined ? [name.range] : [opening.range, name.range];
  return found.map(({ at, written }) => ({ kind: 'technology', at, others, written, expected: name.text, isSure: false }));
}

/** Names of other agents, under which the agent reports. */
function strangeNames(document: AgentDocument, name: OwnAgent): readonly IdentityConflict[] {
  return findStrangeNames(document, name).map(({ at, written }) => ({
    kind: 'name',
    at,
    others: [name.range],
    written,
    expected: name.text,
    isSure: true,
  }));
}

/** The first line that holds a word of the agent's name. */
function firstAbout({ statements }: AgentDocument, fields: ReadonlySet<string>): Statement | undefined {
  return statements.find(({ text }) => hasCommon(fieldsOf(text), fields));
}
