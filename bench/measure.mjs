// Times and their spread. Figures of a shared machine drift by half between minutes, so what is compared is timed in turn.

/** Milliseconds that `work` takes. */
export function timeOf(work) {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** Median, and how far the middle half of the values reaches from it, as a share. */
export function medianOf(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
  const median = at(0.5)
  return { median, spread: median === 0 ? 0 : (at(0.75) - at(0.25)) / median }
}

/** Rounds before those that count. */
export const WARM = 2

/** Times several works in turn, so that a slow minute slows all of them; each is told the round. Medians by name. */
export function inTurn(works, { rounds, warm = WARM }) {
  const times = new Map(Object.keys(works).map((name) => [name, []]))
  for (let round = 0; round < warm + rounds; round++)
    for (const [name, work] of Object.entries(works)) {
      const time = timeOf(() => work(round))
      if (round >= warm) times.get(name).push(time)
    }
  return Object.fromEntries([...times].map(([name, values]) => [name, medianOf(values)]))
}

/** "12.3 ms ±4 %". */
export function ms({ median, spread }) {
  return `${median < 10 ? median.toFixed(1) : Math.round(median)} ms ±${Math.round(spread * 100)} %`
}

export function ratio(value, floor) {
  return `${(value.median / floor.median).toFixed(2)}×`
}
