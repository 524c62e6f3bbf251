import packCycle from '../lint/rules/rules/pack-cycle.ts';
import unknownPackRule from '../lint/rules/rules/unknown-pack.ts';
import type { Finding } from '../model/finding.ts';
import type { PackText, RulePack } from '../model/rule-pack.ts';
import { nearestName } from '../validate/nearest-name.ts';
import { mergeFinding } from './compose-finding.ts';
import { packNameOf } from './read-rule-pack.ts';

/**
 * Follows `extends` from the pack that an agent uses.
 * @returns the packs, the one at the bottom first; `[]` when the first is missing. A cycle ends where it closes.
 */
export function resolveLayers(
  { use, pack: first }: { readonly use: PackText; readonly pack?: RulePack },
  packs: readonly RulePack[],
  findings: Finding[],
): readonly RulePack[] {
  const layers: RulePack[] = [];
  let reference: PackText | undefined = use;
  while (reference !== undefined) {
    const pack: RulePack | undefined = (reference === use ? first : undefined) ?? findPack(reference, packs);
    if (pack === undefined) {
      findings.push(unknownPack(reference, packs));
      break;
    }
    if (layers.includes(pack)) {
      findings.push(cycle(reference, layers.slice(0, layers.indexOf(pack) + 1)));
      break;
    }
    layers.unshift(pack);
    reference = pack.extends;
  }
  return layers;
}

/** The pack of a name in the nearest `rules` folder: beside the file that names it, or in a folder above. */
function findPack(reference: PackText, packs: readonly RulePack[]): RulePack | undefined {
  return findInRules(reference.path, `${reference.text}.rules.yaml`, packs);
}

/** The file of a name in the nearest `rules` folder: beside a path, or in a folder above it. */
export function findInRules<File extends { readonly path: string }>(from: string, name: string, files: readonly File[]): File | undefined {
  const byPath = new Map(files.map((file) => [file.path, file]));
  for (const folder of foldersAbove(from)) {
    const found = byPath.get(`${folder}rules/${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `a/b/c.md` → `a/b/`, `a/`, `''`. */
function foldersAbove(path: string): readonly string[] {
  const folders: string[] = [];
  for (let slash = path.lastIndexOf('/'); slash >= 0; slash = slash === 0 ? -1 : path.lastIndexOf('/', slash - 1)) {
    folders.push(path.slice(0, slash + 1));
  }
  return path.startsWith('/') ? folders : [...folders, ''];
}

function unknownPack(reference: PackText, packs: readonly RulePack[]): Finding {
  const names = packs.flatMap((pack) => packNameOf(pack.path) ?? []);
  const near = nearestName(reference.text, names);
  const { path, range, text: name } = reference;
  if (near === undefined) return mergeFinding(unknownPackRule, { messageId: 'unknown', data: { name }, path, range });
  return mergeFinding(unknownPackRule, { messageId: 'near', data: { name, near }, path, range });
}

function cycle(reference: PackText, layers: readonly RulePack[]): Finding {
  const chain = [...layers.toReversed().map((pack) => pack.name), reference.text];
  const related = layers.flatMap((pack) =>
    pack.extends === undefined || pack.extends === reference
      ? []
      : [{ path: pack.path, range: pack.extends.range, label: 'another step of the cycle' }],
  );
  const { path, range } = reference;
  return mergeFinding(packCycle, { messageId: 'cycle', data: { chain: chain.join(' → ') }, path, range, related });
}
