// What the repository sets at one commit: its config with the inputs on top, and the rules of its own packs.
import type { Engine } from '../app/engine.ts'
import { readPacks } from '../app/packs.ts'
import { setup } from '../app/setup.ts'
import type { Config } from '../model/config.ts'
import { UserError } from '../model/error.ts'
import type { Revision } from '../model/revision.ts'
import { decodeText } from '../text/decode.ts'
import type { Inputs } from './inputs.ts'

export interface Settings {
  readonly config: Config
  /** Made when it is first needed; throws a UserError for a rule, pack or language there is not. */
  engine(): Engine
}

const CONFIG_NAMES = ['.noticelint.yml', '.noticelint.yaml']

interface ConfigFile {
  readonly config: Config
  /** Path in the repository; where there is no config, where it would be. */
  readonly file: string
}

/** Throws a UserError for a config or a pack that is named and absent, or that cannot be used. */
export async function readSettings(revision: Revision, { config: named, settings }: Inputs): Promise<Settings> {
  const { config, file } = await configOf(revision, named)
  const packs = await readPacks(revision, config, file)
  const whole = { ...config, ...settings }
  let engine: Engine | undefined
  return {
    config: whole,
    engine: () => {
      engine ??= setup({ config: whole, configFile: file, ...packs, today: new Date().toISOString().slice(0, 10) })
      return engine
    },
  }
}

async function configOf(revision: Revision, named: string | undefined): Promise<ConfigFile> {
  for (const file of named === undefined ? CONFIG_NAMES : [plainPath(named)]) {
    const text = await textOf(revision, file)
    if (text === undefined) continue
    const { parseConfig } = await import('../load/config.ts')
    return { config: parseConfig(text, file), file }
  }
  if (named === undefined) return { config: {}, file: '.noticelint.yml' }
  const help = 'check the input "config": it is a path in the repository'
  throw new UserError(`there is no such config at ${revision.name.slice(0, 12)}`, help, { file: named })
}

async function textOf(revision: Revision, file: string): Promise<string | undefined> {
  const bytes = await revision.read(file)
  if (bytes === undefined) return undefined
  const decoded = decodeText(bytes)
  if ('problem' in decoded) throw new UserError(decoded.problem, 'save it as UTF-8 text', { file })
  return decoded.text
}

/** Without "." as in "./legal/noticelint.yml"; what leads out of the repository is a name that no file has. */
function plainPath(path: string): string {
  return path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/')
}
