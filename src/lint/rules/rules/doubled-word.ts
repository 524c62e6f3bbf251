import type { AgentDocument } from '../../../model/agent-document.ts';
import type { Fix } from '../../../model/fix.ts';
import { containsRange, shiftRange } from '../../../model/range.ts';
import type { Range } from '../../../model/range.ts';
import { defineFileRule } from '../../define-rule.ts';
import { findDoubledWords } from '../../text/doubled-words.ts';
import type { DoubledWord } from '../../text/doubled-words.ts';
import { sketchPrompt } from '../../text/sketch-prompt.ts';

/** A word that stands twice tells that nobody read the rule after a template was filled; which word was meant is lost. */
export default defineFileRule({
  id: 'rules/doubled-word',
  meta: {
    summary: 'Disallow words that stand twice in a row in the rule block',
    severity: 'warning',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    doubled: 'Unexpected doubled word `{words}` in a rule, expected it once or the word that was meant',
    filled: 'Unexpected doubled word `{words}` after filling a slot, expected the word once',
  },
  defaults: {},
  check({ document, report }) {
    for (const { text, range } of ruleTexts(document)) {
      for (const doubled of findDoubledWords(text)) {
        const at = shiftRange(doubled.range, range.start);
        report({ at, messageId: 'doubled', data: { words: doubled.words }, certainty: 'likely', fixes: fixesOf(doubled, at) });
      }
    }
  },
});

/** Titles, subtitles, and statements of the rule block in which a word may stand twice; code is none. */
function ruleTexts(document: AgentDocument): readonly { readonly text: string; readonly range: Range }[] {
  const { text, ruleBlock: block, statements } = document;
  if (block === undefined) return [];
  const places = sketchPrompt(document).repeats;
  const heads = block.rules.flatMap(({ titleRange, subtitleRange }) =>
    subtitleRange === undefined ? [titleRange] : [titleRange, subtitleRange],
  );
  let next = 0;
  const inLines = statements.filter(({ range }) => {
    while ((places[next] ?? Infinity) <= range.start) next++;
    return (
      (places[next] ?? Infinity) <= range.end && containsRange(block.range, range) && !heads.some((head) => containsRange(range, head))
    );
  });
  const ranges = [...heads, ...inLines.map(({ range }) => range)];
  return ranges.toSorted((a, b) => a.start - b.start).map((range) => ({ text: text.slice(range.start, range.end), range }));
}

/** Which folder was meant nobody can tell; a word may be kept once. */
function fixesOf({ words, word, isFolder }: DoubledWord, range: Range): readonly Fix[] {
  if (isFolder) return [];
  const text = word.toLowerCase() === words.slice(0, word.length).toLowerCase() ? words.slice(0, word.length) : word;
  return [{ title: `Keep \`${text}\` once`, safety: 'suggestion', edits: [{ range, text }] }];
}
