// Worker threads: answers come back, and a thread that fails in any way fails its question instead of leaving it open.
import { afterEach, describe, expect, test } from 'vitest'
import { type Pool, startPool } from '../../src/io/pool.ts'

let pool: Pool<number, number> | undefined
afterEach(() => pool?.close())

/** A thread whose answer is what `body` does with `n`; `data` is what it was started with. */
function start(body: string, size = 2): Pool<number, number> {
  const code = `import { parentPort, workerData as data } from 'node:worker_threads'
    const say = (answer) => parentPort.postMessage(answer)
    parentPort.on('message', async (n) => { ${body} })`
  pool = startPool(new URL(`data:text/javascript,${encodeURIComponent(code)}`), size, { factor: 3 })
  return pool
}

test('each question has its own answer, with more questions than threads', async () => {
  const { ask } = start('setTimeout(() => say(n * data.factor), n % 3)')
  const numbers = Array.from({ length: 20 }, (_, i) => i)
  expect(await Promise.all(numbers.map(ask))).toEqual(numbers.map((n) => n * 3))
})

describe('a question fails, and does not wait for ever,', () => {
  test.each([
    ['where the thread throws', 'throw new TypeError("the organ is out of tune")', 'the organ is out of tune'],
    ['where the thread ends', 'process.exit(7)', 'ended before its work was done (exit code 7)'],
    ['where the answer cannot be copied', 'say(() => n)', 'a worker thread failed and could not say why'],
    [
      'where the answer is too deep to be copied',
      'let deep = []; for (let i = 0; i < 1e6; i++) deep = [deep]; say(deep)',
      /call stack|could not be (read|cloned)/i,
    ],
  ])('%s', async (_why, body, said) => {
    const { ask } = start(body, 1)
    await expect(ask(1)).rejects.toThrow(said)
    await expect(ask(2)).rejects.toThrow(said)
  })

  test('where the code of the thread is not there', async () => {
    pool = startPool(new URL('file:///no/such/worker.js'), 1, {})
    await expect(pool.ask(1)).rejects.toThrow('no/such/worker.js')
  })

  test('where the pool is closed meanwhile', async () => {
    const { ask, close } = start('')
    const asked = expect(ask(1)).rejects.toThrow('ended before its work was done')
    await close()
    await asked
  })
})
