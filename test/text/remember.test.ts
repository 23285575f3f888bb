import { describe, expect, it } from 'vitest'
import { remember, turnPage } from '../../src/text/remember.ts'

describe('what was made of a text', () => {
  const counted = (room = 1000) => {
    const made: string[] = []
    const ask = remember((text) => {
      made.push(text)
      return text.toUpperCase()
    }, room)
    return { made, ask }
  }

  it('is made once for equal texts of a notice and of its revision', () => {
    const { made, ask } = counted()
    expect([ask('bell'), ask('rope'), ask('bell')]).toEqual(['BELL', 'ROPE', 'BELL'])
    turnPage()
    expect(ask('bell')).toBe('BELL')
    expect(made).toEqual(['bell', 'rope'])
  })
  it('is forgotten when two notices were begun since', () => {
    const { made, ask } = counted()
    ask('bell')
    turnPage()
    ask('rope')
    turnPage()
    ask('bell')
    expect(made).toEqual(['bell', 'rope', 'bell'])
  })
  it('is forgotten also where nothing was asked in between', () => {
    const { made, ask } = counted()
    ask('bell')
    turnPage()
    turnPage()
    ask('bell')
    expect(made).toEqual(['bell', 'bell'])
  })
  it('is forgotten when many other texts of a long notice were asked for since', () => {
    const { made, ask } = counted()
    ask('bell')
    for (let i = 0; i < 500; i++) ask(`rope ${i}`)
    ask('bell')
    expect(made.filter((text) => text === 'bell')).toHaveLength(2)
  })
})
