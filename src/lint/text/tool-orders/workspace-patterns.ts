import { BEGIN, globally, THE, type OrderPattern } from './order-pattern.ts';

/** Work on the repository and the machine that only a shell does. */
export const WORKSPACE_PATTERNS: readonly OrderPattern[] = [
  // Version control.
  {
    pattern: globally(
      String.raw`${BEGIN}(?:[fF]orce-)?[pP]ush(?:es)?\b[^.;]{1,60}? to (?:the |a )?(?:[\w-]{1,20} )?(?:branch|main|master|origin|remote|upstream|repo(?:sitory)?|GitHub|GitLab)\b`,
    ),
  },
  {
    pattern: globally(
      String.raw`${BEGIN}(?:[cC]ommit|[pP]ush) (?:the |your |all |any |each )(?:[a-z-]{1,15} )?(?:results?|changes?|fix(?:es)?|branch|files?|reports?|updates?|work|edits)\b`,
    ),
  },
  {
    pattern: globally(
      String.raw`${BEGIN}(?:[cC]reate|[cC]ut|[sS]tart|[cC]heck ?out|[sS]witch to) (?:an? |one |the )?(?:new |separate |own |dedicated )?(?:git |feature |topic |release |hotfix |fix |working )?branch\b`,
    ),
  },
  { pattern: globally(String.raw`${BEGIN}[cC]ommit (?:early and |early, )?(?:after|often|frequently|regularly|whenever|once)\b`) },
  {
    pattern:
      /\b(?:committed|pushed) (?:and \w{1,12} )?(?:to|on|onto) (?:the |a )?(?:[\w-]{1,20} )?(?:branch|main|master|origin|remote|repo(?:sitory)?|git)\b/g,
  },
  {
    pattern: globally(
      String.raw`${BEGIN}(?:[oO]pen|[cC]reate|[rR]aise|[fF]ile|[sS]ubmit) (?:a |the |one )?(?:[a-z]{1,12} )?(?:pull request|merge request|PR)s?\b(?! (?:template|description|checklist|guideline)s?)`,
    ),
  },
  {
    pattern: globally(
      String.raw`${BEGIN}(?:[cC]heck ?out|[rR]ebase|[cC]herry-pick|[sS]tash|[mM]erge) (?:the |a |each )(?:[\w-]{1,20} ){0,2}(?:branch|commits?|changes)\b`,
    ),
  },
  // Packages, servers, builds, files.
  {
    pattern: globally(
      String.raw`${BEGIN}(?:[iI]nstall|[uU]pgrade) ${THE}(?:[\w-]{1,20} ){0,2}(?:packages?|dependenc(?:y|ies)|modules?|librar(?:y|ies))\b`,
    ),
  },
  {
    pattern: globally(
      String.raw`${BEGIN}(?:[sS]tart|[rR]estart|[bB]oot|[sS]pin up|[bB]ring up|[lL]aunch|[tT]ear down) (?:the |a |an |each )(?:[\w-]{1,20} ){0,2}(?:containers?|servers?|emulators?|simulators?|daemon|VMs?|virtual machines?)\b`,
    ),
  },
  {
    pattern: globally(
      String.raw`${BEGIN}(?:[bB]uild|[rR]ebuild|[cC]ompile) (?:the |each |every )(?:[\w-]{1,15} )?(?:project|images?|binar(?:y|ies)|crate|sources?|source code|codebase|shaders?|firmware|program|kernel|smart contracts?)\b(?! (?:plan|structure))`,
    ),
  },
  {
    pattern: globally(
      String.raw`${BEGIN}(?:[dD]elete|[rR]ename|[mM]ove) (?:the |all |any |each |every )(?:[\w-]{1,20} ){0,2}(?:files?|folders?|director(?:y|ies))\b`,
    ),
  },
];
