/** Finds out what a run spends its time on. A part that runs inside another one counts for itself alone. */
export interface Timing {
  /** Runs something at once and adds what it took to `part`: a stage such as `parse`, or the id of a rule. */
  measure<Result>(part: string, run: () => Result): Result;
  /** The same for what waits; nothing else that is measured may begin before it and end within it. */
  measureWait<Result>(part: string, run: () => Promise<Result>): Promise<Result>;
}

/** Runs everything and measures nothing: no clock is asked. */
export const UNTIMED: Timing = { measure: (_part, run) => run(), measureWait: (_part, run) => run() };
