import type { ComposedAgent } from '../../model/composed-agent.ts';
import type { RenderContext, RenderedFile, RenderedSet, RenderTarget } from '../../model/rendered.ts';
import { fileNameOf, slugOf } from '../file-name.ts';
import { byName, filePerAgent, sortedSet } from '../file-per-agent.ts';
import { sourceLine } from '../source-header.ts';
import { createTextBuilder } from '../text-builder.ts';
import { renderAgentFile } from './claude-code.ts';

/** A Claude Code plugin: its manifest, and the agents that it brings. */
export const pluginTarget: RenderTarget = {
  id: 'plugin',
  title: 'a folder that is a Claude Code plugin',
  layout: 'folder',
  hasSubagents: true,
  render: renderPlugin,
};

function renderPlugin(agents: readonly ComposedAgent[], { host, folderName }: RenderContext): RenderedSet {
  const { files, losses } = filePerAgent(agents, (agent) => {
    const { text, segments, losses: own } = renderAgentFile(agent, { host, scope: 'plugin' });
    return { file: { path: `agents/${fileNameOf(agent, 'md')}`, text, segments }, losses: own };
  });
  return sortedSet([manifestOf(byName(agents), folderName), ...files], losses);
}

function manifestOf(agents: readonly ComposedAgent[], folderName: string): RenderedFile {
  const builder = createTextBuilder();
  builder.generate(`{\n  "name": ${JSON.stringify(pluginName(folderName))},\n  "description": `, 'setting');
  builder.generate(JSON.stringify(sourceLine(agents)), 'header');
  builder.generate('\n}\n', 'setting');
  return { path: '.claude-plugin/plugin.json', ...builder.build(), agents: [] };
}

/** Plugins are named in kebab case. */
function pluginName(folderName: string): string {
  const words = slugOf(folderName)
    .split(/[-_]/)
    .filter((word) => word !== '');
  return words.length === 0 ? 'agents' : words.join('-');
}
