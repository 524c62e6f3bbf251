import type { AgentDocument, Directive } from '../model/agent-document.ts';
import { maskSecrets } from '../model/find-secrets.ts';
import { isJsonObject, type Json } from '../model/json.ts';
import type { LoadVerdict } from '../model/load.ts';
import type { RawReport } from './make-report.ts';

/** Takes the credentials of one file out of everything that is said of it, so that nothing which is printed or kept holds one. */
export interface SecretVeil {
  /** A fix that would have to write a credential is left out. */
  hideInReport<Raw extends RawReport>(raw: Raw): Raw;
  hideInText(text: string): string;
  hideInFact(fact: Json): Json;
  hideInLoad(load: LoadVerdict): LoadVerdict;
  hideInDirective(directive: Directive): Directive;
}

/** For the files that hold none. */
const NO_VEIL: SecretVeil = {
  hideInReport: (raw) => raw,
  hideInText: (text) => text,
  hideInFact: (fact) => fact,
  hideInLoad: (load) => load,
  hideInDirective: (directive) => directive,
};

/** Knows the credentials of a file, also where they are quoted without the words that give them away. */
export function createSecretVeil({ text, secrets }: AgentDocument): SecretVeil {
  const pieces = piecesOf(secrets.map(({ range }) => text.slice(range.start, range.end)));
  if (pieces.size === 0) return NO_VEIL;
  const hide = (value: string): string => hidePieces(maskSecrets(value), pieces);
  const hideInJson = (value: Json): Json => {
    if (typeof value === 'string') return hide(value);
    if (isJsonObject(value)) return Object.fromEntries(Object.entries(value).map(([key, part]) => [hide(key), hideInJson(part)]));
    return Array.isArray(value) ? value.map(hideInJson) : value;
  };
  return {
    hideInReport: (raw) => ({
      ...raw,
      data: Object.fromEntries(
        Object.entries(raw.data ?? {}).map(([key, value]) => [key, typeof value === 'string' ? hide(value) : value]),
      ),
      related: raw.related?.map((place) => ({ ...place, label: hide(place.label) })),
      fixes: raw.fixes?.filter(({ title, edits }) => ![title, ...edits.map((edit) => edit.text)].some((value) => hide(value) !== value)),
      cluster: raw.cluster === undefined ? undefined : hide(raw.cluster),
    }),
    hideInText: hide,
    hideInFact: hideInJson,
    hideInDirective: (directive) => ({
      ...directive,
      rules: directive.rules.map((rule) => ({ ...rule, id: hide(rule.id) })),
      reason: directive.reason === undefined ? undefined : hide(directive.reason),
    }),
    hideInLoad(load) {
      if (load.as === null) return load;
      const { name, description, model } = load.as;
      return { ...load, as: { ...load.as, name: hide(name), description: hide(description), model: model === null ? null : hide(model) } };
    },
  };
}

/** A rule may quote a part only; fewer characters tell nothing. */
const PIECE_LENGTH = 8;

function piecesOf(secrets: readonly string[]): ReadonlySet<string> {
  const pieces = new Set<string>();
  for (const secret of secrets) {
    for (let end = PIECE_LENGTH; end <= secret.length; end++) pieces.add(secret.slice(end - PIECE_LENGTH, end));
  }
  return pieces;
}

function hidePieces(value: string, pieces: ReadonlySet<string>): string {
  let shown = '';
  let hiddenUntil = 0;
  for (let index = 0; index < value.length; index++) {
    if (pieces.has(value.slice(index, index + PIECE_LENGTH))) hiddenUntil = index + PIECE_LENGTH;
    shown += index < hiddenUntil ? '*' : value.charAt(index);
  }
  return shown;
}
