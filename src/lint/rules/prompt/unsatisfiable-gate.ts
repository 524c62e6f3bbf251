import type { AgentDocument } from '../../../model/agent-document.ts';
import { indexFrom } from '../../../model/index-from.ts';
import { defineFileRule } from '../../define-rule.ts';
import { signedStatements } from '../../text/signed-lines.ts';

/** "Refuse to proceed" and "escalate to" somebody whom the agent can not reach: the work stops, and nobody is told. */
export default defineFileRule({
  id: 'prompt/unsatisfiable-gate',
  meta: {
    summary: 'Disallow gates that wait for somebody who does not exist',
    severity: 'warning',
    certainty: 'likely',
    recommended: true,
    since: '0.1.0',
    language: 'en',
  },
  messages: {
    nobody:
      'Unexpected gate `{gate}` that waits for `{who}`, whom no sub-agent can reach, expected it to stop and return what it found to its caller',
  },
  defaults: {},
  check({ document, report }) {
    for (const { gate, who, start, end } of findGates(document))
      report({ at: { start, end }, messageId: 'nobody', data: { gate, who }, cluster: `gate of ${who}` });
  },
});

interface Gate {
  readonly gate: string;
  readonly who: string;
  readonly start: number;
  readonly end: number;
}

const REFUSAL = /\b(?:refuse to (?:proceed|continue)|do not (?:proceed|continue)|stop all|immediately stop|halt (?:all|immediately))\b/i;
/** A body of people that a prompt invents: capitals, and a word of office. */
const APPEAL =
  /\b(?:[eE]scalate|ESCALATE|[rR]eport|[sS]ubmit|[rR]efer|[dD]efer)(?: (?:it|this|them|immediately|the \w{1,20}))? to (?:the )?((?:[A-Z][a-z]{2,20} ){1,3}(?:Validators?|Councils?|Boards?|Committees?|Authorit(?:y|ies)|Guardians?|Enforcers?|Overseers?|Commanders?|Tribunals?|Officers?))\b/;

/** Appeals to invented offices in a list that also refuses to go on. */
function findGates(document: AgentDocument): readonly Gate[] {
  const { statements } = document;
  return signedStatements(document, 'gate').flatMap((statement): readonly Gate[] => {
    const { text, range, section } = statement;
    const match = APPEAL.exec(text);
    if (match === null) return [];
    const index = indexFrom(statements, range.start);
    const around = statements.slice(Math.max(0, index - 6), index + 4).filter((other) => other.section === section);
    const refusal = around.map((other) => REFUSAL.exec(other.text)).find((found) => found !== null && found !== undefined);
    if (refusal === undefined || refusal === null) return [];
    const start = range.start + match.index;
    return [{ gate: refusal[0], who: match[1] ?? '', start, end: start + match[0].length }];
  });
}
