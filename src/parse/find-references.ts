import type { CodeBlock, ReadFrontmatter, Reference, Section, Statement } from '../model/agent-document.ts';
import { isJsonObject, ownValue } from '../model/json.ts';
import { shiftRange } from '../model/range.ts';
import { findAgentNames } from './find-agent-names.ts';
import { findCommands } from './find-commands.ts';
import { findPaths } from './find-paths.ts';
import { matchesOf } from './matches-of.ts';

/** Sections whose items name agents: "Cross-agent validation", "Integration with other agents", "Collaborators". */
const AGENT_SECTION = /\b(?:cross-agent|other agents|collaborat(?:ors|ing agents|ion with)|agent (?:collaboration|coordination|integration|hand-?offs?)|hand-?offs?|specialist agents|sub-?agents?)\b/i; // prettier-ignore
/** Marks that few lines without a path, a link, a command, a skill or a tool have. Each begins with what is rare in prose, and looks back from there. */
const HINT = /[\\/`]|\]\(|kill\b|mcp__|\.(?<=\w\.)(?:[cm]?[jt]sx?|md|json|ya?ml|toml|txt|sh|py)\b/;
const SHELL = /^(?:bash|sh|shell|zsh|console)$/i;

/** Where references are looked for. */
export interface ReferenceSources {
  readonly text: string;
  readonly statements: readonly Statement[];
  readonly sections: readonly Section[];
  readonly codeBlocks: readonly CodeBlock[];
}

/** Every place where instructions name something outside the file; of code, only what a shell runs. */
export function findReferences({ text, statements, sections, codeBlocks }: ReferenceSources): readonly Reference[] {
  const found: Reference[] = [];
  const aboutAgents = sections.map((section) => AGENT_SECTION.test(section.title));
  for (const statement of statements) {
    for (const agent of agentReferences(statement, isAboutAgents(statement, sections, aboutAgents))) found.push(agent);
    if (!HINT.test(statement.text)) continue;
    for (const other of othersIn(statement.text, { offset: statement.range.start, isShell: false })) found.push(other);
  }
  for (const { language, range } of codeBlocks) {
    if (language === undefined || !SHELL.test(language)) continue;
    for (const other of othersIn(text.slice(range.start, range.end), { offset: range.start, isShell: true })) found.push(other);
  }
  return found;
}

function othersIn(text: string, at: { readonly offset: number; readonly isShell: boolean }): readonly Reference[] {
  return [...findPaths(text, at), ...(at.isShell ? [] : findCommands(text, at.offset))];
}

const NONE: readonly Reference[] = [];

function agentReferences(statement: Statement, namesAgents: boolean): readonly Reference[] {
  const names = findAgentNames(statement, namesAgents);
  if (names.length === 0) return NONE;
  return names.map(({ name, form, start, end }) => ({
    kind: 'agent',
    target: name,
    form,
    range: shiftRange({ start, end }, statement.range.start),
  }));
}

/** A bold line between the heading and its list does not change what the list is about. */
function isAboutAgents({ section: index }: Statement, sections: readonly Section[], aboutAgents: readonly boolean[]): boolean {
  const section = sections[index];
  return aboutAgents[index] === true || (section?.marker === 'bold-line' && aboutAgents[section.parent] === true);
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

const AGENT_TOOL = /\b(?:Agent|Task)\(([^()\n]{1,1000})\)/g;
const NAME_IN_LIST = /[\w:.-]{1,128}/g;

/** The agents that `tools` allows to start: `Agent(x, y)`. */
export function findAllowedAgents(frontmatter: ReadFrontmatter, text: string): readonly Reference[] {
  const range = frontmatter.rangeOf('/tools', 'value');
  if (range === undefined) return [];
  return matchesOf(AGENT_TOOL, text.slice(range.start, range.end)).flatMap((match) => {
    const names = match[1] ?? '';
    const start = range.start + match.index + match[0].length - 1 - names.length;
    return matchesOf(NAME_IN_LIST, names).map(({ 0: target, index }): Reference => {
      return { kind: 'agent', target, form: 'call', range: { start: start + index, end: start + index + target.length } };
    });
  });
}
