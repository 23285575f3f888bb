// Real readings of invented notices, for tests of what their comparison says.
import { readFileSync } from 'node:fs'
import type { Engine } from '../../src/app/engine.ts'
import { setup } from '../../src/app/setup.ts'
import type { Comparison } from '../../src/diff/compare-readings.ts'
import type { Change } from '../../src/model/change.ts'
import { ROOT } from '../built.ts'

const engines = new Map<string, Engine>()

function engineFor(language: string): Engine {
  const known = engines.get(language)
  if (known) return known
  const made = setup({ config: { language } })
  engines.set(language, made)
  return made
}

/** Compares two texts of one notice. */
export function compared(before: string, after: string, language = 'en'): Comparison {
  const engine = engineFor(language)
  const [old, now] = [engine.read('privacy.md', before), engine.read('privacy.md', after)]
  if (old.kind !== 'read' || now.kind !== 'read') throw new Error('the notice was not read')
  return engine.compare(old.reading, now.reading)
}

/** Ids of what is material or to be reviewed. */
export function weightyIds(comparison: Comparison): string[] {
  return comparison.changes.filter((change) => change.materiality !== 'editorial').map((change) => change.id)
}

export function lineOf(change: Change, side: 'old' | 'new'): number | null {
  return (side === 'old' ? change.oldPlace : change.newPlace)?.line ?? null
}

/** A file under fixtures/changes. */
export function fixture(path: string): string {
  return readFileSync(`${ROOT}fixtures/changes/${path}`, 'utf8')
}
