import type { ComposedAgent } from '../model/composed-agent.ts';

const MARK = '# Rendered by subagent-kit from ';

/** The comment that says where a rendered file comes from: one line, names without folders, never `---`. */
export function sourceHeader(agent: ComposedAgent): string {
  const packs = agent.packs.map((pack) => `rule pack ${pack.name} ${pack.version}`);
  const sources = [agent.path.slice(agent.path.lastIndexOf('/') + 1), ...packs].map(oneLine);
  return `${MARK}${sources.join(', ')}. Edit the source, not this file.\n`;
}

/** True for a file that `render` wrote, which it may write again. */
export function isRenderedFile(text: string): boolean {
  return text.startsWith('---\n') && text.slice(0, 2_000).includes(`\n${MARK}`);
}

function oneLine(name: string): string {
  const visible = Array.from(name, (character) => (/[\p{C}\p{Z}]/u.test(character) ? ' ' : character)).join('');
  return visible.replaceAll('--', '- -').slice(0, 200).trim();
}
