/** Ratios of paired rounds: the median, with its 95 % interval by order statistics. */
export interface Interval {
  median: number;
  low: number;
  high: number;
}

export interface Ratio {
  measure: string;
  cpu: Interval;
  wall: Interval;
}

/** Round by round, one contender's figure divided by the other's. */
export function interval(figures: readonly number[], base: readonly number[]): Interval {
  const ratios = figures.map((figure, round) => figure / (base[round] ?? Number.NaN)).sort((a, b) => a - b);
  const n = ratios.length;
  // The ranks between which the median lies with 95 %: n/2 ∓ 0.98 √n, the binomial's normal approximation.
  const margin = 0.98 * Math.sqrt(n);
  const at = (rank: number) => ratios[Math.min(n - 1, Math.max(0, rank))] ?? Number.NaN;
  const median = (at(Math.floor((n - 1) / 2)) + at(Math.ceil((n - 1) / 2))) / 2;
  return { median, low: at(Math.floor(n / 2 - margin)), high: at(Math.ceil(n / 2 + margin) - 1) };
}
