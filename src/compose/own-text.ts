import type { AgentSource } from '../model/agent-document.ts';
import type { PackText } from '../model/rule-pack.ts';

/** What the agent's file itself says below its front matter, without blank lines around it. */
export function ownText(document: AgentSource): PackText {
  const raw = document.text.slice(document.body.start, document.body.end);
  const first = raw.length - raw.trimStart().length;
  const last = raw.trimEnd().length;
  const lead = Math.min(first, Math.max(raw.lastIndexOf('\n', first), raw.lastIndexOf('\r', first)) + 1);
  const tail = raw.slice(last).search(/[\r\n]/);
  const start = document.body.start + lead;
  const end = Math.max(start, document.body.start + (tail === -1 ? raw.length : last + tail));
  const text = document.text.slice(start, end);
  return { path: document.path, text: text.trim() === '' ? '' : text, range: { start, end } };
}
