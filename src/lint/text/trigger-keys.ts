/** Keys in which authors keep triggers; Claude Code ignores them. */
export const TRIGGER_KEYS = ['proactive_triggers', 'triggers'] as const;
