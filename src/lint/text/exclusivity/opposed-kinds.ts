import type { Choice } from './choice.ts';

/** Kinds of things that exclude each other, whatever the things are: "additive changes only" and "breaking changes". Data only. */
const KINDS: readonly (readonly string[])[] = [
  // Where it comes from and whose it is.
  ['public|publicly available|open', 'private|internal|confidential|proprietary|restricted'],
  ['internal|in-house', 'external|third-party|outside'],
  ['primary|first-hand|original|official', 'secondary|second-hand|unofficial|third-hand|blog|blogs|forum|forums'],
  ['peer-reviewed|peer reviewed', 'preprint|preprints|blog|blogs|press|unreviewed'],
  ['open-source|open source|free', 'commercial|proprietary|paid|licensed|closed-source'],
  ['local|on-device|offline', 'remote|cloud|hosted|online|over the network'],
  ['on-premises|on-premise|on-prem', 'cloud|hosted|saas'],
  // How sure, how far, how many.
  ['verified|confirmed|validated|proven', 'unverified|unconfirmed|suspected|unproven|speculative|anecdotal|rumoured|rumored'],
  ['stable|released|production-ready', 'experimental|beta|alpha|unstable|preview|nightly|canary'],
  ['current|latest|newest|modern', 'legacy|outdated|deprecated|older|oldest|previous'],
  ['critical|high-severity|severe', 'minor|cosmetic|low-severity|trivial|style|stylistic|nitpick|nitpicks'],
  ['additive|backward-compatible|backwards-compatible|non-breaking', 'breaking|destructive|incompatible|removal|removals'],
  ['summary|summaries|aggregate|aggregated', 'raw|row-level|individual|detailed|full'],
  ['anonymous|anonymized|anonymised|pseudonymous', 'personal|named|identifiable|identified'],
  ['synthetic|generated|fake|dummy', 'real|production|live|actual'],
  // How it works.
  ['read-only|readonly', 'writable|write|read-write|mutating|modifying'],
  ['synchronous|blocking', 'asynchronous|async|non-blocking'],
  ['static', 'dynamic|runtime'],
  ['manual|manually|by hand', 'automatic|automatically|automated|unattended'],
  ['declarative', 'imperative'],
  ['functional', 'object-oriented'],
  ['immutable', 'mutable'],
  ['stateless', 'stateful'],
  ['batch|nightly', 'streaming|real-time|realtime'],
  ['sequential|sequentially|one at a time|serial', 'parallel|concurrent|concurrently|simultaneously'],
  ['server-side|server side|backend', 'client-side|client side|in the browser|frontend'],
  ['horizontal', 'vertical'],
  ['unit tests|unit test', 'end-to-end tests|e2e tests|integration tests|manual tests'],
  ['encrypted', 'unencrypted|plain|plaintext|cleartext'],
  // For whom and in what shape.
  ['text|textual|text-only', 'images|image|pictures|audio|video|screenshots|charts|diagrams|tables'],
  ['code', 'prose|explanation|explanations|commentary'],
  ['bullet points|bullets|lists', 'paragraphs|prose|continuous text'],
  ['mobile', 'desktop'],
  ['quantitative|numeric|numbers', 'qualitative|anecdotes|narrative'],
  ['b2b|business customers', 'b2c|consumers'],
  ['organic', 'paid'],
  ['structured', 'free-form|freeform|unstructured'],
  ['adults', 'children|minors|teenagers'],
  ['vector|svg', 'bitmap|raster|png|jpeg'],
];

/** Each pair as a choice that counts only between lines that share what it is about. */
export const OPPOSED_KINDS: readonly Choice[] = KINDS.map((options) => ({ what: 'kind', options, isShared: true }));
