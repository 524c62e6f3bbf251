/** A character of a name that looks like another one, or like none. */
export interface OddCharacter {
  /** For "Unexpected …". */
  readonly words: string;
  /** What it looks like; empty for invisible ones. */
  readonly plain: string;
}

const HYPHENS = /[\u2010-\u2015\u2043\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]/u;
const INVISIBLE = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]/u;
const BLANKS = /[\t\n\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/u;
const FULL_WIDTH = /[\uff01-\uff5e]/u;
const LATIN = /[A-Za-z]/;

/** Letters of Cyrillic and Greek that look like a Latin one, by that one. */
// prettier-ignore
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'аα', c: 'сϲ', d: 'ԁ', e: 'е', h: 'һ', i: 'іι', j: 'јϳ', k: 'кκ', l: 'ӏ', m: 'м', n: 'η', o: 'оο', p: 'рρ', q: 'ԛ', s: 'ѕ',
    t: 'т', u: 'υ', v: 'ѵν', w: 'ԝ', x: 'хχ', y: 'уγ', A: 'АΑ', B: 'ВΒ', C: 'СϹ', E: 'ЕΕ', H: 'НΗ', I: 'ІΙ', J: 'ЈͿ', K: 'КΚ',
    M: 'МΜ', N: 'Ν', O: 'ОΟ', P: 'РΡ', S: 'Ѕ', T: 'ТΤ', X: 'ХΧ', Y: 'УΥ', Z: 'Ζ',
  }).flatMap(([latin, letters]) => Array.from(letters, (letter): [string, string] => [letter, latin])),
);

const WORD_OR_CHARACTER = /[\p{L}\p{N}]+|[^]/gu;

/** The characters of a name that look like others, each once, blanks at its ends among them. */
export function findOddCharacters(name: string): readonly OddCharacter[] {
  const odd = new Map<string, OddCharacter>();
  for (const [word] of name.matchAll(WORD_OR_CHARACTER)) {
    for (const character of word) {
      const found = describe(character, LATIN.test(word));
      if (found !== undefined) odd.set(character, found);
    }
  }
  const hasEdges = name !== name.trim() && name.trim() !== '';
  return [...odd.values(), ...(hasEdges ? [{ words: 'blank at the start or end', plain: '' }] : [])];
}

/** The name with every such character written as what it looks like. */
export function plainName(name: string): string {
  return name
    .replace(WORD_OR_CHARACTER, (word) =>
      Array.from(word, (character) => describe(character, LATIN.test(word))?.plain ?? character).join(''),
    )
    .trim();
}

/** Letters of another script are odd in a word that has Latin ones too. */
function describe(character: string, isBesideLatin: boolean): OddCharacter | undefined {
  if (HYPHENS.test(character)) return { words: `look-alike hyphen (${codeOf(character)})`, plain: '-' };
  if (INVISIBLE.test(character)) return { words: `invisible character (${codeOf(character)})`, plain: '' };
  if (BLANKS.test(character)) return { words: `unusual blank (${codeOf(character)})`, plain: ' ' };
  if (FULL_WIDTH.test(character)) return { words: `full-width \`${character}\``, plain: character.normalize('NFKC') };
  const latin = isBesideLatin ? LOOK_ALIKES.get(character) : undefined;
  return latin === undefined
    ? undefined
    : { words: `\`${character}\` (${codeOf(character)}), which looks like \`${latin}\``, plain: latin };
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
