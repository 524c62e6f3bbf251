/* One table, longer than a file should be: what style guides of programming languages forbid, as it looks in code. Data only. */
import type { CheckableBan } from './checkable-ban.ts';

const PYTHON = /^(?:py|python3?)$/;
const JAVA = /^(?:java|kotlin|kt|scala)$/;
const SHARP = /^(?:cs|csharp|c#)$/;
const GO = /^(?:go|golang)$/;
const RUST = /^(?:rs|rust)$/;
const CPP = /^(?:c|cpp|c\+\+|cc|h|hpp|cxx)$/;
const PHP = /^php$/;
const SWIFT = /^swift$/;
const KOTLIN = /^(?:kotlin|kt|kts)$/;

/** By language and subject. */
export const BANS_ON_PROGRAMS: readonly CheckableBan[] = [
  // Python.
  {
    what: 'wildcard imports',
    words: 'wildcard star import',
    named: /\b(?:wildcard|star) imports?\b|\bimport \*/,
    seen: /^\s*(?:from [\w.]+ import \*|import [\w.]+\.\*;)/,
  },
  {
    what: 'mutable default arguments',
    words: 'mutable',
    named: /\bmutable default/,
    seen: /\bdef \w+\([^)]{0,120}=\s*(?:\[\]|\{\})/,
    languages: PYTHON,
  },
  {
    what: '`os.path`',
    words: 'os pathlib',
    named: /\bos\.path\b/,
    instead: /\b(?:always|only|use|prefer) pathlib\b|\bpathlib (?:over|instead of|rather than)\b/,
    seen: /\bos\.path\.\w+\(/,
    languages: PYTHON,
  },
  {
    what: 'old string formatting',
    words: 'percent format string',
    named: /%[- ]formatting|\.format\(\)|\bpercent formatting\b/,
    instead: /\b(?:always|only|use) f-strings\b/,
    seen: /["'] % [\w(]|["']\.format\(/,
    languages: PYTHON,
  },
  {
    what: 'catch-all exception handlers',
    words: 'catch broad generic except exception bare swallow',
    named:
      /\b(?:catch-?all|broad|generic|blanket) (?:excepts?|exceptions?|exception handl\w+|catch\w*|handlers?)\b|\bcatch(?:ing)? (?:all |generic |broad )?(?:exception|everything|throwable)\b/,
    instead: /\bspecific exceptions? (?:only|types? only)\b|\bcatch (?:only )?specific exceptions?\b/,
    seen: /^\s*except(?: Exception| BaseException)?(?: as \w+)?\s*:|\bcatch\s*\((?:Exception|Throwable|std::exception)\b/,
  },
  {
    what: 'swallowed errors',
    words: 'swallow silent empty ignore',
    named: /\b(?:swallow\w*|silenc\w*|silently \w+|empty catch\w*|ignor\w* (?:\w{1,20} )?(?:errors?|exceptions?|failures?))\b/,
    seen: /\bcatch\s*(?:\(\w*\))?\s*\{\s*\}|^\s*except[^:]{0,40}:\s*pass\b/,
  },
  { what: '`pickle`', words: 'pickle', named: /\bpickle\b/, seen: /\bpickle\.loads?\(/, languages: PYTHON },
  {
    what: '`yaml.load`',
    words: 'yaml',
    named: /\byaml\.load\b/,
    instead: /\byaml\.safe_load\b|\bsafe_load\b/,
    seen: /\byaml\.load\((?![^)]{0,80}SafeLoader)/,
    languages: PYTHON,
  },
  { what: '`shell=True`', words: 'shell', named: /\bshell ?= ?true\b/, seen: /\bshell=True\b/, languages: PYTHON },
  {
    what: 'global variables',
    words: 'global',
    named: /\bglobal (?:variables?|state|mutable)\b|\bglobals\b/,
    seen: /^\s*global \w+/,
    languages: PYTHON,
  },
  {
    what: 'naive times',
    words: 'naive utcnow timezone',
    named: /\bnaive (?:datetimes?|timestamps?)\b|\butcnow\b/,
    instead: /\btime ?zone-aware\b/,
    seen: /\bdatetime\.(?:utcnow\(\)|now\(\))/,
    languages: PYTHON,
  },
  // Java, Kotlin, C#.
  {
    what: 'field injection',
    words: 'field constructor',
    named: /\bfield injection\b|@autowired (?:on )?fields?\b/,
    instead: /\bconstructor injection (?:only|always|over|instead)\b|\b(?:always|only|use|prefer) constructor injection\b/,
    seen: /^\s*@Autowired\s*$|@Autowired\s+(?:private|protected)/,
    languages: JAVA,
  },
  { what: '`System.out`', words: 'system println', named: /\bsystem\.out\b/, seen: /\bSystem\.out\.print/, languages: JAVA },
  {
    what: 'a returned `null`',
    words: 'null',
    named: /\breturn(?:ing|s)? null\b/,
    seen: /\breturn null;/,
    languages: /^(?:java|cs|csharp|tsx?|typescript)$/,
  },
  {
    what: 'old dates',
    words: 'java.util date simpledateformat',
    named: /\b(?:java\.util\.date|simpledateformat|legacy date)\b/,
    instead: /\bjava\.time\b/,
    seen: /\bnew Date\(|\bSimpleDateFormat\b/,
    languages: JAVA,
  },
  {
    what: 'Lombok',
    words: 'lombok',
    named: /\blombok\b/,
    seen: /^\s*@(?:Data|Getter|Setter|Builder|AllArgsConstructor)\b/,
    languages: JAVA,
  },
  {
    what: 'blocking on tasks',
    words: 'result wait block async',
    named: /\.result\b|\.wait\(\)|\bblock(?:ing)? (?:on )?async\b|\bsync[- ]over[- ]async\b/,
    instead: /\basync all the way\b/,
    seen: /\.(?:Result\b|Wait\(\)|GetAwaiter\(\)\.GetResult\(\))/,
    languages: SHARP,
  },
  { what: '`async void`', words: 'async', named: /\basync void\b/, seen: /\basync void \w+\(/, languages: SHARP },
  { what: '`!!`', words: 'null assertion force bang', named: /!!|\bnot-null assertion/, seen: /\w!!/, languages: KOTLIN },
  // Go, Rust, C, C++, Swift, PHP.
  { what: '`panic`', words: 'panic', named: /\bpanics?\b/, seen: /\bpanic!?\(/, languages: /^(?:go|golang|rs|rust)$/ },
  {
    what: 'ignored errors',
    words: 'ignore discard error',
    named: /\b(?:ignor\w*|discard\w*|drop\w*) (?:\w{1,20} )?(?:errors?|err)\b/,
    instead: /\b(?:check|handle) (?:all|every|each) (?:returned )?errors?\b|\berrors? (?:is |are )?always (?:checked|handled)\b/,
    seen: /(?:^|\s)(?:\w+, )?_ :?= \w[\w.]*\(/,
    languages: GO,
  },
  {
    what: '`interface{}`',
    words: 'interface empty',
    named: /\binterface\{\}|\bempty interfaces?\b/,
    seen: /\binterface\{\}/,
    languages: GO,
  },
  { what: '`init` functions', words: 'init', named: /\binit(?:\(\))? functions?\b/, seen: /^func init\(\)/, languages: GO },
  {
    what: '`unwrap`',
    words: 'unwrap',
    named: /\bunwrap(?:\(\)|s)?\b/,
    seen: /\.unwrap\(\)/,
    languages: RUST,
    keptBy: /#\[(?:test|cfg\(test\))/,
  },
  {
    what: '`unsafe`',
    words: 'unsafe',
    named: /\bunsafe\b/,
    instead: /\b(?:zero|100%) unsafe\b|\bsafe rust only\b/,
    seen: /\bunsafe (?:\{|fn|impl)/,
    languages: RUST,
  },
  {
    what: 'raw pointers',
    words: 'raw new manual smart',
    named: /\braw (?:owning )?pointers?\b|\braw new\b|\bmanual (?:memory|new|delete)\b/,
    instead: /\b(?:only|always) (?:use )?smart pointers\b/,
    seen: /=\s*new \w+[({;[]|^\s*delete(?:\[\])? \w+;/,
    languages: CPP,
  },
  {
    what: '`using namespace std`',
    words: 'using namespace',
    named: /\busing namespace\b/,
    seen: /^\s*using namespace std;/,
    languages: CPP,
  },
  {
    what: '`NULL`',
    words: 'null nullptr',
    named: /\bnull macro\b|\bnull\b(?= for pointers)/,
    instead: /\b(?:always|only|use) nullptr\b/,
    seen: /[=(,] ?NULL\b/,
    languages: /^(?:cpp|c\+\+|cc|hpp|cxx)$/,
  },
  { what: '`goto`', words: 'goto', named: /\bgotos?\b/, seen: /^\s*goto \w+;/, languages: CPP },
  {
    what: 'unsafe string functions',
    words: 'strcpy gets sprintf unsafe',
    named: /\b(?:strcpy|strcat|gets|sprintf)\b|\bunsafe (?:string|c) functions?\b/,
    seen: /\b(?:strcpy|strcat|gets|sprintf)\(/,
    languages: CPP,
  },
  {
    what: 'forced unwraps',
    words: 'force implicit',
    named: /\bforce[d-]?[- ]?unwrap\w*|\bimplicitly unwrapped\b/,
    seen: /\w!\.|\w!\)|\bas! \w|\btry! /,
    languages: SWIFT,
  },
  {
    what: 'suppressed errors',
    words: 'suppress @',
    named: /@ (?:operator|suppression)\b|\berror suppression\b/,
    seen: /[=\s(]@\w+\(/,
    languages: PHP,
  },
  {
    what: 'static facades',
    words: 'static facade',
    named: /\bstatic (?:calls?|methods?|facades?)\b|\bfacades?\b/,
    instead: /\bdependency injection over static\b/,
    seen: /\\Drupal::\w+\(|\b(?:DB|Cache|Auth|Log)::\w+\(/,
    languages: PHP,
  },
];
