// Places of a notice as SARIF locations. A place that is not in the file is never written as line zero.
import type { Place } from '../model/place.ts'
import type { SarifLocation, SarifRegion } from './sarif-log.ts'

/** Names for the two revisions; which folder or commit they are is not ours to say. */
export const NOW = '%SRCROOT%'
export const BEFORE = 'BEFORE'

/** `place` null: what is gone from a file, or is not on a line of it, stands at its first line. */
export function locationOf(file: string, place: Place | null, base = NOW): SarifLocation {
  const region = place ? regionOf(place) : { startLine: 1 }
  return { physicalLocation: { artifactLocation: { uri: uriOf(file), uriBaseId: base }, region } }
}

/** A location with words of its own and the text that stands there. */
export function quotedLocation(file: string, place: Place, base: string, said: string, text: string): SarifLocation {
  const { physicalLocation } = locationOf(file, place, base)
  const region = { ...physicalLocation.region, snippet: { text } }
  return { physicalLocation: { ...physicalLocation, region }, message: { text: said } }
}

/** The end is just behind the last character in our places and in SARIF's. */
function regionOf({ line, column, endLine, endColumn }: Place): SarifRegion {
  const region = { startLine: Math.max(1, line), startColumn: Math.max(1, column), endLine, endColumn }
  const isEmpty = endLine < line || (endLine === line && endColumn <= column)
  return isEmpty ? { startLine: region.startLine, startColumn: region.startColumn } : region
}

/** A relative reference: every mark that means something in an address is encoded. */
function uriOf(file: string): string {
  const whole = file.replace(/\p{Surrogate}/gu, '\ufffd')
  return whole.split('/').map(encodeURIComponent).join('/')
}
