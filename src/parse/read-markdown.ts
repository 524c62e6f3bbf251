import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).freeze();

/** CommonMark tree of a text; every node has offsets. */
export function readMarkdown(text: string): Root {
  return processor.parse(text);
}
