import { describe, expect, it } from 'vitest'
import { outlineFrom } from './sketch.ts'

const kinds = (text: string) => outlineFrom(text).blocks.map(({ kind, text: said }) => `${kind}: ${said}`)

describe('a list whose bullets were lost', () => {
  it('is one where its paragraphs go on from one to the next behind a lead-in', () => {
    const text =
      'We use your details:\n\nto lend you seeds;\n\nto remind you of the return date; and\n\nto invite you to the harvest.\n\nSeeds stay in the cellar.\n'
    expect(kinds(text)).toEqual([
      'paragraph: We use your details:',
      'item: to lend you seeds;',
      'item: to remind you of the return date; and',
      'item: to invite you to the harvest.',
      'paragraph: Seeds stay in the cellar.',
    ])
  })

  it('loses the letters of its items', () => {
    expect(kinds('You have these rights:\n\n(a) The right of access.\n\n(b) The right to erasure.\n')).toEqual([
      'paragraph: You have these rights:',
      'item: The right of access.',
      'item: The right to erasure.',
    ])
  })

  it('is none where whole sentences follow a colon', () => {
    const text = 'Please note:\n\nThe lighthouse is open all year.\n\nThe keeper reads every letter.\n'
    expect(kinds(text).slice(1)).toEqual([
      'paragraph: The lighthouse is open all year.',
      'paragraph: The keeper reads every letter.',
    ])
  })
})

describe('a page of which every line became a paragraph', () => {
  const lines = Array.from(
    { length: 13 },
    (_, at) => `The keeper of lighthouse number ${at} writes the names of all of its visitors\n\ninto the guest book.`,
  )

  it('reads on over its lines, with the place of each', () => {
    const outline = outlineFrom(`${lines.join('\n\n')}\n`)
    expect(outline.blocks).toHaveLength(13)
    expect(outline.blocks[0]?.text).toBe(
      'The keeper of lighthouse number 0 writes the names of all of its visitors into the guest book.',
    )
    expect(outline.blocks[0]?.source).toEqual({ start: 0, end: 95 })
  })

  it('is no such page where the paragraphs are few', () => {
    expect(outlineFrom(`${lines.slice(0, 3).join('\n\n')}\n`).blocks).toHaveLength(6)
  })
})
