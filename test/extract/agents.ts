import type { AgentDocument } from '../../src/model/agent-document.ts';
import { parseAgent } from '../../src/parse/parse-agent.ts';

/** What tells one agent with copied rules from the next. */
export interface BlockSettings {
  readonly name: string;
  readonly domain: string;
  /** Rule numbers with their items, slots filled with the domain. */
  readonly rules?: ReadonlyMap<number, readonly string[]>;
  readonly preamble?: string;
  readonly steps?: readonly string[];
  readonly trailer?: string | undefined;
  /** What stands before the block; default nothing. */
  readonly before?: string;
}

const TITLES = ['Count first', 'Close the lid', 'Report', 'Clean up', 'Ask'];

/** Five items for each of three rules; `{d}` is the domain. */
export const ITEMS: ReadonlyMap<number, readonly string[]> = new Map([
  [
    1,
    [
      'Count every {d} before you move it.',
      'Write the number of {d} parts down.',
      'Keep the list in /docs/{s}/.',
      'Round nothing.',
      'Say who counted.',
    ],
  ],
  [2, ['Close each {d} lid after use.', 'Test the {d} lock.', 'Leave no {d} open over night.', 'Lock the door.', 'Hang up the key.']],
  [3, ['Say what you saw.', 'Name each {d} that is broken.', 'Add the time.', 'Send the {d} report at once.', 'Keep a copy.']],
]);

export const STEPS = ['Say what the task is.', 'Look around.'];
export const PREAMBLE = 'YOU ARE BOUND BY THE FOLLOWING 3 BOX RULES.\nThey hold always.';
export const TRAILER = 'You guard every {d}.';

function fill(text: string, domain: string): string {
  return text.replaceAll('{d}', domain).replaceAll('{s}', domain.replaceAll(' ', '-').toLowerCase());
}

/** The rule block of an agent. */
export function blockOf({ domain, rules = ITEMS, preamble = PREAMBLE, steps = STEPS, trailer = TRAILER }: BlockSettings): string {
  const title = domain
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
  const written = [...rules].map(([n, items]) =>
    [
      `**Rule ${n}: ${TITLES[n - 1] ?? `Rule of ${n}`} - Safe ${title} Handling**`,
      ...items.map((item) => (item.includes('\n') ? item : `- ${item}`)),
    ].join('\n'),
  );
  return fill(
    [
      '## MANDATORY BOX RULES',
      preamble,
      `### PRE-EXECUTION VALIDATION\nBefore any action:\n${steps.map((step, index) => `${index + 1}. ${step}`).join('\n')}`,
      '### DETAILED RULES',
      ...written,
      '### VIOLATION RESPONSE\nWhen a rule is broken:\n1. Stop the {d} work.\n2. Say so.',
      ...(trailer === undefined ? [] : [trailer]),
    ].join('\n\n'),
    domain,
  );
}

/** An agent file with a rule block before its role. */
export function agentText(settings: BlockSettings): string {
  const { name, before = '' } = settings;
  return `---\nname: ${name}\ndescription: Use when boxes move\n---\n\n${before}${blockOf(settings)}\n\n---\n\n## Role\n\nYou move boxes.\n`;
}

export function agent(settings: BlockSettings): AgentDocument {
  return parseAgent({ path: `team/${settings.name}.md`, text: agentText(settings) });
}
