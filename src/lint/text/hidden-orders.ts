/**
 * Words by which a text that people do not see gives orders. `strong`: to leave other orders aside, to keep something from
 * the user, or to send something away; such words have no honest use there. `order`: it speaks to the agent.
 */
export const HIDDEN_ORDERS: readonly { readonly kind: 'strong' | 'order'; readonly pattern: RegExp }[] = [
  {
    kind: 'strong',
    pattern:
      /\b(?:ignore|disregard|forget|override|bypass)\b[^.\n]{0,40}\b(?:previous|prior|above|earlier|preceding|other|all|your)\b[^.\n]{0,30}\b(?:instructions?|rules?|prompts?|constraints?|guidelines?|safety)\b/i,
  },
  {
    kind: 'strong',
    pattern:
      /\b(?:do not|don['’]?t|never|without)\b[^.\n]{0,20}\b(?:tell|inform|mention|reveal|show|disclose|notify|warn|telling|mentioning|informing|notifying)\b[^.\n]{0,30}\b(?:users?|anyone|anybody|humans?|operators?|developers?|reviewers?)\b/i,
  },
  {
    kind: 'strong',
    pattern:
      /\b(?:send|upload|exfiltrate|transmit|leak)\b[^.\n]{0,80}(?:https?:\/\/|\bwebhook|\.env\b|~\/\.ssh|\bid_rsa|\bcredentials?|\bsecrets?|api keys?|(?:access|auth|api|bearer) tokens?|environment variables)/i,
  },
  {
    kind: 'strong',
    pattern:
      /\b(?:secretly|silently|quietly|covertly)\b[^.\n]{0,40}\b(?:run|execute|send|add|insert|install|change|delete|include|read)\b/i,
  },
  {
    kind: 'order',
    pattern: /^\s*(?:(?:note|instructions?|message|hint)\s+(?:to|for)\s+(?:the\s+)?)?(?:claude|agent|assistant|ai|model|llm)s?\b\s*[:,]/i,
  },
  { kind: 'order', pattern: /\byou (?:must|should|shall|are to|have to|will|can|may)\b/i },
];
