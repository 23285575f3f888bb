import { describe, expect, it } from 'vitest'
import { bagOf, letterDistance, likeness } from '../../src/text/similar.ts'

const bag = (text: string) => bagOf(text.split(' '))

describe('likeness of words', () => {
  it('is one for the same words in any order and zero for none in common', () => {
    expect(likeness(bag('we keep bells'), bag('bells we keep'))).toBe(1)
    expect(likeness(bag('we keep bells'), bag('nobody sells them'))).toBe(0)
  })
  it('counts a word as often as both sides have it', () => {
    expect(likeness(bag('a a b'), bag('a b b'))).toBeCloseTo(2 / 3)
  })
})

describe('letters between two words', () => {
  it('are counted up to the limit', () => {
    expect(letterDistance('organisation', 'organization', 2)).toBe(1)
    expect(letterDistance('bell', 'lighthouse', 2)).toBe(3)
  })
})
