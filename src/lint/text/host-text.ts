import { readAsHost } from '../../host/read-as-host.ts';
import type { AgentDocument } from '../../model/agent-document.ts';
import type { HostFacts } from '../../model/host-facts.ts';
import { ownValue } from '../../model/json.ts';

/** The text that Claude Code reads as the value of a key, its retry included; undefined for other kinds of values. */
export function hostText(document: AgentDocument, host: HostFacts, key: string): string | undefined {
  const reading = readAsHost(document, host);
  const value = reading.kind === 'read' ? ownValue(reading.fields, key) : undefined;
  return typeof value === 'string' ? value : undefined;
}
