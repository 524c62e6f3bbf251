import type { AgentDocument, RuleBlock } from '../model/agent-document.ts';
import { compareText } from '../model/finding.ts';
import { parseAgent } from '../parse/parse-agent.ts';
import { createBlockLines } from './block-lines.ts';
import { countItems } from './block-shape.ts';
import type { BlockShape } from './block-shape.ts';
import { readBlockShape } from './read-block-shape.ts';
import { whyNoSource } from './write-source.ts';

/** An agent with a rule block. */
export interface Candidate {
  readonly document: AgentDocument;
  /** The whole lines of the block. */
  readonly place: { readonly start: number; readonly end: number };
  readonly block: string;
  readonly items: number;
  /** Undefined where the block cannot be cut into texts and a layout. */
  readonly shape: BlockShape | undefined;
  /** Why the file can be no source at all, or has no shape. */
  readonly reason: string | undefined;
  readonly canBeSource: boolean;
}

/** Agents with a rule block, sorted by path. Line ends are LF, as everything that `render` writes. */
export function readCandidates(documents: readonly AgentDocument[]): readonly Candidate[] {
  return documents
    .toSorted((a, b) => compareText(a.path, b.path))
    .map((document) => (document.text.includes('\r') ? withUnixLines(document) : document))
    .flatMap((document) => (document.ruleBlock === undefined ? [] : [toCandidate(document, document.ruleBlock)]));
}

function withUnixLines({ path, text }: AgentDocument): AgentDocument {
  return parseAgent({ path, text: text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') });
}

function toCandidate(document: AgentDocument, ruleBlock: RuleBlock): Candidate {
  const { start, end } = createBlockLines(document, ruleBlock);
  const unfit = whyNoSource(document);
  const read = readBlockShape(document, ruleBlock);
  const shape = 'reason' in read ? undefined : read;
  return {
    document,
    place: { start, end },
    block: document.text.slice(start, end),
    items: shape === undefined ? countStatements(ruleBlock) : countItems(shape),
    shape,
    reason: unfit ?? ('reason' in read ? read.reason : undefined),
    canBeSource: unfit === undefined,
  };
}

function countStatements({ rules, preExecution, additional, violationResponse }: RuleBlock): number {
  const lists = [preExecution, additional, violationResponse].flatMap((part) => part?.statements ?? []);
  return rules.reduce((sum, rule) => sum + rule.items.length, lists.filter(({ kind }) => kind === 'item').length);
}
