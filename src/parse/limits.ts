/** What parsing refuses, so that no input can stall it. Every limit that is hit is reported. */
export const LIMITS = {
  /** Claude Code itself skips larger files. */
  fileBytes: 1_048_576,
  /** Schema checks of larger front matter are skipped. */
  frontmatterCharacters: 65_536,
  /** Nested quotes and lists on one line; markdown parsers need quadratic time for more. */
  containerDepth: 64,
  /** Emphasis, link and code marks in one paragraph. */
  inlineMarks: 5_000,
  files: 10_000,
  findingsPerFile: 1_000,
} as const;
