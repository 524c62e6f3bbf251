/** What the program says to its caller. */
export const EXIT = {
  /** Nothing to complain about. */
  ok: 0,
  /** Findings at or above `--fail-on`, or more warnings than `--max-warnings`. */
  findings: 1,
  /** The job could not be done. */
  failed: 2,
} as const;

/** What `hook` says to Claude Code: standard error of code 2 is shown to Claude, that of code 1 to the user alone. */
export const HOOK_EXIT = { nothing: 0, failed: 1, findings: 2 } as const;
