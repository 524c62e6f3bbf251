/** How lines of agent files begin, and the small words that decide what they do. Data only. */

/** What comes after, follows from or stands for something: "a → b". */
export const ARROW = /→|⇒|->|=>/;
export const MARKS = /^(?:[\s>*_#|"'“(~-]|\[[ xX]\]|\d{1,3}[.)]\s|[^\p{L}\p{N}\s`$%<[]){1,20}/u;
export const LABEL = /^\*\*[^*\n]{1,80}\*\*:?|^[\p{L}\p{N}][^\s:`]{0,30}(?: [^\s:`]{1,30}){0,3}:(?=\s|$)/u;
export const TRIGGER =
  /^(?:(?:must be )?(?:use|used|invoke|invoked|call|trigger|triggered|delegate|activate)d?\b (?:this|the|it|for|[a-z-]+ly|proactively|agent|skill|subagent|sub-agent|whenever|when|after|before|to|if)\b|proactively use\b|when(?:ever)? (?:to use|invoked)\b|perfect for\b|ideal for\b)/i;
export const DELEGATION =
  /\b(?:this|the) (?:sub-?)?(?:agent|skill|assistant)\b|\bproactively\b|\bwhen(?:ever)?\b|\bafter\b|\bbefore\b|\bit (?:when|for|if)\b/i;
export const PROHIBITION =
  /^(?:never|no|do not|don['’]?t|avoid|under no circumstances|must not|you (?:must|should|will|may|can|shall)? ?(?:not|never)|you (?:cannot|do not|don['’]t))\b/i;
/** "When the build fails, …": what follows the comma decides. */
export const CONDITION = /^(?:when|if|before|after|once|while|during|unless|for|in|on|as)\b[^.,;:!?]{3,120}, (?!and\b|or\b)/i;
export const QUESTION_START =
  /^(?:what|which|who|whom|whose|why|how|where|is|are|was|were|does|do|did|can|could|should|would|will|has|have)\b/i;
export const AGENT_SUBJECT = /^(?:you|you're|you've|you'll|i|i'm|i've|i'll|we|your|my)$/;
export const AGENT_NOUN = /^(?:this|the|our) (?:sub-?)?(?:agent|assistant|swarm|system prompt|specialist|coordinator)\b/i;
/** Small words that begin an instruction and say nothing about its form. */
export const LEAD = new Set(
  'always please then first next finally also carefully only now must should simply just immediately continuously proactively automatically systematically'.split(
    ' ',
  ),
);
/** After a word that may be noun or verb, these show the verb. */
export const OBJECT_START = new Set(
  'the a an all any each every this that these those your their its his our my whether if what how why when where which who to for with from against in on at by into through between across only both it them up out down as least existing new current relevant potential possible appropriate specific clear multiple real no not'.split(
    ' ',
  ),
);
/** Words that can only follow a verb or the object of one. */
export const BOUND_OBJECT = new Set(
  'the a an all any each every this that these those your its as when if it them everything nothing everyone for'.split(' '),
);
export const FINITE = new Set('is are was were has have had will can could should must may might would does did do shall'.split(' '));
/** Words that follow a noun in the plural: "Tests for …", "Reports and …". */
export const AFTER_NOUN = new Set(
  'and or of for in on at to with from by as that which are were have per is must should can may will'.split(' '),
);
/** Endings of adjectives: "Document operational limits" instructs, "Document management" names. */
export const ADJECTIVE = /(?:al|ive|ous|able|ible|ic|ary|ful|-state)$/;
/** Words that begin the object of a verb and hardly ever follow a noun. */
export const DETERMINERS = new Set('the a an all any each every this these those your its it them everything nothing everyone'.split(' '));
/** Plurals of nouns that look like the third person of a verb which is no noun otherwise. */
export const NOUN_PLURALS = new Set(
  'builds structures gains increases decreases needs helps challenges attempts displays pushes captures imports reads'.split(' '),
);
