import type { AgentSource } from '../model/agent-document.ts';
import type { SourceText } from '../model/report.ts';
import { readFrontmatter } from './read-frontmatter.ts';

/** Reads of an agent file what merging needs, without its Markdown, which takes most of the time. Never throws. */
export function parseSource({ path, text }: SourceText): AgentSource {
  const { frontmatter, bodyStart } = readFrontmatter(text);
  return { path, text, frontmatter, body: { start: bodyStart, end: text.length } };
}
