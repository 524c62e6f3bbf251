import type { CaseInput, CaseSettings } from './rule-case.ts';

/** One way to write the same input. */
export interface CaseVariant {
  readonly name: 'as written' | 'with CRLF' | 'with a byte order mark';
  /** Marked text by path. */
  readonly files: ReadonlyMap<string, string>;
}

const DEFAULT_PATH = '.claude/agents/example.md';
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The input as written, with CRLF and with a byte order mark. A variant is left out when the case gives a reason,
 * or when the input already holds a carriage return or a byte order mark.
 */
export function variantsOf(one: CaseInput & CaseSettings): readonly CaseVariant[] {
  const files = filesOf(one);
  const texts = [...files.values()];
  const variants: CaseVariant[] = [{ name: 'as written', files }];
  if (one.exceptCrlf === undefined && !texts.some((text) => text.includes('\r'))) {
    variants.push({ name: 'with CRLF', files: mapTexts(files, (text) => text.replaceAll('\n', '\r\n')) });
  }
  if (one.exceptBom === undefined && !texts.some((text) => text.includes(BYTE_ORDER_MARK))) {
    variants.push({ name: 'with a byte order mark', files: mapTexts(files, (text) => BYTE_ORDER_MARK + text) });
  }
  return variants;
}

/** The expected text of a fix does not repeat how the variant writes lines and begins. */
export function withoutVariant(variant: CaseVariant, text: string): string {
  if (variant.name === 'with CRLF') return text.replaceAll('\r\n', '\n');
  return variant.name === 'with a byte order mark' && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

function filesOf(one: CaseInput): ReadonlyMap<string, string> {
  return one.files === undefined ? new Map([[one.path ?? DEFAULT_PATH, one.text]]) : new Map(Object.entries(one.files));
}

function mapTexts(files: ReadonlyMap<string, string>, change: (text: string) => string): ReadonlyMap<string, string> {
  return new Map([...files].map(([path, text]) => [path, change(text)]));
}
