import type { AgentDocument } from '../model/agent-document.ts';
import { compareText } from '../model/finding.ts';
import type { JsonObject } from '../model/json.ts';
import { textsByAddress } from './block-shape.ts';
import type { BlockShape } from './block-shape.ts';
import type { ExtractedAgent, ExtractedPack, Extraction } from './extraction.ts';
import { fitDomains, fitPack } from './fit-pack.ts';
import { planChanges } from './plan-changes.ts';
import { planPack } from './plan-pack.ts';
import { whyNotProven } from './prove-source.ts';
import { readCandidates } from './read-candidates.ts';
import type { Candidate } from './read-candidates.ts';
import type { AddressedTexts, Fit } from './slot-model.ts';
import { writeCopyPack, writePack } from './write-pack.ts';
import { writeSource } from './write-source.ts';

/** Agents of which a pack would give a smaller share of the items were written by hand. */
const LEAST_SHARE = 0.2;

/** A pack with what each of its agents says. */
interface Draft {
  readonly pack: ExtractedPack;
  readonly members: readonly { readonly candidate: Candidate; readonly use: JsonObject; readonly rebuilt: number }[];
}

/**
 * Proposes rule packs for agents that carry copied rule blocks, and the sources that rebuild these blocks: one pack for
 * blocks that are alike but for a few words, one more for each block that several agents carry word for word. Every
 * source is merged and rendered, and kept only if that gives the original text back byte for byte (line ends are LF).
 * The same files, in any order, give the same bytes.
 * @param packName name of the pack; further packs are called `NAME-2` and so on
 */
export function extractPacks(documents: readonly AgentDocument[], packName: string): Extraction {
  const candidates = readCandidates(documents);
  const common = draftCommon(candidates, packName);
  const taken = new Set(common?.members.map(({ candidate }) => candidate));
  const others = candidates.filter((candidate) => candidate.canBeSource && !taken.has(candidate));
  const copies = draftCopies(others, { packName, next: common === undefined ? 1 : 2 });
  const drafts = [...(common === undefined ? [] : [common]), ...copies];
  const rebuilt = new Map(drafts.flatMap((draft) => draft.members.map((member) => [member.candidate, rebuild(member, draft)] as const)));
  const agents = candidates.map(
    (candidate) => rebuilt.get(candidate) ?? leaveAlone(candidate, candidate.reason ?? 'too little of it is like the others'),
  );
  const used = new Set(agents.map((agent) => (agent.outcome === 'rebuilt' ? agent.pack : undefined)));
  const paths = new Set(candidates.map(({ document }) => document.path));
  return {
    packs: drafts.map(({ pack }) => pack).filter(({ name }) => used.has(name)),
    agents,
    without: documents
      .map(({ path }) => path)
      .filter((path) => !paths.has(path))
      .toSorted(compareText),
  };
}

interface Shaped {
  readonly candidate: Candidate;
  readonly shape: BlockShape;
}

/** Fits one pack to all blocks that have a shape; those that it hardly helps are taken out before and after. */
function draftCommon(candidates: readonly Candidate[], name: string): Draft | undefined {
  const shaped = candidates.flatMap((candidate): readonly Shaped[] =>
    candidate.shape !== undefined && candidate.canBeSource ? [{ candidate, shape: candidate.shape }] : [],
  );
  const alike = withoutStrangers(shaped, draftPack(shaped, { name, fitting: fitDomains }));
  const draft = draftPack(alike, { name, fitting: fitPack });
  const kept = new Set(withoutStrangers(alike, draft).map(({ candidate }) => candidate));
  return kept.size < 2 ? undefined : { ...draft, members: draft.members.filter(({ candidate }) => kept.has(candidate)) };
}

/** Those of which the pack gives a share that is worth a source. */
function withoutStrangers(shaped: readonly Shaped[], { members }: Draft): readonly Shaped[] {
  const kept = new Set(members.flatMap(({ candidate, rebuilt }) => (rebuilt >= LEAST_SHARE * candidate.items ? [candidate] : [])));
  return shaped.filter(({ candidate }) => kept.has(candidate));
}

function draftPack(
  shaped: readonly Shaped[],
  { name, fitting }: { readonly name: string; readonly fitting: (agents: readonly AddressedTexts[]) => Fit },
): Draft {
  const shapes = shaped.map(({ shape }) => shape);
  const fit = fitting(shapes.map(textsByAddress));
  const plan = planPack(shapes, fit);
  const members = shaped.map(({ candidate, shape }, index) => ({
    candidate,
    ...planChanges(name, shape, { plan, slots: fit.slots, values: fit.values[index] ?? new Map() }),
  }));
  return { pack: { name, text: writePack(name, plan, fit) }, members };
}

/** A pack for every block that stands word for word in several agents: its layout is the block. */
function draftCopies(
  candidates: readonly Candidate[],
  { packName, next }: { readonly packName: string; readonly next: number },
): readonly Draft[] {
  return [...groupByBlock(candidates).values()]
    .filter((group) => group.length > 1)
    .map((group, index): Draft => {
      const number = index + next;
      const name = number === 1 ? packName : `${packName}-${number}`;
      return {
        pack: { name, text: writeCopyPack(name, group[0]?.block ?? '') },
        members: group.map((candidate) => ({ candidate, use: { use: name }, rebuilt: candidate.items })),
      };
    });
}

function groupByBlock(candidates: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) groups.set(candidate.block, [...(groups.get(candidate.block) ?? []), candidate]);
  return groups;
}

function rebuild({ candidate, use, rebuilt }: Draft['members'][number], { pack }: Draft): ExtractedAgent {
  const { document, place, block, items } = candidate;
  const text = writeSource(document, place, use);
  const reason = whyNotProven(document, text, pack);
  if (reason !== undefined) return leaveAlone(candidate, reason);
  const sourceCharacters = text.length - (document.text.length - block.length);
  if (sourceCharacters >= block.length) return leaveAlone(candidate, 'its source would be longer than its block');
  return {
    path: document.path,
    outcome: 'rebuilt',
    pack: pack.name,
    text,
    items,
    rebuiltItems: rebuilt,
    blockCharacters: block.length,
    sourceCharacters,
  };
}

function leaveAlone({ document, block, items }: Candidate, reason: string): ExtractedAgent {
  return { path: document.path, outcome: 'left-alone', reason, items, blockCharacters: block.length };
}
