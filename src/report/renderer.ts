// What a format is: a function from a report to a string. The formats are listed in registry.ts.
import type { DiffReport, FactsReport, LintReport } from '../model/report.ts'

/** A report of any command, told apart by `kind`. */
export type Reportable =
  | { readonly kind: 'facts'; readonly report: FactsReport }
  | { readonly kind: 'lint'; readonly report: LintReport }
  | { readonly kind: 'diff'; readonly report: DiffReport }

/** What the place where a report is shown can do. */
export interface Style {
  readonly colour: boolean
}

/** Ends with a line break. */
export type Renderer = (subject: Reportable, style: Style) => string
