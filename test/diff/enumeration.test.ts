import { describe, expect, it } from 'vitest'
import { itemsOf, newPart } from '../../src/diff/unread/enumeration.ts'

const bare = (phrase: string) => phrase.replace(/\b(your|the)\s/g, '')

describe('an enumeration', () => {
  it('has its items between commas, without the word that joins the last one', () => {
    expect(itemsOf('your name, your berth (number, pier), and your boat.')).toEqual([
      'your name',
      'your berth (number, pier)',
      'your boat',
    ])
  })
  it('is none where the text does not enumerate', () => {
    expect(itemsOf('we write down who visits the lamp room')).toEqual([])
  })
  it('lacks the whole of an item, one half of it, or nothing', () => {
    const known = ['your name', 'your address']
    expect(newPart('your shoe size', known, bare)).toBe('your shoe size')
    expect(newPart('the address and telephone number', known, bare)).toBe('telephone number')
    expect(newPart('the name', known, bare)).toBeUndefined()
  })
  it('knows an item that the other side words more fully', () => {
    expect(newPart('email', ['e-mail address'], bare)).toBeUndefined()
  })
})
