/** What parsing refuses, so that no input can stall it. Every limit that is hit is reported. */
export const LIMITS = {
  /** Claude Code itself skips larger files. */
  fileBytes: 1_048_576,
  /** Schema checks of larger front matter are skipped. */
  frontmatterCharacters: 65_536,
  /** Nested quotes and lists on one line; markdown parsers need quadratic time for more. */
  containerDepth: 64,
  /** Emphasis, link and code marks in one paragraph. */
  inlineMarks: 4_000,
  /** Lines of the body. Real files hold 6 000 at most. */
  lines: 50_000,
  /** List items between two headings; markdown parsers need quadratic time for more. Real files hold 600 at most. */
  listItems: 5_000,
  files: 10_000,
  findingsPerFile: 1_000,
} as const;
