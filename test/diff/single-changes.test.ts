// One edit of a notice is one change: exactly this one, in its place, and the way back mirrors it. The edits are in
// fixtures/changes/<theme>/edits.yml.
import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { NO_EDITS } from '../../src/model/change.ts'
import { ROOT } from '../built.ts'
import { compared, fixture, weightyIds } from './bench.ts'

const editsSchema = z.strictObject({
  language: z.string(),
  edits: z.array(
    z.strictObject({
      what: z.string(),
      from: z.string(),
      to: z.string(),
      tells: z.array(z.string()),
      back: z.array(z.string()).optional(),
    }),
  ),
})

const EDITS = readdirSync(`${ROOT}fixtures/changes`)
  .filter((theme) => existsSync(`${ROOT}fixtures/changes/${theme}/edits.yml`))
  .flatMap((theme) => {
    const { language, edits } = editsSchema.parse(parse(fixture(`${theme}/edits.yml`)))
    return edits.map((edit) => ({ theme, language, ...edit }))
  })

describe('one edit of a notice', () => {
  it.each(EDITS)('$theme, $what, is told as $tells', ({ theme, language, from, to, tells, back }) => {
    const text = fixture(`${theme}/old.md`)
    expect(text).toContain(from)
    const after = text.replace(from, to)
    expect(weightyIds(compared(text, after, language))).toEqual(tells)
    expect(weightyIds(compared(after, text, language))).toEqual(back ?? tells)
  })
})

describe('the notice of the lighthouse museum', () => {
  const text = fixture('lighthouse-museum/old.md')

  it('a new date alone is told and never material', () => {
    const { changes } = compared(text, text.replace('3 March 2025', '9 May 2026'))
    expect(changes.map(({ id, materiality }) => [id, materiality])).toEqual([['effective-date-changed', 'editorial']])
  })

  it('a slip of the pen put right is counted and not told', () => {
    const { changes, editorial } = compared(text.replace('newsletter.', 'newslettter.'), text)
    expect(changes).toEqual([])
    expect(editorial.reworded).toBe(1)
  })

  it('another target of a link is counted as a link', () => {
    const linked = (url: string) => `${text}\nRead [how we count visitors](${url}).\n`
    const { changes, editorial } = compared(linked('https://one.example/'), linked('https://two.example/'))
    expect(changes).toEqual([])
    expect(editorial).toEqual({ ...NO_EDITS, links: 1 })
  })

  it('a section that stands elsewhere is counted as moved', () => {
    const [head = '', ...sections] = text.split(/^(?=## )/m)
    const moved = [head, ...sections.slice(1), sections[0]].join('\n')
    const { changes, editorial } = compared(text, moved)
    expect(changes).toEqual([])
    expect(editorial.moved).toBe(1)
  })

  it('the same change in several places is told once', () => {
    const lines = (mail: string) =>
      `${text}\nTo use your rights, write to ${mail}.\n\n## Complaints\n\nComplaints about our use of your data go to ${mail}.\n`
    const ids = weightyIds(compared(lines('rights@lighthouse-museum.example'), lines('desk@lighthouse-museum.example')))
    expect(ids).toEqual(['contact-changed'])
  })

  it('words that a person must read are one entry for their paragraph', () => {
    const sentence = 'We share your personal data with partners whose tours you book.'
    const after = text.replace('We do not sell', `${sentence} We do not sell`)
    const { changes } = compared(text, after)
    expect(changes.filter((change) => change.materiality !== 'editorial')).toHaveLength(1)
  })
})
