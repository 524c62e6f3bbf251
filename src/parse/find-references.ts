import type { Reference, ReadFrontmatter, Section, Statement } from '../model/agent-document.ts';
import { isJsonObject, ownValue } from '../model/json.ts';
import { shiftRange } from '../model/range.ts';

/** Sections whose bold items name agents: "Cross-agent validation", "Integration with other agents", "Collaborators". */
const AGENT_SECTION = /\b(?:cross-agent|other agents|collaborat(?:ors|ing agents|ion with)|agent (?:collaboration|coordination|integration|hand-?offs?)|hand-?offs?|specialist agents|sub-?agents?)\b/i; // prettier-ignore
/** What one agent does with another. */
const HAND_OFF = /\b(?:coordinat|collaborat|integrat|consult|delegat|hand|escalat|work|partner|defer|rout|assign|invok|engag|validat|review|approv|sync|align|liais|team|support|call|ask|notif|report)\w{0,8}\b/i; // prettier-ignore
const FILE_NAME = /\b(?:with|to|from|by|via|and|or|,)[ \t]{1,4}[`*@]{0,3}([a-z][a-z0-9]*(?:-[a-z0-9]+){1,12})\.md\b(?!\/)/g;
const MENTION = /(?<![\w/.`@-])@(?:agent-)?([a-z][a-z0-9]*(?:-[a-z0-9]+){1,12})\b(?![/.:\w])/g;
const CALL = /\bsubagent_type["']?\s{0,4}[:=]\s{0,4}["'`]([\w:.-]{1,128})["'`]|\bAgent\(\s{0,4}["'`]?([a-z][\w-]{1,128})["'`]?\s{0,4}\)/g;
const BOLD_ITEM = /^(?:\*\*|__)[`@]{0,2}([a-z][a-z0-9]*(?:-[a-z0-9]+){1,12})(?:\.md)?`?(?:\*\*|__):?/;
const FILE_PATH = /(?<![\w/.:@-])((?:\.{0,2}\/)?(?:[\w.-]{1,64}\/){1,12}[\w.-]{1,64}\.[a-z]{1,5})\b/gi;
const COMMAND = /`((?:npm|npx|yarn|pnpm|python3?|pip|docker|kubectl|git|make|bash|sh|curl|go|cargo)[ \t][^`\n]{1,200})`/g;

/** Every place where instructions name another agent, a file or a command. */
export function findReferences(statements: readonly Statement[], sections: readonly Section[]): readonly Reference[] {
  return statements.flatMap((statement) => [
    ...agentReferences(statement, isAboutAgents(statement, sections)),
    ...(statement.text.includes('/') ? matchesOf(FILE_PATH, statement, { kind: 'file', form: 'path' }) : []),
    ...(statement.text.includes('`') ? matchesOf(COMMAND, statement, { kind: 'command', form: 'code-span' }) : []),
  ]);
}

function agentReferences(statement: Statement, namesAgents: boolean): readonly Reference[] {
  const { text } = statement;
  const references = [
    ...(text.includes('.md') && (namesAgents || HAND_OFF.test(text))
      ? matchesOf(FILE_NAME, statement, { kind: 'agent', form: 'file-name' })
      : []),
    ...(text.includes('@') ? matchesOf(MENTION, statement, { kind: 'agent', form: 'mention' }) : []),
    ...(text.includes('gent') ? matchesOf(CALL, statement, { kind: 'agent', form: 'call' }) : []),
  ];
  if (statement.kind !== 'item' || !namesAgents) return references;
  const bold = BOLD_ITEM.exec(text);
  const name = bold?.[1];
  if (name === undefined) return references;
  const start = text.indexOf(name);
  return [
    ...references,
    { kind: 'agent', target: name, form: 'bold-item', range: shiftRange({ start, end: start + name.length }, statement.range.start) },
  ];
}

/** A bold line between the heading and its list does not change what the list is about. */
function isAboutAgents(statement: Statement, sections: readonly Section[]): boolean {
  const section = sections[statement.section];
  if (section === undefined) return false;
  const around = section.marker === 'bold-line' ? sections[section.parent] : undefined;
  return AGENT_SECTION.test(section.title) || (around !== undefined && AGENT_SECTION.test(around.title));
}

function matchesOf(pattern: RegExp, statement: Statement, as: Pick<Reference, 'kind' | 'form'>): readonly Reference[] {
  return Array.from(statement.text.matchAll(pattern), (match) => {
    const target = match[1] ?? match[2] ?? '';
    const start = match.index + match[0].indexOf(target);
    return { ...as, target, range: shiftRange({ start, end: start + target.length }, statement.range.start) };
  });
}

/** The agents that a source names in its `collaborators` key. */
export function findCollaborators(frontmatter: ReadFrontmatter): readonly Reference[] {
  const value = ownValue(frontmatter.value, 'collaborators');
  if (!Array.isArray(value)) return [];
  return value.flatMap((item, index) => {
    const name = isJsonObject(item) ? ownValue(item, 'agent') : item;
    const range = frontmatter.rangeOf(isJsonObject(item) ? `/collaborators/${index}/agent` : `/collaborators/${index}`, 'value');
    return typeof name === 'string' && range !== undefined
      ? [{ kind: 'agent' as const, target: name, form: 'collaborator-key' as const, range }]
      : [];
  });
}
