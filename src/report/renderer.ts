// What a format is: a function from a report to a string. The formats are listed in registry.ts.
import type { DiffReport, FactsReport, LintReport } from '../model/report.ts'
import type { Rule } from '../model/rule.ts'
import type { VerdictWords } from './markdown-head.ts'
import type { Links } from './markdown-links.ts'

/** A report of any command, told apart by `kind`. */
export type Reportable =
  | { readonly kind: 'facts'; readonly report: FactsReport }
  | { readonly kind: 'lint'; readonly report: LintReport }
  | { readonly kind: 'diff'; readonly report: DiffReport }

/** What the place where a report is shown can do, and what is known beside the report; a format uses what it shows. */
export interface Style {
  readonly colour: boolean
  /** Rules of the run, for formats that explain a finding with its rule. */
  readonly rules?: readonly RuleWords[]
  /** The notices themselves, by their name in the report; see FORMATS_WITH_TEXTS in registry.ts. */
  readonly texts?: ReadonlyMap<string, NoticeTexts>
  readonly verdict?: VerdictWords
  /** Where the commits can be read in a browser. */
  readonly links?: Links
}

/** What a rule says of itself, whatever it demands. */
export type RuleWords = Pick<Rule, 'id' | 'severity' | 'title' | 'law' | 'why' | 'help'>

/** A notice in both revisions; a side is absent where there is none that could be read. */
export interface NoticeTexts {
  readonly before?: string
  readonly after?: string
}

/** Ends with a line break. */
export type Renderer = (subject: Reportable, style: Style) => string
