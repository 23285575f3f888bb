// What follows a postcode or a town: its name, "cedex", the region, the country.
import { type CountryHit, countryAt } from './countries.ts'
import { PARTICLES } from './segments.ts'

const BEFORE_TOWN = /[ \u00a0]{0,3}(?:[,|–—-][ \u00a0]{0,3})?(?:[\n\u2028][ \u00a0]{0,8})?/y
const WORD = /(?:['’][sSt]-?|[dl]['’])?\p{Lu}[\p{L}\p{M}'’-]*(?:\.(?=[\p{L}\s]))?|\p{Ll}[\p{L}\p{M}'’]*\.?/uy
const BLANK = /[ \u00a0]{1,2}/y
const MOST_WORDS = 6
const SHORT_FORM = /^(?:St|Ste|Skt|Bad|Kr|Gem)\.$/
/** Capitalised words that begin what comes after an address, or follow a number without being a town. */
const NO_TOWN =
  /^(?:tel(?:e(?:fon|foon|phone|fax))?|t[ée]l(?:éphone)?|phone|fax|e-?mail|mail|web(?:site|seite)?|internet|mobile?|mobil|handy|kvk|btw|vat|hr[ab]|rcs|siren|siret|ust|ust-idn?r?|amtsgericht|registergericht|handelsregister|register|registered|vertreten|represented|kontakt|contact|attn|attention|you|we|it|our|this|your|if|please|sie|wir|ihre?|unsere?|wij|jij|uw|onze|nous|vous|notre|votre|eur|euros?|chf|usd|gbp|art|article|artikel|section|no|nr|uhr|users?|nutzer|gmbh|ltd|inc|http|https|www|url|version|of|and|or|und|oder|en|of|et|ou)$/i
/** Behind these a district number belongs to the town. */
const WITH_DISTRICT =
  /^(?:cedex|paris|lyon|marseille|praha|prague|wien|vienna|budapest|dublin|bratislava|brno|københavn|copenhagen|bruxelles|luxembourg)$/i
const DISTRICT = /[ \u00a0](?:\d{1,2}(?![\p{L}\p{N}])|[A-Z](?=[\s,.]|$))/uy

const CITY_STATES = new Set(['LU', 'SG', 'MC', 'GI', 'HK'])

export interface TownHit {
  readonly end: number
  readonly cedex: boolean
}

const TOWN_DISTRICT = /^(\p{L}+) \d{1,2}$/u

/** "Praha 1": a town with the number of its district, which is not a street with a house number. */
export function isTownDistrict(part: string): boolean {
  return WITH_DISTRICT.test(TOWN_DISTRICT.exec(part)?.[1] ?? '')
}

/** The name of a town that begins at `at`, or behind a comma, dash or line break there. */
export function townAt(text: string, at: number): TownHit | undefined {
  BEFORE_TOWN.lastIndex = at
  let next = at + (BEFORE_TOWN.exec(text)?.[0].length ?? 0)
  if (next === at) return undefined
  // "Luxembourg" and "Singapore" are towns too; what follows them is not.
  const state = countryAt(text, next)
  if (state && !CITY_STATES.has(state.code)) return undefined
  let end = -1
  let cedex = false
  for (let count = 0; count < MOST_WORDS; count++) {
    WORD.lastIndex = next
    const word = WORD.exec(text)?.[0]
    const name = word?.replace(/\.$/, '')
    if (!word || !name || NO_TOWN.test(name) || (count > 0 && (state || countryAt(text, next)))) break
    if (
      /^\p{Ll}/u.test(word) &&
      (count === 0 ||
        !PARTICLES.has(name) ||
        !/^ ?\p{Lu}/u.test(text.slice(next + word.length, next + word.length + 2)))
    )
      if (!/^['’][st]|^[dl]['’]/.test(word) && name !== 'cedex') break
    if (count === 0 && name.length < 2) break
    next += name.length
    if (!PARTICLES.has(name) || count === 0) end = next
    cedex ||= /^cedex$/i.test(name)
    if (WITH_DISTRICT.test(name)) {
      DISTRICT.lastIndex = next
      next += DISTRICT.exec(text)?.[0].length ?? 0
      end = next
    }
    if (word.endsWith('.')) {
      if (!SHORT_FORM.test(word)) break
      next++
    }
    BLANK.lastIndex = next
    const blank = BLANK.exec(text)?.[0]
    if (!blank) break
    next += blank.length
  }
  return end < 0 ? undefined : { end: behindBracket(text, end), cedex }
}

const BRACKET = /[ \u00a0]\((?:[A-Z]{2}|Main|Oder|Saale|Ruhr|Westf\.)\)/y

function behindBracket(text: string, end: number): number {
  BRACKET.lastIndex = end
  return end + (BRACKET.exec(text)?.[0].length ?? 0)
}

const TO_COUNTRY = /[ \u00a0\t]{0,3}(?:[,;|·–—(-][ \u00a0\t]{0,3})?(?:[\n\u2028\u2029][\s(]{0,6})?/y
const REGION = /\p{Lu}[\p{L}\p{M}'’-]*(?:[ -]\p{Lu}[\p{L}\p{M}'’-]*){0,2}/uy

/** The country named behind an address that ends at `at`; a region or a second town may stand before it. */
export function countryBehind(text: string, at: number): CountryHit | undefined {
  let from = at
  for (let regions = 0; regions < 3; regions++) {
    TO_COUNTRY.lastIndex = from
    const gap = TO_COUNTRY.exec(text)?.[0] ?? ''
    if (gap === '') return undefined
    const country = countryAt(text, from + gap.length)
    if (country) return gap.includes('(') && text[country.end] === ')' ? { ...country, end: country.end + 1 } : country
    // A region has a boundary of its own, unlike the first words of a sentence.
    if (gap.trim() === '' && !/[\n\u2028\u2029]/.test(gap)) return undefined
    REGION.lastIndex = from + gap.length
    const region = REGION.exec(text)?.[0]
    if (!region || NO_TOWN.test(region)) return undefined
    from += gap.length + region.length
  }
  return undefined
}
