/** Gives milliseconds since 1970, as the system's clock says: for those who may not read it, and are given the time. */
export function systemClock(): number {
  return Date.now();
}
