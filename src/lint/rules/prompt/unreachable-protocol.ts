import type { AgentDocument } from '../../../model/agent-document.ts';
import type { RelatedPlace } from '../../../model/finding.ts';
import type { Range } from '../../../model/range.ts';
import { defineFileRule } from '../../define-rule.ts';
import { coversTool, grantedTools } from '../../text/granted-tools.ts';

/** An agent that is told to query another one, and has no tool to reach it, wastes a turn or makes up the reply. */
export default defineFileRule({
  id: 'prompt/unreachable-protocol',
  meta: {
    summary: 'Disallow messages to other agents that no granted tool can send',
    severity: 'warning',
    certainty: 'likely',
    recommended: true,
    since: '0.1.0',
    language: 'en',
  },
  messages: {
    message:
      'Unexpected message to another agent, for which `tools` grants neither `Agent` nor `SendMessage`, expected what the agent can do itself',
    query: 'Unexpected order `{order}`, for which `tools` grants neither `Agent` nor `SendMessage`, expected what the agent can do itself',
  },
  defaults: {},
  check({ document, host, load, report }) {
    const granted = grantedTools(document, host, load.as);
    if (granted === undefined || coversTool(granted, 'Agent') || granted.known.has('SendMessage')) return;
    const [first, ...others] = [...queries(document), ...messages(document)].toSorted((a, b) => a.start - b.start);
    if (first === undefined) return;
    const { path, text } = document;
    const related = others.map((range): RelatedPlace => ({ path, range, label: 'belongs to it' }));
    const at = { start: first.start, end: first.end };
    if (first.isQuery)
      report({ at, messageId: 'query', data: { order: text.slice(at.start, at.end) }, related, cluster: 'query to another agent' });
    else report({ at, messageId: 'message', related, cluster: 'message to another agent' });
  },
});

type Place = Range & { readonly isQuery: boolean };

const QUERY = /\b(?:query(?:ing)?|request(?:ing)?|ask|asking|notify|inform)\b[^.;\n]{0,60}\bcontext[- ]manager\b/i;
/** Keys of messages between agents. */
const MESSAGE = /"(?:requesting|from|sender|source|to|target|recipient)_agent"\s{0,4}:/;

function queries({ statements, text: whole }: AgentDocument): readonly Place[] {
  if (!/context[- ]manager/i.test(whole)) return [];
  return statements.flatMap(({ text, range, isQuoted }) => {
    const match = isQuoted || !text.includes('manager') ? null : QUERY.exec(text);
    if (match === null) return [];
    const start = range.start + match.index;
    return [{ start, end: start + match[0].length, isQuery: true }];
  });
}

function messages({ codeBlocks, text }: AgentDocument): readonly Place[] {
  if (!text.includes('_agent"')) return [];
  return codeBlocks.flatMap(({ range, language }) => {
    if (language !== undefined && !/^jsonc?5?$/i.test(language)) return [];
    const match = MESSAGE.exec(text.slice(range.start, range.end));
    if (match === null) return [];
    const start = range.start + match.index;
    return [{ start, end: start + match[0].length, isQuery: false }];
  });
}
