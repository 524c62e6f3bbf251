import type { AgentDocument, Section } from '../model/agent-document.ts';
import type { AgentTokens } from '../model/agent-stats.ts';
import type { LoadedAgent } from '../model/load.ts';
import { containsRange, rangesOverlap, type Range } from '../model/range.ts';

const LIST_CHARACTERS_A_TOKEN = 3;
const CHARACTERS_A_TOKEN = 4;

/** Estimated tokens of an agent, part by part. Rounding may add a token or two to the sum of the parts. Pure. */
export function measureTokens({ body, ruleBlock, codeBlocks }: AgentDocument, as: LoadedAgent | null): AgentTokens {
  const rules = ruleBlock === undefined ? 0 : lengthOf(ruleBlock.range);
  const ownCode = codeBlocks.filter(
    ({ range }) => containsRange(body, range) && (ruleBlock === undefined || !rangesOverlap(ruleBlock.range, range)),
  );
  const code = ownCode.reduce((sum, { range }) => sum + lengthOf(range), 0);
  return {
    list: as === null ? 0 : Math.ceil((as.name.length + as.description.length) / LIST_CHARACTERS_A_TOKEN),
    body: toTokens(lengthOf(body)),
    rules: toTokens(rules),
    code: toTokens(code),
    prose: toTokens(lengthOf(body) - rules - code),
  };
}

/** The outermost sections; where one title stands over everything, those below it. Pure. */
export function measureSections({ sections }: AgentDocument): readonly { readonly section: Section; readonly tokens: number }[] {
  const below = (parent: number): readonly Section[] => sections.filter((section) => section.parent === parent);
  const outer = below(-1);
  const [only] = outer;
  const inner = outer.length === 1 && only !== undefined ? below(sections.indexOf(only)) : [];
  return (inner.length > 0 ? inner : outer).map((section) => ({ section, tokens: toTokens(lengthOf(section.range)) }));
}

function lengthOf({ start, end }: Range): number {
  return end - start;
}

function toTokens(characters: number): number {
  return Math.ceil(characters / CHARACTERS_A_TOKEN);
}
