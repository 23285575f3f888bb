// Signs of bold type that stayed text: "**6. Your rights **" is bold to its author, though Markdown asks for no blank before
// the closing signs.
import { cut, type Draft, trimmed } from './draft.ts'

const STRAY = /^(\*{2,3}|__)[ \t]*(?=\S)([^*_\n\u2028\u2029]{2,160}?)[ \t]*(?:\*{2,3}|__)$/

/** The draft without these signs, bold as a whole. */
export function withoutStrayMarks(draft: Draft): Draft {
  const text = draft.text
  if (draft.kind !== 'paragraph' && draft.kind !== 'item') return draft
  if (!/^(?:\*\*|__)/.test(text)) return draft
  const found = STRAY.exec(text)
  if (found?.[2] === undefined) return draft
  const start = text.indexOf(found[2])
  const bare = trimmed(cut(draft, start, start + found[2].length))
  return { ...bare, strong: [{ start: 0, end: bare.text.length }] }
}
