import type { AgentDocument } from '../../../model/agent-document.ts';
import { oncePer } from '../../../model/once-per.ts';
import { containsRange, type Range } from '../../../model/range.ts';

/** "Role: surveyor", "Agent 2 - surveyor": what stands below is told to that one. */
const ROLE = /^(?:role|agent|member|persona|collaborator)(?: \d{1,2})?(?::| [-–—] ?)/i;

const partsOf = oncePer(({ sections }: AgentDocument): readonly Range[] =>
  sections.flatMap(({ title, range }) => (ROLE.test(title.replaceAll(/[*_`]/g, '').trim()) ? [range] : [])),
);

/** True for places of a prompt that speak to one reader: of a prompt for several agents, the part of one, or what stands outside of them. */
export function areForOneReader(document: AgentDocument, first: Range, ...others: readonly Range[]): boolean {
  return partsOf(document).every((part) => {
    const isInside = containsRange(part, first);
    return others.every((other) => containsRange(part, other) === isInside);
  });
}
