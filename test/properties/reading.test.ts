// What holds for every text: it is read or refused, places lie inside it, it does not differ from itself, and reports of it
// are valid. PROPERTY_RUNS=20000 npx vitest run test/properties is the long run; CONTRIBUTING.md says when.
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { diffSources } from '../../src/app/diff.ts'
import { lintSources, readSource } from '../../src/app/lint.ts'
import { setup } from '../../src/app/setup.ts'
import { NO_EDITS } from '../../src/model/change.ts'
import type { Place } from '../../src/model/place.ts'
import { FORMAT_NAMES, type FormatName, rendererFor } from '../../src/report/registry.ts'
import type { Renderer, Reportable } from '../../src/report/renderer.ts'
import { ROOT } from '../built.ts'
import { KINDS } from './texts.ts'

/** Cases of each property and kind of text. */
const RUNS = Number(process.env.PROPERTY_RUNS ?? 40)
/** Without a language, most texts of arbitrary characters would be refused for having none. */
const engine = setup({ config: { language: 'en' } })
const files = ['privacy.md', 'privacy.txt'] as const
const aFile = fc.constantFrom(...files)
const TIMEOUT = 30_000 + RUNS * 200

const sourceOf = (file: string, text: string) => ({ file, bytes: new TextEncoder().encode(text) })

const schemas = new Ajv2020({ strict: true, allErrors: true })
const validators = new Map(
  (['facts', 'lint', 'diff'] as const).map((kind) => {
    return [kind, schemas.compile(JSON.parse(readFileSync(`${ROOT}schemas/${kind}.schema.json`, 'utf8')))] as const
  }),
)

/** The others say that facts are not written so. */
const OF_FACTS: ReadonlySet<FormatName> = new Set(['text', 'json', 'markdown'])

let renderers: (readonly [FormatName, Renderer])[]
beforeAll(async () => {
  renderers = await Promise.all(FORMAT_NAMES.map(async (name) => [name, await rendererFor(name)] as const))
})

/** Throws where a format throws, says nothing or gives JSON that its schema does not know. */
function checkReports(subject: Reportable, texts: ReadonlyMap<string, { before?: string; after?: string }>): void {
  for (const [format, render] of renderers) {
    if (subject.kind === 'facts' && !OF_FACTS.has(format)) continue
    const said = render(subject, { colour: false, rules: engine.rules, texts })
    if (format === 'json') {
      const validate = validators.get(subject.kind)
      if (!validate?.(JSON.parse(said))) throw new Error(`invalid JSON: ${JSON.stringify(validate?.errors)}`)
    }
    if (format === 'sarif') JSON.parse(said)
  }
}

/** Lines as editors count them. */
function linesOf(text: string): string[] {
  return text.replace(/^\ufeff/, '').split('\n')
}

function checkPlace({ line, column, endLine, endColumn }: Place, lines: readonly string[]): void {
  for (const [at, in_] of [
    [line, column],
    [endLine, endColumn],
  ] as const) {
    const length = lines[at - 1]?.length
    if (length === undefined || in_ < 1 || in_ > length + 1)
      throw new Error(`${at}:${in_} is outside of a text of ${lines.length} lines, there ${length} long`)
  }
  if (endLine < line || (endLine === line && endColumn < column)) throw new Error('a place ends before it begins')
}

describe.each(Object.entries(KINDS))('%s', (_, texts) => {
  test(
    'can be read, or is refused with a reason, and every place is inside',
    () => {
      fc.assert(
        fc.property(texts, aFile, (text, file) => {
          const source = sourceOf(file, text)
          const result = readSource(engine, source)
          if (result.kind !== 'read') {
            expect(result.reason).not.toBe('')
            return
          }
          const lines = linesOf(result.reading.notice.text)
          for (const fact of result.reading.facts) checkPlace(fact.place, lines)
          const report = lintSources(engine, [source])
          for (const { place } of report.files[0]?.findings ?? []) checkPlace(place, lines)
          checkReports({ kind: 'lint', report }, new Map([[file, { after: text }]]))
          const { language, facts } = result.reading
          checkReports({ kind: 'facts', report: { file, language, facts } }, new Map())
        }),
        { numRuns: RUNS },
      )
    },
    TIMEOUT,
  )

  test(
    'does not differ from itself',
    () => {
      fc.assert(
        fc.property(texts, aFile, (text, file) => {
          const report = diffSources(engine, [{ before: sourceOf(file, text), after: sourceOf(file, text) }])
          for (const { status, changes, editorial, findings } of report.notices) {
            expect([status, changes, editorial]).toEqual(['unchanged', [], NO_EDITS])
            expect(findings.filter((finding) => finding.status !== 'existing')).toEqual([])
          }
        }),
        { numRuns: RUNS },
      )
    },
    TIMEOUT,
  )

  test(
    'can be compared with another, and every place is inside its own side',
    () => {
      fc.assert(
        fc.property(texts, fc.oneof(...Object.values(KINDS)), aFile, (old, now, file) => {
          const report = diffSources(engine, [{ before: sourceOf(file, old), after: sourceOf(file, now) }])
          const textOf = (text: string) => linesOf(text.replace(/\r\n?/g, '\n'))
          const [was, is] = [textOf(old), textOf(now)]
          for (const { oldPlace, newPlace } of report.notices.flatMap(({ changes }) => changes)) {
            expect(oldPlace ?? newPlace).not.toBeNull()
            if (oldPlace) expect(oldPlace.endLine).toBeLessThanOrEqual(was.length)
            if (newPlace) expect(newPlace.endLine).toBeLessThanOrEqual(is.length)
          }
          checkReports({ kind: 'diff', report }, new Map([[file, { before: old, after: now }]]))
        }),
        { numRuns: RUNS },
      )
    },
    TIMEOUT,
  )
})
