import type { Range } from '../../model/range.ts';
import { legacyCodecs, type LegacyCodec } from './legacy-codecs.ts';
import { repairRun } from './repair-run.ts';

/** A run of characters that is UTF-8 text read in another encoding. */
export interface Mojibake {
  readonly range: Range;
  /** What the author wrote. */
  readonly repaired: string;
  readonly codec: LegacyCodec['name'];
  /** False when the only evidence are single accented letters, which two healthy characters can imitate. */
  readonly isCertain: boolean;
}

interface Run {
  readonly start: number;
  readonly text: string;
}

interface Repair extends Run {
  readonly repaired: string;
}

const RUN = /[^\x00-\x7f]+/g;
/** The first two characters of a damaged run: what one of the encodings shows for a lead byte, then for a byte after it. */
const DAMAGED_PAIR =
  /[\u00c2-\u00f4¬√ƒ≈∆«»…\u00a0ŒœŸ–—“”‘’◊⁄€‹›ﬁﬂ‡·‚„‰\uf8ff][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü≠ÆØ∞≤≥∂∑∏π∫Ω\u2126æø]|ü[ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø]/;
/** UTF-8 needs three bytes from here on. Two healthy characters never look like such a character. */
const THREE_BYTES = 0x800;
const LEAST_COVER = 0.6;

/**
 * Finds UTF-8 text that was read as Mac Roman, Windows-1252 or Latin-1 and saved again, once or several times.
 * One encoding is chosen for the whole text: the one that repairs most. Ranges are offsets into `text`, in order.
 * `strange`: the `strangeCharacters` of the text, where they are known.
 */
export function findMojibake(text: string, strange: string = text): readonly Mojibake[] {
  if (!DAMAGED_PAIR.test(strange)) return [];
  const runs = Array.from(text.matchAll(RUN), (match) => ({ start: match.index, text: match[0] }));
  let best: { readonly codec: LegacyCodec; readonly repairs: readonly Repair[]; readonly weight: number } | undefined;
  for (const codec of legacyCodecs()) {
    const repairs = repairsOf(runs, codec);
    const weight = repairs.reduce((sum, repair) => sum + weightOf(repair), 0);
    if (weight > (best?.weight ?? 0)) best = { codec, repairs, weight };
  }
  if (best === undefined) return [];
  const isCertain = isEvident(best.repairs, runs.length);
  const isWidespread = isCertain && best.repairs.length >= LEAST_COVER * runs.length;
  const trusted = best.repairs.filter(({ repaired }) => isWidespread || needsThreeBytes(repaired) || isAccented(repaired));
  return trusted.map(({ start, text: damaged, repaired }) => ({
    range: { start, end: start + damaged.length },
    repaired,
    codec: best.codec.name,
    isCertain,
  }));
}

/** Where two encodings repair the same run, the one that gives what people write is right. */
function weightOf({ text, repaired }: Repair): number {
  return needsThreeBytes(repaired) || isAccented(repaired) ? 2 * text.length : text.length;
}

/** A repair that assumes lost lead bytes counts only beside another one, because healthy letters can look like it. */
function repairsOf(runs: readonly Run[], codec: LegacyCodec): readonly Repair[] {
  const plain = repairAll(runs, codec, false);
  if (codec.name !== 'Mac Roman') return plain;
  const lenient = repairAll(runs, codec, true);
  const distinct = new Set(lenient.map((repair) => repair.text)).size;
  const isSupported = isEvident(plain, runs.length) || (distinct > 1 && lenient.length >= LEAST_COVER * runs.length);
  return isSupported ? lenient : plain;
}

function repairAll(runs: readonly Run[], codec: LegacyCodec, mayLackLead: boolean): readonly Repair[] {
  return runs.flatMap((run) => {
    const repaired = run.text.length < 2 ? undefined : repairRun(run.text, codec, mayLackLead);
    return repaired === undefined ? [] : [{ ...run, repaired }];
  });
}

function isEvident(repairs: readonly Repair[], runCount: number): boolean {
  if (repairs.some(({ repaired }) => needsThreeBytes(repaired))) return true;
  const distinct = new Set(repairs.map((repair) => repair.text)).size;
  return distinct > 1 && repairs.length >= LEAST_COVER * runCount;
}

function needsThreeBytes(repaired: string): boolean {
  return Array.from(repaired).some((character) => (character.codePointAt(0) ?? 0) >= THREE_BYTES);
}

/** The letters of western Europe, of which a text may hold just one. */
function isAccented(repaired: string): boolean {
  return /^[\u00c0-\u00ff]+$/.test(repaired);
}
