import type { Range } from './range.ts';

/** Replaces a range by a text. An empty range inserts, an empty text deletes. */
export interface TextEdit {
  readonly range: Range;
  readonly text: string;
}

/**
 * A change that removes a finding. `safe` keeps what the host reads and is applied by `--fix`;
 * `suggestion` is applied only when a person or an editor picks it. Edits never overlap.
 */
export interface Fix {
  readonly title: string;
  readonly safety: 'safe' | 'suggestion';
  readonly edits: readonly TextEdit[];
}
