// A file's text to a Notice.
import type { Notice, NoticeFormat } from '../model/notice.ts'
import { frontMatterOf } from './front-matter.ts'
import { ignoresOf } from './ignores.ts'
import { refusal } from './limits.ts'
import { parseMarkdown } from './markdown.ts'
import { parsePlain } from './plain.ts'

/** Parses one file; `refused` says which limit its text exceeds. Plain text is told by the ending `.txt`. */
export function parseNotice(file: string, text: string): Notice | { readonly refused: string } {
  const refused = refusal(text)
  if (refused !== undefined) return { refused }
  const format: NoticeFormat = /\.(txt|text)$/i.test(file) ? 'plain' : 'markdown'
  try {
    const tree = format === 'plain' ? parsePlain(text) : parseMarkdown(text)
    const matter = frontMatterOf(tree)
    return {
      file,
      text,
      format,
      tree,
      frontMatter: matter.values,
      frontMatterEnd: matter.end,
      ignores: ignoresOf(text),
    }
  } catch (error) {
    // The parser recurses into nested containers; within our limits only a hostile text exhausts the stack.
    if (error instanceof RangeError) return { refused: 'it is nested too deeply' }
    throw error
  }
}
