import type { AgentDocument } from '../../model/agent-document.ts';
import type { HostFacts } from '../../model/host-facts.ts';

/** A way of writing a file that keeps Claude Code from seeing front matter which a reader sees. */
export type UnreadableStart = 'utf-16' | 'byte-order-mark' | 'carriage-returns';

const BYTE_ORDER_MARK = 0xfeff;
/** UTF-16 read as UTF-8: its mark is two broken bytes, and every other character is NUL. */
const UTF_16 = /^(?:\ufffd\ufffd|\0?-\0-\0-)/;

/** Tells why Claude Code sees no front matter although the file begins with it; undefined where that is not so. */
export function findUnreadableStart({ text, frontmatter }: AgentDocument, host: HostFacts): UnreadableStart | undefined {
  if (UTF_16.test(text) && text.slice(0, 100).includes('\0')) return 'utf-16';
  if (frontmatter.kind === 'absent') return undefined;
  if (text.charCodeAt(0) === BYTE_ORDER_MARK && !host.behavior.skipsByteOrderMark) return 'byte-order-mark';
  return frontmatter.kind === 'refused' && text[frontmatter.open.end] === '\r' ? 'carriage-returns' : undefined;
}

/** What that means for the agent. */
export function effectOfUnreadableStart(isListed: boolean): string {
  return isListed ? 'the plugin makes up what it can not read' : 'Claude Code never lists this agent';
}
