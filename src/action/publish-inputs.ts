// The inputs of publish/action.yml, checked.
import * as z from 'zod'
import { COMMENT_MODES, type CommentMode, choiceOf, tokenOf } from './inputs.ts'

export interface PublishInputs {
  readonly token: string
  /** Path of the report that the other run has made. */
  readonly report: string
  readonly comment: Exclude<CommentMode, 'never'>
  readonly commentKey: string
}

/** Every input there is; a test holds publish/action.yml to it. */
export const PUBLISH_INPUT_NAMES = ['token', 'report', 'comment', 'comment-key'] as const
export type PublishInputName = (typeof PUBLISH_INPUT_NAMES)[number]
export const PUBLISH_OUTPUT_NAMES = ['comment-id'] as const

const modes = z.enum(COMMENT_MODES).exclude(['never'])

/** Throws a UserError that names the input and its values. */
export function readPublishInputs(read: (name: PublishInputName) => string): PublishInputs {
  return {
    token: tokenOf(read('token')),
    report: read('report') || 'noticelint.json',
    comment: choiceOf('comment', modes, read('comment')) ?? 'on-change',
    commentKey: read('comment-key'),
  }
}
