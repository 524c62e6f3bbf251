import type { AgentDocument } from '../../model/agent-document.ts';
import type { Range } from '../../model/range.ts';
import { matchesOf } from './matches-of.ts';
import { holdsSign } from './signed-lines.ts';

/** `run`: a command that decodes something and runs it. `text`: a text in base64 or hexadecimal digits. */
export type Encoded =
  { readonly kind: 'run'; readonly range: Range } | { readonly kind: 'text'; readonly range: Range; readonly decoded: string };

const DECODED_AND_RUN: readonly RegExp[] = [
  /\bbase64 (?:-d|-D|--decode)\b[^\n|`]{0,80}\|[ \t]{0,3}(?:sudo )?(?:ba|z|da|k)?sh\b(?![\w./-])/g,
  /\b(?:eval|(?:ba|z|da|k)?sh -c) ["']?\$\([^\n`]{0,400}\bbase64 (?:-d|-D|--decode)\b/g,
  /\b(?:exec|eval)\([^\n`]{0,80}(?:b64decode|fromhex|atob|Buffer\.from)\(/g,
  /\bpowershell(?:\.exe)?\b[^\n`]{0,80} -(?:enc|encodedcommand|e) [A-Za-z0-9+/=]{16,2000}/gi,
];
const MARK = /base64|b64decode|fromhex|atob|Buffer\.from|powershell/i;

/** Long enough for a sentence; hashes, keys and ids are shorter or say nothing. */
const LEAST_LENGTH = 64;
const HEX = /(?<![A-Za-z0-9])(?:\\x[0-9a-fA-F]{2}){24,4000}/g;
const WORDS = /^[\t\n\r\x20-\x7e]+$/;
const MOST_DECODED = 400;

/** Finds encoded text that says something, and commands that run such text, by offset. */
export function findEncoded(document: AgentDocument): readonly Encoded[] {
  const { text, body } = document;
  const mayRun = holdsSign(document, 'decoding') || MARK.test(text.slice(0, body.start));
  const runs = mayRun && MARK.test(text) ? DECODED_AND_RUN.flatMap((pattern) => matchesOf(pattern, text)) : [];
  const commands = runs.map((match): Encoded => ({ kind: 'run', range: rangeOf(match) }));
  const texts = [...base64Runs(text), ...(text.includes('\\x') ? matchesOf(HEX, text).map(rangeOf) : [])].flatMap((range) =>
    readEncoded(text, range),
  );
  const isApart = ({ range }: Encoded): boolean => !commands.some((one) => one.range.start < range.end && range.start < one.range.end);
  return [...commands, ...texts.filter(isApart)].toSorted((a, b) => a.range.start - b.range.start);
}

/** A run of so many characters holds one at each of so many: only there the text is looked at. */
function base64Runs(text: string): readonly Range[] {
  const runs: Range[] = [];
  for (let index = LEAST_LENGTH - 1; index < text.length; index += LEAST_LENGTH) {
    if (!isBase64(text.charCodeAt(index))) continue;
    let start = index;
    while (isBase64(text.charCodeAt(start - 1))) start--;
    const last = text.charCodeAt(start + LEAST_LENGTH - 1);
    if (!isBase64(last) && last !== EQUALS) continue;
    let end = index + 1;
    while (isBase64(text.charCodeAt(end))) end++;
    while (text[end] === '=') end++;
    if (end - start >= LEAST_LENGTH) runs.push({ start, end });
    index = Math.max(index, end - LEAST_LENGTH);
  }
  return runs;
}

const EQUALS = 0x3d;

const BASE64: readonly boolean[] = Array.from({ length: 128 }, (_, code) => /[A-Za-z0-9+/]/.test(String.fromCharCode(code)));

function isBase64(code: number): boolean {
  return BASE64[code] === true;
}

function readEncoded(text: string, range: Range): readonly Encoded[] {
  const source = text.slice(range.start, range.end);
  const decoded = source.startsWith('\\x') ? fromHex(source) : fromBase64(source);
  return WORDS.test(decoded) && /[a-z]{2,20} [a-z]{2,20}/i.test(decoded) ? [{ kind: 'text', range, decoded }] : [];
}

function rangeOf({ 0: whole, index }: RegExpExecArray): Range {
  return { start: index, end: index + whole.length };
}

function fromBase64(source: string): string {
  try {
    return atob(source.slice(0, MOST_DECODED - (MOST_DECODED % 4)));
  } catch {
    // Characters of base64 in a length that it does not have: no base64.
    return '';
  }
}

function fromHex(source: string): string {
  const bytes = source.slice(0, MOST_DECODED).match(/[0-9a-fA-F]{2}/g) ?? [];
  return String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 16)));
}
