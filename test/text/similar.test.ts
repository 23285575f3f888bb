import { describe, expect, it } from 'vitest'
import { addGrams, bagOf, knownByGrams, letterDistance, likeness } from '../../src/text/similar.ts'

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

describe('copied runs of words', () => {
  it('are known wherever they stand, and new words between them are not', () => {
    const grams = new Set<string>()
    addGrams(grams, 'the keeper writes down who visits the lighthouse'.split(' '))
    expect(knownByGrams(grams, 'keeper writes down who'.split(' '))).toEqual([true, true, true, true])
    expect(knownByGrams(grams, 'the keeper sells down who visits'.split(' ')).some(Boolean)).toBe(false)
  })
})

describe('letters between two words', () => {
  it('are counted up to the limit', () => {
    expect(letterDistance('organisation', 'organization', 2)).toBe(1)
    expect(letterDistance('bell', 'lighthouse', 2)).toBe(3)
  })
})
