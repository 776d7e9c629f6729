/**
 * Makes the function that grades a count from 1 to 5 among others. Counts of stories differ by orders of magnitude, so
 * the grades are steps of the logarithm; a lone count, or equal ones, are in the middle.
 */
export function heatLevels(counts: readonly number[]): (count: number) => number {
  const low = Math.log(Math.max(1, Math.min(...counts)));
  const high = Math.log(Math.max(1, ...counts));
  return (count) =>
    high === low ? 3 : 1 + Math.min(4, Math.floor(((Math.log(count) - low) / (high - low)) * 5));
}
