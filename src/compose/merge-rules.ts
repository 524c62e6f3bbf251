import duplicateNumber from '../lint/rules/rules/duplicate-number.ts';
import withoutEffectRule from '../lint/rules/rules/override-without-effect.ts';
import type { Finding } from '../model/finding.ts';
import type { PackRule, PackText, RuleChange, RuleLayer } from '../model/rule-pack.ts';
import { mergeFinding } from './compose-finding.ts';
import type { MergeProblem } from './compose-finding.ts';

/** Rules by number while layers are laid over each other. */
export type RuleTable = Map<number, PackRule>;

/**
 * Lays one layer over the rules below it: texts are replaced first, then what is omitted goes, then items and rules
 * are added. All numbers of the layer count the items as the layers below left them. What changes nothing is reported.
 */
export function applyLayer(table: RuleTable, layer: RuleLayer, findings: Finding[]): void {
  const omitted = new Set(layer.omit.map((change) => change.label));
  for (const change of layer.override) override(table, change, { omitted, findings });
  omit(table, layer.omit, findings);
  for (const change of layer.append) append(table, change, findings);
  for (const rule of layer.rules) add(table, rule, findings);
}

function override(table: RuleTable, change: RuleChange<PackText>, context: { omitted: ReadonlySet<string>; findings: Finding[] }): void {
  const { address, value } = change;
  const rule = table.get(address.n);
  const before = rule === undefined ? undefined : textAt(rule, change);
  if (rule === undefined || (before === undefined && address.kind !== 'subtitle')) {
    context.findings.push(missingPart(change, 'override', rule));
  } else if (context.omitted.has(String(address.n)) || context.omitted.has(change.label)) {
    context.findings.push(withoutEffect(change, { what: 'override', messageId: 'omitted' }));
  } else if (before !== undefined && before.text === value.text) {
    const related = [{ path: before.path, range: before.range, label: 'the same text' }];
    context.findings.push(withoutEffect(change, { what: 'override', messageId: 'same', related }));
  } else table.set(rule.n, withText(rule, change));
}

function textAt(rule: PackRule, { address }: RuleChange<unknown>): PackText | undefined {
  switch (address.kind) {
    case 'item':
      return rule.body[address.item - 1];
    case 'title':
      return rule.title;
    case 'subtitle':
      return rule.subtitle;
    case 'rule':
      return undefined;
    default:
      return address satisfies never;
  }
}

function withText(rule: PackRule, { address, value }: RuleChange<PackText>): PackRule {
  switch (address.kind) {
    case 'item':
      return { ...rule, body: rule.body.with(address.item - 1, value) };
    case 'title':
      return { ...rule, title: value };
    case 'subtitle':
      return { ...rule, subtitle: value };
    case 'rule':
      return rule;
    default:
      return address satisfies never;
  }
}

function omit(table: RuleTable, changes: readonly RuleChange<null>[], findings: Finding[]): void {
  const items = new Map<number, Set<number>>();
  for (const change of changes) {
    const { address } = change;
    const rule = table.get(address.n);
    if (rule === undefined || (address.kind === 'item' && rule.body[address.item - 1] === undefined)) {
      findings.push(missingPart(change, 'omit', rule));
    } else if (address.kind === 'item') {
      items.set(rule.n, (items.get(rule.n) ?? new Set()).add(address.item));
    }
  }
  for (const [n, indexes] of items) {
    const rule = table.get(n);
    if (rule !== undefined) table.set(n, { ...rule, body: rule.body.filter((_, index) => !indexes.has(index + 1)) });
  }
  for (const { address } of changes) if (address.kind === 'rule') table.delete(address.n);
}

function append(table: RuleTable, change: RuleChange<readonly PackText[]>, findings: Finding[]): void {
  const rule = table.get(change.address.n);
  if (rule === undefined) {
    findings.push(missingPart(change, 'append', rule));
    return;
  }
  table.set(rule.n, { ...rule, body: mergeStatements(rule.body, change.value, findings) });
}

/** Adds statements that do not stand there yet; a repeated one is merged with the first and reported. */
export function mergeStatements(below: readonly PackText[], above: readonly PackText[], findings: Finding[]): readonly PackText[] {
  const merged = [...below];
  for (const statement of above) {
    const first = merged.find((text) => isSameStatement(text.text, statement.text));
    if (first === undefined) {
      merged.push(statement);
      continue;
    }
    const related = [{ path: first.path, range: first.range, label: 'the first one' }];
    const { path, range } = statement;
    findings.push(mergeFinding(withoutEffectRule, { messageId: 'repeated', data: { text: statement.text }, path, range, related }));
  }
  return merged;
}

function add(table: RuleTable, rule: PackRule, findings: Finding[]): void {
  const below = table.get(rule.n);
  if (below === undefined) {
    table.set(rule.n, rule);
    return;
  }
  const data = { number: rule.n, title: rule.title.text, first: below.title.text };
  const related = [{ path: below.path, range: below.title.range, label: 'the first one' }];
  const { path, range } = rule.title;
  findings.push(mergeFinding(duplicateNumber, { messageId: 'duplicate', data, path, range, related }));
}

function isSameStatement(a: string, b: string): boolean {
  return normalised(a) === normalised(b);
}

function normalised(text: string): string {
  return text.split(/\s+/).join(' ').trim().toLowerCase();
}

/** What a change does: the key that it stands under. */
type ChangeKind = 'override' | 'omit' | 'append';

function missingPart(change: RuleChange<unknown>, what: ChangeKind, rule: PackRule | undefined): Finding {
  const number = change.address.n;
  if (rule === undefined) return withoutEffect(change, { what, messageId: 'noRule', data: { number } });
  const items = `${rule.body.length} ${rule.body.length === 1 ? 'item' : 'items'}`;
  return withoutEffect(change, { what, messageId: 'noItem', data: { number, items } });
}

function withoutEffect(
  { label, path, range }: RuleChange<unknown>,
  {
    what,
    data,
    ...problem
  }: { what: ChangeKind } & Pick<MergeProblem<typeof withoutEffectRule.messages>, 'messageId' | 'data' | 'related'>,
): Finding {
  return mergeFinding(withoutEffectRule, { ...problem, data: { what, label, ...data }, path, range });
}
