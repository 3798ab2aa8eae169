/** The middle of some numbers; 0 when there are none. */
export function computeMedian(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}

/** The smallest value that at least `share` of the others do not exceed (nearest rank); 0 when there are none. */
export function computePercentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
}

/** The exponent k of the growth y ~ x^k: the slope of a straight line through the logarithms. */
export function fitGrowthExponent(points: readonly (readonly [x: number, y: number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const)
  const meanX = sum(logs.map(([x]) => x)) / logs.length
  const meanY = sum(logs.map(([, y]) => y)) / logs.length
  return (
    sum(logs.map(([x, y]) => (x - meanX) * (y - meanY))) / sum(logs.map(([x]) => (x - meanX) * (x - meanX)))
  )
}

/** The sum of some numbers. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** A part of a whole; null when there is no whole to take it of. */
export function computeShare(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}
