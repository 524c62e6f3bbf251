/** A credential that is known by its shape. */
export interface SecretShape {
  /** What it is, in words, with its article. */
  readonly kind: string;
  /** Group 1 is the known beginning, which may be shown; group 2 is what nobody may see. */
  readonly pattern: RegExp;
  /** One fast look before the pattern: false for nearly every text. It begins with what is rare in prose, and looks back from there. */
  readonly mark?: RegExp;
}

/**
 * Shapes that the issuers document or that their tokens all have. Each pattern begins with a literal and goes on with bounded
 * repetitions of one class.
 */
export const SECRET_SHAPES: readonly SecretShape[] = [
  // Code hosting and package registries
  { kind: 'a GitHub token', pattern: /\b(gh[pousr]_)([A-Za-z0-9]{36,255})\b/g },
  { kind: 'a GitHub token', pattern: /\b(github_pat_)([A-Za-z0-9_]{36,255})/g },
  { kind: 'a GitLab token', pattern: /\b(glpat-)([A-Za-z0-9_-]{20,64})/g },
  { kind: 'an npm token', pattern: /\b(npm_)([A-Za-z0-9]{36})\b/g },
  { kind: 'a PyPI token', pattern: /\b(pypi-)([A-Za-z0-9_-]{60,255})/g },
  // Clouds
  { kind: 'an AWS access key', pattern: /\b(AKIA)([A-Z2-7]{16})\b/g },
  { kind: 'an AWS access key', pattern: /\b(ASIA)([A-Z2-7]{16})\b/g },
  { kind: 'a Google API key', pattern: /\b(AIza)([\w-]{35})(?![\w-])/g },
  { kind: 'a Google client secret', pattern: /\b(GOCSPX-)([\w-]{28})(?![\w-])/g },
  { kind: 'an Azure storage key', pattern: /\b(AccountKey=)([A-Za-z0-9+/]{86}==)/g },
  { kind: 'a DigitalOcean token', pattern: /\b(dop_v1_)([a-f0-9]{64})\b/g },
  { kind: 'a Vault token', pattern: /\b(hvs\.)([\w-]{24,200})/g },
  { kind: 'a Databricks token', pattern: /\b(dapi)([a-f0-9]{32})\b/g },
  // Models
  { kind: 'an Anthropic key', pattern: /(?<![\w-])(sk-ant-)([\w-]{40,200})/g },
  { kind: 'an OpenAI key', pattern: /(?<![\w-])(sk-(?:proj-|svcacct-|admin-)?)((?!ant-)[A-Za-z0-9_-]{32,250})/g },
  { kind: 'a Hugging Face token', pattern: /\b(hf_)([A-Za-z0-9]{34,40})\b/g },
  // Payment, mail, chat, trackers
  { kind: 'a Stripe key', pattern: /\b([sr]k_live_)([A-Za-z0-9]{24,120})\b/g },
  { kind: 'a Stripe test key', pattern: /\b([sr]k_test_)([A-Za-z0-9]{24,120})\b/g },
  { kind: 'a SendGrid key', pattern: /\b(SG\.)([\w-]{20,24}\.[\w-]{39,50})(?![\w-])/g },
  { kind: 'a Slack token', pattern: /\b(xox[abeoprs]-)([A-Za-z0-9-]{20,250})/g },
  { kind: 'a Slack webhook', pattern: /(hooks\.slack\.com\/services\/)(T\w{8,12}\/B\w{8,12}\/\w{20,30})/g },
  { kind: 'a Discord webhook', pattern: /(discord(?:app)?\.com\/api\/webhooks\/)(\d{17,20}\/[\w-]{60,80})/g },
  { kind: 'a Telegram bot token', pattern: /\b(\d{8,10}:AA)([\w-]{33})(?![\w-])/g },
  { kind: 'a Shopify token', pattern: /\b(shp(?:at|ca|pa|ss)_)([a-fA-F0-9]{32})\b/g },
  { kind: 'a Linear key', pattern: /\b(lin_api_)([A-Za-z0-9]{40})\b/g },
  { kind: 'a Notion token', pattern: /\b(ntn_)([A-Za-z0-9]{40,60})\b/g },
  // Formats
  { kind: 'a signed token', pattern: /\b(eyJ)([\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{20,1000})/g },
  {
    kind: 'a private key',
    pattern: /(-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY-----)([A-Za-z0-9+/=\s\\]{64,20000})/g,
  },
];

/** How most of these shapes begin; one fast look at the beginnings of words, before each is looked for. */
const SHAPE_BEGINNING =
  /\b(?:gh[pousr]_\w{36}|github_pat_|glpat-|npm_\w{36}|pypi-\w{60}|AKIA|ASIA|AIza|GOCSPX-|AccountKey=|dop_v1_|hvs\.|dapi\w{32}|sk-[\w-]{32}|hf_\w{34}|[rs]k_live_|[rs]k_test_|SG\.|xox[abeoprs]-|\d{8,10}:AA|shp\w\w_|lin_api_|ntn_|eyJ)/;
const SHAPE_PARTS = ['hooks.slack.com', '/api/webhooks/', 'KEY-----'];

/** False for nearly every text: nothing in it has one of these shapes. */
export function mayHoldShape(text: string): boolean {
  return SHAPE_PARTS.some((part) => text.includes(part)) || SHAPE_BEGINNING.test(text);
}

/**
 * Values that only what stands before them tells: a password in an address, and a long random value that is assigned to a name
 * of a credential. Groups as above.
 */
export const SECRETS_IN_CONTEXT: readonly SecretShape[] = [
  { kind: 'a password in an address', pattern: /(:\/\/[^\s:/@"'`<>]{1,64}:)([^\s/@"'`<>]{8,100})(?=@[a-z0-9])/gi },
  {
    kind: 'a secret',
    mark: /[:=](?<=(?:word|wd|ret|ken|key)["'`]?[ \t]{0,4}[:=])[>=]?[ \t]{0,4}["'`]?[A-Za-z0-9+/_-]{20}/i,
    pattern:
      /((?:password|passwd|secret|token|api[_-]?key|access[_-]?key)["'`]?[ \t]{0,4}(?:=>|:=|[:=])[ \t]{0,4}["'`]?)([A-Za-z0-9+/_-]{20,200}={0,2})(?![\w.({[$+/-])/gi,
  },
];

/** Words that stand in values which are no secrets but show where one goes; a random value holds none of them by chance. */
export const PLACEHOLDER_WORDS =
  /example|sample|dummy|fake|placeholder|your|change.?me|redacted|insert|replace|secret|token|passw|credential|xxxx|1234|abcd|qwert|foobar|(.)\1\1\1/i;
