// The user's own rules: folders named under `extends`, read from a revision. Built-in packs are setup.ts's.
import type { Config } from '../model/config.ts'
import { UserError } from '../model/error.ts'
import type { Revision } from '../model/revision.ts'
import type { Rule } from '../model/rule.ts'
import { decodeText } from '../text/decode.ts'

/** Rule files of all folders together. */
const MOST_FILES = 500

/** Endings of rule files. */
export const RULE_FILE = /\.ya?ml$/

/**
 * Rules of the folders that the config extends; `configFile` is its path in the revision, from whose folder they are
 * named. Throws a UserError with everything that is wrong with them.
 */
export async function readPacks(revision: Revision, config: Config, configFile: string): Promise<Rule[]> {
  return readRules(revision, await packFiles(revision, config, configFile))
}

/** Paths of the rule files of those folders, each once. */
export async function packFiles(revision: Revision, config: Config, configFile: string): Promise<string[]> {
  const folders = (config.extends ?? []).filter((name) => name.split('/')[0] !== 'noticelint')
  if (folders.length === 0) return []
  const paths = (await revision.list()).filter((path) => RULE_FILE.test(path))
  const files = [...new Set(folders.flatMap((folder) => filesOf(folder, configFile, paths)))]
  if (files.length <= MOST_FILES) return files
  const place = { file: configFile }
  throw new UserError(`"extends" names ${files.length} rule files, more than ${MOST_FILES}`, 'remove some', place)
}

/** Rules of these files. The loader is loaded only here: most projects have no rules of their own. */
export async function readRules(revision: Revision, files: readonly string[]): Promise<Rule[]> {
  if (files.length === 0) return []
  const { parsePack } = await import('../load/pack.ts')
  return parsePack(await Promise.all(files.map(async (file) => ({ file, text: await textOf(revision, file) }))))
}

function filesOf(folder: string, configFile: string, paths: readonly string[]): string[] {
  const place = { file: configFile }
  const name = joined(configFile.split('/').slice(0, -1), folder)
  if (name === undefined) {
    throw new UserError(`the pack "${folder}" lies outside the project`, 'name a folder of the project', place)
  }
  const files = paths.filter((path) => path.startsWith(`${name}/`))
  if (files.length > 0) return files
  const help = 'name a folder of rule files (*.yml), as ./privacy-rules, or a built-in pack, as noticelint/gdpr'
  throw new UserError(`found no rule file in the pack "${folder}"`, help, place)
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

async function textOf(revision: Revision, file: string): Promise<string> {
  const bytes = await revision.read(file)
  if (bytes === undefined) throw new UserError('there is no such rule file', 'check the path', { file })
  const decoded = decodeText(bytes)
  if ('problem' in decoded) throw new UserError(decoded.problem, 'save the rule as UTF-8 text', { file })
  return decoded.text
}
