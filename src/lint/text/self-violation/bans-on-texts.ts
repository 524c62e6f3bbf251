/* One table, longer than a file should be: what guides for writers forbid, as it looks in a sample text. Data only. */
import type { CheckableBan } from './checkable-ban.ts';

/** Fences that hold text for readers. */
const TEXT = /^(?:|markdown|md|mdx|text|txt|plain|plaintext|email|gherkin)$/;

/** By what the text would hold. */
export const BANS_ON_TEXTS: readonly CheckableBan[] = [
  // Marks and letters.
  {
    what: 'an exclamation mark',
    words: 'exclam',
    named: /\bexclamation (?:marks?|points?)\b/,
    seen: /[a-z]!(?:\s|$|["'”)])/,
    languages: TEXT,
  },
  {
    what: 'a contraction',
    words: 'contraction',
    named: /\bcontractions\b/,
    seen: /\b(?:don|can|won|isn|aren|doesn|didn|it|we|you|they|I)['’](?:t|s|re|ve|ll|m)\b/,
    languages: TEXT,
  },
  {
    what: 'a word in capitals',
    words: 'all caps capital uppercase shout',
    named: /\ball[- ]caps\b|\b(?:words? in )?(?:all )?(?:capitals|capital letters|uppercase words?)\b/,
    seen: /^(?:[^a-z]{0,10})\b[A-Z]{5,}(?: [A-Z]{3,}){1,5}\b/,
    languages: TEXT,
  },
  { what: 'an em dash', words: 'em dash', named: /\bem[- ]?dash(?:es)?\b/, seen: /\w ?— ?\w/, languages: TEXT },
  { what: 'a semicolon', words: 'semicolon', named: /\bsemicolons?\b/, seen: /[a-z]; [a-z]/, languages: TEXT },
  // Voice.
  {
    what: 'the first person',
    words: 'first person i',
    named: /\bfirst[- ]person\b/,
    instead:
      /\b(?:third|second)[- ]person (?:only|always|throughout|voice only)\b|\b(?:always|only) (?:use |write in )?(?:the )?(?:third|second) person\b/,
    seen: /(?:^|[\s"“(])(?:I|I['’](?:m|ve|ll)|my|we|our)\s[a-z]/,
    languages: TEXT,
  },
  {
    what: 'a hedge',
    words: 'hedg tentative qualifier weasel',
    named: /\b(?:hedg\w+|tentative (?:language|words?)|qualifiers|weasel words?)\b/,
    seen: /\b(?:perhaps|maybe|might be|possibly|somewhat|arguably|it seems|kind of|sort of)\b/i,
    languages: TEXT,
  },
  {
    what: 'an apology',
    words: 'apolog sorry',
    named: /\bapolog\w+|\bsorry\b/,
    seen: /\b(?:sorry|apologi[sz]e|apologies|unfortunately)\b/i,
    languages: TEXT,
  },
  {
    what: 'praise',
    words: 'prais encourag complim flatter cheer positive congrat',
    named:
      /\b(?:praise|praising|encouragement|encourage|compliments?|flattery|flatter|cheerleading|positive reinforcement|congratulat\w*|cheering)\b/,
    seen: /\b(?:(?:great|good|nice|excellent|fantastic|awesome|amazing|lovely|brilliant|superb|impressive|solid) (?:job|work|coverage|effort|question|progress|start|idea|choice|point)|well done|keep (?:it up|going)|you should be proud|proud of you|congratulations|kudos|you(?:'re| are) (?:doing|on the right|getting better)|you get better)\b/i,
    languages: TEXT,
  },
  {
    what: 'a superlative',
    words: 'superlativ hype hyperbol marketing promotional',
    named: /\bsuperlatives?\b|\bhyperbol\w+|\b(?:marketing|promotional|hype) (?:language|words?|speak|fluff|copy)\b|\bhype\b/,
    seen: /\b(?:best-in-class|world-class|revolutionary|cutting-edge|game-chang\w+|amazing|incredible|unparalleled|unbeatable|ultimate|state-of-the-art)\b/i,
    languages: TEXT,
  },
  {
    what: 'a click here',
    words: 'click',
    named: /\bclick here\b/,
    instead: /\bdescriptive link (?:text|labels?)\b/,
    seen: /\[(?:click )?here\]\(|\bclick here\b/i,
    languages: TEXT,
  },
  {
    what: 'an empty opening',
    words: 'pleasantr greeting preamble filler opening',
    named: /\b(?:pleasantries|greetings?|preambles?|filler (?:openings?|phrases?|sentences?))\b/,
    seen: /^\W{0,4}(?:I hope (?:this|you)|Hope you|Hi there|Hello!|Great question|Certainly|Sure,|Of course)/i,
    languages: TEXT,
  },
  {
    what: 'Latin filler',
    words: 'lorem placeholder dummy filler',
    named: /\blorem ipsum\b|\b(?:placeholder|dummy|filler) (?:text|copy|content)\b/,
    seen: /\blorem ipsum\b/i,
  },
  {
    what: 'a `TBD`',
    words: 'tbd placeholder',
    named: /\btbds?\b|\bplaceholder (?:text|values?|content|sections?|entries)\b|\bplaceholders$/,
    seen: /^(?!\s*\/).*\b(?:TBD|TBA|XXX|FIXME)\b/,
  },
  // Form.
  {
    what: 'a title in capitals',
    words: 'title sentence',
    named: /\btitle case\b/,
    instead: /\bsentence[- ]case\b(?=.{0,40}\b(?:head\w*|titles?|levels?)\b)|\b(?:head\w*|titles?|levels?)\b.{0,40}\bsentence[- ]case\b/,
    seen: /^\s{0,8}#{3,6} (?:\d+[.)] )?[A-Z][a-z]+ (?:(?:and|of|the|for|to|in|with) )?[A-Z][a-z]{3,}(?: [A-Z][a-z]+)*\s*$/,
    languages: TEXT,
  },
  {
    what: 'a table',
    words: 'table',
    named: /\b(?:markdown )?tables?$|\btables? in (?:the )?(?:output|answer|report|response)/,
    seen: /^\s*\|[^|\n]{1,60}\|[^|\n]{1,60}\|/,
    languages: TEXT,
  },
  {
    what: 'HTML',
    words: 'html',
    named: /\b(?:raw |inline |embedded )?html(?: tags?| markup)?$/,
    seen: /<(?:div|span|br|p|b|i|table|img|a)\b[^>]{0,80}>/i,
    languages: /^(?:|markdown|md|mdx|text|txt)$/,
  },
  {
    what: 'a bare link',
    words: 'bare raw url naked',
    named: /\b(?:bare|raw|naked) (?:urls?|links?)\b/,
    seen: /(?:^|\s)https?:\/\/\S+(?:\s|$)/,
    languages: TEXT,
  },
  // What it speaks of.
  {
    what: 'a technology by name',
    words: 'technolog implement vendor framework stack tool',
    named:
      /\b(?:technolog(?:y|ies)|tech(?:nical)?) (?:stack|names?|choices?|references?|details?|specifics)\b|\b(?:framework|vendor|product)(?:-specific)? (?:details?|names?|references?|specifics|terms?)\b/,
    instead: /\b(?:technology|vendor|framework|implementation|language|platform|tool)[- ](?:agnostic|neutral|independent)\b/,
    seen: /\b(?:React|Angular|Vue\.js|PostgreSQL|MySQL|MongoDB|Redis|Kafka|RabbitMQ|Docker|Kubernetes|AWS|Azure|Node\.js|Django|Flask|FastAPI|Laravel|Spring Boot|Rails|Next\.js|GraphQL|Firebase|Supabase|DynamoDB|Elasticsearch|Tailwind)\b/,
    languages: TEXT,
  },
  {
    what: 'an estimate of time',
    words: 'time estimate duration deadline',
    named: /\b(?:time|effort|duration) estimates?\b|\bestimat\w+ (?:of )?(?:time|effort|durations?)\b|\b(?:deadlines?|timelines?)$/,
    seen: /\b(?:\d{1,3}|one|two|three|four|five|six)(?:\s?[-–]\s?\d{1,3})? (?:hours?|days?|weeks?|months?|sprints?|person-days?)\b/i,
    languages: TEXT,
  },
  {
    what: 'a price',
    words: 'price pricing cost dollar',
    named: /\b(?:prices|pricing|costs|dollar amounts|budget figures)$/,
    seen: /[$€£]\s?\d/,
    languages: TEXT,
  },
  {
    what: 'an address of a person',
    words: 'personal real pii email',
    named: /\b(?:personal (?:data|information|details)|real (?:names?|email|e-mail|customer|user|patient)\w*|pii)\b/,
    seen: /\b[\w.]{2,30}@(?!example\.|test\.|domain\.|company\.|email\.)[\w-]{2,30}\.(?:com|org|net|io|de|co)\b/,
    languages: TEXT,
  },
];
