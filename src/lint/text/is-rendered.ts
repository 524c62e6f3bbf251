import type { AgentDocument } from '../../model/agent-document.ts';
import { RENDER_MARK } from '../../model/render-mark.ts';

/** True for a file that `render` wrote: what it repeats stands once in its sources. */
export function isRendered({ frontmatter, text }: AgentDocument): boolean {
  return frontmatter.kind === 'read' && text.slice(frontmatter.yaml.start, frontmatter.yaml.end).includes(`# ${RENDER_MARK}`);
}
