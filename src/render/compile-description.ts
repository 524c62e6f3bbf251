import type { ComposedAgent, ComposedField, ComposedPhrase } from '../model/composed-agent.ts';
import { plainText } from '../model/origin.ts';
import type { TracedPiece, TracedText } from '../model/origin.ts';
import type { Loss } from '../model/rendered.ts';

/** Longest description that triggers are compiled into, in UTF-16 code units; the agent's own words are never cut. */
const MOST_DESCRIPTION_CHARACTERS = 1_024;

export interface CompiledDescription {
  readonly text: TracedText;
  readonly losses: readonly Loss[];
}

const LEAD = 'Use proactively when: ';

/**
 * Compiles triggers that Claude Code does not read where they stand into the description, which it does:
 * `Use proactively when: first; second.` What the description says already is left out, what exceeds its budget is a loss.
 */
export function compileDescription(agent: ComposedAgent, description: ComposedField, words: string): CompiledDescription {
  const own: TracedPiece = { text: words, origin: { kind: 'source', path: description.path, range: description.valueRange } };
  const news = agent.triggers.filter((trigger) => !words.toLowerCase().includes(plainText(trigger.text).toLowerCase()));
  const { taken, left } = withinBudget(news, words.length + LEAD.length + 3);
  const losses = left.map((trigger) => lossOf(trigger, 'the description would exceed its budget'));
  if (taken.length === 0) return { text: [own], losses };
  const gap = endsSentence(words) ? ' ' : '. ';
  const pieces = taken.flatMap((trigger, index): readonly TracedPiece[] => [
    ...(index === 0 ? [] : [{ text: '; ', origin: { kind: 'generated' as const, what: 'triggers' as const } }]),
    ...trigger.text,
  ]);
  const lead: TracedPiece = { text: gap + LEAD, origin: { kind: 'generated', what: 'triggers' } };
  return { text: [own, lead, ...pieces, { text: '.', origin: { kind: 'generated', what: 'triggers' } }], losses };
}

function withinBudget(
  triggers: readonly ComposedPhrase[],
  used: number,
): { readonly taken: readonly ComposedPhrase[]; readonly left: readonly ComposedPhrase[] } {
  let length = used;
  const taken: ComposedPhrase[] = [];
  const left: ComposedPhrase[] = [];
  for (const trigger of triggers) {
    const more = plainText(trigger.text).length + 2;
    if (length + more > MOST_DESCRIPTION_CHARACTERS) left.push(trigger);
    else {
      length += more;
      taken.push(trigger);
    }
  }
  return { taken, left };
}

function lossOf(trigger: ComposedPhrase, reason: string): Loss {
  const origin = trigger.text[0]?.origin ?? { kind: 'generated', what: 'triggers' };
  return { field: `trigger ${trigger.id}`, reason, origin };
}

function endsSentence(words: string): boolean {
  return /[.!?…]["')\]>]?$/.test(words.trimEnd());
}
