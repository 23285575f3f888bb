import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignLike, alignSame } from '../../src/text/align.ts'

const keys = fc.array(fc.constantFrom('bell', 'lamp', 'boat', 'oar', 'net'), { maxLength: 30 })

describe('alignment by equal keys', () => {
  it('keeps what stays and skips what is new', () => {
    expect(alignSame(['a', 'b', 'c'], ['a', 'x', 'c'])).toEqual([
      { a: 0, b: 0 },
      { a: 2, b: 2 },
    ])
  })
  it('only ever pairs equal keys, in order, each once', () => {
    fc.assert(
      fc.property(keys, keys, (a, b) => {
        const matches = alignSame(a, b)
        for (const [at, match] of matches.entries()) {
          expect(a[match.a]).toBe(b[match.b])
          const next = matches[at + 1]
          if (next) expect(next.a > match.a && next.b > match.b).toBe(true)
        }
      }),
    )
  })
  it('pairs everything of a sequence with itself', () => {
    fc.assert(fc.property(keys, (a) => alignSame(a, a).length === a.length))
  })
  it('falls back to unique keys where thousands differ', () => {
    const a = Array.from({ length: 3000 }, (_, i) => (i % 3 === 0 ? `kept ${i}` : `old ${i}`))
    const b = Array.from({ length: 3000 }, (_, i) => (i % 3 === 0 ? `kept ${i}` : `new ${i}`))
    expect(alignSame(a, b)).toHaveLength(1000)
  })
})

describe('alignment by likeness', () => {
  it('chooses the pairs that collect the most, in order', () => {
    const table = [
      [0.5, 0.9],
      [0.9, 0.5],
    ]
    const like = (a: number, b: number) => table[a]?.[b] ?? 0
    expect(alignLike(2, 2, like, 0.4)).toEqual([
      { a: 0, b: 0 },
      { a: 1, b: 1 },
    ])
  })
  it('leaves out what is too unlike', () => {
    expect(alignLike(1, 1, () => 0.3, 0.4)).toEqual([])
  })
})
