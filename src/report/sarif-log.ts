// The parts of SARIF 2.1.0 that we write, as types: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html

export type SarifLevel = 'error' | 'warning' | 'note' | 'none'

export interface SarifText {
  readonly text: string
  readonly markdown?: string
}

/** Lines and columns from 1; a tool that finds a zero refuses the whole file. */
export interface SarifRegion {
  readonly startLine: number
  readonly startColumn?: number
  readonly endLine?: number
  readonly endColumn?: number
  readonly snippet?: SarifText
}

export interface SarifLocation {
  readonly id?: number
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string }
    readonly region: SarifRegion
  }
  readonly message?: SarifText
}

export interface SarifRule {
  readonly id: string
  readonly name: string
  readonly shortDescription: SarifText
  readonly fullDescription: SarifText
  readonly help: SarifText
  readonly helpUri: string
  readonly defaultConfiguration: { readonly level: SarifLevel }
  readonly properties: { readonly tags: readonly string[] }
}

export interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: SarifLevel
  readonly message: SarifText
  readonly locations: readonly [SarifLocation]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly baselineState?: 'new' | 'unchanged'
  readonly relatedLocations?: readonly SarifLocation[]
  readonly codeFlows?: readonly [
    { readonly threadFlows: readonly [{ readonly locations: readonly { readonly location: SarifLocation }[] }] },
  ]
}

export interface SarifNotification {
  readonly level: SarifLevel
  readonly message: SarifText
  readonly locations?: readonly SarifLocation[]
}
