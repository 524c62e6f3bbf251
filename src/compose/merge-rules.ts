import type { Finding } from '../model/finding.ts';
import type { PackRule, PackText, RuleChange, RuleLayer } from '../model/rule-pack.ts';
import { echo } from '../model/fill-message.ts';
import { composeFinding } from './compose-finding.ts';

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
    context.findings.push(withoutEffect(change, { what: 'override', why: missingPart(change, rule) }));
  } else if (context.omitted.has(String(address.n)) || context.omitted.has(change.label)) {
    context.findings.push(withoutEffect(change, { what: 'override', why: 'the same part is omitted' }));
  } else if (before !== undefined && isSameStatement(before.text, value.text)) {
    const related = [{ path: before.path, range: before.range, label: 'the same text' }];
    context.findings.push(withoutEffect(change, { what: 'override', why: 'the text below it is the same', related }));
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
      findings.push(withoutEffect(change, { what: 'omit', why: missingPart(change, rule) }));
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
    findings.push(withoutEffect(change, { what: 'append', why: missingPart(change, rule) }));
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
    const message = `Unexpected addition of \`${echo(statement.text)}\`, which stands there already`;
    const related = [{ path: first.path, range: first.range, label: 'the first one' }];
    const { path, range } = statement;
    findings.push(composeFinding({ rule: 'rules/override-without-effect', messageId: 'repeated', message, path, range, related }));
  }
  return merged;
}

function add(table: RuleTable, rule: PackRule, findings: Finding[]): void {
  const below = table.get(rule.n);
  if (below === undefined) {
    table.set(rule.n, rule);
    return;
  }
  const message = `Unexpected second rule ${rule.n} \`${echo(rule.title.text)}\` beside \`${echo(below.title.text)}\`, expected another number, or ${rule.n} under \`omit\``;
  const related = [{ path: below.path, range: below.title.range, label: 'the first one' }];
  const { path, range } = rule.title;
  findings.push(composeFinding({ rule: 'rules/duplicate-number', messageId: 'duplicate', message, path, range, related }));
}

function isSameStatement(a: string, b: string): boolean {
  return normalised(a) === normalised(b);
}

function normalised(text: string): string {
  return text.split(/\s+/).join(' ').trim().toLowerCase();
}

function missingPart(change: RuleChange<unknown>, rule: PackRule | undefined): string {
  if (rule === undefined) return `there is no rule ${change.address.n}`;
  return `rule ${rule.n} has ${rule.body.length} ${rule.body.length === 1 ? 'item' : 'items'}`;
}

function withoutEffect(
  change: RuleChange<unknown>,
  { what, why, related = [] }: { what: string; why: string; related?: Finding['related'] },
): Finding {
  const message = `Unexpected \`${what}\` of \`${echo(change.label)}\`, which has no effect: ${why}`;
  const { path, range } = change;
  return composeFinding({ rule: 'rules/override-without-effect', messageId: what, message, path, range, related });
}
