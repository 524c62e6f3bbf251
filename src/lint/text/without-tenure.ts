/** A stretch of a line. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

const LONG_BEFORE = /(?:,? with| with) $/i;
const TIME_OF =
  /^(?:(?:over|more than|nearly|almost) )?(?:\d{1,2}\s?\+?|a|one|two|three|four|five|ten|fifteen|twenty|thirty|several|many)[ -]?(?:years?|yrs?|decades?)\b(?: of(?= ))?/i;
const WITH_YEARS_OF_EXPERIENCE = /^[^,;:.()]{0,60}\b(?:experience|expertise)$/i;

/**
 * What to delete so that a claim of years is gone and the sentence still stands: all of ` with 20 years of experience` where
 * the sentence or its part ends after it, else only the time (`with 20 years of experience in X` keeps `with experience in X`).
 * @returns offsets into the line, or undefined when a person must reword it
 */
export function withoutTenure(line: string, claim: Stretch): Stretch | undefined {
  const words = line.slice(claim.start, claim.end);
  const time = TIME_OF.exec(words)?.[0];
  if (time === undefined || !WITH_YEARS_OF_EXPERIENCE.test(words)) return undefined;
  const lead = LONG_BEFORE.exec(line.slice(Math.max(0, claim.start - 8), claim.start));
  if (lead === null) return undefined;
  const next = line.slice(claim.end, claim.end + 1);
  if (next === '' || /[.,:;)"'\r\n]/.test(next)) return { start: claim.start - lead[0].length, end: claim.end };
  if (next !== ' ' || words[time.length] !== ' ') return undefined;
  return { start: claim.start, end: claim.start + time.length + 1 };
}
