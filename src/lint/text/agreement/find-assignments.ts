import type { AgentDocument } from '../../../model/agent-document.ts';
import { matchesOf } from '../matches-of.ts';
import type { Claim } from './agent-claims.ts';

/** A line of settings: a key alone, or a key with an agent's file (`performance: "database-tuner.md"`). */
const SETTING = /^([ \t]{0,24})([a-z][a-z0-9_]{1,40}):(?:[ \t]{1,4}["']?([a-z0-9]+(?:-[a-z0-9]+){0,6})\.md["']?)?[ \t]*$/gm;
const AGENT_FILE = /:[ \t]{1,4}["']?[a-z0-9-]{2,60}\.md["']?[ \t]*$/m;
/** Words for whoever does the work, not for the work. */
const NO_WORK: ReadonlySet<string> = new Set(
  'lead team owner primary secondary backup agent work projects project development simple complex general default main senior junior manual'.split(
    ' ',
  ),
);
const MOST_ASSIGNMENTS = 400;

/** Agents to which settings give a kind of work: the words of the key and of the key around it. In fences or not: hosts show both. */
export function findAssignments({ body, text }: AgentDocument): readonly Claim[] {
  const source = text.slice(body.start);
  if (!AGENT_FILE.test(source)) return [];
  const found: Claim[] = [];
  const open: { readonly indent: number; readonly key: string }[] = [];
  for (const match of matchesOf(SETTING, source)) {
    const [line, blanks = '', key = '', value] = match;
    while ((open.at(-1)?.indent ?? -1) >= blanks.length) open.pop();
    if (value !== undefined) {
      const words = `${open.at(-1)?.key ?? ''}_${key}`.split('_').filter((word) => word !== '' && !NO_WORK.has(word));
      const start = body.start + match.index;
      found.push({ subject: [...new Set(words)].join(' '), value, start: start + blanks.length, end: start + line.trimEnd().length });
    } else open.push({ indent: blanks.length, key });
  }
  return found.slice(0, MOST_ASSIGNMENTS);
}
