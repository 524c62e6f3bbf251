import type { AgentDocument } from '../../model/agent-document.ts';
import type { HostFacts } from '../../model/host-facts.ts';
import { findEarlyFence } from './early-fence.ts';

/** Words that name a document about agents and not an agent. */
const DOCUMENT_WORDS: ReadonlySet<string> = new Set([
  'architecture',
  'catalog',
  'catalogue',
  'changelog',
  'changes',
  'claude',
  'contributing',
  'faq',
  'gemini',
  'glossary',
  'guide',
  'guidelines',
  'history',
  'index',
  'license',
  'migration',
  'notes',
  'overview',
  'readme',
  'roadmap',
  'summary',
  'template',
  'todo',
]);

/** Names in capitals, such as `MIGRATION_SUMMARY`, are those of documents by custom. */
const IN_CAPITALS = /^[A-Z][A-Z0-9]*(?:[_-][A-Z0-9]{1,40}){0,10}$/;
const ADDRESSES_AGENT = /(?:^|[\s*_"'(])You(?:'re| are) (?:an?|the)\b/;
/** A role stands at the start; further down a document may quote one. */
const MOST_STATEMENTS = 10;

/**
 * True for a file beside agents that is plainly no agent: it sets nothing that Claude Code reads, its name is one of a
 * document (or it is empty), and nothing in it speaks to an agent.
 */
export function isDocumentation(document: AgentDocument, host: Pick<HostFacts, 'keys'>): boolean {
  const { frontmatter, text, body } = document;
  if (frontmatter.kind === 'unclosed' || frontmatter.kind === 'refused') return false;
  const keys = frontmatter.kind === 'read' ? frontmatter.entries.map(({ key }) => key) : [];
  const lost = findEarlyFence(document)?.lostKeys ?? [];
  if ([...keys, ...lost].some((key) => isAgentKey(key, host))) return false;
  if (text.slice(body.start).trim() === '') return frontmatter.kind === 'absent';
  return !addressesAgent(document) && (frontmatter.kind === 'read' || hasDocumentName(document.path));
}

/** True for a file with the name that only skills have. */
export function isSkill({ path }: AgentDocument): boolean {
  return path === 'SKILL.md' || path.endsWith('/SKILL.md');
}

/** Keys are compared without case, because a mistyped `Name` still means an agent. */
function isAgentKey(key: string, { keys }: Pick<HostFacts, 'keys'>): boolean {
  const lower = key.toLowerCase();
  return [...keys.keys()].some((known) => known.toLowerCase() === lower);
}

function hasDocumentName(path: string): boolean {
  const name = (path.split('/').at(-1) ?? '').replace(/\.md$/i, '');
  const words = name.toLowerCase().split(/[^a-z]+/);
  return IN_CAPITALS.test(name) || words.some((word) => DOCUMENT_WORDS.has(word));
}

function addressesAgent({ statements }: AgentDocument): boolean {
  return statements.slice(0, MOST_STATEMENTS).some(({ text, isQuoted }) => !isQuoted && ADDRESSES_AGENT.test(text.slice(0, 400)));
}
