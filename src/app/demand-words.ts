// What a rule demands, in words: for manual pages, and for people who wonder what a rule looks at.
import {
  type ChangeQuery,
  CONSENT_AGE,
  type Condition,
  type Demand,
  type FactQuery,
  type Query,
  type Rule,
  type TextQuery,
} from '../model/rule.ts'

/** Sentences without a final stop: when the rule applies, and what it demands then. */
export function demandInWords(rule: Rule): string[] {
  return [
    ...(rule.languages ? [`applies to notices in ${listed(rule.languages, 'and')}`] : []),
    ...rule.when.map((query) => `applies only where the notice has ${queryWords(query)}`),
    ...rule.unless.map((query) => `does not apply where the notice has ${queryWords(query)}`),
    wordsOf(rule.demand),
  ]
}

function wordsOf(demand: Demand): string {
  switch (demand.kind) {
    case 'require':
      return `demands ${listed(
        demand.any.map((query) => queryWords(query)),
        'or',
      )}`
    case 'each':
      return `demands of every ${bareFact(demand.each)} that ${conditionWords(demand.must)}`
    case 'forbid': {
      const once = demand.once ? `, told once for ${demand.once === 'section' ? 'each section' : 'the notice'}` : ''
      return `finds ${queryWords(demand.query, 'any')}${once}`
    }
    case 'measure':
      return `demands that ${MEASURED[demand.measure]} ${boundWords(demand)}`
    case 'change':
      return changeWords(demand.query)
  }
}

const MEASURED = {
  lix: 'the readability of the notice by LIX',
  words: 'the number of words of the notice',
  'sentence-words': 'the number of words of each sentence',
} as const

function queryWords(query: Query, article = 'a'): string {
  if ('links' in query) return `${article} link to ${listed(query.links, 'or')}`
  if ('text' in query) return textWords(query)
  const where = Object.keys(query.where).length > 0 ? ` where ${conditionWords(query.where)}` : ''
  return `${article} fact "${query.fact}"${statusWords(query)}${where}`
}

function bareFact(query: FactQuery): string {
  return queryWords(query, '').trim()
}

function statusWords({ status = ['stated'] }: FactQuery): string {
  if (status.length === 3) return ' (stated, vague or denied)'
  return status.length === 1 && status[0] === 'stated' ? '' : ` (${listed(status, 'or')})`
}

function textWords(query: TextQuery): string {
  const phrases = Object.entries(query.text).map(([language, own]) => {
    const said = listed(own.map(quoted), 'or')
    return language === '*' ? said : `${said} (${language})`
  })
  const said = query.words === undefined ? phrases.join('; ') : `words of the list "${query.words}" of the language`
  const under = query.under ? `, in sections about ${listed(query.under, 'or')}` : ''
  return `${said} in ${listed(
    query.in.map((place) => PLACES[place]),
    'or',
  )}${under}`
}

const PLACES = {
  heading: 'headings',
  paragraph: 'paragraphs',
  item: 'list items',
  row: 'table rows',
  cell: 'table cells',
  quote: 'quotations',
  code: 'code',
  link: 'links',
  sentence: 'whole sentences',
} as const

function conditionWords(conditions: Readonly<Record<string, Condition>>): string {
  return Object.entries(conditions)
    .map(([field, condition]) => `"${field}" ${holdWords(condition)}`)
    .join(' and ')
}

function holdWords(condition: Condition): string {
  const { equals, not, exists, count, matches } = condition
  const parts = [
    ...(equals === undefined ? [] : [`is ${equals}`]),
    ...(condition.in ? [`is ${listed(condition.in.map(String), 'or')}`] : []),
    ...(not === undefined ? [] : [`is not such that it ${holdWords(typeof not === 'object' ? not : { equals: not })}`]),
    ...(exists === undefined ? [] : [exists ? 'is given' : 'is not given']),
    ...(count ? [`has ${countWords(count)}`] : []),
    ...(condition.min === undefined && condition.max === undefined ? [] : [boundWords(condition)]),
    ...(matches ? [`says ${listed(matches.map(quoted), 'or')}`] : []),
  ]
  return parts.join(' and ')
}

function countWords(count: NonNullable<Condition['count']>): string {
  if (count.min === 1 && count.max === undefined) return 'an entry'
  return `${boundWords(count).replace(/^is /, '')} entries`
}

function boundWords({ min, max }: { readonly min?: number | string; readonly max?: number | string }): string {
  const shown = (bound: number | string) =>
    bound === CONSENT_AGE ? 'the highest age of Art. 8 among the countries of the config' : String(bound)
  const parts = [
    ...(min === undefined ? [] : [`at least ${shown(min)}`]),
    ...(max === undefined ? [] : [`at most ${shown(max)}`]),
  ]
  return `is ${parts.join(' and ')}`
}

function changeWords({ facts, op, materiality, matches, with: other, once }: ChangeQuery): string {
  const weight = materiality ? `${listed(materiality, 'or')} ` : ''
  const about = facts ? ` of ${listed(facts, 'or')}` : ''
  const speaks = matches ? ` that speaks of ${listed(matches.map(quoted), 'or')}` : ''
  const beside = other === undefined ? '' : `, where ${BESIDE[other]}`
  if (op === 'missing') return `demands a ${weight}change${about}${speaks} in a revision${beside}`
  const kinds = op.length === 3 ? '' : ` (${listed(op, 'or')})`
  return `finds ${once ? 'once that there is a' : 'every'} ${weight}change${about}${kinds}${speaks} in a revision${beside}`
}

const BESIDE = {
  material: 'another change is material',
  review: 'another change is material or needs a reading',
  any: 'there is another change',
  none: 'nothing else is edited',
} as const

function quoted(phrase: string): string {
  return `"${phrase}"`
}

function listed(items: readonly string[], word: 'and' | 'or'): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`
}
