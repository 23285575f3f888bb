// What many names have in common is told once, as a term; a name refers to it as `{en}`.

export type Terms = Readonly<Record<string, string>>

const REFERENCE = /\{([a-z-]+)\}/g

/** The text with what its references stand for; `missing` gives what to write for one that is no term. */
export function withTerms(text: string, terms: Terms, missing: (reference: string) => string): string {
  return text.replace(REFERENCE, (reference, name: string) => terms[name] ?? missing(reference))
}

/** Reads data that were generated with references. Throws for one that is no term. */
export function parsedWithTerms<T>(json: string, terms: Terms): T {
  return JSON.parse(
    withTerms(json, terms, (reference) => {
      throw new Error(`generated data refer to ${reference}, which is no term; run "npm run generate"`)
    }),
  )
}
