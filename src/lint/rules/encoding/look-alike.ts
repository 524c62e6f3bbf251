import type { AgentDocument } from '../../../model/agent-document.ts';
import { echo } from '../../../model/fill-message.ts';
import type { Fix } from '../../../model/fix.ts';
import { rangesOverlap, type Range } from '../../../model/range.ts';
import { defineFileRule } from '../../define-rule.ts';
import { nameCharacter } from '../../text/character-names.ts';
import { findMixedWords } from '../../text/mixed-scripts.ts';
import { strangeCharacters } from '../../text/strange-characters.ts';

/** Hyphens that stand for nothing else. */
const HYPHEN = /[\u2010\u2011]/;
const WORD = /[\p{L}\p{N}_\u2010\u2011]+/gu;

/** A letter or hyphen that looks like another one keeps a word from being found, and a name from being called. */
export default defineFileRule({
  id: 'encoding/look-alike',
  meta: {
    summary: 'Disallow characters that look like the ones that belong there',
    severity: 'warning',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    letter: 'Unexpected {script} letters in `{word}`, expected those that look alike in `{wanted}`',
    mixed: 'Unexpected mix of Latin and Cyrillic letters in `{word}`',
    hyphen: 'Unexpected {found} in `{word}`, expected `-`: who searches for the word does not find it',
  },
  defaults: {},
  check({ document, report }) {
    const name = rangeOfValue(document, 'name');
    for (const { range: at, word, foreign, repaired, isEvident } of findMixedWords(document.text, strangeCharacters(document))) {
      // Names have a rule of their own.
      if (name !== undefined && rangesOverlap(name, at)) continue;
      const lowered = isEvident ? ({ certainty: 'likely' } as const) : ({ certainty: 'possible', severity: 'info' } as const);
      if (repaired === undefined || foreign === undefined) report({ at, messageId: 'mixed', data: { word }, ...lowered });
      else {
        const data = { script: foreign, word, wanted: repaired };
        report({ at, messageId: 'letter', data, ...lowered, fixes: [replacement(at, repaired)] });
      }
    }
    for (const { at, word } of hyphenatedWords(document)) {
      const data = { word, found: nameCharacter(HYPHEN.exec(word)?.[0] ?? '') };
      const fixes = [replacement(at, word.replaceAll(/[\u2010\u2011]/g, '-'))];
      report({ at, messageId: 'hyphen', data, severity: 'info', fixes });
    }
  },
});

function rangeOfValue({ frontmatter }: AgentDocument, key: 'name' | 'description'): Range | undefined {
  return frontmatter.kind === 'read' ? frontmatter.rangeOf(`/${key}`, 'value') : undefined;
}

/** The words of the description that hold such a hyphen. */
function hyphenatedWords(document: AgentDocument): readonly { readonly at: Range; readonly word: string }[] {
  const range = rangeOfValue(document, 'description');
  if (range === undefined) return [];
  const source = document.text.slice(range.start, range.end);
  if (!HYPHEN.test(source)) return [];
  return Array.from(source.matchAll(WORD), ({ 0: word, index }) => {
    const start = range.start + index;
    return { at: { start, end: start + word.length }, word };
  }).filter(({ word }) => HYPHEN.test(word));
}

/** What Claude Code registers, and what may be meant, is not changed unasked. */
function replacement(range: Range, text: string): Fix {
  return { title: `Write \`${echo(text)}\``, safety: 'suggestion', edits: [{ range, text }] };
}
