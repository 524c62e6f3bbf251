import type { Range } from '../../../model/range.ts';
import { defineFileRule } from '../../define-rule.ts';
import { describePosition } from '../../text/text-position.ts';
import { effectOfUnreadableStart, findUnreadableStart } from '../../text/unreadable-start.ts';

const RUN = /\ufffd+/g;
const WORD_BEFORE = /[\p{L}\p{N}]{1,20}$/u;
const WORD_AFTER = /^[\p{L}\p{N}]{1,20}/u;

/** Where `�` stands, some program could not read what was there, and threw it away. */
export default defineFileRule({
  id: 'encoding/replacement-character',
  meta: {
    summary: 'Disallow characters that stand for lost ones',
    severity: 'error',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    lost: 'Unexpected `\ufffd` {where}: the character that stood there is lost',
    utf16: 'Unexpected UTF-16, expected UTF-8; {effect}',
  },
  defaults: {},
  check({ document, host, load, report }) {
    const { text } = document;
    if (findUnreadableStart(document, host) === 'utf-16') {
      report({ at: null, messageId: 'utf16', data: { effect: effectOfUnreadableStart(load.as !== null) } });
      return;
    }
    if (!text.includes('\ufffd')) return;
    for (const { 0: run, index: start } of text.matchAll(RUN)) {
      const range = { start, end: start + run.length };
      if (isMention(text, range)) continue;
      const at = wordAround(text, range);
      const word = text.slice(at.start, at.end);
      const where = word === run ? describePosition(text, at) : `in \`${word}\``;
      report({ at, messageId: 'lost', data: { where }, severity: 'warning' });
    }
  },
});

/** A text about encodings shows the character by itself, in quotes or as code. */
function isMention(text: string, { start, end }: Range): boolean {
  const around = (text[start - 1] ?? '') + (text[end] ?? '');
  return /^(?:``|""|''|\(\)|“”|‘’)$/.test(around);
}

function wordAround(text: string, { start, end }: Range): Range {
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  const after = WORD_AFTER.exec(text.slice(end, end + 40))?.[0] ?? '';
  return { start: start - before.length, end: end + after.length };
}
