import type { AgentDocument } from '../../../model/agent-document.ts';
import { containsRange } from '../../../model/range.ts';
import type { Range } from '../../../model/range.ts';
import { defineFileRule } from '../../define-rule.ts';

/** Parts that are named: the largest, and others of which shortening helps. */
const MOST_SHOWN = 3;
/** Where no part takes more, there is none to begin with. */
const LEAST_FIRST_SHARE = 0.15;
const LEAST_SHARE = 0.1;

const defaults: { readonly tokens: number } = { tokens: 8_000 };

/** A prompt that fills the context window leaves little room for the task, and is paid for on every call. */
export default defineFileRule({
  id: 'prompt/over-budget',
  meta: {
    summary: 'Limit the size of the prompt',
    severity: 'warning',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
    measure: 'tokens',
  },
  messages: {
    withPart:
      'Unexpected prompt of about {tokens} tokens, expected at most {budget}; its largest part, `{part}`, takes about {share} % of it',
    whole: 'Unexpected prompt of about {tokens} tokens, expected at most {budget}',
  },
  defaults,
  check({ document, options, report }) {
    const tokens = estimateTokens(document.body);
    if (tokens <= options.tokens) return;
    const [part, ...others] = partsByCost(document);
    const data = { tokens, budget: options.tokens };
    const share = part === undefined ? 0 : (part.range.end - part.range.start) / (document.body.end - document.body.start);
    if (part === undefined || share < LEAST_FIRST_SHARE) {
      report({ at: null, messageId: 'whole', data });
      return;
    }
    report({
      at: null,
      messageId: 'withPart',
      data: { ...data, part: part.title, share: Math.round(100 * share) },
      related: [part, ...others.filter(({ range }) => estimateTokens(range) >= LEAST_SHARE * tokens)].slice(0, MOST_SHOWN).map((one) => {
        return { path: document.path, range: one.titleRange, label: `about ${estimateTokens(one.range)} tokens` };
      }),
    });
  },
});

/** An estimate for bodies: four characters a token. */
function estimateTokens(range: Range): number {
  return Math.ceil((range.end - range.start) / 4);
}

interface Part {
  readonly title: string;
  readonly titleRange: Range;
  readonly range: Range;
}

/** The rule block and the sections of the uppermost level that divides the body, the largest first. */
function partsByCost(document: AgentDocument): readonly Part[] {
  const whole = document.body.end - document.body.start;
  const block = document.ruleBlock;
  const isPart = (range: Range): boolean =>
    range.end - range.start < 0.95 * whole && (block === undefined || !containsRange(range, block.range));
  const sections = document.sections.filter(({ range }) => isPart(range));
  const headings = sections.filter(({ marker }) => marker === 'heading');
  const depth = (headings.length > 1 ? headings : sections).reduce((least, section) => Math.min(least, section.depth), Infinity);
  const firstRule = block?.rules[0];
  const rules =
    block === undefined || firstRule === undefined
      ? []
      : [{ title: 'the rule block', titleRange: firstRule.titleRange, range: block.range }];
  const parts: readonly Part[] = [...rules, ...(headings.length > 1 ? headings : sections).filter((section) => section.depth === depth)];
  return parts.toSorted((a, b) => b.range.end - b.range.start - (a.range.end - a.range.start) || a.range.start - b.range.start);
}
