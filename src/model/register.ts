// Facts about the world, dated and sourced. One YAML file each under rules/registers.
import type { PackedTable } from '../text/phrase-packing.ts'

/** How far an entry was checked: against the source, in a secondary source, or from memory. */
export type Verification = 'source' | 'secondary' | 'memory'

/** What every entry of a register file says about itself: for people who keep it, no run reads it. */
export interface Sourced {
  readonly verified: Verification
  /** Where the facts were read. */
  readonly source?: string
  /** What a maintainer must know before changing the entry. */
  readonly note?: string
}

/** A name or site that an authority no longer has. */
export interface FormerName {
  /** Phrases, as in `Authority.names`. */
  readonly names: readonly string[]
  /** As in `Authority.weakAbbreviations`. */
  readonly weakAbbreviations?: readonly string[]
  readonly domains?: readonly string[]
  /** ISO date of the first day without it. */
  readonly until: string
}

/** A data protection authority, rules/registers/authorities.yml. */
export interface Authority {
  /** Country code, or country-region: `nl`, `de-by`. */
  readonly id: string
  /** ISO 3166-1 alpha-2, upper case; `EU` for bodies of the Union. */
  readonly country: string
  /** The name to print, with its abbreviation in parentheses where there is one. */
  readonly label: string
  /** Names as phrases (folded words, `*` for inflection), official ones and those that notices use. */
  readonly names: readonly string[]
  /** Abbreviations, matched case-sensitively as whole words; a blank separates two words ("LfDI BW"). */
  readonly abbreviations: readonly string[]
  /** Abbreviations that other things share: count only beside complaint or authority words. */
  readonly weakAbbreviations: readonly string[]
  /** Host names without `www.`; a subdomain counts as the domain. */
  readonly domains: readonly string[]
  /** Names it no longer has. */
  readonly former: readonly FormerName[]
  /**
   * Other authorities that share a name or abbreviation with this one (Datatilsynet: `dk` and `no`). A reader
   * reports one of them: by the country of the notice or a domain nearby, else the first in the file.
   */
  readonly ambiguousWith?: readonly string[]
  /** `list`: bodies that only list or coordinate others, and so do not name one (EDPB, EDPS). */
  readonly role: 'authority' | 'list'
}

/** A law, decision or framework that notices refer to, rules/registers/instruments.yml. */
export interface Instrument {
  readonly id: string
  /** Value of `reference.ref` where several entries share one (`wbp`: `national-pre-gdpr`); else the id is. */
  readonly ref?: string
  readonly name: string
  /** Phrases that name it, per language; `*` for all. */
  readonly phrases: Readonly<Record<string, readonly string[]>>
  /** Phrases one of which must stand in the same sentence (for ambiguous names); keys as in `phrases`. */
  readonly context?: Readonly<Record<string, readonly string[]>>
  /** Phrases that lie on a name and mean something else: a name that one touches does not count; keys as in `phrases`. */
  readonly except?: Readonly<Record<string, readonly string[]>>
  /** Host names without `www.`, or addresses without scheme; a link that begins with one counts. */
  readonly domains: readonly string[]
  /** ISO date from which it is in force. */
  readonly from?: string
  /** ISO date on which it fell or ended. */
  readonly until?: string
  /** What took its place, to print. */
  readonly replacedBy?: string
  /** The act itself, and the decision or act that ended it. */
  readonly law: string
}

/** rules/registers/countries.yml: membership and grounds. */
export interface Country {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly code: string
  readonly eea: boolean
  /** Adequacy decision in force, if any. */
  readonly adequacy?: {
    readonly decision: string
    readonly from: string
    readonly until?: string
    readonly scope: string
  }
  /** Age of GDPR Art. 8(1) as chosen by the country. */
  readonly consentAge?: { readonly age: number; readonly law: string }
  /** Names as phrases, in the languages of the lexicons; the longest name at a place counts. */
  readonly names: readonly string[]
  /** Phrases that hold a name but mean another place ("New Jersey"): a name inside one does not count. */
  readonly except?: readonly string[]
}

export interface Registers {
  readonly authorities: readonly Authority[]
  readonly instruments: readonly Instrument[]
  readonly countries: readonly Country[]
  /** What all phrases of the registers ask of words; made by `npm run generate`. */
  readonly table?: PackedTable
}
