// Where a command writes: the report to stdout, everything else to stderr. Nothing is lost when a pipe is slow or closed.

import type { UserError } from '../model/error.ts'

export interface Terminal {
  readonly cwd: string
  /** Whether stdout shows colour: a terminal, and the user did not say otherwise (no-color.org, FORCE_COLOR of Node). */
  readonly colour: boolean
  /** Writes a part of the report. */
  out(text: string): void
  /** Writes one line that is not part of the report. */
  say(line: string): void
  /** Writes what a user can cure; with a place it opens with the place, so that editors find it. */
  complain(error: UserError): void
}

export function processTerminal(): Terminal {
  // A reader that has seen enough, as in "noticelint lint | head -1", is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  const say = (line: string) => void process.stderr.write(`noticelint: ${line}\n`)
  return {
    cwd: process.cwd(),
    colour: wantsColour(process.env, process.stdout.isTTY === true),
    out: (text) => void process.stdout.write(text),
    say,
    complain: (error) => (error.place ? void process.stderr.write(`${error.line}\n`) : say(error.line)),
  }
}

function wantsColour({ NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (NO_COLOR) return false
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0'
  return isTerminal && TERM !== 'dumb'
}
