// The JSON that other programs read, as schemas: `npm run generate` writes schemas/*.schema.json from them.
// json.ts builds what they describe; they are not part of the bundles.
import * as z from 'zod'
import { CHANGE_OPS, MATERIALITIES } from '../model/change.ts'
import { SEVERITIES } from '../model/finding.ts'
import { factSchema } from './contract-facts.ts'

const fileName = z.string().describe('path as given on the command line, or from the root of the project')
const lineNumber = z.int().min(1)
const count = z.int().min(0)
const fingerprint = z
  .string()
  .regex(/^[0-9a-f]{16}$/)
  .describe('identity that does not depend on line numbers')

const unread = z.strictObject({ file: fileName, reason: z.string() })
const notChecked = z.array(unread).describe('notices that could not be checked; with one of these the exit code is 2')
const skipped = z.array(unread).describe('notices in a language that noticelint has no words for')

const shard = z
  .strictObject({
    index: count.min(1),
    count: count.min(1),
    run: fingerprint.describe('the same for all shards of one run: of its notices, rules and config'),
    version: z.string().describe('version of noticelint'),
  })
  .describe('where a run was split by --shard: which part this is; "noticelint merge" puts the parts together')

const finding = z.strictObject({
  ruleId: z.string().describe('folder/file of the rule, e.g. gdpr/controller-address'),
  severity: z.enum(SEVERITIES),
  message: z.string().describe('what the text states or lacks'),
  why: z.string().describe('why it matters, one sentence'),
  help: z.string().describe('what to do'),
  line: lineNumber,
  column: lineNumber.describe('in UTF-16 units, from 1'),
  endLine: lineNumber,
  endColumn: lineNumber.describe('just behind the last character'),
  section: z.array(z.string()).describe('titles of the sections around it, outermost first'),
  fingerprint,
  status: z.enum(['new', 'existing', 'fixed']).exactOptional().describe('against the older revision; only in a diff'),
})

const change = z.strictObject({
  file: fileName,
  oldFile: fileName.exactOptional().describe('where the notice had another name'),
  id: z.string().describe('<fact>-<op>'),
  fact: z.string().describe('kind of fact, or safeguard, wording, other'),
  op: z.enum(CHANGE_OPS),
  subject: z.string().describe('short noun phrase in the words of the notice'),
  before: z.string().nullable(),
  after: z.string().nullable(),
  materiality: z.enum(MATERIALITIES).describe('material: readers must be told; review: a person must read it'),
  summary: z.string().describe('what the change means for readers, one sentence'),
  law: z.array(z.string()),
  oldLine: lineNumber.nullable(),
  newLine: lineNumber.nullable(),
  fingerprint,
})

const editorial = z
  .strictObject({ reworded: count, added: count, removed: count, moved: count, links: count })
  .describe(
    'edits that change nothing for readers, counted and not listed: passages reworded, sentences added and removed, passages moved, links changed',
  )

export const factsSchema = z
  .strictObject({ file: fileName, language: z.string(), facts: z.array(factSchema) })
  .describe('Output of "noticelint facts FILE --format json"')

export const lintSchema = z
  .strictObject({
    files: z.array(z.strictObject({ file: fileName, language: z.string(), findings: z.array(finding) })),
    notChecked,
    skipped,
    shard: shard.exactOptional(),
    summary: z.strictObject({
      files: count,
      errors: count,
      warnings: count,
      notes: count,
      notChecked: count,
      skipped: count,
    }),
  })
  .describe('Output of "noticelint lint --format json"')

export const diffSchema = z
  .strictObject({
    notices: z.array(
      z.strictObject({
        file: fileName,
        oldFile: fileName.exactOptional(),
        status: z.enum(['added', 'removed', 'modified', 'unchanged']),
        language: z.string(),
        editorial,
      }),
    ),
    changes: z.array(change),
    findings: z.array(finding.extend({ file: fileName })),
    editorial,
    notChecked,
    skipped,
    shard: shard.exactOptional(),
    summary: z.strictObject({
      notices: count,
      material: count,
      review: count,
      editorial: count,
      newFindings: count,
      existingFindings: count,
      fixedFindings: count,
      notChecked: count,
      skipped: count,
    }),
  })
  .describe('Output of "noticelint diff --format json"')

export type FactsJson = z.infer<typeof factsSchema>
export type LintJson = z.infer<typeof lintSchema>
export type DiffJson = z.infer<typeof diffSchema>
export type FindingJson = z.infer<typeof finding>
export type ChangeJson = z.infer<typeof change>

/** Every document of the contract by the name of its schema file. */
export const CONTRACT = { facts: factsSchema, lint: lintSchema, diff: diffSchema } as const
