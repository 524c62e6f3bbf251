import type { Practice } from './practice.ts';

const SECRET =
  '(?:secrets?|credentials?|passwords?|passphrases?|api keys?|private keys?|access keys?|(?:access |auth |api |bearer )?tokens?|connection strings?)';
const PERSONAL =
  '(?:pii|phi|personal (?:data|information|details)|customer (?:data|names?|records?)|patient (?:data|names?|records?)|sensitive (?:data|information|details)|card numbers?|email addresses)';

/** Security and privacy, as handbooks and review checklists put them. */
export const SECURITY_PRACTICES: readonly Practice[] = [
  {
    about: 'secrets in files',
    words: 'secret credential password passphrase key token connection',
    holds: `(?:secrets? manager|vault|environment variables?|env vars?) ~for ~${SECRET}|${SECRET} ~(?:in|from|via|through) (?:an? |the )?(?:environment|env|vault|secrets? manager|secrets? store|key ?vault)|(?:environment variables|env vars|secrets? manager|vault)(?=,|$)`,
    breaks: `(?:hard-?cod(?:es?|ing)|commit(?:s|ting)?|check(?:s|ing)? in|embed(?:s|ding)?|bak(?:e[sd]?|ing) in|inlin(?:e[sd]?|ing)) ~(?:[^ ]{1,20},? (?:or |and )?){0,2}${SECRET}|check(?:s|ed|ing)? ~${SECRET} into|(?:put|place|paste|store|keep|save|write|leave|include|ship|print|echo|show|add)s? ~${SECRET} ~(?:in|into|to|inside|alongside|with|next to) (?:the |a |an |each |every |plain )?(?:[a-z0-9.-]{1,30} )?(?:code|source|repo(?:sitory)?|file|config(?:uration)?|script|text|clear|comments?|git|readme|manifest|image|dockerfile|output|example|sample|log|logs|[a-z-]{1,20}[.](?:json|ya?ml|py|ts|js|env|md|tf|sh|toml))s?|${SECRET} ~(?:filled in|hard-?coded|baked in|in plain ?text|in clear ?text|in the clear|inline|in the source|in the repo(?:sitory)?|spelled out)|(?:real|live|actual|production) ${SECRET} in`,
  },
  {
    about: 'secrets and personal data in logs',
    words: 'log logs logged logging redact mask record dump print',
    holds: `(?:redact|mask|scrub|strip|anonymi[sz]e|obfuscate)(?:s|ed|ing)? ~(?:${SECRET}|${PERSONAL})|(?:${SECRET}|${PERSONAL}) ~(?:masked|redacted|scrubbed)`,
    breaks: `(?:log|print|dump|echo|record|trace)(?:s|ged|ging|ed|ing)? ~(?:${SECRET}|${PERSONAL}|full request bod(?:y|ies)|request and response bod(?:y|ies))(?! (?:rotation|management|counts?|usage|events|use|access|retriev))|(?:${SECRET}|${PERSONAL}) ~(?:in|into|to) (?:the |every )?logs?`,
  },
  {
    about: 'trust in input',
    words: 'trust client caller input data parameter payload user request query',
    holds: `(?:validat(?:e[sd]?|ing)|sanitiz(?:e[sd]?|ing)|sanitis(?:e[sd]?|ing)|escap(?:e[sd]?|ing)) ~(?:inputs?|user data|parameters|payloads?|user-supplied)|inputs? ~(?:validated|sanitized|validation)`,
    breaks: `(?:trust|accept|pass|forward|use|take|execute|concatenate|interpolate)(?:s|ed|ing)? ~(?:inputs?|user data|parameters|payloads?|form values|query strings?) ~(?:as-is|as is|as they (?:come|arrive)|unchecked|unvalidated|unsanitized|unescaped|straight|directly|verbatim|without (?:checks?|checking|validation|validating|sanitiz|escap)[a-z]*)|(?:inputs?|payloads?|parameters|form values|query strings?|user data) ~(?:trusted|unvalidated|unsanitized|unescaped|unchecked|goes? straight|flows? straight|passed (?:straight|directly))|trust (?:the )?(?:client|caller|user)(?:'s)?(?: input)?|skip(?:s|ped|ping)? ~(?:input )?validation`,
  },
  {
    about: 'how SQL is put together',
    words: 'sql query queries statement parameteri prepared concatenat interpolat',
    holds: `(?:parameteri[sz]ed|prepared|bound) (?:sql )?(?:queries|query|statements?|parameters)`,
    breaks: `(?:concatenat|interpolat|splic|past)(?:e[sd]?|ing) ~(?:into|in|onto|to) (?:the |each )?(?:sql|quer(?:y|ies)|statements?|where clauses?)|(?:build|assemble|construct|compose|write)s? ~(?:sql|quer(?:y|ies)|statements?) ~(?:by|with|from|through|using|via) (?:string |template )?(?:concatenation|interpolation|strings|f-strings|formatting)|string(?:-| )(?:concatenat|format|interpolat)[a-z]* ~(?:sql|quer(?:y|ies))|(?:sql|quer(?:y|ies)|statements?) ~(?:concatenated|by string concatenation)`,
  },
  {
    about: 'how much access is granted',
    words: 'privilege permission access admin administrator root owner wildcard role least right',
    holds: `(?:least|minimal|minimum|narrowest) (?:privileges?|access|permissions?|rights)|least-privilege(?:d)?|only the (?:permissions?|access|rights) (?:needed|required)`,
    breaks: `(?:grant|give|assign|request|attach|use|hand)(?:s|ed|ing)? ~(?:full|admin(?:istrator)?|root|owner|wildcard|unrestricted|global admin|superuser|cluster-admin|domain admin|broad)(?: [a-z]{1,15})? (?:access|rights|privileges?|permissions?|roles?|polic(?:y|ies)|accounts?|credentials)|(?:run|runs|running|execute|operate)s? ~as (?:root|admin(?:istrator)?|superuser|domain admin|cluster-admin)|(?:full|admin(?:istrator)?|root|owner|wildcard|unrestricted) (?:access|rights|privileges|permissions) (?:for|to) (?:every|all|each|any)[a-z]*|everyone (?:gets|has|receives) ~(?:admin|owner|full|root)`,
  },
  {
    about: 'encryption',
    words: 'encrypt tls https plaintext plain cleartext unencrypted http',
    holds: `encrypt(?:s|ed|ing|ion)? ~(?:at rest|in transit|backups?|data|traffic|connections?|everything|secrets|sensitive)|(?:tls|https) (?:everywhere|only|required|enforced|for all)|(?:enforce|require|ensure)s? (?:tls|https|encryption)`,
    breaks: `unencrypted (?:at rest|in transit|backups?|data|traffic|connections?|channels?|copies)|(?:in|as|over) (?:plain|clear) ?text|(?:store|keep|send|transmit|leave)s? ~(?:unencrypted|in the clear|over plain http)|over (?:plain )?http(?! ?/ ?2)(?! (?:api|request|header))|encryption ~(?:off|disabled|unnecessary|not needed|left out)|(?:disable|turn off|switch off) ~(?:encryption|tls|certificate (?:checks|validation|verification))`,
  },
  {
    about: 'consent to the use of data',
    words: 'consent data collect gather minimi',
    holds: `(?:with|obtain|get|require|ask for|honou?r|respect)s? ~(?:explicit|user|informed|prior) consent|data minimi[sz]ation|collect (?:only )?(?:the )?(?:minimum|minimal|what is (?:needed|necessary))|minimi[sz]e (?:the )?(?:data collect(?:ed|ion)|collected data)`,
    breaks: `(?:collect|gather|record|harvest|capture|keep|store|track)(?:s|ed|ing)? (?:everything|all (?:available |possible )?(?:user |personal )?data|as much ~data|whatever data|every (?:field|attribute|detail)|in case it (?:is|becomes) useful)|without ~consent|consent ~(?:assumed|implied|not (?:needed|required)|unnecessary)`,
  },
  {
    about: 'personal data that leaves the room',
    words: 'publish public anonymi pseudonymi confidential name real pii phi client customer patient participant',
    holds: `(?:anonymi[sz]|pseudonymi[sz]|de-?identif)[a-z]{1,6} ~(?:data|participants?|users?|names?|customers?|clients?|patients?|results|respondents?)|(?:keep|treat) ~(?:confidential|private)|(?:participants?|clients?|customers?|patients?|respondents?) ~(?:anonymous|anonymi[sz]ed)|(?:maintain|protect|respect|preserve)s? ~(?:confidentiality|anonymity|privacy)`,
    breaks: `(?:use|include|quote|cite|name|publish|share|print|list|mention|show|identify)(?:s|d|ing)? ~(?:real names|full names|by (?:full )?name|client names|customer names|participants? by name|customers? by name|patient names|identities|contact details)|(?:publish|post|share)(?:es|s)? ~(?:in public|publicly|public (?:channel|page|repo|repository))|(?:names|identities) ~(?:left in|published|disclosed|shared|kept in)`,
  },
  {
    about: 'trust inside the network',
    words: 'cluster intranet trust zero internal network',
    holds: `zero[- ]trust|never trust,? always verify`,
    breaks: `(?:network|traffic|requests?|calls?|callers?) (?:is|are) trusted|(?:trust|allow)(?:s|ed|ing)? ~(?:all |any |every )?(?:internal|intranet|in-cluster|lan|east-west)(?: [a-z]{1,15})? (?:traffic|callers?|calls?|requests?|services?|networks?|hosts?)|(?:internal|in-cluster) (?:traffic|calls|services|requests) ~(?:trusted|unauthenticated|without authentication|by default)`,
  },
  {
    about: 'passwords and second factors',
    words: 'mfa multi two password hash bcrypt argon',
    holds: `(?:enforce|require|enable|use)s? ~(?:mfa|multi-factor|two-factor|2fa)|(?:mfa|multi-factor authentication) ~(?:required|enforced|enabled)|(?:hash|salt)(?:s|ed|ing)? ~passwords?|passwords? ~(?:hash(?:ed|ing)|bcrypt|argon2)`,
    breaks: `(?:passwords?(?: alone| only)|a password) (?:is|are) (?:enough|sufficient)|(?:skip|disable|waive|turn off|drop)s? ~(?:mfa|multi-factor|two-factor|2fa)|(?:mfa|2fa|two-factor) ~(?:optional|not needed|unnecessary|off|disabled)|(?:store|keep|save)s? passwords? ~(?:as (?:entered|typed|is)|reversibl[ey]|unhashed|readable)|(?:md5|reversible encryption) ~passwords?`,
  },
  {
    about: 'access to pages behind a wall',
    words: 'paywall login robots scrape terms public gated',
    holds: `(?:respect|obey|honou?r|follow|check)s? ~(?:robots[.]txt|terms of (?:service|use)|rate limits|crawl)|only ~public(?:ly available)? (?:sources?|data|information)`,
    breaks: `(?:bypass|get (?:around|past)|circumvent|evade|work around|ignore|access|use|log in to|scrape)(?:s|es|ed|ing)? ~(?:paywall(?:s|ed)?|login-gated|login walls?|robots[.]txt|terms of (?:service|use)|rate limits|non-public|captchas?)`,
  },
  {
    about: 'open cross-origin access',
    words: 'cors origin',
    holds: `(?:restrict|allowlist|whitelist|limit|explicit|specific|strict)[a-z]* ~(?:cors|origins?)|cors ~(?:restricted|allowlist|whitelist|properly|specific)`,
    breaks: `(?:allow|accept|permit)(?:s|ed|ing)? (?:all|any|every) origins?|cors ~(?:wide open|wildcard|to [*]|for (?:all|any|every))|access-control-allow-origin: [*]`,
  },
];
