/** What the program says to its caller. */
export const EXIT = {
  /** Nothing to complain about. */
  ok: 0,
  /** Findings at or above `--fail-on`, or more warnings than `--max-warnings`. */
  findings: 1,
  /** The job could not be done. */
  failed: 2,
} as const;
