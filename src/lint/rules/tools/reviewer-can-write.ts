import type { AgentDocument } from '../../../model/agent-document.ts';
import { defineFileRule } from '../../define-rule.ts';
import { nameWords } from '../../text/name-words.ts';

/** A reviewer that can edit corrects what it should report, and the author never hears of it. */
export default defineFileRule({
  id: 'tools/reviewer-can-write',
  meta: {
    summary: 'Disallow tools that change files for agents that review',
    severity: 'warning',
    certainty: 'likely',
    recommended: true,
    since: '0.1.0',
    language: 'en',
  },
  messages: {
    granted: 'Unexpected {tools} for an agent that reviews, expected tools that read: it can change what it is to judge',
    inherited:
      'Missing `tools` for an agent that reviews, expected a list of tools that read: it inherits those that change what it is to judge',
  },
  defaults: {},
  check({ document, load, isSource, report }) {
    const { frontmatter } = document;
    if (load.as === null || frontmatter.kind !== 'read' || isSource) return;
    const { name, description, tools, denied = [] } = load.as;
    if (!REVIEWS.test(name) || !JUDGES.test(firstSentences(description)) || CHANGES.test(firstSentences(description)) || worksOn(document))
      return;
    if (tools === null) {
      if (denied.includes('Write') && denied.includes('Edit')) return;
      report({ at: frontmatter.rangeOf('/name', 'value') ?? null, messageId: 'inherited', severity: 'info', certainty: 'possible' });
      return;
    }
    const granted = tools.filter((tool) => EDITING.includes(tool));
    if (granted.length === 0) return;
    const at = frontmatter.rangeOf('/tools', 'value') ?? null;
    // With `Write` alone it may write its report.
    const certainty = granted.includes('Edit') ? 'likely' : 'possible';
    report({ at, messageId: 'granted', data: { tools: nameWords(granted, 'and') }, certainty });
  },
});

const EDITING = ['Write', 'Edit', 'NotebookEdit'];
/** The last word of the name, or the last before a word of rank. Analysts and researchers write by trade. */
const REVIEWS = /(?:^|-)(?:reviewer|review|auditor|audit|validator|checker)(?:-(?:agent|expert|specialist|pro|bot))?$/;
const JUDGES = /\b(?:review|audit|validat|check|verif|assess|inspect|evaluat|judg|analy[sz]|conduct|identif|detect)\w{0,8}\b/i;
const CHANGES =
  /\b(?:fix(?:es|ing)?|implement(?:s|ing|ation)?|refactor\w{0,5}|remediat(?:e|es|ing|ion)|rewrit\w{1,4}|correct(?:s|ing)\b|edit(?:s|ing)?|build(?:s|ing)?|generat(?:e|es|ing)|creat(?:e|es|ing)|writ(?:e|es|ing)|updat(?:e|es|ing)|apply|applies|modif\w{1,5}|develop(?:s|ing)?|harden(?:s|ing)?)\b/i;
const ORDERS_CHANGE =
  /^(?:\W{0,4})(?:then )?(?:fix|implement|apply|refactor|rewrite|edit|update|remediate|write) (?:the |all |any |your )?(?:code|fix(?:es)?|issues?|files?|changes?|tests?|report|findings|results?)\b/i;

const RESOLVES = /\b(?:fix|resolv|remediat|repair|correct)ing\b/i;

/** The description without its examples. */
function firstSentences(description: string): string {
  return description.split(/<example>|\bExamples?:/i)[0]?.slice(0, 600) ?? '';
}

/** The prompt itself has the agent change files, or write its report into one. */
function worksOn({ statements }: AgentDocument): boolean {
  if (statements.slice(0, 2).some(({ text }) => RESOLVES.test(text))) return true;
  return statements.some(({ kind, text }) => kind !== 'row' && ORDERS_CHANGE.test(text.slice(0, 80)));
}
