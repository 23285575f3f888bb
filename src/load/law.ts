// Citations of law, as written in rule and change files.
import * as z from 'zod'
import type { LawCitation } from '../model/rule.ts'

export const lawSchema = z
  .strictObject({
    cite: z.string().min(1).max(200).describe('the citation, such as "GDPR Art. 13(1)(a)"'),
    url: z
      .url({ protocol: /^https$/, error: 'write an address that begins with https://' })
      .optional()
      .describe('where it can be read'),
    checked: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/, 'a date is written as 2026-11-22')
      .optional()
      .describe('the day on which somebody last compared the rule with the law'),
    unverified: z.boolean().optional().describe('true where nobody has compared it yet; such a rule is never an error'),
  })
  .describe('a law or authority that the demand rests on')

type LawYaml = z.infer<typeof lawSchema>

export function lawOf(written: readonly LawYaml[] | undefined): LawCitation[] {
  return (written ?? []).map((entry) => ({
    cite: entry.cite,
    ...(entry.url === undefined ? {} : { url: entry.url }),
    ...(entry.checked === undefined ? {} : { checked: entry.checked }),
    ...(entry.unverified === undefined ? {} : { unverified: entry.unverified }),
  }))
}
