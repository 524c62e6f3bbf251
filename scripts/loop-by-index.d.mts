/** Rewrites every `for (const … of …)` of a script so that it steps through an array by index. */
export function loopByIndex(code: string): string;
