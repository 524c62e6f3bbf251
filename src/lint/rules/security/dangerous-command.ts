import type { AgentDocument } from '../../../model/agent-document.ts';
import type { RelatedPlace } from '../../../model/finding.ts';
import type { Range } from '../../../model/range.ts';
import { defineFileRule } from '../../define-rule.ts';
import { COMMAND_MARK, DANGEROUS_COMMANDS, LEFT_OVER_PACKAGE } from '../../text/dangerous-commands.ts';
import { matchesOf } from '../../text/matches-of.ts';
import { holdsSign } from '../../text/signed-lines.ts';
import { isToldNotTo } from '../../text/told-not-to.ts';

/** An agent runs what stands in its prompt, on the machine of whoever called it. */
export default defineFileRule({
  id: 'security/dangerous-command',
  meta: {
    summary: 'Disallow commands that run what a stranger sends, or that destroy a machine',
    severity: 'error',
    certainty: 'likely',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    remoteCode:
      'Unexpected command `{command}`, expected a download that is checked before it runs: whoever answers there decides what runs',
    deletion: 'Unexpected command `{command}`, which deletes a whole system or home folder, expected a folder of the project',
    rights: 'Unexpected command `{command}`, which lets everybody write to a whole system or home folder, expected a file of the project',
    disk: 'Unexpected command `{command}`, which destroys the machine that it runs on',
    bypass: 'Unexpected command `{command}`, which lets Claude do everything unasked, expected permissions that name what it may do',
    leftOver:
      'Unexpected package `{package}` in `{command}`, a name that a replacement left behind, expected the real one: whoever owns that name runs code here',
  },
  defaults: {},
  check({ document, report }) {
    if (!mayHoldCommand(document) || !COMMAND_MARK.test(document.text)) return;
    for (const { kind, pattern } of DANGEROUS_COMMANDS) {
      for (const { command, at, related } of commandsOf(document, pattern, (match) => match[0])) {
        report({ at, messageId: kind, data: { command }, related, severity: kind === 'remoteCode' ? 'warning' : 'error' });
      }
    }
    for (const { command, at, related, key } of commandsOf(document, LEFT_OVER_PACKAGE, (match) => match[1] ?? '')) {
      report({ at, messageId: 'leftOver', data: { package: key, command }, related, cluster: `left-over package ${key}` });
    }
  },
});

function mayHoldCommand(document: AgentDocument): boolean {
  const { text, body } = document;
  return holdsSign(document, 'command') || text.includes(':()') || COMMAND_MARK.test(text.slice(0, body.start));
}

interface FoundCommand {
  readonly key: string;
  readonly command: string;
  readonly at: Range;
  readonly related: RelatedPlace[];
}

/** Nobody looks at more, and no honest file has more. */
const MOST_RELATED = 50;
const MOST_MATCHES = 500;

/** Each command once, with the places where it stands again. */
function commandsOf(document: AgentDocument, pattern: RegExp, keyOf: (match: RegExpExecArray) => string): readonly FoundCommand[] {
  const byKey = new Map<string, FoundCommand>();
  for (const match of matchesOf(pattern, document.text).slice(0, MOST_MATCHES)) {
    const key = keyOf(match);
    const first = byKey.get(key);
    if ((first?.related.length ?? 0) >= MOST_RELATED || isToldNotTo(document, match.index)) continue;
    const at = { start: match.index, end: match.index + match[0].length };
    if (first === undefined) byKey.set(key, { key, command: match[0], at, related: [] });
    else first.related.push({ path: document.path, range: at, label: 'again' });
  }
  return [...byKey.values()];
}
