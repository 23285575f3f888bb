// The user's own packs: folders named under `extends`, read from a revision. Built-in packs are levels.ts's.
import { LEXICONS } from '../generated/languages.ts'
import { LoadErrors } from '../load/load-errors.ts'
import type { Config, GivenOptions, RuleSettings } from '../model/config.ts'
import { type ErrorPlace, UserError } from '../model/error.ts'
import type { Revision } from '../model/revision.ts'
import type { Rule } from '../model/rule.ts'
import { decodeText } from '../text/decode.ts'
import type { PackSettings } from './levels.ts'
import { optionCombinations, plainValues, strayOptions, type Variants, variantKey } from './options.ts'

/** Rule files of all folders together; folders that extend folders. */
const MOST_FILES = 2000
const DEEPEST = 8

/** Endings of rule files. */
export const RULE_FILE = /\.ya?ml$/
/** The file of a folder that holds no rule: what the pack extends, and what it sets for rules. */
const SETTINGS_FILES = ['pack.yml', 'pack.yaml']

/** The rules of packs, and what packs set for rules. */
export interface Packs {
  readonly packRules: readonly Rule[]
  readonly packSettings: readonly PackSettings[]
  /** Rules of packs with the options that some notices have. */
  readonly packVariants: Variants
}

/** Files of packs, each once: a pack stands behind those that it extends. */
export interface PackFiles {
  readonly rules: readonly string[]
  readonly settings: readonly PackSettings[]
}

/**
 * The packs that the config extends; `configFile` is its path in the revision, from whose folder they are named.
 * Throws a UserError with everything that is wrong with them.
 */
export async function readPacks(revision: Revision, config: Config, configFile: string): Promise<Packs> {
  const { rules, settings } = await packFiles(revision, config, configFile)
  const options = optionCombinations(settings, config)
  const read = await readFiles(revision, rules, options)
  const packRules = read.map(({ rule }) => rule)
  const [stray, ...more] = strayOptions([...settings, config], new Set(packRules.map(({ id }) => id)), configFile)
  if (stray) throw more.length === 0 ? stray : new LoadErrors([stray, ...more])
  const packVariants = read.flatMap(({ rule: { id }, variants }) =>
    variants.map((variant, index) => [variantKey(id, plainValues(options.get(id)?.[index + 1] ?? {})), variant]),
  )
  return { packRules, packSettings: settings, packVariants: Object.fromEntries(packVariants) }
}

/** Paths of the rule files of those packs, and what the packs set. */
export async function packFiles(revision: Revision, config: Config, configFile: string): Promise<PackFiles> {
  if (foldersOf(config).length === 0) return { rules: [], settings: [] }
  const paths = (await revision.list()).filter((path) => RULE_FILE.test(path))
  const rules = new Set<string>()
  const settings = new Map<string, PackSettings>()
  const errors: UserError[] = []
  const visit = async (from: RuleSettings, file: string, depth: number): Promise<void> => {
    if (depth > DEEPEST) throw new UserError(`packs extend packs more than ${DEEPEST} deep`, 'flatten them', { file })
    for (const name of foldersOf(from)) {
      const place = placeOf(from, name) ?? { file }
      const folder = folderOf(name, file)
      const found = folder === undefined ? [] : paths.filter((path) => path.startsWith(`${folder}/`))
      if (folder === undefined || found.length === 0) {
        errors.push(noPack(name, folder, place))
        continue
      }
      const own = found.find((path) => SETTINGS_FILES.includes(path.slice(folder.length + 1)))
      if (own !== undefined && !settings.has(own)) {
        const parsed = await settingsOf(revision, own).catch((error: unknown) => {
          if (!(error instanceof UserError)) throw error
          errors.push(...(error instanceof LoadErrors ? error.errors : [error]))
          return {}
        })
        await visit(parsed, own, depth + 1)
        settings.set(own, { ...parsed, from: own })
      }
      for (const path of found) if (path !== own) rules.add(path)
    }
  }
  await visit(config, configFile, 0)
  if (errors.length > 0) throw new LoadErrors(errors)
  if (rules.size <= MOST_FILES) return { rules: [...rules], settings: [...settings.values()] }
  const place = { file: configFile }
  throw new UserError(`"extends" names ${rules.size} rule files, more than ${MOST_FILES}`, 'remove some', place)
}

/** Rules of these files. The loader is loaded only here: most projects have no rules of their own. */
export async function readRules(revision: Revision, files: readonly string[]): Promise<Rule[]> {
  return (await readFiles(revision, files, new Map())).map(({ rule }) => rule)
}

async function readFiles(
  revision: Revision,
  files: readonly string[],
  options: ReadonlyMap<string, readonly GivenOptions[]>,
) {
  if (files.length === 0) return []
  const { parsePack } = await import('../load/pack.ts')
  const texts = await Promise.all(files.map(async (file) => ({ file, text: await textOf(revision, file) })))
  return parsePack(texts, { options, languages: LEXICONS.map((lexicon) => lexicon.tag) })
}

function foldersOf(settings: RuleSettings): string[] {
  return (settings.extends ?? []).filter((name) => name.split('/')[0] !== 'noticelint')
}

/** Where settings name a rule or pack. */
function placeOf({ named = [] }: RuleSettings, name: string): ErrorPlace | undefined {
  return named.find((each) => each.name === name)?.place
}

function folderOf(name: string, file: string): string | undefined {
  return joined(file.split('/').slice(0, -1), name)
}

/** Why a name under `extends` is no pack of the project. */
function noPack(name: string, folder: string | undefined, place: ErrorPlace): UserError {
  if (folder === undefined)
    return new UserError(`the pack "${name}" lies outside the project`, 'name a folder of the project', place)
  const isPackage = folder.includes('node_modules/') || name.startsWith('@')
  const help = isPackage
    ? 'install it first, and name its folder, as ./node_modules/@choir/privacy-rules; nothing is fetched'
    : 'name a folder of rule files (*.yml), as ./privacy-rules, or a built-in pack, as noticelint/gdpr'
  return new UserError(`found no rule file in the pack "${name}"`, help, place)
}

/** `path` as seen from a folder, without "." and ".."; undefined where it leads out of the revision. */
function joined(folder: readonly string[], path: string): string | undefined {
  if (path.startsWith('/') || folder.includes('..')) return undefined
  const parts = [...folder]
  for (const part of path.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined
    if (part !== '' && part !== '.' && part !== '..') parts.push(part)
  }
  return parts.join('/')
}

async function settingsOf(revision: Revision, file: string): Promise<RuleSettings> {
  const { parsePackSettings } = await import('../load/config.ts')
  return parsePackSettings(await textOf(revision, file), file)
}

async function textOf(revision: Revision, file: string): Promise<string> {
  const bytes = await revision.read(file).catch((error: unknown) => {
    throw error instanceof UserError
      ? new UserError(error.message, 'a rule file is text of at most 64 KB', { file })
      : error
  })
  if (bytes === undefined) throw new UserError('there is no such rule file', 'check the path', { file })
  const decoded = decodeText(bytes)
  if ('problem' in decoded) throw new UserError(decoded.problem, 'save the rule as UTF-8 text', { file })
  return decoded.text
}
