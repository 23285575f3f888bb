import { describe, expect, it } from 'vitest'
import { compareDurations, type DurationWords, findDurations } from '../../src/text/duration.ts'

const EN: DurationWords = {
  numerals: {
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    ten: 10,
    twelve: 12,
    twenty: 20,
    thirty: 30,
    sixty: 60,
    eighty: 80,
    ninety: 90,
    hundred: 100,
    half: 0.5,
  },
  units: {
    hour: ['hour', 'hours'],
    day: ['day', 'days'],
    week: ['week', 'weeks'],
    month: ['month', 'months'],
    quarter: ['quarter', 'quarters'],
    year: ['year', 'years'],
  },
}
const DE: DurationWords = {
  numerals: {
    ein: 1,
    eine: 1,
    einem: 1,
    einen: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    sechs: 6,
    zehn: 10,
    zwanzig: 20,
    dreissig: 30,
  },
  units: {
    hour: ['stunde', 'stunden'],
    day: ['tag', 'tage', 'tagen'],
    week: ['woche', 'wochen'],
    month: ['monat', 'monate', 'monaten', 'monats'],
    quarter: ['quartal', 'quartale'],
    year: ['jahr', 'jahre', 'jahren'],
  },
}
const NL: DurationWords = {
  numerals: { een: 1, twee: 2, drie: 3, vier: 4, zeven: 7, twintig: 20, anderhalf: 1.5 },
  units: {
    hour: ['uur'],
    day: ['dag', 'dagen'],
    week: ['week', 'weken'],
    month: ['maand', 'maanden'],
    quarter: ['kwartaal'],
    year: ['jaar', 'jaren'],
  },
}
const FR: DurationWords = {
  numerals: {
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    dix: 10,
    douze: 12,
    treize: 13,
    vingt: 20,
    vingts: 20,
    trente: 30,
    soixante: 60,
    cent: 100,
  },
  units: {
    hour: ['heure', 'heures'],
    day: ['jour', 'jours'],
    week: ['semaine', 'semaines'],
    month: ['mois'],
    quarter: ['trimestre', 'trimestres'],
    year: ['an', 'ans', 'annee', 'annees'],
  },
}

const read = (text: string, words: DurationWords) =>
  findDurations(text, words).map(
    (hit) => `${text.slice(hit.start, hit.end)} = ${hit.iso}${hit.upper ? ' at most' : ''}`,
  )

describe('English lengths of time', () => {
  it.each([
    ['kept for 2 years.', '2 years = P2Y'],
    ['kept for two (2) years', 'two (2) years = P2Y'],
    ['twenty-four (24) months', 'twenty-four (24) months = P24M'],
    ['30 (thirty) days', '30 (thirty) days = P30D'],
    ['a 24-month period', '24-month = P24M'],
    ['a two-week trial', 'two-week = P2W'],
    ['within 48 hours', '48 hours = PT48H'],
    ['after 70 days', '70 days = P70D'],
    ['after 1.5 years', '1.5 years = P18M'],
    ['after 2½ years', '2½ years = P30M'],
    ['after two and a half years', 'two and a half years = P30M'],
    ['after half a year', 'half a year = P6M'],
    ['after a year', 'a year = P1Y'],
    ['for two quarters', 'two quarters = P6M'],
    ['30 calendar days', '30 calendar days = P30D'],
    ['1,095 days', '1,095 days = P1095D'],
    ['one hundred and eighty days', 'one hundred and eighty days = P180D'],
    ['in twenty five days', 'twenty five days = P25D'],
    ['a boat, 10\nyears old', '10\nyears = P10Y'],
    ['two years and six months', 'two years and six months = P2Y6M'],
    ['ten years, or 4 weeks for logs', 'ten years = P10Y|4 weeks = P4W'],
    ['10 years and 6 years', '10 years = P10Y|6 years = P6Y'],
  ])('"%s"', (text, expected) => expect(read(text, EN).join('|')).toBe(expected))
})

describe('ranges give the longest length', () => {
  it.each([
    ['3 to 5 years', EN, '3 to 5 years = P5Y at most'],
    ['3-5 years', EN, '3-5 years = P5Y at most'],
    ['3 – 5 years', EN, '3 – 5 years = P5Y at most'],
    ['30 or 60 days', EN, '30 or 60 days = P60D at most'],
    ['between three and five years', EN, 'three and five years = P5Y at most'],
    ['three (3) to five (5) years', EN, 'three (3) to five (5) years = P5Y at most'],
    ['6 months to 2 years', EN, '6 months to 2 years = P2Y at most'],
    ['zwischen 3 und 5 Jahren', DE, '3 und 5 Jahren = P5Y at most'],
    ['zwei bis drei Jahre', DE, 'zwei bis drei Jahre = P3Y at most'],
    ['3 tot 7 dagen', NL, '3 tot 7 dagen = P7D at most'],
    ['3 à 5 ans', FR, '3 à 5 ans = P5Y at most'],
  ])('"%s"', (text, words, expected) => expect(read(text, words).join('|')).toBe(expected))

  it('but not where the numbers do not rise', () => {
    expect(read('Article 17 and 2 years', EN)).toEqual(['2 years = P2Y'])
  })
})

describe('other languages', () => {
  it.each([
    ['nach 10 Jahren', DE, '10 Jahren = P10Y'],
    ['die 6-jährige Frist', DE, '6-jährige = P6Y'],
    ['der zehnjährigen Frist', DE, 'zehnjährigen = P10Y'],
    ['10jährige', DE, '10jährige = P10Y'],
    ['eine dreiwöchige Frist', DE, 'dreiwöchige = P3W'],
    ['drei Monate', DE, 'drei Monate = P3M'],
    ['vierundzwanzig Stunden', DE, 'vierundzwanzig Stunden = PT24H'],
    ['sechs volle Kalenderjahre', DE, 'sechs volle Kalenderjahre = P6Y'],
    ['30-Tage-Frist', DE, '30-Tage = P30D'],
    ['twee jaar', NL, 'twee jaar = P2Y'],
    ['7 jaar', NL, '7 jaar = P7Y'],
    ['de zevenjarige termijn', NL, 'zevenjarige = P7Y'],
    ['vierentwintig maanden', NL, 'vierentwintig maanden = P24M'],
    ['vierëntwintig uur', NL, 'vierëntwintig uur = PT24H'],
    ['anderhalf jaar', NL, 'anderhalf jaar = P18M'],
    ['twee werkdagen', NL, 'twee werkdagen = P2D'],
    ['trois (3) ans', FR, 'trois (3) ans = P3Y'],
    ['pendant un an', FR, 'un an = P1Y'],
    ['13 mois', FR, '13 mois = P13M'],
    ['vingt-quatre mois', FR, 'vingt-quatre mois = P24M'],
    ['vingt et un jours', FR, 'vingt et un jours = P21D'],
    ['quatre-vingt-dix jours', FR, 'quatre-vingt-dix jours = P90D'],
    ['soixante-douze heures', FR, 'soixante-douze heures = PT72H'],
  ])('"%s"', (text, words, expected) => expect(read(text, words).join('|')).toBe(expected))
})

describe('no length of time', () => {
  it.each([
    ['the year 2018', EN],
    ['in 2018 days went by', EN],
    ['version 1.2.3 days', EN],
    ['our helpline is open 24 hours a day, 7 days a week', EN],
    ['twice a year', EN],
    ['once a calendar year', EN],
    ['im 4. Jahr', DE],
    ['nach dem dritten Jahr', DE],
    ['0 days', EN],
    ['GPT-4 days', EN],
    ['some years', EN],
    ['6 (see the years above)', EN],
  ])('in "%s"', (text, words) => expect(read(text, words)).toEqual([]))

  it('in an article where the language does not list it as a number', () => {
    const words = { ...EN, numerals: { two: 2 } }
    expect(read('a year, two years', words)).toEqual(['two years = P2Y'])
  })
})

describe('comparing lengths', () => {
  it('tells the longer from the shorter across units', () => {
    expect(compareDurations('P2Y', 'P13M')).toBeGreaterThan(0)
    expect(compareDurations('PT48H', 'P3D')).toBeLessThan(0)
    expect(compareDurations('P4W', 'P1M')).toBeLessThan(0)
    expect(compareDurations('P2Y6M', 'P2Y')).toBeGreaterThan(0)
    expect(compareDurations('P12M', 'P1Y')).toBe(0)
    expect(compareDurations('PT48H', 'P2D')).toBe(0)
  })
  it('says nothing about what is no duration', () => {
    expect(compareDurations('', 'P2Y')).toBe(0)
    expect(compareDurations('P2Y', 'P')).toBe(0)
    expect(compareDurations('PT', 'P2Y')).toBe(0)
  })
})
