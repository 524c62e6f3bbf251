import { parseAgent } from '../../parse/parse-agent.ts';

/** The fence that would close a code block which a text leaves open, so that what follows is no code; undefined without one. */
export function findOpenFence(text: string): string | undefined {
  if (!text.includes('```') && !text.includes('~~~')) return undefined;
  // A line above keeps a text that begins with `---` from being read as front matter.
  const document = parseAgent({ path: '', text: `\n${text}` });
  const open = document.codeBlocks.find(({ isClosed }) => !isClosed);
  if (open === undefined) return undefined;
  const line = document.text.slice(document.text.lastIndexOf('\n', open.range.start) + 1, open.range.end);
  return /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
}
