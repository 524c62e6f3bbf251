import type { NumberedRule, RuleBlock, RuleBlockPart } from '../model/agent-document.ts';
import type { JsonObject } from '../model/json.ts';
import type { Range } from '../model/range.ts';

/**
 * A rule block as data without places, in the shape of `schemas/rule-block.schema.json`. Pure.
 * @param text the text of the document that the block was read from; texts of the result are cut out of it
 */
export function toRuleBlockJson(block: RuleBlock, text: string): JsonObject {
  const cut = (range: Range | undefined): string | null => (range === undefined ? null : text.slice(range.start, range.end).trim());
  return {
    declaredCounts: block.declaredCounts.map(({ value }) => value),
    preamble: cut(block.preamble),
    preExecution: partToJson(block.preExecution),
    rules: block.rules.map(ruleToJson),
    elisions: block.elisions.map((elision) => elision.text),
    additional: partToJson(block.additional),
    violationResponse: partToJson(block.violationResponse),
    trailer: cut(block.trailer),
  };
}

function ruleToJson({ number, title, subtitle, items }: NumberedRule): JsonObject {
  return { n: number, title, subtitle: subtitle ?? null, items: items.map((item) => item.text) };
}

function partToJson(part: RuleBlockPart | undefined): JsonObject | null {
  return part === undefined ? null : { title: part.title, items: part.statements.map((statement) => statement.text) };
}
