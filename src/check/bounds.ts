// `min` and `max` of a condition: numbers, durations and dates put on one scale each.

const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/
const DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/
const DAYS_OF_YEAR = 365.25

/** A number for numbers, durations (in days; a year has 12 months and 365.25 days) and dates; undefined for other text. */
export function magnitude(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  if (typeof value !== 'string') return undefined
  const duration = DURATION.exec(value)
  if (duration && value.length > 1) {
    const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = duration
      .slice(1)
      .map((part) => Number(part ?? 0))
    const months30 = ((years * 12 + months) * DAYS_OF_YEAR) / 12
    return months30 + weeks * 7 + days + hours / 24 + minutes / 1440 + seconds / 86_400
  }
  const date = DATE.exec(value)
  // Only the order of dates counts: months of 31 days keep it.
  return date ? Number(date[1]) * 372 + (Number(date[2] ?? 1) - 1) * 31 + Number(date[3] ?? 1) - 1 : undefined
}

/** Whether a value lies within bounds; a value that is no number, duration or date does not. */
export function isBetween(value: unknown, min: number | undefined, max: number | undefined): boolean {
  const size = magnitude(value)
  if (size === undefined) return false
  return size >= (min ?? Number.NEGATIVE_INFINITY) && size <= (max ?? Number.POSITIVE_INFINITY)
}
