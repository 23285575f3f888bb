import { describe, expect, it } from 'vitest'
import { remember } from '../../src/text/remember.ts'

describe('what was made of a text', () => {
  const counted = (room: number) => {
    const made: string[] = []
    const ask = remember((text) => {
      made.push(text)
      return text.toUpperCase()
    }, room)
    return { made, ask }
  }

  it('is made once for equal texts', () => {
    const { made, ask } = counted(1000)
    expect([ask('bell'), ask('rope'), ask('bell')]).toEqual(['BELL', 'ROPE', 'BELL'])
    expect(made).toEqual(['bell', 'rope'])
  })
  it('is forgotten when many other texts were asked for since', () => {
    const { made, ask } = counted(1000)
    ask('bell')
    for (let i = 0; i < 100; i++) ask(`rope ${i}`)
    ask('bell')
    expect(made.filter((text) => text === 'bell')).toHaveLength(2)
  })
  it('is kept while it is asked for', () => {
    const { made, ask } = counted(1000)
    for (let i = 0; i < 100; i++) {
      ask('bell')
      ask(`rope ${i}`)
    }
    expect(made.filter((text) => text === 'bell')).toHaveLength(1)
  })
  it('is not kept of a text that is longer than the room', () => {
    const { made, ask } = counted(100)
    expect([ask('a'.repeat(200)), ask('a'.repeat(200))].map((text) => text.length)).toEqual([200, 200])
    expect(made).toHaveLength(2)
  })
})
