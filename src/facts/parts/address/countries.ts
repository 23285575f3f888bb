// Names of countries as addresses give them: English, Dutch, German, French and the country's own. Data, and its look-up.
import { fold } from '../../../text/words.ts'

const NAMES: Readonly<Record<string, string>> = {
  AD: 'Andorra|Andorre',
  AE: 'United Arab Emirates|UAE|Verenigde Arabische Emiraten|Vereinigte Arabische Emirate|Émirats arabes unis',
  AR: 'Argentina|Argentinië|Argentinien|Argentine',
  AT: 'Austria|Oostenrijk|Österreich|Autriche',
  AU: 'Australia|Australië|Australien|Australie',
  BE: 'Belgium|België|Belgien|Belgique',
  BG: 'Bulgaria|Bulgarije|Bulgarien|Bulgarie',
  BR: 'Brazil|Brasil|Brazilië|Brasilien|Brésil',
  CA: 'Canada|Kanada',
  CH: 'Switzerland|Zwitserland|Schweiz|Suisse|Svizzera|Suiza|Szwajcaria|Suíça',
  CN: 'China|Chine|PR China|P R China',
  CY: 'Cyprus|Zypern|Chypre',
  CZ: 'Czech Republic|Czechia|Tsjechië|Tschechien|Tschechische Republik|République tchèque|Tchéquie|Česká republika|Česko',
  DE: 'Germany|Duitsland|Deutschland|Allemagne|Germania|Alemania|Alemanha|Tyskland|Niemcy',
  DK: 'Denmark|Denemarken|Dänemark|Danemark|Danmark',
  EE: 'Estonia|Estland|Estonie|Eesti',
  ES: 'Spain|Spanje|Spanien|Espagne|España|Spagna',
  FI: 'Finland|Finnland|Finlande|Suomi',
  FR: 'France|Frankrijk|Frankreich|Francia|Francja|França|Frankrike',
  GB: 'United Kingdom|UK|U K|Great Britain|England|Scotland|Wales|Northern Ireland|Verenigd Koninkrijk|Groot-Brittannië|Engeland|Schotland|Vereinigtes Königreich|Großbritannien|Schottland|Royaume-Uni|Grande-Bretagne|Angleterre|Écosse|Reino Unido|Regno Unito|Wielka Brytania|Storbritannien',
  GI: 'Gibraltar',
  GR: 'Greece|Griekenland|Griechenland|Grèce|Hellas|Ellada',
  HK: 'Hong Kong|Hongkong',
  HR: 'Croatia|Kroatië|Kroatien|Croatie|Hrvatska',
  HU: 'Hungary|Hongarije|Ungarn|Hongrie|Magyarország',
  IE: 'Ireland|Irlanda|Irlandia|Ierland|Irland|Irlande|Éire|Republic of Ireland|Republik Irland',
  IL: 'Israel|Israël',
  IN: 'India|Indien|Inde',
  IS: 'Iceland|IJsland|Island|Islande|Ísland',
  IT: 'Italy|Italië|Italien|Italie|Italia|Włochy',
  JP: 'Japan|Japon',
  KR: 'South Korea|Zuid-Korea|Südkorea|Corée du Sud|Republic of Korea',
  LI: 'Liechtenstein',
  LT: 'Lithuania|Litouwen|Litauen|Lituanie|Lietuva',
  LU: 'Luxembourg|Luxemburg|Grand Duchy of Luxembourg|Grand-Duché de Luxembourg|Lëtzebuerg',
  LV: 'Latvia|Letland|Lettland|Lettonie|Latvija',
  MC: 'Monaco',
  MT: 'Malta|Malte',
  MX: 'Mexico|Mexiko|Mexique|México',
  NL: 'Netherlands|The Netherlands|Holland|Nederland|Niederlande|Die Niederlande|Pays-Bas|Les Pays-Bas|Paesi Bassi|Países Bajos|Holandia',
  NO: 'Norway|Noorwegen|Norwegen|Norvège|Norge',
  NZ: 'New Zealand|Nieuw-Zeeland|Neuseeland|Nouvelle-Zélande',
  PL: 'Poland|Polen|Pologne|Polska',
  PT: 'Portugal',
  RO: 'Romania|Roemenië|Rumänien|Roumanie|România',
  RS: 'Serbia|Servië|Serbien|Serbie|Srbija',
  RU: 'Russia|Russian Federation|Rusland|Russland|Russie',
  SE: 'Sweden|Zweden|Schweden|Suède|Sverige|Szwecja',
  SG: 'Singapore|Singapur|Singapour',
  SI: 'Slovenia|Slovenië|Slowenien|Slovénie|Slovenija',
  SK: 'Slovakia|Slovak Republic|Slowakije|Slowakei|Slovaquie|Slovensko',
  TR: 'Turkey|Türkiye|Turkije|Türkei|Turquie',
  UA: 'Ukraine|Oekraïne|Ukraina',
  US: 'United States|United States of America|The United States|USA|US|U S|U S A|Verenigde Staten|Verenigde Staten van Amerika|Vereinigte Staaten|Vereinigte Staaten von Amerika|États-Unis|États-Unis d Amérique|Estados Unidos|Stati Uniti|Stany Zjednoczone',
  ZA: 'South Africa|Zuid-Afrika|Südafrika|Afrique du Sud',
}

/** Abbreviations count in capitals only: "us" and "uk" are words. */
const CAPITALS_ONLY = /^(?:us|uk|u k|u s|u s a|usa|uae)$/

const codes: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([code, names]) => names.split('|').map((name) => [key(name), code] as const)),
)
const LONGEST = 5
const WORD = /[\p{L}\p{M}]+/uy
const JOIN = /[ \u00a0.\-‐‑'’]{1,2}/y

function key(name: string): string {
  return name.split(/[ -]/).map(fold).join(' ')
}

/** A country named at an offset: its ISO 3166 code and the offset behind its name. */
export interface CountryHit {
  readonly code: string
  readonly end: number
}

/** The country whose name begins at `at`; the longest name wins. */
export function countryAt(text: string, at: number): CountryHit | undefined {
  let found: CountryHit | undefined
  let joined = ''
  let end = at
  for (let words = 0; words < LONGEST; words++) {
    WORD.lastIndex = end
    const word = WORD.exec(text)?.[0]
    if (!word || (words === 0 && !/^[\p{Lu}d]/u.test(word))) break
    end += word.length
    joined += (words > 0 ? ' ' : '') + fold(word)
    const code = codes.get(joined)
    const written = text.slice(at, end)
    if (code && (!CAPITALS_ONLY.test(joined) || written === written.toUpperCase()))
      found = { code, end: behindStop(text, written, end) }
    JOIN.lastIndex = end
    const join = JOIN.exec(text)?.[0]
    if (!join) break
    end += join.length
  }
  return found
}

/** The last full stop of "U.S.A." belongs to the name. */
function behindStop(text: string, written: string, end: number): number {
  return text[end] === '.' && written.includes('.') ? end + 1 : end
}
