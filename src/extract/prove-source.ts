import { composeAgent } from '../compose/compose-agent.ts';
import type { AgentDocument } from '../model/agent-document.ts';
import { ownValue } from '../model/json.ts';
import { plainText } from '../model/origin.ts';
import { parseAgent } from '../parse/parse-agent.ts';
import { promptOf } from '../render/prompt-of.ts';
import type { ExtractedPack } from './extraction.ts';

/**
 * Merges and renders a source and compares the result with the original: the front matter but for `rule_pack`, and the
 * whole text below it.
 * @returns what is wrong, as a clause; undefined when nothing is
 */
export function whyNotProven(original: AgentDocument, source: string, pack: ExtractedPack): string | undefined {
  const document = parseAgent({ path: 'agents/source.md', text: source });
  const after = valuesOf(document);
  const name = after['name'];
  if (typeof name !== 'string' || JSON.stringify(valuesOf(original)) !== JSON.stringify(after))
    return 'its front matter would be read otherwise';
  const packs = [{ path: `agents/rules/${pack.name}.rules.yaml`, text: pack.text }];
  const composition = composeAgent(name, { agents: [document], packs });
  if (composition.kind !== 'composed') return 'its source would not be found';
  const error = composition.findings.find(({ severity }) => severity === 'error');
  if (error !== undefined) return `its source could not be rendered: ${error.message}`;
  const isWhole = plainText(promptOf(composition.agent)).startsWith(trimmedBody(original));
  return isWhole ? undefined : 'its block would not come back byte for byte';
}

function valuesOf({ frontmatter }: AgentDocument): Readonly<Record<string, unknown>> {
  if (frontmatter.kind !== 'read') return {};
  const keys = Object.keys(frontmatter.value).filter((key) => key !== 'rule_pack');
  return Object.fromEntries(keys.map((key) => [key, ownValue(frontmatter.value, key)]));
}

/** What a render keeps of a text: everything but the blank lines around it. */
function trimmedBody({ text, body }: AgentDocument): string {
  const raw = text.slice(body.start, body.end);
  const lines = raw.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return lines.slice(Math.max(first, 0), last + 1).join('\n');
}
