import type { ComposedAgent } from '../../model/composed-agent.ts';
import { compareText } from '../../model/finding.ts';
import type { Loss, Rendered, RenderTarget } from '../../model/rendered.ts';
import { fileNameOf } from '../file-name.ts';
import { layoutBody } from '../layout-body.ts';
import { createTextBuilder } from '../text-builder.ts';

/** What the prompt says itself, in its body. */
const HELD_KEYS: ReadonlySet<string> = new Set(['rule_pack', 'collaborators', 'specializations', 'name']);

/** The merged prompt alone, for hosts that take a system prompt; everything else of the front matter is a loss. */
export const promptTarget: RenderTarget = {
  id: 'prompt',
  fileNameFor: (agent) => fileNameOf(agent, 'prompt.md'),
  render: renderPrompt,
};

function renderPrompt(agent: ComposedAgent): Rendered {
  const builder = createTextBuilder();
  layoutBody(agent, builder);
  const losses: readonly Loss[] = agent.fields
    .filter((field) => !HELD_KEYS.has(field.key))
    .map(({ key, path, keyRange }) => ({
      field: key,
      reason: 'a plain prompt holds no settings',
      origin: { kind: 'source', path, range: keyRange },
    }));
  return { ...builder.build(), losses: losses.toSorted((a, b) => compareText(a.field, b.field)) };
}
