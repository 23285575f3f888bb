// The door of a worker thread: batches of notices in, reports out, both as plain data. many.ts is at the other end.
import { parentPort, workerData } from 'node:worker_threads'
import { setup } from '../app/setup.ts'
import { answer, type Question } from './batch.ts'

// What many.ts gives; a thread is started by nobody else.
const engine = setup(workerData)
parentPort?.on('message', (question: Question) => parentPort?.postMessage(answer(engine, question)))
parentPort?.on('messageerror', (cause) => {
  throw new Error('a batch of notices could not be read by a worker thread', { cause })
})
