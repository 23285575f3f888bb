// The facts in the JSON contract: one schema a kind, in a table that the compiler checks against the model.
import * as z from 'zod'
import { type Fact, type FactKind, LEGAL_BASES, PRACTICES, RIGHTS, SAFEGUARDS } from '../model/fact.ts'

const position = z.int().min(1)
const place = z
  .strictObject({
    line: position,
    column: position,
    endLine: position,
    endColumn: position,
    section: z.array(z.string()).readonly().describe('titles of the sections around it, outermost first'),
  })
  .meta({
    id: 'place',
    description: 'lines and columns from 1, columns in UTF-16 units, the end just behind the last character',
  })

const text = z.string()
const country = z.string().describe('ISO 3166-1 alpha-2')
const safeguards = z.array(z.enum(SAFEGUARDS)).readonly()

/** The fields that every fact has, and its own. */
function fact<K extends FactKind, F extends z.ZodRawShape>(kind: K, fields: F) {
  return z.strictObject({
    kind: z.literal(kind),
    status: z
      .enum(['stated', 'vague', 'denied'])
      .describe('vague: said without what a reader can use; denied: said not to apply'),
    place,
    quote: text.describe('the words of the notice, shortened to one line'),
    ...fields,
  })
}

export const factSchema = z.discriminatedUnion('kind', [
  fact('controller', {
    name: text.exactOptional(),
    address: z.strictObject({ text, country: country.exactOptional() }).exactOptional(),
  }),
  fact('representative', { name: text.exactOptional(), contact: text.exactOptional() }),
  fact('dpo', { name: text.exactOptional(), contact: text.exactOptional() }),
  fact('contact', {
    of: z.enum(['controller', 'dpo', 'representative', 'authority', 'recipient']),
    channel: z.enum(['email', 'phone', 'form', 'postal']),
    value: text,
  }),
  fact('purpose', {
    title: text,
    legalBases: z.array(z.enum(LEGAL_BASES)).readonly(),
    interest: text.exactOptional().describe('GDPR Art. 13(1)(d)'),
  }),
  fact('legal-basis', {
    basis: z.enum(LEGAL_BASES),
    citation: text.exactOptional(),
    interest: text.exactOptional(),
  }),
  fact('data-category', { name: text, special: z.boolean().describe('GDPR Art. 9(1)') }),
  fact('data-source', { name: text }),
  fact('recipient', {
    name: text.exactOptional(),
    category: text.exactOptional(),
    country: country.exactOptional(),
    purpose: text.exactOptional(),
    safeguards,
  }),
  fact('transfer', { country: country.exactOptional(), safeguards }),
  fact('retention', {
    subject: text,
    period: text.exactOptional().describe('ISO 8601 duration'),
    criterion: text.exactOptional(),
  }),
  fact('right', { right: z.enum(RIGHTS) }),
  fact('complaint', {}),
  fact('authority', { id: text.describe('id in rules/registers/authorities.yml'), name: text, current: z.boolean() }),
  fact('automated-decision', {}),
  fact('provision', {}),
  fact('children-age', { ages: z.array(z.int()).readonly().describe('empty: minors are addressed without an age') }),
  fact('commitment', { practice: z.enum(PRACTICES), negated: z.boolean().describe('true for "we do not"') }),
  fact('effective-date', { date: text.describe('ISO 8601, as precise as given') }),
  fact('change-clause', { how: z.enum(['notify', 'check-the-page', 'unspecified']) }),
  fact('reference', {
    ref: text.describe('id in rules/registers/instruments.yml'),
    use: z.enum(['relied', 'historical']),
    outdated: z.boolean(),
  }),
  fact('security', {}),
  fact('cookies', {}),
]) satisfies z.ZodType<Fact>
