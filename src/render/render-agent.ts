import type { ComposedAgent } from '../model/composed-agent.ts';
import type { HostFacts } from '../model/host-facts.ts';
import type { Rendered, RenderContext, RenderedSet, RenderTarget, Segment } from '../model/rendered.ts';
import { codexFormat } from './formats/codex.ts';
import { copilotFormat } from './formats/copilot.ts';
import { cursorFormat } from './formats/cursor.ts';
import { geminiFormat } from './formats/gemini.ts';
import type { HostFormat } from './formats/host-format.ts';
import { opencodeFormat } from './formats/opencode.ts';
import { agentSdkTarget } from './targets/agent-sdk.ts';
import { claudeCodeTarget } from './targets/claude-code.ts';
import { claudeJsonTarget } from './targets/claude-json.ts';
import { createHostTarget } from './targets/other-host.ts';
import { pluginTarget } from './targets/plugin.ts';
import { promptTarget } from './targets/prompt.ts';

/** What is known of each other host, in the order in which help lists them. */
export const HOST_FORMATS: readonly HostFormat[] = [codexFormat, copilotFormat, cursorFormat, geminiFormat, opencodeFormat];

/** Every target, in the order in which help lists them. */
export const RENDER_TARGETS: readonly RenderTarget[] = [
  claudeCodeTarget,
  claudeJsonTarget,
  agentSdkTarget,
  pluginTarget,
  promptTarget,
  ...HOST_FORMATS.map(createHostTarget),
];

/** The target of an id; undefined for an unknown one. */
export function findTarget(id: string): RenderTarget | undefined {
  return RENDER_TARGETS.find((target) => target.id === id);
}

/** Renders composed agents to the files of a target, whatever their order. */
export function renderSet(agents: readonly ComposedAgent[], options: RenderContext & { readonly target: RenderTarget }): RenderedSet {
  return options.target.render(agents, options);
}

/**
 * Renders a composed agent alone. The same agent gives the same bytes; every stretch of the text has an origin, and
 * what the target cannot hold is listed. The text is empty when the target cannot hold the agent at all.
 * @param options `host` says what Claude Code applies
 */
export function renderAgent(agent: ComposedAgent, options: { readonly target: RenderTarget; readonly host: HostFacts }): Rendered {
  const { files, losses } = renderSet([agent], { ...options, folderName: agent.name });
  const file = files.find(({ agents }) => agents.includes(agent.name));
  return { text: file?.text ?? '', segments: file?.segments ?? [], losses };
}

/** The segment that holds an offset of the rendered text; undefined beyond its end. */
export function segmentAt(rendered: Pick<Rendered, 'segments'>, offset: number): Segment | undefined {
  return rendered.segments.find(({ range }) => range.start <= offset && offset < range.end);
}
