/** Milliseconds since the process began, on a clock that never goes back. `performance` makes Node load eight more modules. */
export function readClock(): number {
  return process.uptime() * 1000;
}
