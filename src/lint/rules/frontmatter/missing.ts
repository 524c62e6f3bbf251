import type { AgentDocument } from '../../../model/agent-document.ts';
import type { Fix } from '../../../model/fix.ts';
import type { LoadVerdict, Scope } from '../../../model/load.ts';
import type { Range } from '../../../model/range.ts';
import type { Report } from '../../../model/rule.ts';
import { defineFileRule } from '../../define-rule.ts';
import { isDocumentation } from '../../text/documentation-signs.ts';
import { findLateFence } from '../../text/late-fence.ts';
import { findMissingFields } from '../../text/missing-fields.ts';
import type { MissingField } from '../../text/missing-fields.ts';
import { findUnreadableStart } from '../../text/unreadable-start.ts';

const messages = {
  frontMatter: 'Missing front matter with `name` and `description`; {effect}',
  late: 'Unexpected {before} before the front matter, expected `---` at the very start of the file; {effect}',
  language: 'Unexpected `{language}` after the opening `---`, expected nothing; {effect}',
  key: 'Missing `{key}` in the front matter; {effect}',
  misspelt: 'Unknown key `{found}` in the front matter, did you mean `{key}`; {effect}',
  blank: 'Missing words in `{key}`, which holds nothing but blanks; {effect}',
  nested: 'Unexpected `description` inside `{parent}`, expected it at the top of the front matter; {effect}',
} as const;

/** Claude Code lists a file only when it begins with front matter that holds a name and a description. */
export default defineFileRule({
  id: 'frontmatter/missing',
  meta: {
    summary: 'Require front matter with `name` and `description` at the very start',
    severity: 'error',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
  },
  messages,
  defaults: {},
  check(context) {
    const { document, host, load, scope, report } = context;
    const { frontmatter } = document;
    if (frontmatter.kind === 'unclosed' || isDocumentation(document, host)) return;
    // It is all there, in a form that the rules about encoding report.
    if (findUnreadableStart(document, host) !== undefined) return;
    const effect = effectOf(load);
    if (frontmatter.kind === 'refused') {
      const { at, fix } = afterFence(document, frontmatter.open);
      report({ at, messageId: 'language', data: { language: frontmatter.language, effect }, fixes: [fix] });
    } else if (frontmatter.kind === 'absent' || load.reason === 'no-front-matter') {
      const late = findLateFence(document);
      if (late === undefined) report({ at: null, messageId: 'frontMatter', data: { effect } });
      else report({ at: late.range, messageId: 'late', data: { before: late.words, effect }, fixes: late.fixes });
    }
    for (const field of findMissingFields(context)) {
      // A plugin's agent without a name is called after its file, as its author may want.
      if (scope !== 'plugin' || field.key !== 'name') reportField(field, { effect, scope, report });
    }
  },
});

/** A plugin lists an agent without front matter too, and nothing limits it then. */
function effectOf({ as, reason }: LoadVerdict): string {
  if (as === null) return 'Claude Code never lists this agent';
  return reason === 'no-front-matter' ? 'the plugin makes up an agent with every tool' : 'the plugin makes up what is missing';
}

interface FieldReport {
  readonly effect: string;
  readonly scope: Scope;
  readonly report: Report<typeof messages, Range | null>;
}

function reportField({ key, at, how }: MissingField, { effect, scope, report }: FieldReport): void {
  switch (how.kind) {
    case 'blank':
      return report({ at, messageId: 'blank', data: { key, effect: effectOfBlanks(key, scope) }, severity: 'warning' });
    case 'absent':
      return report({ at, messageId: 'key', data: { key, effect } });
    case 'misspelt':
      return report({ at, messageId: 'misspelt', data: { found: how.found, key, effect }, fixes: how.fixes });
    case 'nested':
      return report({ at, messageId: 'nested', data: { parent: how.parent, effect }, fixes: how.fixes });
    default:
      return how satisfies never;
  }
}

function effectOfBlanks(key: string, scope: Scope): string {
  if (key === 'name') return 'nobody can call this agent';
  return scope === 'plugin' ? 'the plugin makes up what is missing' : 'Claude has nothing to choose this agent by';
}

/** What stands behind the opening `---` on its line, and the edit that takes it away. */
function afterFence({ lines }: AgentDocument, { end }: Range): { readonly at: Range; readonly fix: Fix } {
  const at = { start: end, end: Math.max(end, lines.rangeOfLine(lines.pointAt(end).line).end) };
  return { at, fix: { title: 'Leave nothing after `---`', safety: 'suggestion', edits: [{ range: at, text: '' }] } };
}
