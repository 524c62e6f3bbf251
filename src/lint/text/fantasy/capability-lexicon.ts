/**
 * Powers that a program needs a clock, a store or a life for. A sub-agent is called, works with its tools, and is gone; software that it
 * builds for somebody may have all of these, so most classes count only where the line speaks of the agent itself.
 */

/** What a sub-agent has not; also the id of the message. */
export type CapabilityKind = 'watch' | 'learn' | 'foresee' | 'heal' | 'unattended' | 'model' | 'life' | 'mind' | 'rights';

export interface CapabilityPattern {
  readonly kind: CapabilityKind;
  /**
   * Whom the line must speak of: `self`, the agent; `block`, the agent's own duties in its numbered rules, whose nouns stand for its own
   * documents and coordination; `any`, nobody else could be meant.
   */
  readonly owner: 'self' | 'block' | 'any';
  /** True where at least 95 of 100 hits were right. */
  readonly isMeasured: boolean;
  /** Every match has a hint like this, in lower case, so that other lines are spared; undefined for what is tried wherever there is a hint. */
  readonly hint?: RegExp;
  /** Matches the claim alone; flags `gi`. */
  readonly pattern: RegExp;
}

/** As `ALWAYS` below, and what is said of a verb instead. */
const ALWAYS_HINT = /real|continuous|constant|perpetual|permanent|always|24|clock|ceaseless|tireless|stop|at all times/;

/** Without an end, or at once. */
const ALWAYS = String.raw`(?:real[- ]time|continuous(?:ly)?|constant(?:ly)?|perpetual(?:ly)?|permanent(?:ly)?|always[- ]on|24/7|round[- ]the[- ]clock|around[- ]the[- ]clock|ceaseless(?:ly)?|tireless(?:ly)?|non-?stop)`;
/** Up to three words inside one phrase. */
const FEW = String.raw`(?:[\w-]{1,30} ){0,3}`;
/** Upkeep that ends with no run. */
const UPKEEP = String.raw`(?:synchroni[sz]ation|currency(?: validation)?|migration|optimi[sz]ation|validation|adaptation)`;
/** What a run can do as long as it lasts. */
const WATCHING = String.raw`(?:monitoring|surveillance|tracking|observation|vigilance|oversight)`;
const WATCH_VERB = String.raw`(?:monitor|watch|track|scan|observe|survey|optimi[sz]e|refine|validate|synchroni[sz]e|adapt|update)(?:s|es)?`;
const HANDS_OFF = String.raw`(?:zero|no|without(?: any)?)[ -](?:manual|human)[ -](?:intervention|effort|oversight|interaction|involvement|input)`;
const SELF_ENDING = String.raw`(?:healing|heals?|optimi[sz](?:ing|es?)|tuning|managing|organi[sz]ing|updating|maintaining|repairing|correcting|adjusting|adapting|balancing|governing|sustaining)`;

export const CAPABILITY_PATTERNS: readonly CapabilityPattern[] = [
  // Learning that nothing keeps.
  {
    kind: 'learn',
    owner: 'block',
    isMeasured: true,
    pattern: /\b(?:continuous|ongoing|perpetual|automated|adaptive) (?:learning|self-improvement|improvement through)\b/gi,
  },
  // Duties without an end: "Maintain real-time synchronization of …", "continuous migration of …".
  {
    kind: 'watch',
    owner: 'block',
    isMeasured: true,
    hint: ALWAYS_HINT,
    pattern: new RegExp(String.raw`\b${ALWAYS} ${FEW}?${UPKEEP}\b`, 'gi'),
  },
  {
    kind: 'watch',
    owner: 'block',
    isMeasured: false,
    hint: ALWAYS_HINT,
    pattern: new RegExp(String.raw`\b${ALWAYS} ${FEW}?${WATCHING}\b`, 'gi'),
  },
  // "Continuously monitors the repository", "watches 24/7".
  {
    kind: 'watch',
    owner: 'self',
    isMeasured: false,
    hint: ALWAYS_HINT,
    pattern: new RegExp(
      String.raw`\b(?:${ALWAYS},? (?:and \w+ly )?${WATCH_VERB}\b|${WATCH_VERB} (?:[^\s.;:]{1,30} ){0,6}(?:24/7|continuously|constantly|(?:a|)round the clock|in real[- ]time|at all times)\b|always (?:watching|monitoring|listening|scanning|observing)\b|continuously (?:updated|trained|refined)\b|awareness of (?:[^\s.;:]{1,30} ){0,5}(?:in real[- ]time|at all times))`,
      'gi',
    ),
  },
  {
    kind: 'watch',
    owner: 'self',
    isMeasured: false,
    hint: ALWAYS_HINT,
    pattern: new RegExp(
      String.raw`(?:(?<=\b(?:perform|provide|maintain|conduct|offer|deliver|run|execute|keep|feature|ensure)s? (?:(?!on |about |for |of |in |to |with |by )[\w,-]{1,30} ){0,2})|(?<=^[\s*-]{0,6}))${ALWAYS} ${FEW}?(?:${UPKEEP}|${WATCHING}|coordination|awareness)\b`,
      'gi',
    ),
  },
  {
    kind: 'watch',
    owner: 'any',
    isMeasured: false,
    hint: /never|24/,
    pattern: /\b(?:never (?:sleeps?|rests?|tires?|stops? (?:watching|monitoring|learning|improving))|works? 24\/7)\b/gi,
  },
  {
    kind: 'learn',
    owner: 'self',
    isMeasured: false,
    pattern:
      /\b(?:(?:continuously |constantly )?(?:learns?|evolves?|self-improves?|improves?)(?: and (?:adapts?|improves?|evolves?|learns?|grows?))?,? (?:itself|from (?:every|each|all|past|previous|prior|its|your|user|experience|feedback|patterns|usage|interactions?|success(?:es)?|failures?|mistakes?|outcomes?|history|historical|performance|execution|completed)\b(?: [a-z][\w-]{1,20})?|over time|with (?:every|each|use|usage|experience)\b|through (?:experience|use|usage|feedback))|(?:gets?|grows?|becomes?) (?:smarter|better|wiser|more \w+) (?:over time|with (?:use|time|(?:every|each)(?: [a-z]{2,20})?))|(?:learns?|evolves?|refines?|sharpens?|improves? (?:its|your|their)) (?:[\w-]{1,30} ){1,4}(?:over time|with (?:each|every) (?:run|use|task|session|interaction|review|project))|improves? yourself|(?:knowledge|memory) that (?:grows|evolves|accumulates)|(?:persistent|long-term|permanent|perfect) memory of|always (?:learning|improving|evolving)|self-(?:learning|improving|evolving|improvement)|continuously (?:learn(?:s|ing)?|evolv(?:es?|ing)|self-improv\w+)|(?<=^[\s*-]{0,6})continuous learning\b|evolves? (?:its|agents?|agent definitions|with (?:the|your|each|every|project))|evolves agent|remembers? (?:your|user|every|all|past|previous|prior|what|everything)\b|learn from (?:every|each|past|previous|prior) (?:runs?|interactions?|sessions?|executions?|tasks?|conversations?|reviews?))/gi,
  },
  {
    kind: 'learn',
    owner: 'any',
    isMeasured: false,
    pattern:
      /(?<=^[\s*-]{0,6})self-(?:improving|learning|evolving)(?= (?:through|by|from|via|with|over|system|agent|intelligence|behaviou?r|mechanism|capabilit)|$)|(?<=^[\s*-]{0,6})(?:real-time|automatic) learning (?:from|through|via)\b|\byou (?:learn from (?:each|every|past|previous) [a-z]+|(?:get|grow|become) (?:better|smarter|wiser) (?:over time|with (?:each|every) [a-z]+))|\bmemory of (?:all |every )?(?:past|previous|prior|earlier) (?:conversations?|sessions?|runs?|interactions?|tasks?)\b/gi,
  },
  // Sight of what has not happened.
  {
    kind: 'foresee',
    owner: 'block',
    isMeasured: false,
    hint: /predict/,
    pattern: /\bpredictive (?:[\w-]+ ){0,2}(?:management|intelligence|analysis|analytics|optimi[sz]ation|intervention|maintenance)\b/gi,
  },
  {
    kind: 'foresee',
    owner: 'self',
    isMeasured: false,
    hint: /predict|foresee|anticipat|before/,
    pattern:
      /\b(?:predicts?|foresees?|forecasts?|anticipates?) (?:and (?:prevents?|resolves?|avoids?|fixe?s?|addresses?) )?(?:[\w-]+ ){0,4}before (?:they|it|users?|anyone|you)\b|\b(?:detects?|prevents?|catch(?:es)?|identif(?:y|ies)|resolves?|addresses?) (?:and (?:prevents?|resolves?|avoids?|fixe?s?|addresses?) )?(?:[\w-]+ ){0,4}before (?:they|it) (?:ever |even )?(?:occurs?|happens?|arises?|materiali[sz]es?|emerges?|manifests?)\b|\bpredicts? (?:upcoming|future|user|your|resource|what)\b[^.,;]{0,30}|\banticipat(?:es?|ing) (?:user |your |their |upcoming |future )?(?:needs|desires|requests)\b|\bpredicts? and (?:prevents?|avoids?|mitigates?)\b/gi,
  },
  {
    kind: 'foresee',
    owner: 'any',
    isMeasured: false,
    hint: /^that/,
    pattern:
      /\b(?:systems?|infrastructure|platforms?|mechanisms?|engines?) that (?:automatically |autonomously |continuously )?(?:predicts?|detects?|heals?|anticipates?)(?:,| and) (?:automatically )?(?:prevents?|resolves?|repairs?|fixe?s?|corrects?)\b/gi,
  },
  // Machines that mend themselves.
  { kind: 'heal', owner: 'block', isMeasured: false, hint: /^self-/, pattern: new RegExp(String.raw`\bself-${SELF_ENDING}\b`, 'gi') },
  { kind: 'heal', owner: 'self', isMeasured: false, hint: /^self-/, pattern: new RegExp(String.raw`\bself-${SELF_ENDING}\b`, 'gi') },
  // Work that nobody asks for or looks at.
  { kind: 'unattended', owner: 'block', isMeasured: true, hint: /manual|human/, pattern: new RegExp(String.raw`\b${HANDS_OFF}\b`, 'gi') },
  {
    kind: 'unattended',
    owner: 'self',
    isMeasured: false,
    pattern: new RegExp(
      String.raw`\b(?:${HANDS_OFF}|without (?:(?:requiring|needing|waiting for|awaiting) )?(?:(?:an?|any) )?(?:explicit |user |direct )*(?:requests?|invocations?|being (?:asked|invoked|prompted|called|told))|(?:fully|completely|totally|100%) autonomous(?:ly)?|automatically activates?|auto-activates?|(?:runs?|operates?|works?) (?:[a-z]+ly )?in the background)\b`,
      'gi',
    ),
  },
  // Power over its own model.
  {
    kind: 'model',
    owner: 'block',
    isMeasured: false,
    hint: /model/,
    pattern: /\b(?:intelligent|automat(?:ic|ed)|dynamic|smart|adaptive) model (?:switching|selection|routing)\b/gi,
  },
  {
    kind: 'model',
    owner: 'self',
    isMeasured: false,
    hint: /model/,
    pattern:
      /\b(?:switch(?:es)? (?:automatically |dynamically )?(?:between )?(?:ai |language |llm )?models|(?:selects?|chooses?|picks?) (?:its|your|the (?:best|right|optimal)) (?:own )?(?:ai |language )?model for (?:each|every) (?:task|request|step)|(?:intelligent|automatic|automated|dynamic) model (?:switching|selection) (?:between|for (?:each|every|its)))\b/gi,
  },
  {
    kind: 'model',
    owner: 'any',
    isMeasured: false,
    hint: / own /,
    pattern:
      /\b(?:update|rewrite|modif(?:y|ies)|improve|refine|evolve|adjust|optimi[sz]e|tune)s? (?:your|its|their) own (?:system )?(?:prompts?|instructions?|definitions?|weights|model|source code)\b/gi,
  },
  // What only people do with their lives.
  {
    kind: 'life',
    owner: 'any',
    isMeasured: false,
    hint: /conference|meetup|summit|industry|community|thought/,
    pattern:
      /\b(?:(?:attend(?:s|ing)?|participat(?:e|es|ing) in|speak(?:s|ing)? at|network(?:s|ing)? at) (?:[\w-]+ ){0,3}(?:conferences?|meetups?|summits?|industry events)|(?:industry |technical |tech )?conference (?:participation|attendance)|(?:open[- ]source )?community (?:engagement and contribution|participation)|industry (?:benchmark )?participation|thought leadership contribution)\b/gi,
  },
  // Minds.
  {
    kind: 'mind',
    owner: 'any',
    isMeasured: false,
    pattern:
      /\b(?:neural (?:center|centre|hub|core) (?:of|orchestrating|coordinating)|collective (?:consciousness|mind)|(?:shared|unified|distributed) consciousness|(?:emergent|swarm|collective) (?:intelligence|behaviou?rs?) (?:emergence|detection|amplification)|hive[- ]mind (?:consciousness|intelligence)|team intelligence amplification|sixth sense|reads? (?:your|the user['’]s|users['’]) minds?)\b/gi,
  },
  // Rights and ranks that nobody tells it.
  {
    kind: 'rights',
    owner: 'block',
    isMeasured: false,
    hint: /^adapt/,
    pattern: /\badapts? (?:to|based on) [^.;]{0,60}\b(?:clearance|authori[sz]ation|permission) levels?\b/gi,
  },
];

/** Words that every hit has one of; a line without any is not looked at. */
export const CAPABILITY_HINTS: readonly string[] = [
  'real[- ]time',
  'continuous(?:ly)?',
  'constant(?:ly)?',
  'perpetual(?:ly)?',
  'permanent(?:ly)?',
  'always[- ]on',
  '24/7',
  'a?round[- ]the[- ]clock',
  'ceaseless(?:ly)?',
  'tireless(?:ly)?',
  'non-?stop',
  'at all times',
  'never (?:sleep|rest|tire|stop)s?',
  'ongoing learning',
  '(?:automated|adaptive) learning',
  'that (?:automatically |autonomously |continuously )?(?:predicts?|detects?|heals?|anticipates?)',
  'ongoing (?:monitoring|tracking)',
  'learns?',
  'evolves?',
  'self-[a-z]+',
  'improves? (?:itself|yourself|from|over|with|through)',
  'always (?:watching|monitoring|listening|scanning|observing|learning|improving|evolving)',
  '(?:knowledge|memory) that',
  'memory of',
  'over time',
  '(?:your|its|their) own (?:system )?(?:prompts?|instructions?|definitions?|weights|model|source code)',
  '(?:gets?|grows?|becomes?) (?:smarter|better|wiser|more)',
  'remembers?',
  'predict(?:s|ive)?',
  'foresees?',
  'anticipat(?:es?|ing)',
  'before (?:they|it|users?|anyone|you)',
  '(?:manual|human)[- ](?:intervention|effort|oversight|interaction|involvement|input)',
  'without (?:requiring|needing|waiting|awaiting|any|an|explicit|user|being)',
  '(?:fully|completely|totally) autonomous(?:ly)?',
  'auto(?:matically)?[- ]activates?',
  'in the background',
  'model (?:switching|selection|routing)',
  '(?:switch|select|choose|pick)(?:e?s)? (?:[a-z]+ ){0,3}models?',
  'conferences?',
  'meetups?',
  'summits?',
  'industry (?:events|participation|benchmark participation)',
  'community (?:engagement|participation)',
  'thought leadership contribution',
  'neural (?:center|centre|hub|core)',
  'collective mind',
  'intelligence (?:emergence|detection|amplification)',
  'hive[- ]mind',
  'sixth sense',
  'reads? (?:your|the user|users)',
  'adapts? (?:to|based)',
];
