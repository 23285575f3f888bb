// The law of the house, read from the sources: who may import whom, what floors 0 to 3 may not touch, how large a file is.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT } from './built.ts'

/** Rooms of src/ by floor. A file imports from its own room and from lower floors. */
const FLOORS: readonly (readonly string[])[] = [
  ['text'],
  ['model'],
  ['parse', 'outline', 'facts', 'check', 'diff', 'report', 'load', 'generated'],
  ['app'],
  ['io'],
  ['cli', 'action', 'index.ts'],
]
const LAST_PURE_FLOOR = 3
const MOST_LINES = 250
/** Rooms whose files are data. */
const DATA: ReadonlySet<string> = new Set(['generated'])

const STATIC_IMPORT = /^(?:import|export)\s(?:[\w$*{},\s]+\sfrom\s+)?'([^'\n]+)'/gm
const LAZY_IMPORT = /\bimport\(\s*'([^'\n]+)'\s*\)/g

interface Source {
  /** Below src/, with `/`. */
  readonly path: string
  readonly room: string
  readonly floor: number
  readonly text: string
  /** The text without comments, strings blanked. */
  readonly code: string
  readonly imports: readonly string[]
}

const sources = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(join(ROOT, 'src'), join(entry.parentPath, entry.name)).split(sep).join('/'))
  .sort()
  .map(readSource)

function readSource(path: string): Source {
  const text = readFileSync(join(ROOT, 'src', path), 'utf8')
  const room = path.split('/')[0] ?? ''
  const imports = [...text.matchAll(STATIC_IMPORT), ...text.matchAll(LAZY_IMPORT)]
  return {
    path,
    room,
    floor: FLOORS.findIndex((rooms) => rooms.includes(room)),
    text,
    code: bare(text),
    imports: imports.map((match) => match[1] ?? ''),
  }
}

/** Blanks comments and the insides of strings; of templates the fixed parts stay, which can only make the test stricter. */
function bare(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, (found) =>
    found.startsWith('/') ? '' : "''",
  )
}

function roomOf(source: Source, target: string): string {
  return posix.join(dirname(source.path), target).split('/')[0] ?? ''
}

describe('the floors', () => {
  test('every file lies in a room that has a floor', () => {
    expect(sources.length).toBeGreaterThan(30)
    expect(sources.filter((source) => source.floor < 0).map((source) => source.path)).toEqual([])
  })

  test('a file imports from its own room and from lower floors only', () => {
    const wrong = sources.flatMap((source) =>
      source.imports
        .filter((target) => target.startsWith('.'))
        .map((target) => ({ target, room: roomOf(source, target) }))
        .filter(({ room }) => room !== source.room && FLOORS.findIndex((rooms) => rooms.includes(room)) >= source.floor)
        .map(({ target }) => `${source.path} imports ${target}`),
    )
    expect(wrong).toEqual([])
  })

  test('every import between files ends in .ts', () => {
    const wrong = sources.flatMap((source) => source.imports.filter((target) => /^\.(?!.*\.ts$)/.test(target)))
    expect(wrong).toEqual([])
  })

  test('floors 0 to 3 are pure: no system, environment, clock, chance, network or output', () => {
    const impure =
      /\bprocess\.|\bconsole\.|\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bfetch\(|\bsetTimeout\b|\bglobalThis\b/
    const wrong = sources
      .filter((source) => source.floor <= LAST_PURE_FLOOR)
      .flatMap((source) => {
        // A hash is the same on every machine.
        const imported = source.imports.filter((target) => /^(node:(?!crypto$)|@actions\/|@octokit\/)/.test(target))
        const called = impure.exec(source.code)?.[0]
        return [...imported, ...(called === undefined ? [] : [called])].map((what) => `${source.path}: ${what}`)
      })
    expect(wrong).toEqual([])
  })

  test('the clients of GitHub are loaded only when they are needed', () => {
    const eager = sources.filter((source) =>
      /^(import (?!type )[^'\n]*|\} from )'@(actions|octokit)\//m.test(source.text),
    )
    expect(eager.map((source) => source.path)).toEqual([])
  })

  test('zod is imported as a namespace, which keeps the bundle a third of the size', () => {
    const wrong = sources.filter((source) => /^import (?!type)(?!\* as z )[^;\n]*from 'zod'/m.test(source.text))
    expect(wrong.map((source) => source.path)).toEqual([])
  })
})

describe('the files', () => {
  test(`none is longer than ${MOST_LINES} lines, data aside`, () => {
    const long = sources.filter((source) => !DATA.has(source.room) && source.text.split('\n').length > MOST_LINES + 1)
    expect(long.map((source) => source.path)).toEqual([])
  })

  test('each opens with a comment that says what lives there', () => {
    const silent = sources.filter((source) => !/^(#!.*\n)?\/[/*]/.test(source.text))
    expect(silent.map((source) => source.path)).toEqual([])
  })

  test('exports have names', () => {
    const nameless = sources.filter((source) => /^export default\b|\bexport \{[^}]*\bas default\b/m.test(source.code))
    expect(nameless.map((source) => source.path)).toEqual([])
  })

  test('names say what a file is for', () => {
    const vague = sources.filter((source) =>
      /(^|[/.-])(utils?|helpers?|managers?|common|misc)([/.-]|$)/i.test(source.path),
    )
    expect(vague.map((source) => source.path)).toEqual([])
  })

  test('no checker is silenced', () => {
    const silenced = sources.filter((source) => /@ts-(ignore|expect-error|nocheck)|biome-ignore/.test(source.text))
    expect(silenced.map((source) => source.path)).toEqual([])
  })
})
