// A privacy notice as it was read from a file: its text, its tree and what surrounds it. Nothing about its meaning.
import type { Root } from 'mdast'

/** How a notice is written: `markdown` is parsed by remark, `plain` line by line. */
export type NoticeFormat = 'markdown' | 'plain'

/** An `<!-- noticelint ignore <rule>: <reason> -->` comment. */
export interface IgnoreComment {
  /** Rule id as written; empty where the comment begins like one that ignores a rule, and names none. */
  readonly ruleId: string
  /** The reason; empty when the author gave none (which is reported). */
  readonly reason: string
  /** 1-based line of the comment. */
  readonly line: number
}

/** A notice, parsed. */
export interface Notice {
  /** Path as given by the caller, with `/`. */
  readonly file: string
  readonly text: string
  readonly format: NoticeFormat
  readonly tree: Root
  /** Scalars of the YAML or TOML front matter by lower-cased key; empty when there is none. */
  readonly frontMatter: Readonly<Record<string, string>>
  /** 1-based line on which the front matter ends; 0 when there is none. */
  readonly frontMatterEnd: number
  readonly ignores: readonly IgnoreComment[]
}
