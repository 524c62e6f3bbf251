import type { AgentDocument } from '../../../model/agent-document.ts';
import type { ClaimLine } from '../claim-lines.ts';
import { placeOfLine, type LinePlace } from './place-of-line.ts';
import { readLine, type LineReading } from './read-line.ts';
import { isConditionalAt, isNegatedAt, isQuotedAt, sentenceAt } from './scopes.ts';

/** A stretch of a line that says or demands something, with the sentence and the place that decide how it is meant. */
export interface Assertion {
  readonly reading: LineReading;
  readonly place: LinePlace;
}

const SILENT_PLACES: ReadonlySet<string> = new Set(['example', 'avoid', 'trigger']);
const SILENT_FORMS: ReadonlySet<string> = new Set(['trigger', 'question']);

/**
 * Undefined where the line only quotes, forbids, asks, shows, supposes or says when to delegate; a stretch that begins with the negation itself ("no
 * errors possible") is not forbidden by it. Dear: ask only where a pattern has matched.
 */
export function assertionAt(document: AgentDocument, line: ClaimLine, offset: number): Assertion | undefined {
  if (isNegatedAt(line.text, offset) || isConditionalAt(line.text, offset)) return undefined;
  const place = placeOfLine(document, line);
  if (SILENT_PLACES.has(place.kind) || (place.kind !== 'message' && isQuotedAt(line.text, offset))) return undefined;
  const sentence = sentenceAt(line.text, offset);
  const reading = readLine(line.text.slice(sentence.start, sentence.end));
  const isForbidden = reading.form === 'prohibition' && offset > sentence.start + reading.start;
  return isForbidden || SILENT_FORMS.has(reading.form) ? undefined : { reading, place };
}
