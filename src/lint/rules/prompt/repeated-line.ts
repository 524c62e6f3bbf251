import type { AgentDocument, Statement } from '../../../model/agent-document.ts';
import type { RelatedPlace } from '../../../model/finding.ts';
import { defineFileRule } from '../../define-rule.ts';
import { instructionsOf } from '../../text/instructions.ts';
import { readOutline } from '../../text/outline/read-outline.ts';
import { isRendered } from '../../text/is-rendered.ts';

const defaults: { readonly words: number } = { words: 8 };

/** A line that stands twice is paid for twice, and one day only one of the two is corrected. */
export default defineFileRule({
  id: 'prompt/repeated-line',
  meta: {
    summary: 'Disallow the same instruction twice in a prompt',
    severity: 'info',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    one: 'Unexpected second `{text}`, which stands already in line {line}, expected it once',
    more: 'Unexpected second `{text}`, which stands already in line {line}, expected it once; {count} lines of this prompt stand there again',
  },
  defaults,
  check({ document, options, report }) {
    const [first, ...others] = repeatedLines(document, options.words);
    if (first === undefined) return;
    const { path, lines } = document;
    const again = others.map((other): RelatedPlace => ({ path, range: other.again.range, label: 'another line that stands twice' }));
    const related = [{ path, range: first.original.range, label: 'the first one' }, ...again];
    const data = { text: first.again.text, line: lines.pointAt(first.original.range.start).line };
    if (others.length === 0) report({ at: first.again.range, messageId: 'one', data, related });
    else report({ at: first.again.range, messageId: 'more', data: { ...data, count: others.length + 1 }, related });
  },
});

/** Data such as `status: "open"` may repeat. */
const DATA = /^[\w"'.-]{1,40}:\s/;
/** A line that holds for the part it stands in says something else in another part. */
const OF_ITS_PART = /\b(?:this|that) (?:role|step|phase|mode|case|stage|section|part|branch)\b/;
const WORD = /[\p{L}\p{N}]+/gu;

/** "For vans:": each branch has to be whole. */
const BRANCH = /^[*_]{0,3}(?:for|if|when|in) [^.]{2,70}$/i;

/** By statement, the line or title right above its list; read when it is asked for. */
function introductionsOf(document: AgentDocument): () => ReadonlyMap<Statement, string> {
  const { statements, sections } = document;
  let known: ReadonlyMap<Statement, string> | undefined;
  return () =>
    (known ??= new Map(
      readOutline(document).nodes.map(({ statement, lead }) => [
        statement,
        statements[lead]?.text ?? sections[statement.section]?.title ?? '',
      ]),
    ));
}

function repeatedLines(
  document: AgentDocument,
  leastWords: number,
): readonly { readonly original: Statement; readonly again: Statement }[] {
  if (isRendered(document)) return [];
  const first = new Map<string, Statement>();
  const above = introductionsOf(document);
  return instructionsOf(document).flatMap((statement) => {
    // So many words, each a letter, with something between them.
    if (statement.text.length < 2 * leastWords - 1) return [];
    const key = statement.text.toLowerCase();
    const original = first.get(key);
    if (original === undefined) first.set(key, statement);
    if (original === undefined || DATA.test(key) || OF_ITS_PART.test(key) || (key.match(WORD) ?? []).length < leastWords) return [];
    const [branch, other] = [above().get(original) ?? '', above().get(statement) ?? ''];
    return branch !== other && BRANCH.test(branch) && BRANCH.test(other) ? [] : [{ original, again: statement }];
  });
}
