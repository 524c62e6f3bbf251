import { fillMessage } from '../model/fill-message.ts';

/** Message templates of schema problems, by id. */
const SCHEMA_MESSAGES = {
  unexpected: 'Unexpected {found} in {place}, expected {expected}',
  unknown: 'Unknown {found} in {place}, did you mean {expected}',
  missing: 'Missing {found} in {place}, expected {expected}',
} as const;

/** What fills a message: phrases that carry their own backticks, each at most 80 characters. */
export interface SchemaProblemData {
  readonly found: string;
  readonly place: string;
  readonly expected: string;
}

/** One way in which a value does not fit its schema, in words. */
export interface SchemaProblem {
  readonly messageId: keyof typeof SCHEMA_MESSAGES;
  readonly data: SchemaProblemData;
  /** The message, filled. */
  readonly message: string;
  /** JSON pointer of the value or key that is wrong; for `missing` of the mapping that lacks a key. */
  readonly pointer: string;
  /** Which part of the entry to point at. */
  readonly part: 'key' | 'value';
  /** The schema keyword that failed: `type`, `enum`, `required`, … */
  readonly keyword: string;
}

/** Builds a problem and fills its message. */
export function schemaProblem(problem: Omit<SchemaProblem, 'message'>): SchemaProblem {
  return { ...problem, message: fillMessage(SCHEMA_MESSAGES[problem.messageId], { ...problem.data }) };
}
