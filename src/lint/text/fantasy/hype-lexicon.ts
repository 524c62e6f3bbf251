/**
 * Words that praise. Each class says what it stands for; what follows or precedes them decides whether they praise the agent or
 * choose something. Weak praise (`advanced`, `robust`, `powerful`, `expert`) is left out on purpose: it is everywhere and harms little.
 */

/** How a praising word is used. */
export type HypeClass = 'rank' | 'newness' | 'proof' | 'wonder' | 'person' | 'limit';

export interface HypeEntry {
  readonly class: HypeClass;
  /** Lower case; a hyphen also stands for a blank. */
  readonly words: readonly string[];
}

export const HYPE_ENTRIES: readonly HypeEntry[] = [
  {
    // Places in a ranking that nobody holds: they compare the agent with all others.
    class: 'rank',
    words: [
      'elite',
      'world-class',
      'best-in-class',
      'best-of-breed',
      'top-tier',
      'top-notch',
      'industry-leading',
      'market-leading',
      'world-leading',
      'world-renowned',
      'legendary',
      'unparalleled',
      'unrivaled',
      'unrivalled',
      'unsurpassed',
      'peerless',
      'second-to-none',
      'superhuman',
      'super-human',
      'godlike',
      'god-like',
      'god-tier',
      'genius-level',
      'elite-level',
      'top-1%',
      'top-one-percent',
      "world's-best",
      "world's-leading",
      "world's-foremost",
      "world's-top",
      "world's-greatest",
      "world's-finest",
      'best-in-the-world',
      '10x-engineer',
      '10x-developer',
      '10x-programmer',
      'master-level',
      'unbeatable',
      'unstoppable',
    ],
  },
  {
    // Newness as a merit: it ages, and it says nothing about fitness.
    class: 'newness',
    words: [
      'cutting-edge',
      'bleeding-edge',
      'state-of-the-art',
      'revolutionary',
      'revolutionizing',
      'revolutionizes',
      'revolutionize',
      'groundbreaking',
      'ground-breaking',
      'game-changing',
      'game-changer',
      'game-changers',
      'paradigm-shifting',
      'trailblazing',
      'next-generation',
      'next-gen',
    ],
  },
  {
    // Combat that never took place.
    class: 'proof',
    words: ['battle-tested', 'battle-hardened', 'battle-proven', 'battle-ready', 'combat-tested', 'combat-proven', 'war-tested'],
  },
  {
    // Awe and powers.
    class: 'wonder',
    words: [
      'superpower',
      'superpowers',
      'supercharge',
      'supercharged',
      'supercharges',
      'turbocharge',
      'turbocharged',
      'mind-blowing',
      'jaw-dropping',
      'breathtaking',
      'masterpiece',
      'masterpieces',
      'awe-inspiring',
      'military-grade',
    ],
  },
  {
    // Stars among people, and what is said of them: praise only where the agent is introduced.
    class: 'person',
    words: [
      'virtuoso',
      'maestro',
      'wizard',
      'guru',
      'ninja',
      'rockstar',
      'rock-star',
      'genius',
      'mastermind',
      'grandmaster',
      'prodigy',
      'savant',
      'superstar',
      'visionary',
      'brilliant',
      'renowned',
      'acclaimed',
      'preeminent',
      'pioneering',
      'extraordinary',
      'phenomenal',
      'incredible',
      'amazing',
      'masterful',
      'beast',
      'blazing-fast',
      'blazingly-fast',
      'lightning-fast',
      'unbelievable',
    ],
  },
  {
    // The end of a scale: praise where a role or a thing that the agent makes follows.
    class: 'limit',
    words: ['ultimate', 'supreme', 'unprecedented', 'unmatched', 'greatest', 'finest'],
  },
];

/** The class of each word, blanks written as hyphens. */
export const CLASS_OF_HYPE: ReadonlyMap<string, HypeClass> = new Map(
  HYPE_ENTRIES.flatMap((entry) => entry.words.map((word) => [word, entry.class] as const)),
);

/** Whole words of which each of them has one: "industry" stands for "industry-leading". */
export const HYPE_WORDS: readonly string[] = [...CLASS_OF_HYPE.keys()].map((word) =>
  word.split(/[-'%]/).reduce((longest, part) => (part.length > longest.length ? part : longest)),
);
