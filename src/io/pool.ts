// Worker threads that answer questions, each one question at a time. What is asked is the caller's; a thread that fails
// makes its question fail, so that nobody waits for ever.
import { Worker } from 'node:worker_threads'
import { UserError } from '../model/error.ts'

export interface Pool<Q, A> {
  /** Has the next idle thread answer. Rejects where the thread has failed, and after `close`. */
  ask(question: Q): Promise<A>
  /** Ends all threads, whatever they do. */
  close(): Promise<void>
}

interface Thread<Q, A> {
  ask(question: Q): Promise<A>
  end(): Promise<unknown>
}

/**
 * Starts `size` threads that run `script`, which finds `data` in `workerData` and sends one message for each that it
 * gets. Questions, answers and data are copied by structured clone: plain data, and no deep trees.
 */
export function startPool<Q, A>(script: URL, size: number, data: unknown): Pool<Q, A> {
  const threads = Array.from({ length: size }, () => startThread<Q, A>(script, data))
  const idle = [...threads]
  const queue: ((thread: Thread<Q, A>) => void)[] = []
  const free = (thread: Thread<Q, A>) => {
    const first = queue.shift()
    if (first) first(thread)
    else idle.push(thread)
  }
  return {
    async ask(question) {
      const thread = idle.pop() ?? (await new Promise<Thread<Q, A>>((resolve) => queue.push(resolve)))
      try {
        return await thread.ask(question)
      } finally {
        free(thread)
      }
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.end()))
    },
  }
}

function startThread<Q, A>(script: URL, data: unknown): Thread<Q, A> {
  const worker = new Worker(script, { workerData: data })
  let waiting: { readonly resolve: (answer: A) => void; readonly reject: (error: unknown) => void } | undefined
  let failure: { readonly error: unknown } | undefined
  const fail = (error: unknown) => {
    failure ??= { error }
    waiting?.reject(failure.error)
    waiting = undefined
  }
  worker.on('message', (answer: A) => {
    waiting?.resolve(answer)
    waiting = undefined
  })
  worker.on('messageerror', (cause) => fail(new Error('an answer of a worker thread could not be read', { cause })))
  worker.on('error', (error) => fail(isOutOfMemory(error) ? outOfMemory() : withWords(error)))
  worker.on('exit', (code) => fail(new Error(`a worker thread ended before its work was done (exit code ${code})`)))
  return {
    ask: (question) =>
      new Promise<A>((resolve, reject) => {
        if (failure) return reject(failure.error)
        waiting = { resolve, reject }
        worker.postMessage(question)
      }),
    end: () => worker.terminate(),
  }
}

/** Some errors lose their words on the way from the thread. */
function withWords(error: unknown): unknown {
  const isTelling = error instanceof Error && error.message !== ''
  return isTelling ? error : new Error('a worker thread failed and could not say why', { cause: error })
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

function outOfMemory(): UserError {
  return new UserError('a worker thread ran out of memory', 'use fewer threads, as with --jobs 1')
}
