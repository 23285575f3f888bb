import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GRAM, Grams } from '../../src/text/grams.ts'

const grams = (text: string) => new Grams(text.split(' '))

describe('copied runs of words', () => {
  it('are known wherever they stand, and new words between them are not', () => {
    const known = grams('the keeper writes down who visits the lighthouse')
    expect(known.known('keeper writes down who'.split(' '))).toEqual([true, true, true, true])
    expect(known.known('the keeper sells down who visits'.split(' ')).some(Boolean)).toBe(false)
  })
  it('are none where there are too few words', () => {
    expect(grams('the keeper writes').known('the keeper writes'.split(' '))).toEqual([false, false, false])
    expect(new Grams([]).known(['the', 'keeper', 'writes', 'down'])).toEqual([false, false, false, false])
  })
  it('are those that a search would find', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 40 })
    fc.assert(
      fc.property(words, words, (text, asked) => {
        const runs = new Set(text.map((_, at) => text.slice(at, at + GRAM).join()))
        const known = asked.map(() => asked.length >= GRAM)
        for (let at = 0; at + GRAM <= asked.length; at++)
          if (!runs.has(asked.slice(at, at + GRAM).join())) known.fill(false, at, at + GRAM)
        expect(new Grams(text).known(asked)).toEqual(known)
      }),
    )
  })
})
