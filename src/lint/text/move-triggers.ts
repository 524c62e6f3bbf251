import type { AgentDocument, FrontmatterEntry, ReadFrontmatter } from '../../model/agent-document.ts';
import type { Fix, TextEdit } from '../../model/fix.ts';
import { ownValue } from '../../model/json.ts';
import type { Range } from '../../model/range.ts';
import { findEntry } from './find-entry.ts';
import { triggerPhrases, triggerSentence } from './trigger-phrases.ts';

/** Moves the triggers of a key to the end of the description, where Claude reads them; undefined where that needs a person. */
export function moveTriggers(entry: FrontmatterEntry, document: AgentDocument, words: string): Fix | undefined {
  const { frontmatter, text } = document;
  if (frontmatter.kind !== 'read') return undefined;
  const description = findEntry(frontmatter, 'description');
  const whole = linesOf(entry, document);
  const phrases = triggerPhrases(ownValue(frontmatter.value, entry.key));
  if (description === undefined || whole === undefined || phrases === undefined) return undefined;
  const removal: TextEdit = { range: whole, text: '' };
  const sentence = triggerSentence(words, phrases);
  const title = `Move \`${entry.key}\` into the description`;
  if (sentence === '') return { title, safety: 'suggestion', edits: [removal] };
  const at = endOfWords(description, { frontmatter, text, words });
  if (sentence === undefined || at === undefined) return undefined;
  return { title, safety: 'suggestion', edits: [{ range: { start: at, end: at }, text: sentence }, removal] };
}

/** The lines of an entry of the first column, with the line end. */
function linesOf({ keyRange, valueRange }: FrontmatterEntry, { lines, text }: AgentDocument): Range | undefined {
  const end = keyRange.start + text.slice(keyRange.start, valueRange.end).trimEnd().length;
  const last = lines.pointAt(end).line;
  if (lines.pointAt(keyRange.start).column !== 1 || last >= lines.lineCount) return undefined;
  if (text.slice(end, lines.rangeOfLine(last).end).trim() !== '') return undefined;
  return { start: keyRange.start, end: lines.rangeOfLine(last + 1).start };
}

/**
 * Where the words of the description end: before a closing quote, else after the last character that is no blank. In
 * broken YAML only where Claude Code reads the line as it stands.
 */
function endOfWords({ keyRange, valueRange }: FrontmatterEntry, { frontmatter, text, words }: Description): number | undefined {
  const source = text.slice(valueRange.start, valueRange.end).trimEnd();
  const end = valueRange.start + source.length;
  const first = source.charAt(0);
  if (source === '' || keyRange.end > valueRange.start) return undefined;
  if (frontmatter.isRecovered && source.includes('\n')) return undefined;
  if (frontmatter.isRecovered && words.trim() === source) return end;
  if (first === '"' || first === "'") return source.length > 1 && source.endsWith(first) ? end - 1 : undefined;
  if (frontmatter.isRecovered || /[&*!{[]/.test(first)) return undefined;
  return /^[|>]/.test(first) && !source.includes('\n') ? undefined : end;
}

interface Description {
  readonly frontmatter: ReadFrontmatter;
  readonly text: string;
  /** What Claude Code reads. */
  readonly words: string;
}
