// The config of the repository at one commit, with the inputs on top.
import { parseConfig } from '../load/config.ts'
import type { Config } from '../model/config.ts'
import { UserError } from '../model/error.ts'
import type { Revision } from '../model/revision.ts'
import { decodeText } from '../text/decode.ts'
import type { Inputs } from './inputs.ts'

const CONFIG_NAMES = ['.noticelint.yml', '.noticelint.yaml']

/** Throws a UserError for a config that is named and absent, or that cannot be used. */
export async function readSettings(revision: Revision, { config, settings }: Inputs): Promise<Config> {
  return { ...(await configOf(revision, config)), ...settings }
}

async function configOf(revision: Revision, named: string | undefined): Promise<Config> {
  for (const file of named === undefined ? CONFIG_NAMES : [plainPath(named)]) {
    const bytes = await revision.read(file)
    if (bytes === undefined) continue
    const decoded = decodeText(bytes)
    if ('problem' in decoded) throw new UserError(decoded.problem, 'save the config as UTF-8 text', { file })
    return parseConfig(decoded.text, file)
  }
  if (named === undefined) return {}
  const help = 'check the input "config": it is a path in the repository'
  throw new UserError(`there is no such config at ${revision.name.slice(0, 12)}`, help, { file: named })
}

function plainPath(path: string): string {
  return path.replace(/^(\.\/)+/, '')
}
