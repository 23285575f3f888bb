// Extensions of Markdown are switched on for texts that hold their signs: what may not be missed is that they do.
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/parse/markdown.ts'

const holds = (text: string, type: string): boolean => JSON.stringify(parseMarkdown(text)).includes(`"type":"${type}"`)

describe('a table is found', () => {
  it.each([
    ['with bars around it', '| Lamp | Keeper |\n| --- | --- |\n| old | Ada |\n'],
    ['without bars at the ends', 'Lamp | Keeper\n--- | ---\nold | Ada\n'],
    ['with colons in its second row', 'Lamp | Keeper\n:-:|:-\nold | Ada\n'],
    ['of one column', '| Lamp |\n|---|\n| old |\n'],
    ['of one column, told by a colon alone', 'Lamp\n:-\nold\n'],
    ['in a list', '1. Lamps:\n\n   | Lamp | Keeper |\n   | --- | --- |\n   | old | Ada |\n'],
    ['behind the sign of a list', '- | Lamp | Keeper |\n  | --- | --- |\n  | old | Ada |\n'],
    ['in a quote', '> | Lamp | Keeper |\n> | --- | --- |\n> | old | Ada |\n'],
    ['with the line ends of Windows', '| Lamp | Keeper |\r\n| --- | --- |\r\n| old | Ada |\r\n'],
    ['with tabs', '|\tLamp\t|\tKeeper\t|\n|\t---\t|\t---\t|\n|\told\t|\tAda\t|\n'],
  ])('%s', (_how, text) => {
    expect(holds(text, 'table')).toBe(true)
  })

  it('and none is made of bars in a line', () => {
    expect(holds('Home | Lamps | Keepers\n\nThe lamp is lit - always.\n', 'table')).toBe(false)
  })
})

it('footnotes, struck words and front matter are found', () => {
  expect(holds('The lamp[^1].\n\n[^1]: Of brass.\n', 'footnoteDefinition')).toBe(true)
  expect(holds('The ~~old~~ lamp.\n', 'delete')).toBe(true)
  expect(holds('---\nlang: en\n---\n\nThe lamp.\n', 'yaml')).toBe(true)
})
