/** The words by which a rendered file says where it comes from. */
export const RENDER_MARK = 'Rendered by subagent-kit from ';
