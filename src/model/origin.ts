import type { Range } from './range.ts';

/** Where a stretch of rendered text comes from: a place in a source file, or the renderer itself. */
export type Origin =
  { readonly kind: 'source'; readonly path: string; readonly range: Range } | { readonly kind: 'generated'; readonly what: GeneratedKind };

/**
 * What the renderer adds by itself: the comment that names the sources, a derived number of rules, fences, line ends
 * and list marks, titles of the parts that it lays out, the words before compiled triggers, the sentences that tell
 * how agents work together, and settings that a host asks for and no source has.
 */
export type GeneratedKind = 'header' | 'count' | 'separator' | 'heading' | 'triggers' | 'orchestration' | 'setting';

/** A stretch of text with one origin. */
export interface TracedPiece {
  readonly text: string;
  readonly origin: Origin;
  /** Name of the slot that the text was filled into. */
  readonly slot?: string;
}

/** Text whose every stretch knows where it comes from. */
export type TracedText = readonly TracedPiece[];

/** The text alone. */
export function plainText(text: TracedText): string {
  return text.map((piece) => piece.text).join('');
}
