// Which notices are whose when a run is split, whatever lists them.
import { describe, expect, test } from 'vitest'
import { itemsOf, shardOf, sliceOf } from '../../src/app/shard.ts'

const items = ['d', 'a', 'c', 'b', 'e'].map((path) => ({ path }))
const paths = (index: number, count: number) => itemsOf(items, { index, count }).map(({ path }) => path)

describe('the notices of a run', () => {
  test('are each in one part, neighbours in different ones', () => {
    expect([1, 2, 3].map((index) => paths(index, 3))).toEqual([['a', 'd'], ['b', 'e'], ['c']])
  })

  test('are in the same part in whatever order they are listed', () => {
    expect(itemsOf([...items].reverse(), { index: 2, count: 2 }).map(({ path }) => path)).toEqual(paths(2, 2))
  })
})

describe('a run', () => {
  const runOf = (listed: typeof items, language?: string) =>
    shardOf({ index: 1, count: 2 }, listed, { config: { ...(language !== undefined && { language }) } }).run

  test('is the same for each of its parts, and another with other notices or another config', () => {
    expect(runOf([...items].reverse())).toBe(runOf(items))
    expect(runOf(items.slice(1))).not.toBe(runOf(items))
    expect(runOf(items, 'nl')).not.toBe(runOf(items))
  })
})

describe('--shard', () => {
  test('is the part and how many there are', () => {
    expect(sliceOf('2/8')).toEqual({ index: 2, count: 8 })
  })

  test.each(['', '2', '0/8', '9/8', '1/0', 'a/b', '1/8/9', '-1/8', '1.5/8', '1/10000'])('is not "%s"', (written) => {
    expect(() => sliceOf(written)).toThrow(/shard/)
  })
})
