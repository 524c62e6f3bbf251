import type { AgentDocument } from '../model/agent-document.ts';
import type { HostFacts } from '../model/host-facts.ts';
import { isJsonObject } from '../model/json.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Range } from '../model/range.ts';
import { quoteSuspiciousValues } from './quote-suspicious-values.ts';
import { readHostYaml } from './read-host-yaml.ts';

/**
 * The front matter as Claude Code reads it, apart from every other reading of the file. `none`: it sees no block;
 * `broken`: it cannot read the block, even with suspicious values quoted.
 */
export type HostReading =
  | { readonly kind: 'none'; readonly reason: 'no-front-matter' | 'unclosed' }
  | { readonly kind: 'broken'; readonly offset: number }
  | {
      readonly kind: 'read';
      /** True when the YAML as written is broken and only the quoted one could be read. */
      readonly isRepaired: boolean;
      /** The keys and values; empty when the block holds no mapping. */
      readonly fields: JsonObject;
    };

const BYTE_ORDER_MARK = 0xfeff;
const NO_FIELDS: JsonObject = {};

/** Reads the front matter of a document as Claude Code does. `offset` of a broken block is an offset of the file. */
export function readAsHost(document: AgentDocument, facts: HostFacts): HostReading {
  const { frontmatter, text } = document;
  const hasMark = text.charCodeAt(0) === BYTE_ORDER_MARK;
  if (hasMark && !facts.behavior.skipsByteOrderMark) return { kind: 'none', reason: 'no-front-matter' };
  switch (frontmatter.kind) {
    case 'absent':
    case 'refused':
      return { kind: 'none', reason: 'no-front-matter' };
    case 'unclosed':
      return { kind: 'none', reason: 'unclosed' };
    case 'read':
      return readOnce(document, frontmatter.yaml);
  }
}

/** The verdict and several rules ask for the same reading, which costs more than any of them. */
const readings = new WeakMap<AgentDocument, HostReading>();

function readOnce(document: AgentDocument, yaml: Range): HostReading {
  const known = readings.get(document);
  if (known !== undefined) return known;
  const reading = readBlock(document.text.slice(yaml.start, yaml.end), yaml.start);
  readings.set(document, reading);
  return reading;
}

function readBlock(source: string, start: number): HostReading {
  const first = readHostYaml(source);
  if (first.kind === 'read') return { kind: 'read', isRepaired: false, fields: asFields(first.value) };
  const second = readHostYaml(quoteSuspiciousValues(source, isReadableList));
  if (second.kind === 'broken') return { kind: 'broken', offset: start + Math.min(first.offset, source.length) };
  return { kind: 'read', isRepaired: true, fields: asFields(second.value) };
}

function isReadableList(value: string): boolean {
  return readHostYaml(value).kind === 'read';
}

/** What is no mapping has no fields for Claude Code. */
function asFields(value: Json): JsonObject {
  return isJsonObject(value) ? value : NO_FIELDS;
}
