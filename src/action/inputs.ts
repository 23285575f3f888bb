// The inputs of action.yml, checked. Defaults are not set here: what is absent is left to the config file.
import * as z from 'zod'
import type { Config } from '../model/config.ts'
import { UserError } from '../model/error.ts'
import { SEVERITIES } from '../model/finding.ts'
import { nearest } from '../text/nearest.ts'

export const COMMENT_MODES = ['always', 'on-change', 'never'] as const
export type CommentMode = (typeof COMMENT_MODES)[number]

export interface Inputs {
  readonly token: string
  /** Path of the config in the repository. */
  readonly config?: string
  readonly comment: CommentMode
  readonly commentKey: string
  readonly acknowledgeLabel?: string
  readonly reportFile?: string
  /** What wins over the config file. */
  readonly settings: Pick<Config, 'notices' | 'failOn' | 'failOnChange'>
}

/** Every input there is; a test holds action.yml to it. */
export const INPUT_NAMES = [
  'notices',
  'config',
  'token',
  'comment',
  'comment-key',
  'fail-on',
  'fail-on-change',
  'acknowledge-label',
  'report-file',
] as const
export type InputName = (typeof INPUT_NAMES)[number]

const failOn = z.enum([...SEVERITIES, 'never'])
const failOnChange = z.enum(['material', 'review', 'never'])

/** `read` gives an input trimmed, empty where it is not set. Throws a UserError that names the input and its values. */
export function readInputs(read: (name: InputName) => string): Inputs {
  const token = read('token')
  if (token === '')
    throw new UserError('the input "token" is empty', 'leave it out, or give it a token that can read the repository')
  const [config, acknowledgeLabel, reportFile] = [read('config'), read('acknowledge-label'), read('report-file')]
  const [level, weight] = [choice('fail-on', failOn, read), choice('fail-on-change', failOnChange, read)]
  const notices = read('notices')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return {
    token,
    comment: choice('comment', z.enum(COMMENT_MODES), read) ?? 'on-change',
    commentKey: read('comment-key'),
    ...(config !== '' && { config }),
    ...(acknowledgeLabel !== '' && { acknowledgeLabel }),
    ...(reportFile !== '' && { reportFile }),
    settings: {
      ...(notices.length > 0 && { notices }),
      ...(level && { failOn: level }),
      ...(weight && { failOnChange: weight }),
    },
  }
}

function choice<T extends Readonly<Record<string, string>>>(
  name: InputName,
  allowed: z.ZodEnum<T>,
  read: (name: InputName) => string,
): T[keyof T] | undefined {
  const written = read(name)
  if (written === '') return undefined
  const parsed = allowed.safeParse(written)
  if (parsed.success) return parsed.data
  const values = allowed.options.map(String)
  const meant = nearest(written, values)
  const help = `set it to ${values.slice(0, -1).join(', ')} or ${values.at(-1)}`
  throw new UserError(`the input "${name}" is "${written}"`, meant ? `did you mean "${meant}"? ${help}` : help)
}
