/** Technology that nobody has, told as if it were at hand. Sciences and products that exist by these names are listed beside it. */

export interface SpeculationPattern {
  /** True where at least 95 of 100 hits were right. */
  readonly isMeasured: boolean;
  /** Matches the claim alone; flags `gi`. */
  readonly pattern: RegExp;
}

export const SPECULATION_PATTERNS: readonly SpeculationPattern[] = [
  // Minds above ours.
  {
    isMeasured: true,
    pattern:
      /\b(?:AGI(?: (?:orchestration|agents?|systems?|infrastructure|capabilit(?:y|ies)))?|artificial general intelligence|(?:artificial )?super-?intelligen(?:ce|t)|technological singularity|(?:human|machine|ai) (?:consciousness|sentience)|sentient|self-aware(?:ness)?(?= (?:agent|ai|system|swarm))|conscious(?: (?:ai|agent|machine|system)s?)|(?:digital|artificial|synthetic) consciousness)\b/gi,
  },
  // Senses and powers from fiction.
  {
    isMeasured: true,
    pattern:
      /\b(?:telepath(?:y|ic(?:ally)?)|clairvoyan(?:t|ce)|precogniti(?:on|ve)|psychic (?:links?|connections?|powers?|abilit(?:y|ies)|communication|predictions?)|omniscien(?:t|ce)|omnipoten(?:t|ce)|mind[- ]reading|mind[- ]meld|faster[- ]than[- ]light|time[- ]travell?ing|neural lace|brain[- ]to[- ]brain)\b/gi,
  },
  // Physics as decoration: a language model runs on no quantum computer and has no quantum thoughts.
  {
    isMeasured: true,
    pattern:
      /\bquantum[- ](?:enhanced|powered|inspired|level|grade|accelerated|driven|assisted|aware|leap|entangled|coherent|cognitive|cognition|intelligence|consciousness|reasoning|thinking|decision|agent|swarm|neural|optimi[sz]ed)[a-z]*\b/gi,
  },
  {
    isMeasured: false,
    pattern: /\b(?:leverag|us|harness|employ|utili[sz])(?:es?|ing) quantum (?:computing|mechanics|entanglement|superposition|effects)\b/gi,
  },
  // What is told of a time that has not come.
  {
    isMeasured: false,
    pattern:
      /\b(?:(?:not yet|yet to be) (?:invented|built|released|available|implemented)|(?:will|soon) (?:be able to|have|gain|unlock) (?:[\w-]+ ){0,4}(?:capabilit(?:y|ies)|autonomy|intelligence)|futuristic (?:[\w-]+ ){0,2}(?:agents?|ai|technolog(?:y|ies)|capabilit(?:y|ies)|systems?)|beyond human (?:comprehension|capabilit(?:y|ies)|intelligence|limits)|transcend(?:s|ing)? (?:human|traditional|conventional) [\w-]+|post-human|next[- ]generation (?:consciousness|cognition|agi|autonomy))\b/gi,
  },
];

/** Words that every hit has one of; a line without any is not looked at. */
export const SPECULATION_HINTS: readonly string[] = [
  'AGI',
  'artificial general intelligence',
  'super-?intelligen(?:ce|t)',
  'technological singularity',
  'sentien(?:t|ce)',
  'self-aware(?:ness)?',
  'conscious',
  'telepath(?:y|ic(?:ally)?)',
  'clairvoyan(?:t|ce)',
  'precogniti(?:on|ve)',
  'psychic (?:links?|connections?|powers?|abilit(?:y|ies)|communication|predictions?)',
  'omniscien(?:t|ce)',
  'omnipoten(?:t|ce)',
  'mind[- ](?:reading|meld)',
  'faster[- ]than[- ]light',
  'time[- ]travell?ing',
  'neural lace',
  'brain[- ]to[- ]brain',
  'quantum[- ][a-z]+',
  '(?:not yet|yet to be) (?:invented|built|released|available|implemented)',
  '(?:will|soon) (?:be able to|have|gain|unlock)',
  'futuristic',
  'beyond human',
  'transcend(?:s|ing)?',
  'post-human',
];

/** Whole words of which every hint has one. */
export const SPECULATION_WORDS: readonly string[] =
  `agi artificial super superintelligence superintelligent singularity sentient sentience aware awareness conscious telepathy telepathic
  telepathically clairvoyant clairvoyance precognition precognitive psychic omniscient omniscience omnipotent omnipotence mind light traveling
  travelling lace brain quantum yet will soon futuristic beyond transcend transcends transcending post consciousness`.split(/\s+/);

/** Where the word is a subject of study, of safety work or of fiction, it is no promise. */
export const ACADEMIC =
  /\b(?:research|ethic\w*|philosoph\w*|debates?|alignment|safety|risks?|hypothe\w+|theor(?:y|ies|etical)|science fiction|sci-?fi|novels?|fiction\w*|literature|stories|history|claims?|fantasy|scenarios?|zero|simulat\w+)\b/i;
