// Numbers, durations and dates on one scale each, so that a rule can say "at most". Comparing them is all they are for.

/** An ISO 8601 duration, such as P2Y. */
export const DURATION =
  /^P(?=\d|T\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/
/** An ISO 8601 date, as precise as it may be: 2026, 2026-11, 2026-11-22. */
export const DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/
const DAYS_OF_YEAR = 365.25

/** A number for numbers, durations (in days: a year has 12 months and 365.25 days) and dates; undefined for other text. */
export function magnitude(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  if (typeof value !== 'string') return undefined
  const duration = DURATION.exec(value)
  if (duration) return days(duration.slice(1).map((part) => Number(part ?? 0)))
  const date = DATE.exec(value)
  // Only the order of dates counts: months of 31 days keep it.
  return date ? Number(date[1]) * 372 + (Number(date[2] ?? 1) - 1) * 31 + Number(date[3] ?? 1) - 1 : undefined
}

function days(parts: readonly number[]): number {
  const [years = 0, months = 0, weeks = 0, whole = 0, hours = 0, minutes = 0, seconds = 0] = parts
  const calendar = ((years * 12 + months) * DAYS_OF_YEAR) / 12
  return calendar + weeks * 7 + whole + hours / 24 + minutes / 1440 + seconds / 86_400
}
