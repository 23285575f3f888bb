// How much reading a notice costs beside parsing it: bare remark-parse, lint and diff of the same text.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { diff, lint } from '../dist/index.js'
import { inTurn, medianOf, ms, ratio, timeOf } from './measure.mjs'
import { LANGUAGES, noticeOf, revisionOf } from './notices.mjs'
import { table } from './table.mjs'

const parser = unified().use(remarkParse)
/** Words of a notice, and how often it is measured: what takes milliseconds needs more rounds to be warm and to tell. */
const SIZES = [
  { words: 300, rounds: 60, warm: 20 },
  { words: 3000, rounds: 15, warm: 5 },
  { words: 30_000, rounds: 3, warm: 2 },
]
/** The folder is gone through this often; once before, to warm up. */
const CORPUS_ROUNDS = 5

const HEAD = ['notice', 'remark-parse', 'lint', 'lint / parse', 'diff', 'diff / parse of both']

export function ratios() {
  const rows = SIZES.flatMap(({ words, rounds, warm }) =>
    LANGUAGES.map((language) => {
      // Other notices for each work and round: what was made of the texts of the last ones is remembered for a while.
      const noticesFrom = (seed) =>
        Array.from({ length: rounds + warm }, (_, round) => noticeOf(language, words, seed + 1000 * round))
      const [texts, old] = [noticesFrom(1), noticesFrom(500)]
      const now = old.map(revisionOf)
      const { parse, both, linted, compared } = inTurn(
        {
          parse: (round) => parser.parse(texts[round]),
          both: (round) => [old[round], now[round]].map((text) => parser.parse(text)),
          linted: (round) => lint(texts[round]),
          compared: (round) => diff(old[round], now[round]),
        },
        { rounds, warm },
      )
      const name = `${language}, ${words} words (${Math.round(texts[0].length / 1000)} KB)`
      return [name, ms(parse), ms(linted), ratio(linted, parse), ms(compared), ratio(compared, both)]
    }),
  )
  return table('Against a bare parse', HEAD, rows)
}

/** The same over a folder of real notices; those in languages that are not read are left out of both sides. */
export function corpusRatios(folder) {
  const texts = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .filter(isRead)
  const totals = { parse: [], lint: [] }
  for (let round = 0; round <= CORPUS_ROUNDS; round++) {
    const sums = { parse: 0, lint: 0 }
    for (const text of texts) {
      sums.parse += timeOf(() => parser.parse(text))
      sums.lint += timeOf(() => lint(text))
    }
    if (round > 0) for (const name of ['parse', 'lint']) totals[name].push(sums[name])
  }
  const [parse, linted] = [medianOf(totals.parse), medianOf(totals.lint)]
  const size = texts.reduce((sum, text) => sum + text.length, 0)
  const row = [`${texts.length} notices, ${Math.round(size / 1000)} KB`, ms(parse), ms(linted), ratio(linted, parse)]
  return table('Against a bare parse, real notices', HEAD.slice(0, 4), [row])
}

function isRead(text) {
  try {
    lint(text)
    return true
  } catch {
    return false
  }
}
