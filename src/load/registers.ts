// Register files (rules/registers/*.yml) to authorities, instruments and countries: the world, dated and sourced.
import * as z from 'zod'
import type { Authority, Country, Instrument, Sourced } from '../model/register.ts'
import { type Terms, withTerms } from '../model/terms.ts'
import { checkPhrases } from './conditions.ts'
import { validate } from './validate.ts'
import { readYaml, type YamlFile } from './yaml.ts'

/** Registers are long lists. */
const MAX_LENGTH = 1024 * 1024

const text = z.string().min(1).max(1000)
const texts = z.array(text)
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id has small letters, digits and hyphens')
const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is written as 2026-11-22')
const code = z.string().regex(/^[A-Z]{2}$/, 'a country is written as two capitals, such as "NL"')
const verified = z.enum(['source', 'secondary', 'memory']).describe('how far the entry was checked')
const sourced = {
  verified,
  source: text.optional().describe('where the facts were read'),
  note: text.optional().describe('what a maintainer must know before changing the entry'),
}
const byLanguage = z.record(z.union([z.string().regex(/^[a-z]{2,3}$/), z.literal('*')]), texts.min(1))

const authoritySchema = z
  .strictObject({
    id: id.describe('country, or country-region: nl, de-by'),
    country: code.describe('ISO 3166-1 alpha-2; EU for bodies of the Union'),
    label: text.describe('the name to print'),
    names: texts.describe('names, as phrases'),
    abbreviations: texts.default([]).describe('abbreviations, matched with their case'),
    weakAbbreviations: texts.default([]).describe('abbreviations that other things share'),
    domains: texts.default([]).describe('domains of its site'),
    former: z
      .array(
        z.strictObject({
          names: texts.describe('names it had'),
          weakAbbreviations: texts.optional().describe('abbreviations it had that other things share'),
          domains: texts.optional().describe('domains it had'),
          until: date.describe('when they ended'),
        }),
      )
      .default([])
      .describe('names it no longer has'),
    role: z
      .enum(['authority', 'list'])
      .default('authority')
      .describe('list: a body that only lists or coordinates others'),
    ambiguousWith: texts.optional().describe('ids of authorities that share a name or abbreviation with this one'),
    ...sourced,
  })
  .describe('a data protection authority')

const instrumentSchema = z
  .strictObject({
    id: id.describe('its id'),
    ref: id.optional().describe('value of reference.ref where several entries share one; without it, the id'),
    name: text.describe('the name to print'),
    phrases: byLanguage.describe('phrases that name it, by language; * for all'),
    context: byLanguage.optional().describe('phrases one of which must stand in the same sentence'),
    except: byLanguage.optional().describe('phrases that show that something else is meant'),
    domains: texts.default([]).describe('domains that stand for it'),
    from: date.optional().describe('in force from'),
    until: date.optional().describe('fell or ended on'),
    replacedBy: text.optional().describe('what came after it'),
    law: text.describe('the act, and the decision or act that ended it'),
    ...sourced,
  })
  .describe('a law, decision or framework that notices refer to')

const countrySchema = z
  .strictObject({
    code: code.describe('ISO 3166-1 alpha-2'),
    eea: z.boolean().default(false).describe('in the European Economic Area'),
    adequacy: z
      .strictObject({
        decision: text.describe('number of the decision'),
        from: date.describe('in force from'),
        until: date.optional().describe('in force until'),
        scope: text.describe('what it covers'),
        verified,
      })
      .optional()
      .describe('adequacy decision in force'),
    consentAge: z
      .strictObject({
        age: z.int().min(13).max(18).describe('age of GDPR Art. 8(1)'),
        law: text.describe('where it stands'),
        verified,
      })
      .optional()
      .describe('age from which children consent for themselves'),
    names: texts.default([]).describe('names in the languages that are read'),
    except: texts.optional().describe('phrases that hold a name but mean another place'),
    ...sourced,
  })
  .describe('a country: membership and grounds')

export const authoritiesSchema = z
  .strictObject({
    terms: z
      .record(id, text)
      .default({})
      .describe('what authorities are called in general, as phrases; a name refers to one as {en}'),
    authorities: z.array(authoritySchema).describe('data protection authorities'),
  })
  .describe('data protection authorities')
export const instrumentsSchema = z
  .strictObject({ instruments: z.array(instrumentSchema).describe('laws, decisions and frameworks') })
  .describe('laws, decisions and frameworks')
export const countriesSchema = z
  .strictObject({ countries: z.array(countrySchema).describe('countries') })
  .describe('countries')

export function parseAuthorities(source: string, file: string): (Authority & Sourced)[] {
  const yaml = readYaml(source, file, MAX_LENGTH)
  const { authorities: entries, terms } = validate(yaml, authoritiesSchema)
  const named = (names: readonly string[], place: readonly PropertyKey[]): string[] => {
    const whole = names.map((name, at) =>
      withTerms(name, terms, (reference) => {
        const known = Object.keys(terms).map((term) => `{${term}}`)
        yaml.problems.add({ path: [...place, at] }, `${reference} is no term`, `write one of ${known.join(', ')}`)
        return ''
      }),
    )
    checkPhrases(whole, yaml.problems, place)
    return whole
  }
  const authorities = entries.map(({ names, former, ...entry }, at) => ({
    ...entry,
    names: named(names, ['authorities', at, 'names']),
    former: former.map((past, index) =>
      defined({ ...past, names: named(past.names, ['authorities', at, 'former', index, 'names']) }),
    ),
  }))
  refuseTwins(
    yaml,
    'authorities',
    entries.map((entry) => entry.id),
    'id',
  )
  return authorities.map(defined)
}

/** What authorities are called in general, by the names that the file refers to it by. */
export function parseTerms(source: string, file: string): Terms {
  return validate(readYaml(source, file, MAX_LENGTH), authoritiesSchema).terms
}

export function parseInstruments(source: string, file: string): (Instrument & Sourced)[] {
  const yaml = readYaml(source, file, MAX_LENGTH)
  const { instruments: entries } = validate(yaml, instrumentsSchema)
  for (const [at, entry] of entries.entries()) {
    for (const key of ['phrases', 'context', 'except'] as const)
      for (const [language, phrases] of Object.entries(entry[key] ?? {}))
        checkPhrases(phrases, yaml.problems, ['instruments', at, key, language])
  }
  refuseTwins(
    yaml,
    'instruments',
    entries.map((entry) => entry.id),
    'id',
  )
  return entries.map(defined)
}

export function parseCountries(source: string, file: string): (Country & Sourced)[] {
  const yaml = readYaml(source, file, MAX_LENGTH)
  const { countries: entries } = validate(yaml, countriesSchema)
  for (const [at, entry] of entries.entries()) {
    checkPhrases(entry.names, yaml.problems, ['countries', at, 'names'])
    checkPhrases(entry.except ?? [], yaml.problems, ['countries', at, 'except'])
  }
  refuseTwins(
    yaml,
    'countries',
    entries.map((entry) => entry.code),
    'code',
  )
  return entries.map(({ adequacy, ...entry }) => ({
    ...defined(entry),
    ...(adequacy && { adequacy: defined(adequacy) }),
  }))
}

function refuseTwins(yaml: YamlFile, list: string, ids: readonly string[], key: string): void {
  const seen = new Set<string>()
  for (const [index, value] of ids.entries()) {
    if (seen.has(value))
      yaml.problems.add({ path: [list, index, key] }, `"${value}" is listed twice`, 'merge the entries')
    seen.add(value)
  }
  yaml.problems.throwIfAny()
}

type Defined<T> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K]
} & { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> }

/** Without keys that hold nothing: in the model, an absent key is absent. */
function defined<T extends object>(entry: T): Defined<T> {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as Defined<T>
}
