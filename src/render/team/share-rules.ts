import type { ComposedAgent, ComposedRule, ComposedRuleBlock } from '../../model/composed-agent.ts';
import { plainText } from '../../model/origin.ts';
import type { TracedPiece, TracedText } from '../../model/origin.ts';
import { listOf } from './list-of.ts';
import { mergeLists } from './merge-lists.ts';
import type { SharedText } from './merge-lists.ts';
import { wordForAll } from './role-words.ts';
import type { RoleWords } from './role-words.ts';

/** The rules of all members on the same packs, written once. */
export interface SharedBlock {
  readonly packs: ComposedAgent['packs'];
  readonly members: readonly string[];
  readonly block: ComposedRuleBlock;
  /** What stands in the slots of the block, where roles differ. */
  readonly words: RoleWords;
}

/** Merges the rule blocks of members that stand on the same packs; numbers mean the same rule only there. */
export function shareRules(members: readonly ComposedAgent[]): readonly SharedBlock[] {
  const groups = new Map<string, ComposedAgent[]>();
  for (const member of members) {
    if (member.ruleBlock === undefined) continue;
    const key = JSON.stringify(member.packs);
    groups.set(key, [...(groups.get(key) ?? []), member]);
  }
  return [...groups.values()].map((group) => {
    const words: RoleWords = new Map();
    const blocks = new Map(group.flatMap(({ name, ruleBlock }) => (ruleBlock === undefined ? [] : [[name, ruleBlock] as const])));
    return { packs: group[0]?.packs ?? [], members: [...blocks.keys()], block: mergeBlocks(blocks, words), words };
  });
}

type Blocks = ReadonlyMap<string, ComposedRuleBlock>;

function mergeBlocks(blocks: Blocks, words: RoleWords): ComposedRuleBlock {
  const everyone = [...blocks.keys()];
  const merge = (pick: (block: ComposedRuleBlock) => readonly TracedText[]): readonly TracedText[] =>
    mergeTexts(new Map([...blocks].map(([name, block]) => [name, pick(block)])), { everyone, words });
  const numbers = new Set([...blocks.values()].flatMap(({ rules }) => rules.map(({ n }) => n)));
  const count = String(numbers.size);
  const preambles = merge((block) => (block.preamble === undefined ? [] : [withCount(block.preamble, count)]));
  return {
    layout: undefined,
    preamble: joinParagraphs(preambles),
    preExecution: merge((block) => block.preExecution),
    rules: [...numbers].toSorted((a, b) => a - b).map((n) => mergeRule(n, blocks, words)),
    additional: merge((block) => block.additional),
    violationResponse: merge((block) => block.violationResponse),
    trailer: joinParagraphs(merge((block) => (block.trailer === undefined ? [] : [block.trailer]))),
  };
}

function mergeRule(n: number, blocks: Blocks, words: RoleWords): ComposedRule {
  const own = new Map([...blocks].flatMap(([name, { rules }]) => rules.flatMap((rule) => (rule.n === n ? [[name, rule] as const] : []))));
  const everyone = [...own.keys()];
  const titles = mergeLists(new Map([...own].map(([name, rule]) => [name, [titleOf(rule)]])));
  const [title, ...otherTitles] = titles.toSorted((a, b) => b.holders.size - a.holders.size);
  const body = mergeTexts(new Map([...own].map(([name, rule]) => [name, rule.body])), { everyone, words });
  const [head, tail] = splitTitle(title === undefined ? [] : wordForAll(title, words));
  return {
    n,
    title: head,
    subtitle: tail,
    body: [
      ...bindsOnly(everyone, [...blocks.keys()]),
      ...otherTitles.map((other) => [note(`For ${listOf([...other.holders.keys()])}, this rule is called: `), ...wordForAll(other, words)]),
      ...body,
    ],
  };
}

const BETWEEN: TracedPiece = { text: ' - ', origin: { kind: 'generated', what: 'separator' }, slot: '-' };

function titleOf({ title, subtitle }: ComposedRule): TracedText {
  return subtitle === undefined ? title : [...title, BETWEEN, ...subtitle];
}

function splitTitle(text: TracedText): readonly [title: TracedText, subtitle: TracedText | undefined] {
  const at = text.indexOf(BETWEEN);
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

/** Says whom a rule binds when it does not bind all, by the shorter list. */
function bindsOnly(holders: readonly string[], everyone: readonly string[]): readonly TracedText[] {
  const others = everyone.filter((name) => !holders.includes(name));
  if (others.length === 0) return [];
  const isShorter = holders.length <= others.length;
  return [[note(isShorter ? `This rule binds ${listOf(holders)} alone.` : `This rule does not bind ${listOf(others)}.`)]];
}

function mergeTexts(
  lists: ReadonlyMap<string, readonly TracedText[]>,
  { everyone, words }: { readonly everyone: readonly string[]; readonly words: RoleWords },
): readonly TracedText[] {
  return mergeLists(lists).map((shared) => [...restriction(shared, everyone), ...wordForAll(shared, words)]);
}

/** The words before a text that not all have who have its rule. */
function restriction({ holders }: SharedText, everyone: readonly string[]): readonly TracedPiece[] {
  const others = everyone.filter((name) => !holders.has(name));
  if (others.length === 0) return [];
  const isShorter = holders.size <= others.length;
  const [text = []] = holders.values();
  const gap = BLOCK_START.test(plainText(text)) ? '\n' : ' ';
  return [note(isShorter ? `For ${listOf([...holders.keys()])}:${gap}` : `Except for ${listOf(others)}:${gap}`)];
}

/** Lists, quotes, tables, fences and headings begin on a line of their own. */
const BLOCK_START = /^(?:[-*+] |\d{1,9}[.)] |[|>]|#{1,6} |```|~~~)/;

function withCount(preamble: TracedText, count: string): TracedText {
  return preamble.map((piece) => (piece.origin.kind === 'generated' ? { text: count, origin: piece.origin } : piece));
}

function joinParagraphs(texts: readonly TracedText[]): TracedText | undefined {
  if (texts.length === 0) return undefined;
  const gap: TracedPiece = { text: '\n\n', origin: { kind: 'generated', what: 'separator' } };
  return texts.flatMap((text, index) => (index === 0 ? text : [gap, ...text]));
}

function note(text: string): TracedPiece {
  return { text, origin: { kind: 'generated', what: 'orchestration' } };
}
