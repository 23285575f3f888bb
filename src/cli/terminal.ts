// Where a command writes: the report to stdout, everything else to stderr. Nothing is lost when a pipe is slow or closed.

import type { UserError } from '../model/error.ts'

export interface Terminal {
  readonly cwd: string
  /** Whether stdout shows colour: a terminal, and the user did not say otherwise (no-color.org, FORCE_COLOR of Node). */
  readonly colour: boolean
  /** Writes a part of the report. */
  out(text: string): void
  /** Where the code of a worker thread lies; without it, everything runs in this thread. */
  readonly worker?: URL
  /**
   * Says how far a long run is, in a line that is written over by the next one and by all other output. Only people see
   * it: nothing is written where stderr is no terminal, or in CI.
   */
  progress(line: string): void
  /** Writes one line that is not part of the report. */
  say(line: string): void
  /** Writes what a user can cure; with a place it opens with the place, so that editors find it. */
  complain(error: UserError): void
}

export function processTerminal(worker?: URL): Terminal {
  // A reader that has seen enough, as in "noticelint lint | head -1", is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  const { show, clear } = progressLine(process.stderr, process.env)
  const complain = (text: string) => {
    clear()
    process.stderr.write(`${text}\n`)
  }
  const say = (line: string) => complain(`noticelint: ${line}`)
  return {
    cwd: process.cwd(),
    colour: wantsColour(process.env, process.stdout.isTTY === true),
    ...(worker && { worker }),
    out: (text) => {
      clear()
      process.stdout.write(text)
    },
    progress: show,
    say,
    complain: (error) => (error.place ? complain(error.line) : say(error.line)),
  }
}

/** Milliseconds between two states of the line, so that it can be read. */
const SHOWN_FOR = 100

function progressLine(stream: NodeJS.WriteStream, { CI, TERM }: NodeJS.ProcessEnv) {
  if (!stream.isTTY || TERM === 'dumb' || (CI ?? '') !== '') return { show: () => {}, clear: () => {} }
  let next = 0
  let isShown = false
  const erase = '\r\u001b[K'
  return {
    show: (line: string) => {
      if (Date.now() < next) return
      next = Date.now() + SHOWN_FOR
      isShown = true
      stream.write(`${erase}${line}`)
    },
    clear: () => {
      if (isShown) stream.write(erase)
      isShown = false
    },
  }
}

function wantsColour({ NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (NO_COLOR) return false
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0'
  return isTerminal && TERM !== 'dumb'
}
