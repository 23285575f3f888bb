// Compiles rules/**/*.yml into src/generated/*.ts: checked, typed, plain data, so that nothing is parsed at run time.
// usage: node scripts/generate.mjs [--check]     with --check nothing is written; exit 1 when a file is stale
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
const CACHE = join(ROOT, 'node_modules', '.cache', 'noticelint')
const LOADERS = [
  'load/pack',
  'load/language',
  'load/registers',
  'load/change-rule',
  'facts/parts/scan-phrases',
  'text/phrase-syntax',
  'text/phrase-table',
  'text/phrase-packing',
]
/** Folders of rules/ that hold no rules. */
const NO_RULES = ['languages', 'registers']

/** The loaders are TypeScript; they are bundled to a file inside node_modules so that packages resolve. */
async function loaders() {
  const outfile = join(CACHE, `load-${process.pid}.mjs`)
  const contents = LOADERS.map((name) => `export * from './src/${name}.ts'`).join('\n')
  await build({
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile,
    logLevel: 'error',
  })
  try {
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(outfile, { force: true })
  }
}

/** YAML files of a folder of rules/, in order of name; none where the folder is absent. */
function yamlFiles(folder) {
  let names = []
  try {
    names = readdirSync(join(ROOT, 'rules', folder)).filter((name) => name.endsWith('.yml'))
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
  return names.sort().map((name) => {
    const file = `rules/${folder}/${name}`
    return { file, name: name.slice(0, -'.yml'.length), text: readFileSync(join(ROOT, file), 'utf8') }
  })
}

function ruleFolders() {
  return readdirSync(join(ROOT, 'rules'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NO_RULES.includes(entry.name))
    .map((entry) => entry.name)
    .sort()
}

/** rules/changes holds rules, and beside them one file a fact on what its changes mean. */
function isChangeTable({ file, name }, load) {
  return file.startsWith('rules/changes/') && load.CHANGE_FACTS.includes(name)
}

const HEAD = '// Generated from rules/ by `npm run generate`. Do not edit.\n'

/** A string is read many times as fast as a literal of the same data, and only when it is asked for. */
function parsed(value) {
  return `JSON.parse(${quoted(value)})`
}

function quoted(value) {
  const text = JSON.stringify(value).replace(/[\\']/g, (sign) => `\\${sign}`)
  return `'${text}'`
}

/** Longest terms first: a term may hold another. */
function withReferences(text, terms) {
  const longestFirst = Object.entries(terms).sort((a, b) => b[1].length - a[1].length)
  return longestFirst.reduce((left, [name, term]) => left.replaceAll(term, `{${name}}`), text)
}

/** Where message and examples stand is for people who write rules, and they read the file. */
function withoutPlaces({ messageAt, phrasesAt, ...rule }) {
  return { ...rule, examples: rule.examples.map(({ at, ...example }) => example) }
}

/** What a run reads of an entry; where it comes from is for people who keep it, and they read the file. */
function withoutSource({ source, note, verified, ...entry }) {
  return entry
}

/** Citations in the order in which they are met, each once. */
class Laws {
  list = []
  #numbers = new Map()

  numbered(row) {
    return { ...row, law: row.law.map((law) => this.#numberOf(law)) }
  }

  #numberOf(law) {
    const key = JSON.stringify(law)
    if (!this.#numbers.has(key)) this.#numbers.set(key, this.list.push(law) - 1)
    return this.#numbers.get(key)
  }
}

/** Runs every loader, so that the mistakes of all files are seen at once. */
function collect(tasks) {
  const lines = []
  const results = tasks.map((task) => {
    try {
      return task()
    } catch (error) {
      if (typeof error.line !== 'string') throw error
      lines.push(error.line)
      return []
    }
  })
  if (lines.length > 0) {
    console.error(lines.join('\n'))
    process.exit(1)
  }
  return results
}

function compile(load) {
  const ruleFiles = ruleFolders().flatMap(yamlFiles)
  const languageFiles = yamlFiles('languages')
  const registers = new Map(yamlFiles('registers').map((entry) => [entry.name, entry]))
  const register = (name, parse) => () => {
    const entry = registers.get(name)
    return entry ? parse(entry.text, entry.file) : []
  }
  const [rules, lexicons, others, authorities, terms, instruments, countries, changeRules] = collect([
    () =>
      load.parsePack(ruleFiles.filter((entry) => !isChangeTable(entry, load))).map(({ rule }) => withoutPlaces(rule)),
    () =>
      collect(
        languageFiles
          .filter(({ name }) => name !== 'others')
          .map(
            ({ text, file, name }) =>
              () =>
                load.parseLanguage(text, file, name),
          ),
      ),
    () =>
      languageFiles
        .filter(({ name }) => name === 'others')
        .flatMap(({ text, file }) => load.parseOtherLanguages(text, file)),
    register('authorities', load.parseAuthorities),
    register('authorities', load.parseTerms),
    register('instruments', load.parseInstruments),
    register('countries', load.parseCountries),
    () =>
      collect(
        ruleFiles
          .filter((entry) => isChangeTable(entry, load))
          .map(
            ({ text, file, name }) =>
              () =>
                load.parseChangeTable(text, file, name).rules,
          ),
      ).flat(),
  ])
  const world = {
    authorities: authorities.map(withoutSource),
    instruments: instruments.map(withoutSource),
    countries: countries.map(({ adequacy, consentAge, ...country }) =>
      withoutSource({
        ...country,
        ...(adequacy && { adequacy: withoutSource(adequacy) }),
        ...(consentAge && { consentAge: withoutSource(consentAge) }),
      }),
    ),
  }
  const phrasesOf = (lexicon) => load.lexiconPhrases(lexicon, () => true).sources
  const worldPhrases = load.registerPhrases(world).sources
  /** `others` will be looked for in the same texts. */
  const tableOf = (phrases, others) => {
    const [own, usual] = [phrases, [...phrases, ...others]].map((sources) => sources.map(load.parsePhrase))
    return load.packTable(load.phraseTable(own, usual))
  }
  const languages = [...lexicons.map(({ tag, stopwords }) => ({ tag, stopwords })), ...others].sort((a, b) =>
    a.tag < b.tag ? -1 : 1,
  )
  const byId = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1))
  const laws = new Laws()
  return {
    'rules.ts': `${HEAD}import { cited } from '../model/cited.ts'
import type { Rule } from '../model/rule.ts'
import { LAWS } from './laws.ts'

/** The built-in rules, by id. Their examples are in rule-examples.ts. */
export const RULES: readonly Rule[] = cited<Rule>(LAWS, ${parsed(byId.map((rule) => laws.numbered({ ...rule, examples: [] })))})
`,
    'rule-examples.ts': `${HEAD}import type { RuleExample } from '../model/rule.ts'

/** The examples of the built-in rules, by id of the rule: no run but one that shows them reads them. */
export const RULE_EXAMPLES: Readonly<Record<string, readonly RuleExample[]>> = ${parsed(Object.fromEntries(byId.map(({ id, examples }) => [id, examples])))}
`,
    'languages.ts': `${HEAD}import { LazyLexicon } from '../model/lazy-lexicon.ts'
import type { Lexicon } from '../model/lexicon.ts'

/** The languages that are read. */
export const LEXICONS: readonly Lexicon[] = [
${lexicons.map((lexicon) => `  new LazyLexicon('${lexicon.tag}', () => ${parsed({ ...lexicon, table: tableOf(phrasesOf(lexicon), worldPhrases) })}),\n`).join('')}]

/** Frequent words of all languages that are told apart, those that are not read included. */
export const LANGUAGES: readonly { readonly tag: string; readonly stopwords: readonly string[] }[] = ${parsed(languages)}
`,
    'registers.ts': `${HEAD}import type { Registers } from '../model/register.ts'
import { parsedWithTerms } from '../model/terms.ts'

const TERMS = ${JSON.stringify(terms)}

/** The world: authorities, instruments, countries. */
export const REGISTERS: Registers = parsedWithTerms(${withReferences(quoted({ ...world, table: tableOf(worldPhrases, lexicons.flatMap(phrasesOf)) }), terms)}, TERMS)
`,
    'change-rules.ts': `${HEAD}import type { ChangeRule } from '../model/change-rule.ts'
import { cited } from '../model/cited.ts'
import { LAWS } from './laws.ts'

/** What changes of facts mean. */
export const CHANGE_RULES: readonly ChangeRule[] = cited<ChangeRule>(LAWS, ${parsed(changeRules.map((row) => laws.numbered(row)))})
`,
    'laws.ts': `${HEAD}import type { LawCitation } from '../model/rule.ts'

/** What rules and changes cite, by the numbers that they have in these files. */
export const LAWS: readonly LawCitation[] = ${parsed(laws.list)}
`,
  }
}

function write(files, isCheck) {
  const folder = join(ROOT, 'src', 'generated')
  mkdirSync(folder, { recursive: true })
  const stale = Object.entries(files).filter(([name, text]) => current(join(folder, name)) !== text)
  for (const [name, text] of isCheck ? [] : stale) writeFileSync(join(folder, name), text)
  if (isCheck && stale.length > 0) {
    console.error(`src/generated is stale (${stale.map(([name]) => name).join(', ')}); run "npm run generate"`)
    process.exitCode = 1
  } else console.log(`src/generated: ${stale.length} of ${Object.keys(files).length} files changed`)
}

function current(path) {
  try {
    return readFileSync(path, 'utf8').replaceAll('\r\n', '\n')
  } catch {
    return undefined
  }
}

write(compile(await loaders()), process.argv.includes('--check'))
