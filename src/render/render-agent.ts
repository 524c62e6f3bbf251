import type { ComposedAgent } from '../model/composed-agent.ts';
import type { Rendered, RenderHost, RenderTarget, Segment } from '../model/rendered.ts';
import { claudeCodeTarget } from './targets/claude-code.ts';
import { promptTarget } from './targets/prompt.ts';

/** Every target, in the order in which help lists them. */
export const RENDER_TARGETS: readonly RenderTarget[] = [claudeCodeTarget, promptTarget];

/** The target of an id; undefined for an unknown one. */
export function findTarget(id: string): RenderTarget | undefined {
  return RENDER_TARGETS.find((target) => target.id === id);
}

/**
 * Renders a composed agent. The same agent gives the same bytes; every stretch of the text has an origin, and what the
 * target cannot hold is listed.
 * @param options `host` says which front matter keys Claude Code applies
 */
export function renderAgent(agent: ComposedAgent, options: { readonly target: RenderTarget; readonly host: RenderHost }): Rendered {
  return options.target.render(agent, options.host);
}

/** The segment that holds an offset of the rendered text; undefined beyond its end. */
export function segmentAt(rendered: Rendered, offset: number): Segment | undefined {
  return rendered.segments.find(({ range }) => range.start <= offset && offset < range.end);
}
