import type { ComposedAgent } from '../model/composed-agent.ts';

const MOST_CHARACTERS = 100;
/** Names that Windows keeps for devices, whatever the extension. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** A file name that is safe on every system, made of the agent's name. */
export function fileNameOf(agent: ComposedAgent, extension: string): string {
  return `${safeStem(agent.name, /[\p{L}\p{N}._-]/u)}.${extension}`;
}

/** The name that the agent's source has: a file that the source was made of, by `extract` or by hand, keeps its place. */
export function sourceFileName({ path }: ComposedAgent): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A name that keeps ASCII letters, digits and `._-`. */
export function asciiName(name: string): string {
  return safeStem(name, /[A-Za-z0-9._-]/);
}

/** A name of lower-case ASCII letters, digits, `_` and `-`. */
export function slugOf(name: string): string {
  return safeStem(name.toLowerCase(), /[a-z0-9_-]/);
}

function safeStem(name: string, kept: RegExp): string {
  const safe = Array.from(name.slice(0, MOST_CHARACTERS), (character) => (kept.test(character) ? character : '-')).join('');
  if (safe.startsWith('.')) return `-${safe.slice(1)}`;
  return RESERVED.test(safe) ? `-${safe}` : safe;
}
