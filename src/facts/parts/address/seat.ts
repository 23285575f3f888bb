// Where a body has its seat, told without a postcode: "with its seat in Bologna, Via Verdi 3", "sise 12 rue du Port à Lyon".
import type { Span } from '../../../text/span.ts'
import { streetIn } from './streets.ts'
import { townAt } from './towns.ts'

const SEAT =
  /(?<![\p{L}])(?:gevestigd|kantoorhoudende?|zetel|Sitz|ansässig|offices?|seat|located|based|established|registered|headquartered|sede(?: legale| social)?|siège(?: social)?|situ[ée]e?|sise?|établie?|domicili[ée]e?)(?:\s(?:is|ist|est|sis|situé|established|located|gevestigd))?(?:\s(?:te|in|à|at|au|aan|am|an)|\s?:)?\s/gu
/** A part of an address, up to what ends it. */
const PART = /[^,;|()\n\u2028\u2029]{4,60}/uy
const TO_STREET = /,\s|\s(?:aan|an|am|at|on|in)\s(?:(?:de|het|der|dem|the)\s)?/uy
const TO_TOWN = /\s(?:à|te|in)\s/gu

/** Streets with their towns behind words for a seat; both must be there. */
export function seatsIn(text: string): Span[] {
  return [...text.matchAll(SEAT)].flatMap((match) => {
    const start = match.index + match[0].length
    const end = townFirst(text, start) ?? streetFirst(text, start)
    return end === undefined ? [] : [{ start, end }]
  })
}

/** "Bologna, Via Verdi 3", "Gent aan de Lange Kade 14". */
function townFirst(text: string, start: number): number | undefined {
  const town = townAt(text, start - 1)
  if (!town) return undefined
  TO_STREET.lastIndex = town.end
  const gap = TO_STREET.exec(text)?.[0]
  return gap === undefined ? undefined : streetEnd(text, town.end + gap.length)
}

function streetEnd(text: string, start: number): number | undefined {
  PART.lastIndex = start
  const part = trimmed(PART.exec(text)?.[0] ?? '')
  const street = streetIn(part)
  return street?.strong && street.start === 0 ? start + part.length : undefined
}

/** "12 rue du Port à Lyon", "12 Harbour Street, Dublin". */
function streetFirst(text: string, start: number): number | undefined {
  PART.lastIndex = start
  const part = PART.exec(text)?.[0] ?? ''
  for (const link of part.matchAll(TO_TOWN)) {
    const street = streetIn(part.slice(0, link.index))
    if (street?.strong && street.start === 0) return townAt(text, start + link.index + link[0].length - 1)?.end
  }
  const street = streetIn(trimmed(part))
  if (!street?.strong || street.start > 0 || text[start + part.length] !== ',') return undefined
  return townAt(text, start + part.length)?.end
}

/** Without the sentence that follows: "Hafenstraße 5. It ..." ends at the number. */
function trimmed(part: string): string {
  return (part.split(/\.\s/)[0] ?? part).replace(/[\s.]+$/, '')
}
