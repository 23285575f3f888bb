// The comment on a pull request: the report in Markdown behind a hidden marker, by which it is found again.
import type { DiffReport } from '../model/report.ts'
import { type CommentMemory, memoryLine } from './comment-memory.ts'
import { type MarkdownOptions, renderMarkdown } from './markdown.ts'

/** GitHub takes 65,536 characters. Bytes are counted, of which there are never fewer, and some are kept free. */
export const COMMENT_LIMIT = 65_000

export interface CommentOptions extends MarkdownOptions {
  /** Tells the comments of several runs on one pull request apart. */
  readonly key: string
  readonly memory?: CommentMemory
}

/** First line of every comment with this key; unlike the key, it cannot end a hidden comment. */
export function commentMarker(key: string): string {
  const whole = key.replace(/\p{Surrogate}/gu, '\ufffd')
  return `<!-- noticelint:${whole.split('/').map(encodeURIComponent).join('/')} -->`
}

export function renderComment(report: DiffReport, options: CommentOptions): string {
  const opening = openingOf(options)
  const limit = COMMENT_LIMIT - new TextEncoder().encode(opening).length
  return opening + renderMarkdown({ kind: 'diff', report }, { ...options, limit })
}

/** What a comment becomes when the pull request stops changing notices. */
export function renderNothingLeft(options: Pick<CommentOptions, 'key' | 'memory'>): string {
  return `${openingOf(options)}## Privacy notice: nothing left\n\nThis pull request no longer changes a privacy notice.\n`
}

function openingOf({ key, memory }: Pick<CommentOptions, 'key' | 'memory'>): string {
  return `${commentMarker(key)}\n${memory ? `${memoryLine(memory)}\n` : ''}\n`
}
