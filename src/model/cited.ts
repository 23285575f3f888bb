// Citations come back in many rules: generated data tell each once, and rules by its number.
import type { LawCitation } from './rule.ts'

interface Citing {
  readonly law: readonly LawCitation[]
}

/** A row with the numbers of its citations. */
export type Numbered<T extends Citing> = Omit<T, 'law'> & { readonly law: readonly number[] }

/** Rows with their citations. Throws for a number that there is no citation for. */
export function cited<T extends Citing>(
  laws: readonly LawCitation[],
  rows: readonly Numbered<T>[],
): (Omit<T, 'law'> & Citing)[] {
  return rows.map((row) => ({
    ...row,
    law: row.law.map((number) => {
      const law = laws[number]
      if (!law) throw new Error('generated rules cite a law that is not listed; run "npm run generate"')
      return law
    }),
  }))
}
