import type { ComposedAgent } from '../../model/composed-agent.ts';
import type { Loss, RenderTarget } from '../../model/rendered.ts';
import { fileNameOf } from '../file-name.ts';
import { filePerAgent } from '../file-per-agent.ts';
import { layoutBody } from '../layout-body.ts';
import { keyOrigin } from '../origin-of.ts';
import { createTextBuilder } from '../text-builder.ts';

/** What the prompt says itself, in its body. */
const HELD_KEYS: ReadonlySet<string> = new Set(['rule_pack', 'collaborators', 'specializations', 'name']);

/** The merged prompt alone, for hosts that take a system prompt; everything else of the front matter is a loss. */
export const promptTarget: RenderTarget = {
  id: 'prompt',
  title: 'the merged prompt alone',
  layout: 'file-per-agent',
  hasSubagents: false,
  render: (agents) =>
    filePerAgent(agents, (agent) => {
      const builder = createTextBuilder();
      layoutBody(agent, builder);
      return { file: { path: fileNameOf(agent, 'prompt.md'), ...builder.build() }, losses: findLosses(agent) };
    }),
};

function findLosses(agent: ComposedAgent): readonly Loss[] {
  const lost = agent.fields.filter((field) => !HELD_KEYS.has(field.key));
  return lost.map((field) => ({ field: field.key, reason: 'a plain prompt holds no settings', origin: keyOrigin(field) }));
}
