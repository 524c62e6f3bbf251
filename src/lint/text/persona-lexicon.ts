/**
 * What invented biographies are made of. Each entry class says what it stands for; none names a person, a product or an employer.
 * Every pattern is a sequence of literals, small alternations and bounded repetitions: linear in the length of a line.
 */

/** Why a claim is no fact about a sub-agent; also the id of its message. */
export type PersonaKind = 'years' | 'deed' | 'honour' | 'period' | 'lesson';

export interface PersonaPattern {
  readonly kind: PersonaKind;
  /** True where at least 95 of 100 hits were right. */
  readonly isMeasured: boolean;
  /** `title`: headings and bold lines only. `career`: only where a title above promises a biography; `story`: only below a deed there. */
  readonly where: 'anywhere' | 'title' | 'career' | 'story';
  /** Whole words, in lower case, of which every match has one: a line without any is not matched. Empty: every line is. */
  readonly words: readonly string[];
  /** Matches the claim alone; flags `gi`. */
  readonly pattern: RegExp;
}

function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/);
}

const COUNT = String.raw`(?:\d{1,2}\s?\+?|(?:a |one |two|three|four|five|ten|fifteen|twenty|thirty|several|many)\b)`;
const MORE_THAN = String.raw`(?:(?:over|more than|nearly|almost) )?`;
/** "20+ years", "over two decades", "decades". */
const TIME = String.raw`(?:${MORE_THAN}\b${COUNT}[ -]?(?:years?|yrs?|decades?)\b['’]?|\bdecades\b)`;
/** Up to eight words that stay inside one clause. */
const FEW_WORDS = String.raw`(?:[^\s.:;!?|()]{1,30} ){0,8}`;
const EXPERIENCE = String.raw`(?:experiences?|expertise|wisdom|mastery|insights?|lessons?|learnings?|know-how|careers?|battle-testing|in the trenches|battle scars)\b`;
/** What a plan, a measure or the age of a thing lasts; nobody lived through it. */
const DURATION = String.raw`(?!['’]?[ -](?:old|older|ago|roadmaps?|plans?|planning|horizons?|outlook|forecasts?|projections?|models?|tco|terms?|periods?|cycles?|warranty|retention|contracts?|goals?|targets?|strateg(?:y|ies)|business strateg|support|history|historical|of (?:data|history|logs?|records?|retention|support|incident data|historical)|into the|from now|later|earlier|before|when|compliance|perspective|maintainability|maturity|production validation|uptime))`;

/** Also where nothing stands between the figure and the unit: "20years". */
const YEARS: readonly string[] = withFigures(['year', 'years', 'yr', 'yrs']);
const DECADES: readonly string[] = withFigures(['decade', 'decades']);

function withFigures(units: readonly string[]): readonly string[] {
  const figures = Array.from({ length: 110 }, (_, figure) => (figure < 100 ? String(figure) : `0${figure - 100}`));
  return units.flatMap((unit) => [unit, ...figures.map((figure) => figure + unit)]);
}

/** A time that somebody worked, with the word that says so: "20+ years of experience", "decades of hard-won wisdom". */
const EXPERIENCE_YEARS: PersonaPattern = {
  kind: 'years',
  isMeasured: true,
  where: 'anywhere',
  words: [...YEARS, ...DECADES],
  pattern: new RegExp(String.raw`${TIME}${DURATION}(?: of)? ${FEW_WORDS}?${EXPERIENCE}`, 'gi'),
};

/** A long time without that word, after one that makes it a biography: "architect with 20+ years designing …", "after 20 years". */
const WORKED_YEARS: PersonaPattern = {
  kind: 'years',
  isMeasured: true,
  where: 'anywhere',
  words: [...YEARS, ...DECADES],
  pattern: new RegExp(
    String.raw`\b(?:with|after|through|from|leveraging|my|your|represents?|demonstrates?|as a|incorporates?|spanning|act as|informed by|based on|backed by|built on|grounded in|distilled from|learned (?:over|in)) (?:${MORE_THAN}\b(?:[1-6]\d\s?\+?|[1-9]\s?\+)[ -]?(?:years?|yrs?)|${MORE_THAN}(?:two|three|several|many) decades|decades of)\b${DURATION}`,
    'gi',
  ),
};

/** What somebody did for a time: "6+ years scaling consumer products", "In 20 years, I …", "your years as an engineer". */
const YEARS_OF_DOING: PersonaPattern = {
  kind: 'years',
  isMeasured: true,
  where: 'anywhere',
  words: [...YEARS, 'i'],
  pattern: new RegExp(
    String.raw`${MORE_THAN}\b(?:[1-6]\d\s?\+?|[1-9]\s?\+)[ -]?(?:years?|yrs?) (?:of )?(?!expir|remain|start|end|depend|includ|follow|dur|pend|runn|outstand|record)[a-z]{3,14}ing\b|\b[Ii]n (?:my )?(?:\d{1,2}\+?|twenty|thirty|two decades) ?(?:years)?(?: of [a-z]{3,14}ing)?,? I\b|\b[Yy]our (?:many |long )?years (?:as an?(?: [\w-]{2,20}){1,4}|in the(?: [\w-]{2,20}){1,2}|of [a-z]{3,14}ing)\b`,
    'g',
  ),
};

/** The label of a rule or a section that claims the time as its source: "20-YEAR WISDOM", "20-year veteran approach". */
const YEAR_TAG: PersonaPattern = {
  kind: 'years',
  isMeasured: false,
  where: 'anywhere',
  words: ['year', 'years', 'decade', 'decades'],
  pattern:
    /\b(?:\d{2}\+?[ -]years?|(?:two|three|multi)[ -]decades?)[ -](?:[a-z/&]{2,20} ){0,2}(?:veteran|wisdom|insights?|lessons?|learn(?:ing|ed)s?|experience[ds]?|enhancements?|enhanced|additions?|standards?|protocols?|principles?|practices?|methodology|evolution|rule|architect|engineer|expert|principal|mastery?|proven|pattern recognition|analysis|management|collaboration|approach)\b/gi,
};

/** A title that gives a skill its years: "Cloud Expertise (20+ Years)". */
const SKILL_YEARS: PersonaPattern = {
  kind: 'years',
  isMeasured: true,
  where: 'title',
  words: YEARS,
  pattern: new RegExp(
    String.raw`(?<=\b(?:wisdom|mastery|expertise|excellence|leadership|insights?|lessons|experience|competenc(?:y|ies)|skills?)\b[^()]{0,20}\()\d{1,2}\+? ?years?\b${DURATION}`,
    'gi',
  ),
};

/** Years in brackets or at the end of another title: "Storage layouts (15+ Years)", "Two Decades of Outages". */
const TITLE_YEARS: PersonaPattern = {
  kind: 'years',
  isMeasured: false,
  where: 'title',
  words: [...YEARS, 'decades'],
  pattern: new RegExp(String.raw`\b(?:(?:[1-6]\d\s?\+?|[1-9]\s?\+)[ -]?years?\b|(?:two|three|several|many) decades\b)${DURATION}`, 'gi'),
};

/** A field of a profile: "**Experience**: 12+ years in banking". */
const PROFILE_YEARS: PersonaPattern = {
  kind: 'years',
  isMeasured: false,
  where: 'anywhere',
  words: ['experience'],
  pattern: /\bexperience(?:\*\*)?:(?:\*\*)? ?(?:over )?\d{1,2}\+? ?(?:years?|yrs)\b/gi,
};

/** Brackets that give a person's years in passing: "architect persona (20+ years, enterprise patterns)". */
const BRACKET_YEARS: PersonaPattern = {
  kind: 'years',
  isMeasured: false,
  where: 'anywhere',
  words: YEARS,
  pattern: /(?<=\()\d{1,2}\s?\+ ?(?:years?|yrs?)\b/gi,
};

/** Stretches of a career: "Years 4-8 (2008-2012)", "Early Web Era (2004-2010)". */
const CAREER_PERIOD: PersonaPattern = {
  kind: 'period',
  isMeasured: true,
  where: 'title',
  words: wordsIn(
    'career era revolution foundation transformation leadership evolution mastery mastered expertise years pioneer innovation adaptation',
  ),
  pattern:
    /\b(?:career|era|revolution|foundation|transformation|leadership|evolution|mastery|mastered|expertise|years \d{1,2} ?[-–] ?\d{1,2}|pioneer|innovation|adaptation)\b[^()]{0,60}\((?:mastered )?(?:years \d{1,2} ?[-–] ?\d{1,2}: ?)?(?:19|20)\d\d ?(?:[-–] ?(?:(?:19|20)\d\d|now|present)|\+)\)|\byears \d{1,2} ?[-–] ?\d{1,2}\b/gi,
};

/** Distinctions that only people have: patents, talks, publications, seats on boards. */
const HONOURS: PersonaPattern = {
  kind: 'honour',
  isMeasured: true,
  where: 'anywhere',
  words: wordsIn(
    `patent patents keynote keynotes published board speaker spoken presented keynoted judged author trained educated graduated studied phd ph
    doctorate mba degree certifications contributor won award google amazon netflix meta facebook microsoft apple faang mckinsey`,
  ),
  pattern:
    /\b(?:(?:hold(?:s|er of|ing)|\d+\+?) (?:[\w-]+ ){0,3}patents?|keynote speaker|keynotes? at|published (?:author|\d+\+? (?:[\w-]+ ){0,3}(?:articles|papers|books))|(?:advisory )?board member (?:of|for|at)|speaker at|(?:spoken|presented|keynoted|judged) at|standard co-author|(?:trained|educated|graduated|studied) (?:at|by|from|under) (?:the best |stanford|mit\b|harvard|oxford|cambridge|berkeley|princeton|yale|caltech|google)|(?:with|hold(?:s|ing)?|have|earned) (?:an? |multiple |several )?(?:ph\.?d|doctorate|mba|master['’]s degree|bachelor['’]s degree|degree in|[\w-]{2,20} certifications)|open source contributor to|won (?:over )?\d+|award-winning (?:author|architect|engineer|designer|developer|researcher|speaker|expert)|(?:ex|former(?:ly)?|(?:worked|served|engineer|architect|designer|leader|manager|director|scientist|researcher|experience) at)[- ](?:google|amazon|netflix|meta|facebook|microsoft|apple|faang|mckinsey))\b/gi,
};

/** How much somebody handled: "(8 Major Migrations)", "$50M+ infrastructure migration across 5 data centers". */
const RECORD_FIGURES: PersonaPattern = {
  kind: 'deed',
  isMeasured: false,
  where: 'career',
  words: [],
  pattern:
    /\(?\b\d[\dk,]{0,12}\+? (?:[\w-]+ ){0,3}(?:migrations|incidents|transformations|organizations|engineers|companies|clients|data centers|launches|implementations|recoveries|audits|conferences|repositories|professionals|enterprises|regions|countries|industries)\b(?:(?: led)?\)|, \d[^()]{1,40}\))?|\$\d[\d.,]*[kmb]?\+? (?:[\w-]+ ){0,3}(?:migration|infrastructure|contracts?|budgets?|savings|saved|annually|revenue|investments?)\b|\b(?:supporting|serving|handling|processing) \d[\d.,]*[kmb]?\+ (?:[\w-]+ ){0,2}[a-z]{3,20}s\b|\b(?:sav(?:ing|ed)|worth) \$\d[\d.,]*[kmb]?\+?/gi,
};

/** Employers and clients of a claimed record. */
const EMPLOYERS: PersonaPattern = {
  kind: 'honour',
  isMeasured: false,
  where: 'career',
  words: ['fortune'],
  pattern: /\bFortune (?:50|100|500|1000) [\w-]+/gi,
};

/** What somebody is told to have lived through: "You've led teams …", "having witnessed …". */
const SECOND_PERSON_DEEDS: PersonaPattern = {
  kind: 'deed',
  isMeasured: true,
  where: 'anywhere',
  words: wordsIn('ve have has having authored founded cofounded invented pioneered were'),
  pattern:
    /(?:\byou['’]ve|(?<=^|[.!?*] {1,2})you have|\bhaving) (?:(?:personally|successfully|also) )?(?:led|built|seen|survived|lived through|handled|shipped|won|witnessed|navigated|architected|debugged|scaled|managed|spent|worked|mentored|designed|delivered|helped|advised|coached|guided|trained|transformed|rescued|saved|raised|founded)\b|\b(?:you['’]ve|you have|who (?:has|have)|having) (?:(?:personally|successfully) )?[a-z]{1,12}(?:ed|ilt|itten|ade|ain|ught) (?:[a-z]{2,15} ){0,3}(?:\d[\d,.]*[km]?\+|\d{3,}|\d{1,3},\d{3}|dozens|hundreds|thousands|millions|countless|many times)\b|(?<=^|[.!?*] {1,2})you (?:authored|founded|co-?founded|invented|pioneered|were (?:an? |the |one of the )(?:core |lead |founding |key )?(?:contributor|maintainer|member|engineer|architect|founder|author))\b/gi,
};

/** The agent speaks of its past: "I've seen teams …", "I once spent …". Talk of a user in quotation marks does not count. */
const FIRST_PERSON_DEEDS: PersonaPattern = {
  kind: 'lesson',
  isMeasured: false,
  where: 'anywhere',
  words: ['i'],
  pattern:
    /\b(?:I['’]ve|I have) (?:(?:personally|also|even) )?(?:seen|learned|watched|found|witnessed|been in|debugged|worked|lived|investigated|led|built)\b|\bI (?:once|personally) [a-z]{3,}/g,
};

/** Experience as the source of a rule: war stories, scars, lessons of a hard school, veterans. */
const LIVED_LESSONS: PersonaPattern = {
  kind: 'lesson',
  isMeasured: false,
  where: 'anywhere',
  words: wordsIn('war battle learned hard trenches veteran track'),
  pattern:
    /\bwar stor(?:y|ies)\b|\bbattle[- ](?:scars?|scarred|worn)\b|\blearned the hard way\b|\bhard-(?:won|earned|learned)\b|\bin the trenches\b|(?<!\b(?:ask|hire|consult|find|call) (?:an? |the )?)\bveteran(?:-level|['’]s)?\b(?! (?:users?|players?|employees?|affairs|status|owned|benefits?|famil|staff|teams?|support))|\(learned (?:after|from) (?:\d|a |an |the |too )|(?<!(?:libraries|vendors|tools|packages|projects|candidates) with an? )\b(?:proven|strong|impressive|your|my) track record\b/gi,
};

/** Fields of a story below a deed: what happened, what was done, what came of it. */
const STORY_FIELDS: PersonaPattern = {
  kind: 'lesson',
  isMeasured: false,
  where: 'story',
  words: [],
  pattern:
    /^(?:\*\*)?(?:root cause|situation|challenge|impact|resolution|solution|response|action|innovation|outcome|result|learning|lesson|lesson learned|post-mortem|key takeaway)\b(?=(?:\*\*)?(?::| led ))/gi,
};

export const PERSONA_PATTERNS: readonly PersonaPattern[] = [
  EXPERIENCE_YEARS,
  WORKED_YEARS,
  YEARS_OF_DOING,
  CAREER_PERIOD,
  HONOURS,
  SECOND_PERSON_DEEDS,
  YEAR_TAG,
  PROFILE_YEARS,
  BRACKET_YEARS,
  SKILL_YEARS,
  TITLE_YEARS,
  FIRST_PERSON_DEEDS,
  LIVED_LESSONS,
  EMPLOYERS,
  RECORD_FIGURES,
  STORY_FIELDS,
];

/** Outside of biographies a line without any of these claims nothing. Letter classes instead of the flag `i`, which takes twice as long. */
export const PERSONA_HINT =
  /[yY](?:ears?|EARS?|rs|RS|ou['’ ](?:ha)?ve|ou (?:were|[acfip][a-z-]{4,9}ed\b))|who ha[sv]|(?:ed|er|ect|or|ist|nce) at |ed (?:by the b|from )|[dD](?:ecade|ECADE)|[pP](?:atents?|ublished|h\.?D)|PH\.?D|[cC]ertifications|[dD](?:octorate|egree)|MBA|\(learned |[kK]eynote|[vV](?:eteran|ETERAN)|[tT](?:he [hH]ard [wW]ay|renches|RENCHES|rack [rR]ecord|hought [lL]eadership)|[hH](?:ard-[wlWLeE]|ARD-[WEL]|aving)|\bI['’ ](?:ha)?ve|\bI (?:once|personally)|[bB]attle[- ](?:[sS]car|worn)|BATTLE SCAR|[wW](?:ar [sS]tor|AR STOR|on \d|on over)|speaker at|(?:spoken|presented|keynoted|judged) at|board member|co-author|[fF]ortune \d|[aA]ward-w|\b[fF]ormer|\b[eE]x-|[cC]areer|[aA]chievements|Led |Mentored|Negotiated|Spearheaded|Rescued|Pioneered|Oversaw|Founded/;

/** Titles that promise a biography: what stands below them tells of deeds. */
export const CAREER_TITLE =
  /\b\d{1,2}\+?[ -]years?\b|\byears \d|\bdecades?\b|\b(?:19|20)\d\d ?[-–] ?(?:(?:19|20)\d\d|present)\b|\bcareer\b|\bwar stor|\bbattle scars?\b|\btrack record\b|\bveteran\b|\bexperience (?:portfolio|profile|foundation|evolution|timeline|domains?)\b|\bthought leadership\b|\bachievements\b|\bpatents\b/i;

/** Past tenses that begin a line of a record. Present-day instructions begin with the bare verb. */
export const DEED_VERBS: ReadonlySet<string> = new Set(
  wordsIn(`led managed built taught established navigated adapted survived architected pioneered witnessed learned discovered developed designed
  delivered scaled guided implemented launched created mentored negotiated rescued oversaw spearheaded transformed recovered founded
  drove introduced migrated decomposed aligned coordinated conducted trained coached hired fostered championed facilitated shifted
  lived leveraged mastered integrated consolidated executed supported aligned orchestrated evolved weathered authored published
  presented served modernized engineered deployed debugged optimized reduced increased decreased achieved saved grew partnered`),
);

/** Deeds so large that they need no title above them, when a figure stands in the line. */
export const STRONG_DEED_VERBS: ReadonlySet<string> = new Set(
  wordsIn('led mentored negotiated spearheaded rescued pioneered oversaw founded'),
);
