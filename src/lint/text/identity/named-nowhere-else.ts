import type { AgentDocument } from '../../../model/agent-document.ts';
import type { Role } from './read-roles.ts';
import { ROLE_WORDS } from './role-words.ts';

const FEWEST_LETTERS = 3;

/** Whether no word of a role's field of work stands in the file outside the line that gives the role: a file that plays several roles says so. */
export function isNamedNowhereElse({ text }: AgentDocument, role: Role): boolean {
  const words = role.text
    .toLowerCase()
    .split(/[^a-z0-9#+]+/)
    .filter((word) => word.length >= FEWEST_LETTERS && !ROLE_WORDS.has(word));
  if (words.length === 0) return false;
  const from = text.lastIndexOf('\n', role.range.start);
  const to = text.indexOf('\n', role.range.end);
  const [before, behind] = [text.slice(0, from + 1).toLowerCase(), to === -1 ? '' : text.slice(to).toLowerCase()];
  return !words.some((word) => before.includes(word) || behind.includes(word));
}
