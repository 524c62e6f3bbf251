import type { Choice } from './choice.ts';
import { PRACTICE_CHOICES } from './practice-choices.ts';
import { TECHNICAL_CHOICES } from './technical-choices.ts';

const FORMATTED =
  /\b(?:outputs?|respond|responses?|return|reply|replies|answers?|results?|reports?|deliver|delivered|format|emit|produce|hand over|logs?|lines?|export|summary|print)\b/;
const WRITTEN =
  /\b(?:write|writes|written|writing|respond|answer|reply|replies|answers|output|text|language|translate|documentation|comments)\b/;

/** Formats, systems, languages and ways of writing. */
const PLAIN_CHOICES: readonly Choice[] = [
  {
    what: 'format',
    options: ['json', 'yaml|yml', 'xml', 'csv', 'markdown', 'plain text|prose', 'html', 'pdf', 'docx|word'],
    near: FORMATTED,
  },
  { what: 'format of images', options: ['png|pngs', 'jpeg|jpg|jpegs', 'webp', 'svg|svgs', 'gif|gifs', 'avif'] },
  { what: 'format of videos', options: ['mp4', 'webm', 'mov', 'mkv', 'avi'] },
  { what: 'format of sounds', options: ['wav', 'mp3', 'flac', 'ogg', 'aac', 'm4a'] },
  { what: 'encoding', options: ['utf-8|utf8', 'utf-16|utf16', 'latin-1|iso-8859-1', 'ascii'] },
  { what: 'line ending', options: ['lf', 'crlf'], near: /\b(?:line|ending|endings|eol)\b/, isEither: true },
  { what: 'indentation', options: ['tabs|tab', 'spaces'], near: /\b(?:indent\w*|tabs)\b/, isEither: true },
  { what: 'quotation marks', options: ['single quotes', 'double quotes', 'backticks'], isEither: true },
  {
    what: 'spelling',
    options: [
      'american|american english|american spelling|us english|us spelling',
      'british|british english|british spelling|uk english|uk spelling',
    ],
    isEither: true,
  },
  {
    what: 'system of units',
    options: ['metric|metric units|si units', 'imperial|imperial units|us customary units'],
    near: /\b(?:units?|measure\w*|metric system|imperial)\b/,
    isEither: true,
  },
  { what: 'scale of temperature', options: ['celsius', 'fahrenheit', 'kelvin'], isEither: true },
  { what: 'time zone', options: ['utc|gmt', 'local time|local times|local timezone|local time zone'], isEither: true },
  { what: 'currency', options: ['usd|us dollars|dollars', 'eur|euros|euro', 'gbp|pounds sterling', 'chf|swiss francs', 'jpy|yen'] },
  {
    what: 'grammatical person',
    options: ['first person|first-person', 'second person|second-person', 'third person|third-person'],
    isEither: true,
  },
  { what: 'tense', options: ['present tense', 'past tense', 'future tense'], isEither: true },
  { what: 'voice of sentences', options: ['active voice', 'passive voice'], isEither: true },
  {
    what: 'tone',
    options: ['formal tone|formal language|formal register', 'casual tone|informal tone|conversational tone|casual language'],
    isEither: true,
  },
  { what: 'theme', options: ['dark theme|dark mode|dark themes', 'light theme|light mode|light themes'] },
  {
    what: 'order',
    options: ['alphabetical|alphabetically', 'chronological|chronologically', 'by severity|by priority|by impact', 'by date'],
    near: /\b(?:order\w*|sort\w*|list\w*|rank\w*|arrange\w*)\b/,
  },
  {
    what: 'language of answers',
    options: [
      'english',
      'german',
      'french',
      'spanish',
      'italian',
      'portuguese',
      'dutch',
      'polish',
      'russian',
      'chinese|mandarin',
      'japanese',
      'korean',
      'arabic',
      'hindi',
      "language of the user|user's language|user's own language|customer's language|reader's language|native language|local language|their language",
    ],
    near: WRITTEN,
  },
  {
    what: 'way of naming',
    options: [
      'camelcase|camel case|camel-case',
      'snake_case|snake case|snake-case',
      'kebab-case|kebab case',
      'pascalcase|pascal case|pascal-case',
      'screaming_snake_case',
    ],
  },
  {
    what: 'operating system',
    options: ['windows', 'linux|ubuntu|debian', 'macos|mac os|osx', 'freebsd'],
    near: /^(?!.*\b(?:time|sliding|maintenance|context|open|close|app|browser) windows\b)/,
  },
  { what: 'mobile system', options: ['ios|iphone|ipad|iphones', 'android'] },
  {
    what: 'browser',
    options: ['chrome|chromium', 'firefox', 'safari', 'edge|microsoft edge'],
    near: /\b(?:browsers?|chrome|chromium|firefox|safari)\b/,
  },
  {
    what: 'style guide',
    options: [
      'google',
      'airbnb',
      'sun|oracle',
      'standard js|standardjs|standard.js',
      'pep 8|pep8',
      'microsoft',
      'psr-12|psr12',
      'chicago',
      'ap',
      'apa',
      'mla',
      'ieee',
      'wordpress',
      'vancouver',
      'harvard',
      'bluebook',
    ],
    near: /\b(?:style ?guides?|style|conventions?|formatting|citations?|cite|references)\b/,
  },
];

/** Every field of choices. */
export const CHOICES: readonly Choice[] = [...PLAIN_CHOICES, ...TECHNICAL_CHOICES, ...PRACTICE_CHOICES];
