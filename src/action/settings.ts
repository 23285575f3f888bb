// What the repository sets at one commit: its config with the inputs on top, and the rules of its own packs.
import { parseConfig } from '../load/config.ts'
import { parsePack, RULE_FILE, type RuleFile } from '../load/pack.ts'
import type { Config } from '../model/config.ts'
import { UserError } from '../model/error.ts'
import type { Revision } from '../model/revision.ts'
import type { Rule } from '../model/rule.ts'
import { decodeText } from '../text/decode.ts'
import type { Inputs } from './inputs.ts'

export interface Settings {
  readonly config: Config
  readonly packRules: readonly Rule[]
}

const CONFIG_NAMES = ['.noticelint.yml', '.noticelint.yaml']
/** Rule files of all folders together. */
const MOST_RULES = 500

interface ConfigFile {
  readonly config: Config
  /** Path in the repository; absent where there is no config. */
  readonly file?: string
}

/** Throws a UserError for a config or a pack that is named and absent, or that cannot be used. */
export async function readSettings(revision: Revision, { config: named, settings }: Inputs): Promise<Settings> {
  const { config, file } = await configOf(revision, named)
  const packs = (config.extends ?? []).filter((name) => name !== 'noticelint' && !name.startsWith('noticelint/'))
  const packRules = file === undefined || packs.length === 0 ? [] : await rulesOf(revision, file, packs)
  return { config: { ...config, ...settings }, packRules }
}

async function configOf(revision: Revision, named: string | undefined): Promise<ConfigFile> {
  for (const file of named === undefined ? CONFIG_NAMES : [plainPath(named)]) {
    const text = await textOf(revision, file)
    if (text !== undefined) return { config: parseConfig(text, file), file }
  }
  if (named === undefined) return { config: {} }
  const help = 'check the input "config": it is a path in the repository'
  throw new UserError(`there is no such config at ${revision.name.slice(0, 12)}`, help, { file: named })
}

/** Folders are named from the config's own; what lies outside of the repository is in no commit. */
async function rulesOf(revision: Revision, config: string, packs: readonly string[]): Promise<readonly Rule[]> {
  const all = (await revision.list()).filter((path) => RULE_FILE.test(path)).sort()
  const paths = packs.flatMap((pack) => {
    const folder = `${plainPath(`${config.split('/').slice(0, -1).join('/')}/${pack}`)}/`
    const found = all.filter((path) => path.startsWith(folder))
    if (found.length > 0) return found
    const help = 'put rule files (*.yml) into the folder, or remove it from "extends"'
    throw new UserError(`the pack "${pack}" holds no rules`, help, { file: config })
  })
  if (paths.length > MOST_RULES) {
    throw new UserError(`the packs hold ${paths.length} files, more than ${MOST_RULES}`, 'remove some', {
      file: config,
    })
  }
  const files: RuleFile[] = []
  for (const file of new Set(paths)) files.push({ file, text: (await textOf(revision, file)) ?? '' })
  return parsePack(files)
}

async function textOf(revision: Revision, file: string): Promise<string | undefined> {
  const bytes = await revision.read(file)
  if (bytes === undefined) return undefined
  const decoded = decodeText(bytes)
  if ('problem' in decoded) throw new UserError(decoded.problem, 'save it as UTF-8 text', { file })
  return decoded.text
}

/** Without "." and with ".." taken back; what leads out of the repository is a name that no file has. */
function plainPath(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else parts.push(part)
  }
  return parts.join('/')
}
