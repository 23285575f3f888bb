// The user's own rules: folders named under `extends`, read from a revision. Built-in packs are setup.ts's.
import type { Config } from '../model/config.ts'
import { UserError } from '../model/error.ts'
import type { Revision } from '../model/revision.ts'
import type { Rule } from '../model/rule.ts'
import { decodeText } from '../text/decode.ts'

/** Rule files of all folders together. */
const MOST_FILES = 500

/** Rules of the folders that the config extends. Throws a UserError with everything that is wrong with them. */
export async function readPacks(revision: Revision, config: Config): Promise<Rule[]> {
  const folders = (config.extends ?? []).filter((name) => name.split('/')[0] !== 'noticelint')
  if (folders.length === 0) return []
  const paths = await revision.list()
  const files = [...new Set(folders.flatMap((folder) => ruleFilesBelow(folder, paths)))]
  if (files.length > MOST_FILES) {
    throw new UserError(`"extends" names ${files.length} rule files, more than ${MOST_FILES}`, 'narrow its folders')
  }
  return readRules(revision, files)
}

/** Rules of these files. The loader is loaded only here: most projects have no rules of their own. */
export async function readRules(revision: Revision, files: readonly string[]): Promise<Rule[]> {
  const { parsePack } = await import('../load/pack.ts')
  return parsePack(await Promise.all(files.map(async (file) => ({ file, text: await textOf(revision, file) }))))
}

function ruleFilesBelow(folder: string, paths: readonly string[]): string[] {
  const name = folder.replace(/^(\.\/+)+/, '').replace(/\/+$/, '')
  if (name.startsWith('/') || name.split('/').includes('..')) {
    throw new UserError(`the pack "${folder}" lies outside the project`, 'name a folder below the config')
  }
  const files = paths.filter((path) => path.startsWith(`${name}/`) && /\.ya?ml$/.test(path))
  if (files.length > 0) return files
  const help = 'name a folder of rule files (*.yml), as ./privacy-rules, or a built-in pack, as noticelint/gdpr'
  throw new UserError(`found no rule file in the pack "${folder}"`, help)
}

async function textOf(revision: Revision, file: string): Promise<string> {
  const bytes = await revision.read(file)
  if (bytes === undefined) throw new UserError('there is no such rule file', 'check the path', { file })
  const decoded = decodeText(bytes)
  if ('problem' in decoded) throw new UserError(decoded.problem, 'save the rule as UTF-8 text', { file })
  return decoded.text
}
