import type { NumberedRule, RuleBlock } from '../model/agent-document.ts';
import type { NoShape } from './block-shape.ts';
import type { BlockLines } from './block-lines.ts';

/** A rule's title line. */
export interface RuleTitle {
  readonly n: number;
  readonly title: string;
  readonly subtitle: string | undefined;
  /** Index among the lines of the block. */
  readonly line: number;
}

/** A title line with `{n}`, `{title}` and `{subtitle}` in the places of these. */
export interface RuleTitles {
  readonly head: string;
  readonly rules: readonly RuleTitle[];
}

interface TitleFrame {
  readonly before: string;
  readonly between: string | undefined;
  readonly after: string;
}

/** Reads the title lines of a block, whose style must be one. */
export function readRuleTitles(block: RuleBlock, lines: BlockLines): RuleTitles | NoShape {
  const titles = block.rules.map((rule) => readTitle(rule, lines));
  const rules = titles.map(({ rule }) => rule);
  if (rules.some(({ n }, index) => n <= (rules[index - 1]?.n ?? 0))) return { reason: 'the numbers of its rules do not rise' };
  const frames = titles.map(({ frame }) => frame);
  const [first] = frames;
  if (first === undefined) return { reason: 'it has no rules' };
  const betweens = new Set(frames.flatMap(({ between }) => between ?? []));
  const isOne = frames.every(({ before, after }) => before === first.before && after === first.after) && betweens.size < 2;
  if (!isOne) return { reason: 'the titles of its rules have several styles' };
  const [between] = betweens;
  const subtitle = between === undefined ? '' : `${between}{subtitle}`;
  return { head: `${first.before}{title}${subtitle}${first.after}`, rules };
}

function readTitle(rule: NumberedRule, lines: BlockLines): { readonly rule: RuleTitle; readonly frame: TitleFrame } {
  const { titleRange, subtitle: ownSubtitle, subtitleRange, number: n } = rule;
  const index = lines.indexAt(titleRange.start);
  const line = lines.line(index);
  const offset = lines.startOf(index);
  const title = line.slice(titleRange.start - offset, titleRange.end - offset);
  const before = line.slice(0, titleRange.start - offset).replace(/\d+/, (digits) => (Number(digits) === n ? '{n}' : digits));
  const hasSubtitle = ownSubtitle !== undefined && ownSubtitle !== '' && subtitleRange !== undefined;
  if (!hasSubtitle) {
    return {
      rule: { n, title, subtitle: undefined, line: index },
      frame: { before, between: undefined, after: line.slice(titleRange.end - offset) },
    };
  }
  const subtitle = line.slice(subtitleRange.start - offset, subtitleRange.end - offset);
  const between = line.slice(titleRange.end - offset, subtitleRange.start - offset);
  return { rule: { n, title, subtitle, line: index }, frame: { before, between, after: line.slice(subtitleRange.end - offset) } };
}
