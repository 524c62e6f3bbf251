const LIMITS: ReadonlySet<string> = new Set(
  'due deadline limit limits threshold thresholds cutoff cap length size depth width height budget window turnaround allowance ceiling quota timeframe'.split(
    ' ',
  ),
);
const LIMITING = /\b(?:within|max(?:imum)?|limit|deadline|time|sla|target)\b/i;

/** "Response time: 4 hours", a cell below "Answer within" and "a window of 4 hours" bound what they say. */
export function isLimit({
  clauseWords,
  labelWords,
  column,
}: {
  clauseWords: readonly string[];
  labelWords: readonly string[];
  column: string;
}): boolean {
  return LIMITING.test(column) || labelWords.includes('time') || [...clauseWords, ...labelWords].some((word) => LIMITS.has(word));
}
