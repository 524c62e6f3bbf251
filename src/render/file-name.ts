import type { ComposedAgent } from '../model/composed-agent.ts';

const MOST_CHARACTERS = 100;

/** A file name that is safe on every system, made of the agent's name. */
export function fileNameOf(agent: ComposedAgent, extension: string): string {
  const safe = Array.from(agent.name.slice(0, MOST_CHARACTERS), (character) => (/[\p{L}\p{N}._-]/u.test(character) ? character : '-')).join(
    '',
  );
  const stem = safe.startsWith('.') ? `-${safe.slice(1)}` : safe;
  return `${stem}.${extension}`;
}
