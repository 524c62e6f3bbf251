import type { ComposedAgent } from '../model/composed-agent.ts';
import { RENDER_MARK } from '../model/render-mark.ts';

const MOST_NAMES = 3;

/** The comment that says where a rendered file comes from: one line, names without folders, never `---`. */
export function sourceHeader(agent: ComposedAgent, comment = '# '): string {
  return `${comment}${sourceLine([agent])}\n`;
}

/** The sentence of that comment, for any number of agents. */
export function sourceLine(agents: readonly ComposedAgent[]): string {
  const files = unique(agents.map((agent) => lastStep(agent.path)));
  const packs = unique(agents.flatMap((agent) => agent.packs.map((pack) => `rule pack ${pack.name} ${pack.version}`)));
  const sources = [
    ...(files.length > MOST_NAMES ? [`${files.length} agent files`] : files),
    ...packs,
    ...unique(agents.flatMap((agent) => (agent.overrides === undefined ? [] : [lastStep(agent.overrides)]))),
  ].map(oneLine);
  return `${RENDER_MARK}${sources.join(', ')}. Edit the source, not this file.`;
}

const STARTS = [`# ${RENDER_MARK}`, `// ${RENDER_MARK}`, '{\n  "generator": "subagent-kit",\n'];

/** True for a file that `render` wrote and that says so, which it may write again. */
export function isRenderedFile(text: string): boolean {
  const head = text.slice(0, 2_000);
  if (head.startsWith('---\n')) return head.includes(`\n# ${RENDER_MARK}`);
  if (head.startsWith('{\n  "name": ')) return head.includes(`\n  "description": "${RENDER_MARK}`);
  return STARTS.some((start) => head.startsWith(start));
}

function lastStep(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

function oneLine(name: string): string {
  const visible = Array.from(name, (character) => (/[\p{C}\p{Z}]/u.test(character) ? ' ' : character)).join('');
  return visible.replaceAll('--', '- -').slice(0, 200).trim();
}
