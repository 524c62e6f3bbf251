import type { AgentDocument } from '../../model/agent-document.ts';
import type { LoadVerdict } from '../../model/load.ts';
import type { Range } from '../../model/range.ts';

/** The name of an agent with the place where it stands. */
export interface PlacedName {
  readonly name: string;
  readonly at: Range;
}

/** The name under which Claude Code lists the agent, where the front matter gives it; undefined for agents that it never lists. */
export function placedName({ frontmatter, text }: AgentDocument, { as }: LoadVerdict): PlacedName | undefined {
  if (as === null || frontmatter.kind !== 'read') return undefined;
  const at = frontmatter.rangeOf('/name', 'value');
  return at === undefined || text.slice(at.start, at.end).trim() === '' ? undefined : { name: as.name, at };
}
