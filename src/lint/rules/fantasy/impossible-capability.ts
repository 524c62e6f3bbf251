import type { AgentDocument } from '../../../model/agent-document.ts';
import { ownValue } from '../../../model/json.ts';
import type { FileContext } from '../../../model/rule.ts';
import { shiftRange } from '../../../model/range.ts';
import { defineFileRule } from '../../define-rule.ts';
import { isInRuleBlock } from '../../text/fantasy/capability-owner.ts';
import { CAPABILITY_PATTERNS } from '../../text/fantasy/capability-lexicon.ts';
import { MEASURED_CAPABILITY } from '../../text/word-signs.ts';
import { findCapabilities, type Powers } from '../../text/fantasy/find-capabilities.ts';
import { loadedLines } from '../../text/fantasy/loaded-lines.ts';
import { signedLines, type SignedLine } from '../../text/signed-lines.ts';
import { NO_ALLOWANCES, unlessAllowed } from '../../text/fantasy/unless-allowed.ts';

/** A sub-agent is called, works with its tools, and is gone: told of other powers, it reports what it did not do. */
export default defineFileRule({
  id: 'fantasy/impossible-capability',
  meta: {
    summary: 'Disallow powers that no sub-agent has',
    severity: 'warning',
    certainty: 'likely',
    recommended: true,
    language: 'en',
    since: '0.1.0',
  },
  messages: {
    watch: 'Unexpected `{claim}`, expected what to check in one run: a sub-agent runs when it is called, and never between calls',
    learn: 'Unexpected `{claim}`, expected the file to read and write, or `memory` in the front matter: a sub-agent remembers no other run',
    foresee: 'Unexpected `{claim}`, expected the signs to look for: a sub-agent knows what its tools show, and nothing that is to come',
    heal: 'Unexpected `{claim}`, expected the check and the repair to make: between calls nothing of a sub-agent runs that could mend itself',
    unattended: 'Unexpected `{claim}`, expected what the agent may do without asking: somebody calls a sub-agent and reads what it returns',
    model: 'Unexpected `{claim}`, expected `model` in the front matter: a sub-agent can not change the model that it runs on',
    life: 'Unexpected `{claim}`, expected sources to look up: a sub-agent meets nobody',
    mind: 'Unexpected `{claim}`, expected the files and messages that the agents share: there is no mind behind them',
    rights: 'Unexpected `{claim}`, expected the roles and what each may see: nobody tells a sub-agent who reads its answer',
  },
  defaults: NO_ALLOWANCES,
  check(context) {
    const { document, leastCertainty } = context;
    const report = unlessAllowed(context);
    const lines = leastCertainty === 'possible' ? signedLines(document, 'capability') : linesOfSureClaims(document);
    const loaded = loadedLines(document, 'capability', lines);
    if (loaded.length === 0) return;
    const powers = powersOf(context);
    for (const { line, words } of loaded) {
      for (const capability of findCapabilities({ line, words }, document, powers)) {
        const { start, end } = shiftRange(capability, line.start);
        report({
          at: { start, end },
          messageId: capability.kind,
          data: { claim: document.text.slice(start, end) },
          certainty: capability.isMeasured ? 'likely' : 'possible',
        });
      }
    }
  },
});

const MEASURED = CAPABILITY_PATTERNS.filter(({ isMeasured }) => isMeasured).map(({ pattern }) => pattern);

/** Outside of the numbered rules there are hints alone, and in them where no pattern that was measured matches. */
function linesOfSureClaims(document: AgentDocument): readonly SignedLine[] {
  return signedLines(document, 'capability', MEASURED_CAPABILITY).filter(
    ({ line }) => isInRuleBlock(document, line) && MEASURED.some((pattern) => line.text.search(pattern) !== -1),
  );
}

/** Tools that let an agent wait for something, or that call it again. */
const WAITING_TOOLS: ReadonlySet<string> = new Set(['Monitor', 'CronCreate', 'ScheduleWakeup']);

function powersOf({ document, load }: Pick<FileContext<unknown>, 'document' | 'load'>): Powers {
  const { frontmatter } = document;
  const memory = frontmatter.kind === 'read' ? ownValue(frontmatter.value, 'memory') : undefined;
  return {
    remembers: typeof memory === 'string' && memory !== '',
    waits: load.as?.tools?.some((tool) => WAITING_TOOLS.has(tool)) ?? false,
  };
}
