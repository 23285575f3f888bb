// The contract has teeth: what GitHub would refuse, or never send, is noticed.
import { expect, test } from 'vitest'
import { answerFaults, type Matched, operationFor, requestFaults } from './contract.ts'
import { issueComment } from './objects.ts'

const PATH = '/repos/lighthouse/museum/issues/2/comments'

function operation(method: string, path: string): Matched {
  const matched = operationFor(method, path)
  if (!matched) throw new Error(`${method} ${path} is not in the contract`)
  return matched
}

function exchange(method: string, path: string, query: string, body?: unknown) {
  return { method, path, query: new URLSearchParams(query), body }
}

test('a comment without a body, or with a key that GitHub does not know, is a fault', () => {
  const create = operation('POST', PATH)
  expect(requestFaults(create, exchange('POST', PATH, '', { body: 'Hello' }))).toEqual([])
  expect(requestFaults(create, exchange('POST', PATH, '', {}))).toHaveLength(1)
  expect(requestFaults(create, exchange('POST', PATH, '', { body: 'Hello', title: 'x' }))).toEqual([
    'unknown key "title"',
  ])
})

test('a query that GitHub does not know is a fault', () => {
  const list = operation('GET', PATH)
  expect(requestFaults(list, exchange('GET', PATH, 'per_page=100&page=2'))).toEqual([])
  expect(requestFaults(list, exchange('GET', PATH, 'size=100'))).toEqual(['unknown query "size"'])
})

test('an answer that GitHub never gives is a fault', () => {
  const create = operation('POST', PATH)
  const comment = issueComment(1, 'keeper', 'Hello')
  expect(answerFaults(create, 201, comment)).toEqual([])
  expect(answerFaults(create, 200, comment)).toHaveLength(1)
  expect(answerFaults(create, 201, { ...comment, id: 'one' })).toHaveLength(1)
})

test('a path that is not in the contract has no operation', () => {
  expect(operationFor('DELETE', PATH)).toBeUndefined()
  expect(operationFor('GET', '/repos/lighthouse')).toBeUndefined()
})
