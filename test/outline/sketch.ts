// An outline drawn as lines, for tests: "# title" at its depth, then blocks with their kind.
import type { Outline } from '../../src/model/outline.ts'
import { outlineOf } from '../../src/outline/outline.ts'
import { parseNotice } from '../../src/parse/parse-notice.ts'

export function outlineFrom(text: string, file = 'privacy.md'): Outline {
  const notice = parseNotice(file, text)
  if ('refused' in notice) throw new Error(notice.refused)
  return outlineOf(notice)
}

/** Headings only, as "#", "##" by nesting. */
export function headings(outline: Outline): string[] {
  return outline.sections.slice(1).map((section) => {
    let depth = 0
    for (let at = section.parent; at !== undefined; at = outline.sections[at]?.parent) depth++
    return `${'#'.repeat(depth)} ${section.title}`
  })
}

/** Blocks other than headings: kind, run-in title in braces, text with visible breaks. */
export function blocks(outline: Outline): string[] {
  return outline.blocks
    .filter(({ kind }) => kind !== 'heading')
    .map(({ kind, text, title, depth }) => {
      const shown = text
        .replace(/\u2028/g, ' / ')
        .replace(/\u2029/g, ' | ')
        .replace(/\n/g, ' ~ ')
      const runIn = title ? `{${text.slice(title.start, title.end)}} ` : ''
      return `${kind}${depth > 1 ? depth : ''}: ${runIn}${shown}`
    })
}
