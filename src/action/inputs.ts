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
  readonly sarifFile?: string
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
  'sarif-file',
] as const
export type InputName = (typeof INPUT_NAMES)[number]

const failOn = z.enum([...SEVERITIES, 'never'])
const failOnChange = z.enum(['material', 'review', 'never'])

/** `read` gives an input trimmed, empty where it is not set. Throws a UserError that names the input and its values. */
export function readInputs(read: (name: InputName) => string): Inputs {
  const [config, acknowledgeLabel] = [read('config'), read('acknowledge-label')]
  const [reportFile, sarifFile] = [read('report-file'), read('sarif-file')]
  const [level, weight] = [
    choiceOf('fail-on', failOn, read('fail-on')),
    choiceOf('fail-on-change', failOnChange, read('fail-on-change')),
  ]
  const notices = read('notices')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return {
    token: tokenOf(read('token')),
    comment: choiceOf('comment', z.enum(COMMENT_MODES), read('comment')) ?? 'on-change',
    commentKey: read('comment-key'),
    ...(config !== '' && { config }),
    ...(acknowledgeLabel !== '' && { acknowledgeLabel }),
    ...(reportFile !== '' && { reportFile }),
    ...(sarifFile !== '' && { sarifFile }),
    settings: {
      ...(notices.length > 0 && { notices }),
      ...(level && { failOn: level }),
      ...(weight && { failOnChange: weight }),
    },
  }
}

/** Throws a UserError for an empty one. */
export function tokenOf(written: string): string {
  if (written !== '') return written
  throw new UserError('the input "token" is empty', 'leave it out, or give it a token that can read the repository')
}

/** Undefined where nothing is written. Throws a UserError that names the values. */
export function choiceOf<T extends Readonly<Record<string, string>>>(
  name: string,
  allowed: z.ZodEnum<T>,
  written: string,
): T[keyof T] | undefined {
  if (written === '') return undefined
  const parsed = allowed.safeParse(written)
  if (parsed.success) return parsed.data
  const values = allowed.options.map(String)
  const meant = nearest(written, values)
  const help = `set it to ${values.slice(0, -1).join(', ')} or ${values.at(-1)}`
  throw new UserError(`the input "${name}" is "${written}"`, meant ? `did you mean "${meant}"? ${help}` : help)
}
