import type { Directive } from '../model/agent-document.ts';
import type { Finding } from '../model/finding.ts';
import { isJsonObject, type Json, type JsonObject } from '../model/json.ts';
import type { LoadVerdict } from '../model/load.ts';
import type { Range } from '../model/range.ts';
import type { FileAnalysis, SourceText } from '../model/report.ts';

/** What a run needs of a file that it does not report on. */
export type FileFacts = Pick<FileAnalysis, 'path' | 'load' | 'hasSecrets' | 'facts'>;

/**
 * One entry of a cache as text, in ASCII and without a line end in it: `LENGTH FACTS FINDINGS`, the length that of the facts, both JSON. ASCII is read
 * and written as it is, a byte a character.
 */
export function writeAnalysis({ load, directives, findings, hasSecrets, facts }: FileAnalysis): string {
  const first = inAscii(JSON.stringify({ load, hasSecrets, facts }));
  return `${first.length} ${first} ${inAscii(JSON.stringify({ directives, findings }))}`;
}

/** In JSON, a character beyond ASCII stands in a text. */
function inAscii(json: string): string {
  return json.replaceAll(/[^\0-~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * The analysis that an entry holds; undefined where it is no analysis of this text. A cache is a file that anybody may have
 * written: whatever is taken from it has the shape that the rest of a run counts on, and every range lies in the text.
 */
export function readAnalysis(entry: string, { path, text }: SourceText): FileAnalysis | undefined {
  const first = readFacts(entry, path);
  const value = parseJson(entry.slice(boundsOfFacts(entry).end));
  if (first === undefined || !isJsonObject(value)) return undefined;
  const { directives, findings } = value;
  const isRange = (range: unknown): range is Range => isRangeOf(range, text.length);
  const isFinding = (finding: unknown): finding is Finding => isFindingIn(finding, path, isRange);
  const isDirective = (directive: unknown): directive is Directive => isDirectiveIn(directive, isRange);
  if (!isListOf(directives, isDirective) || !isListOf(findings, isFinding)) return undefined;
  return { ...first, directives: directives.map(({ reason, ...rest }) => ({ ...rest, reason })), findings };
}

/** The part of an analysis that needs no text to be checked against; the rest of the entry is not parsed. */
export function readFacts(entry: string, path: string): FileFacts | undefined {
  const { start, end } = boundsOfFacts(entry);
  const value = parseJson(entry.slice(start, end));
  if (!isJsonObject(value)) return undefined;
  const { load, hasSecrets, facts } = value;
  return isLoad(load) && isFacts(facts) ? { path, load, hasSecrets: hasSecrets !== false, facts } : undefined;
}

function boundsOfFacts(entry: string): Range {
  const start = entry.indexOf(' ') + 1;
  return { start, end: start + Number(entry.slice(0, start)) };
}

function parseJson(text: string): Json | undefined {
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch {
    // An entry that was cut off: the file is analysed anew.
    return undefined;
  }
}

type Guard<Value> = (value: unknown) => value is Value;

function isListOf<Item>(value: unknown, isItem: Guard<Item>): value is readonly Item[] {
  return Array.isArray(value) && value.every(isItem);
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
const isOneOf = (values: readonly string[], value: unknown): boolean => isText(value) && values.includes(value);
/** True for what JSON leaves out too. */
const isOptional = <Value>(value: unknown, isValue: Guard<Value>): boolean => value === undefined || isValue(value);
const areTexts = (value: unknown): value is readonly string[] => isListOf(value, isText);

function isFacts(value: unknown): value is Readonly<Record<string, Json>> {
  return isJsonObject(value);
}

function isRangeOf(value: unknown, length: number): boolean {
  if (!isJsonObject(value)) return false;
  const { start, end } = value;
  return Number.isInteger(start) && Number.isInteger(end) && Number(start) >= 0 && Number(start) <= Number(end) && Number(end) <= length;
}

function isLoad(value: unknown): value is LoadVerdict {
  if (!isJsonObject(value)) return false;
  const { verdict, reason, as } = value;
  return isOneOf(['loads', 'retried', 'no-tools', 'skipped'], verdict) && isTextOrNull(reason) && (as === null || isLoadedAgent(as));
}

function isLoadedAgent(value: unknown): boolean {
  if (!isJsonObject(value)) return false;
  const { name, description, tools, denied, maybeAbsent, model } = value;
  const hasTools = (tools === null || areTexts(tools)) && isOptional(denied, areTexts) && isOptional(maybeAbsent, areTexts);
  return isText(name) && isText(description) && hasTools && isTextOrNull(model);
}

function isFindingIn(value: unknown, path: string, isRange: Guard<Range>): boolean {
  if (!isJsonObject(value)) return false;
  const { rule, messageId, message, data, severity, certainty, place, related, fixes, cluster } = value;
  const isPlace = (at: unknown): at is JsonObject =>
    isJsonObject(at) && at['path'] === path && (at['range'] === null || isRange(at['range']));
  const isRelated = (at: unknown): at is JsonObject => isPlace(at) && isText(at['label']);
  const isFix = (fix: unknown): fix is JsonObject => isFixIn(fix, isRange);
  return (
    [rule, messageId, message].every(isText) &&
    isOneOf(['error', 'warning', 'info'], severity) &&
    isOneOf(['certain', 'likely', 'possible'], certainty) &&
    isJsonObject(data) &&
    Object.values(data).every((one) => isText(one) || typeof one === 'number') &&
    isPlace(place) &&
    isListOf(related, isRelated) &&
    isListOf(fixes, isFix) &&
    isOptional(cluster, isText)
  );
}

function isFixIn(value: unknown, isRange: Guard<Range>): boolean {
  if (!isJsonObject(value)) return false;
  const { title, safety, edits } = value;
  const isEdit = (edit: unknown): edit is JsonObject => isJsonObject(edit) && isRange(edit['range']) && isText(edit['text']);
  return isText(title) && isOneOf(['safe', 'suggestion'], safety) && isListOf(edits, isEdit);
}

function isDirectiveIn(value: unknown, isRange: Guard<Range>): boolean {
  if (!isJsonObject(value)) return false;
  const { kind, rules, reason, range } = value;
  const isNamed = (rule: unknown): rule is JsonObject => isJsonObject(rule) && isText(rule['id']) && isRange(rule['range']);
  const isKnown = isOneOf(['disable-next-line', 'disable', 'enable', 'disable-file'], kind);
  return isKnown && isListOf(rules, isNamed) && isOptional(reason, isText) && isRange(range);
}
