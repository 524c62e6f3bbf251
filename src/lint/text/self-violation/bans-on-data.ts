/* One table, longer than a file should be: what rules about data, tests and interfaces forbid, as it looks in code. Data only. */
import type { CheckableBan } from './checkable-ban.ts';

const SQL = /^(?:sql|pgsql|postgres\w*|mysql|tsql|plsql)$/;
const TESTS = /^(?:jsx?|tsx?|javascript|typescript|py|python|java|kotlin|cs|csharp|ruby|rb)$/;

/** By language and subject. */
export const BANS_ON_DATA: readonly CheckableBan[] = [
  // SQL.
  { what: 'cursors', words: 'cursor', named: /\bcursors?\b/, seen: /\bDECLARE \w+ CURSOR\b/i, languages: SQL },
  {
    what: '`SERIAL` keys',
    words: 'serial identity',
    named: /\b(?:big)?serial\b/,
    instead: /\b(?:identity columns|uuid primary keys)\b/,
    seen: /\b(?:BIG)?SERIAL\b/,
    languages: SQL,
  },
  { what: '`VARCHAR`', words: 'varchar', named: /\bvarchar\b/, seen: /\bVARCHAR\(\d/i, languages: SQL },
  {
    what: 'timestamps without a zone',
    words: 'timestamp timestamptz',
    named: /\btimestamps? without (?:a )?time ?zone\b|\bplain timestamp\b/,
    instead: /\b(?:always|only|use) timestamptz\b/,
    seen: /\bTIMESTAMP\b(?! WITH|TZ)/,
    languages: SQL,
  },
  {
    what: 'comma joins',
    words: 'comma implicit explicit',
    named: /\b(?:comma|implicit) joins?\b/,
    instead: /\bexplicit joins?\b/,
    seen: /\bFROM \w+ (?:AS )?\w{1,12}, \w+ /i,
    languages: SQL,
  },
  {
    what: 'physical deletes',
    words: 'hard soft physical delete',
    named: /\b(?:hard|physical)(?:ly)?[- ]delet\w+/,
    instead: /\bsoft[- ]deletes? (?:only|always)\b|\b(?:only|always) (?:use )?soft[- ]delet/,
    seen: /\bDELETE FROM \w/i,
  },
  { what: 'natural joins', words: 'natural', named: /\bnatural joins?\b/, seen: /\bNATURAL JOIN\b/i, languages: SQL },
  // Tests.
  {
    what: 'focused tests',
    words: 'only focused',
    named: /\bfocused tests?\b|\.only\b/,
    seen: /\b(?:it|test|describe)\.only\(|\bfit\(|\bfdescribe\(/,
  },
  {
    what: 'skipped tests',
    words: 'skip disable ignore',
    named: /\b(?:skip\w*|disabl\w*|ignor\w*|comment\w* out) (?:\w{1,20} ){0,2}tests?\b/,
    seen: /\b(?:it|test|describe)\.skip\(|\bxit\(|@pytest\.mark\.skip\b|@Disabled\b|@Ignore\b|\[Ignore\]|-DskipTests|--skip-tests|-x test\b/,
  },
  {
    what: 'mocks',
    words: 'mock',
    named: /(?<!over-)\bmock(?:s|ing|ed)?\b(?! (?:data|server|ups?))/,
    instead: /\b(?:only )?real (?:databases?|dependencies|implementations?) (?:only|always)\b/,
    seen: /\b(?:jest|vi)\.mock\(|\bMagicMock\(|\bMockito\.mock\(|@patch\(|@Mock\b/,
    languages: TESTS,
  },
  { what: 'snapshot tests', words: 'snapshot', named: /\bsnapshot(?:s| tests?| testing)?\b/, seen: /\btoMatch(?:Inline)?Snapshot\(/ },
  {
    what: 'selectors by class in tests',
    words: 'css selector class xpath',
    named: /\b(?:css|class|xpath)(?:-based)? selectors?\b|\bxpaths?\b/,
    instead: /\b(?:only|always) (?:use )?(?:data-test\w*|test ids|role-based|getbyrole)/,
    seen: /\b(?:locator|querySelector|cy\.get|find_element)\(\s*["'](?:\.[a-z]|\/\/)/,
    languages: TESTS,
  },
  // Interfaces of services.
  {
    what: 'verbs in paths',
    words: 'verb noun resource',
    named: /\bverbs? in (?:the )?(?:urls?|uris?|paths?|endpoints?|routes?)\b/,
    instead: /\b(?:nouns?,? not verbs|resource-(?:based|oriented) (?:urls?|uris?|paths?|endpoints?))\b/,
    seen: /["'`\s](?:\/\w+){0,3}\/(?:get|create|update|delete|fetch|add|remove|list)[A-Z_-]\w+/,
  },
  {
    what: 'open origins',
    words: 'cors origin wildcard',
    named: /\b(?:wildcard|open|permissive|any|\*) (?:cors|origins?)\b|\bcors (?:wildcards?|\*)/,
    instead: /\b(?:strict|explicit|restrictive) (?:cors|origins?|origin (?:allow-?)?lists?)\b/,
    seen: /Access-Control-Allow-Origin["']?[:,]\s*["']?\*|\borigins?:\s*\[?\s*["']\*["']|allow_origins=\["\*"\]/,
  },
];
