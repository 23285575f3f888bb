// Which fields each kind of fact has of its own, as data: what a rule may ask for. Held against FactOf by the compiler.
import { type FactKind, type FactOf, type FactStatus, LEGAL_BASES, PRACTICES, RIGHTS, SAFEGUARDS } from './fact.ts'

interface Described {
  /** What the field holds, for editors and manual pages. */
  readonly about: string
}
/** `period` is an ISO 8601 duration, `date` an ISO 8601 date, `country` an ISO 3166-1 alpha-2 code. */
interface TextField extends Described {
  readonly type: 'text' | 'number' | 'boolean' | 'period' | 'date' | 'country'
}
/** One of a closed list of words. */
interface WordField<T extends string = string> extends Described {
  readonly type: 'word'
  readonly values: readonly T[]
}
interface ListField<S = ScalarField> extends Described {
  readonly type: 'list'
  readonly of: S
}
interface GroupField<P = Readonly<Record<string, ScalarField>>> extends Described {
  readonly type: 'group'
  readonly parts: P
}
export type ScalarField = TextField | WordField
/** What can stand in a field. */
export type FactField = ScalarField | ListField | GroupField

type Scalar<T> = [T] extends [string] ? (string extends T ? TextField : WordField<T>) : TextField
type Field<T> = [T] extends [readonly (infer U)[]]
  ? ListField<Scalar<U>>
  : [T] extends [object]
    ? GroupField<{ readonly [P in keyof T]-?: Scalar<Exclude<T[P], undefined>> }>
    : Scalar<T>
type OwnFields<K extends FactKind> = {
  readonly [F in Exclude<keyof FactOf[K], 'kind' | 'status' | 'place' | 'quote'>]-?: Field<
    Exclude<FactOf[K][F], undefined>
  >
}

const text = (about: string): TextField => ({ type: 'text', about })
const written = (type: TextField['type'], about: string): TextField => ({ type, about })
const flag = (about: string): TextField => ({ type: 'boolean', about })
const word = <const T extends string>(about: string, values: readonly T[]): WordField<T> => ({
  type: 'word',
  values,
  about,
})
const words = <const T extends string>(about: string, values: readonly T[]): ListField<WordField<T>> => ({
  type: 'list',
  of: word(about, values),
  about,
})
const COUNTRY = 'ISO 3166-1 alpha-2 code, where it is given'

/** The own fields of every kind of fact. */
export const FACT_FIELDS: { readonly [K in FactKind]: OwnFields<K> } = {
  controller: {
    name: text('who answers for the processing'),
    address: {
      type: 'group',
      about: 'the postal address of the controller',
      parts: { text: text('the address in the words of the notice'), country: written('country', COUNTRY) },
    },
  },
  representative: { name: text('the representative'), contact: text('how to reach it') },
  dpo: { name: text('the data protection officer'), contact: text('how to reach the officer') },
  contact: {
    of: word('whose contact it is', ['controller', 'dpo', 'representative', 'authority', 'recipient']),
    channel: word('the way to get in touch', ['email', 'phone', 'form', 'postal']),
    value: text('the address or number'),
  },
  purpose: {
    title: text('the purpose, as the notice calls it'),
    legalBases: words('bases that the notice ties to this purpose', LEGAL_BASES),
    interest: text('the legitimate interest, where it is named'),
  },
  'legal-basis': {
    basis: word('a basis of GDPR Art. 6(1)', LEGAL_BASES),
    citation: text('the article, as written'),
    interest: text('the legitimate interest, where it is named'),
  },
  'data-category': { name: text('the category'), special: flag('a special category of GDPR Art. 9(1)') },
  'data-source': { name: text('where the data come from') },
  recipient: {
    name: text('a named recipient'),
    category: text('a kind of recipient, by function'),
    country: written('country', COUNTRY),
    purpose: text('what the recipient does'),
    safeguards: words('safeguards named for the transfer', SAFEGUARDS),
  },
  transfer: {
    country: written('country', COUNTRY),
    safeguards: words('safeguards named for the transfer', SAFEGUARDS),
  },
  retention: {
    subject: text('what is kept'),
    period: written('period', 'how long: an ISO 8601 duration, such as P2Y'),
    criterion: text('a criterion that a reader can apply'),
  },
  right: { right: word('a right of GDPR Art. 15 to 21 or 7(3)', RIGHTS) },
  complaint: {},
  authority: {
    id: text('id in the register of authorities, such as nl or de-by'),
    name: text('the name of the authority'),
    current: flag('false where the authority no longer has this name'),
  },
  'automated-decision': {},
  provision: {},
  'children-age': {
    ages: { type: 'list', of: { type: 'number', about: 'an age in years' }, about: 'ages given, in years' },
  },
  commitment: {
    practice: word('what the promise is about', PRACTICES),
    negated: flag('true for "we do not"'),
  },
  'effective-date': { date: written('date', 'ISO 8601 date, as precise as given') },
  'change-clause': { how: word('how readers hear of changes', ['notify', 'check-the-page', 'unspecified']) },
  reference: {
    ref: text('id in the register of instruments, such as privacy-shield'),
    use: word('relied on, or told as history', ['relied', 'historical']),
    outdated: flag('whether the instrument is out of force'),
  },
  security: {},
  cookies: {},
}

export const FACT_STATUSES: readonly FactStatus[] = ['stated', 'vague', 'denied']

/** Fields of a kind by path; a part of a field stands as "address.country". */
export function fieldsOf(kind: FactKind): ReadonlyMap<string, FactField> {
  const own: Readonly<Record<string, FactField>> = FACT_FIELDS[kind]
  const paths = new Map<string, FactField>()
  for (const [name, field] of Object.entries(own)) {
    paths.set(name, field)
    if (field.type !== 'group') continue
    for (const [part, inner] of Object.entries(field.parts)) paths.set(`${name}.${part}`, inner)
  }
  return paths
}
