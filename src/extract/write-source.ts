import { RULES_MARKER } from '../compose/split-at-marker.ts';
import type { AgentDocument } from '../model/agent-document.ts';
import { ownValue } from '../model/json.ts';
import type { JsonObject } from '../model/json.ts';
import { yamlOf } from './write-pack.ts';

/** Where a source says what it changes: whole lines of the original, from `start` to `end`. */
export interface BlockPlace {
  readonly start: number;
  readonly end: number;
}

/** The agent's file with `rule_pack` in its front matter and a marker in place of its rule block. */
export function writeSource({ text, frontmatter }: AgentDocument, block: BlockPlace, use: JsonObject): string {
  if (frontmatter.kind !== 'read') return text;
  const { end } = frontmatter.yaml;
  return `${text.slice(0, end)}${yamlOf({ rule_pack: use })}${text.slice(end, block.start)}${RULES_MARKER}${text.slice(block.end)}`;
}

/** Why a file can be no source; undefined when it can. */
export function whyNoSource({ text, frontmatter }: AgentDocument): string | undefined {
  if (frontmatter.kind !== 'read') return 'it has no front matter that can be read';
  const name = ownValue(frontmatter.value, 'name');
  if (typeof name !== 'string' || name === '') return 'it has no `name`';
  if (Object.hasOwn(frontmatter.value, 'rule_pack')) return 'it has a `rule_pack` already';
  if (text.charAt(frontmatter.yaml.end - 1) !== '\n') return 'its front matter does not end on a line of its own';
  return text.includes(RULES_MARKER) ? `its text holds \`${RULES_MARKER}\` already` : undefined;
}
