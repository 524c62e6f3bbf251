import type { AgentDocument } from '../../model/agent-document.ts';
import { containsRange } from '../../model/range.ts';
import { instructionsOf } from './instructions.ts';

/** A path that an agent must read before it begins. JSON. */
export type Preload = { readonly path: string; readonly start: number; readonly end: number };

/** No honest prompt names more. */
const MOST_PATHS = 500;
const READS = /\b(?:read|load|review|study|internali[sz]e|ingest|memori[sz]e|consult)\b/i;
/** In the line, or in the title above it. */
const FIRST =
  /\b(?:first|before|always|must|mandatory|required?|start(?:s|ing)? (?:by|with)|begin(?:s|ning)? (?:by|with)|every (?:task|session|time)|immediately|pre-?execution)\b/i;
const MAY_SKIP =
  /\b(?:if|when|where|unless|relevant|as needed|optional(?:ly)?|may|can|could|such as|e\.g|for example|never|not|don['’]?t)\b/i;

/** The files and folders that a prompt orders to read before any work, each once, in source order. */
export function findPreloads(document: AgentDocument): readonly Preload[] {
  const paths = document.references.filter(({ kind, target }) => kind === 'file' && !target.startsWith('/')).slice(0, MOST_PATHS);
  if (paths.length === 0) return [];
  const orders = instructionsOf(document).filter(({ text, section }) => {
    return READS.test(text) && !MAY_SKIP.test(text) && (FIRST.test(text) || FIRST.test(document.sections[section]?.title ?? ''));
  });
  const found = new Map<string, Preload>();
  for (const { target, range } of paths) {
    if (found.has(target) || !orders.some((order) => containsRange(order.range, range))) continue;
    found.set(target, { path: target, start: range.start, end: range.end });
  }
  return [...found.values()];
}
