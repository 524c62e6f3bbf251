import { echo } from '../model/fill-message.ts';
import { pointerSteps } from '../model/json.ts';
import type { Json } from '../model/json.ts';

const MOST_QUOTED = 48;
const MOST_LISTED = 76;

/** A value in backticks, short enough that a message never cuts it. */
export function quoted(text: string): string {
  const visible = echo(text.slice(0, MOST_QUOTED + 1)).replaceAll('`', "'");
  return visible.length > MOST_QUOTED ? `\`${visible.slice(0, MOST_QUOTED - 1)}…\`` : `\`${visible}\``;
}

/** Names in backticks with `or` before the last; undefined when they do not fit into a message. */
export function quotedList(names: readonly string[]): string | undefined {
  const words = names.map(quoted);
  const last = words.at(-1);
  if (last === undefined) return undefined;
  const text = words.length === 1 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
  return text.length <= MOST_LISTED ? text : undefined;
}

/** What a value is, for "Unexpected …": `list`, ``number `5` ``. */
export function wordsFor(value: Json | undefined): string {
  if (value === null || value === undefined) return 'empty value';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'mapping';
  if (typeof value === 'string') return value === '' ? 'empty text' : `text ${quoted(value)}`;
  return typeof value === 'number' ? `number ${quoted(String(value))}` : `truth value ${quoted(String(value))}`;
}

/** A JSON pointer as people write it: `` `hooks.Stop[0].hooks` ``; the root goes by the given name. */
export function placeWords(pointer: string, root: string): string {
  const steps = pointerSteps(pointer);
  if (steps.length === 0) return root;
  const path = steps.reduce((text, step) => (/^\d{1,6}$/.test(step) ? `${text}[${step}]` : `${text}.${step}`), '');
  return quoted(path.startsWith('.') ? path.slice(1) : path);
}
