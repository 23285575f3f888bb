// The runner's log: what may be written there, and steps of reporting that never decide how a run ends.
import { UserError } from '../model/error.ts'
import { disarmCode } from '../report/disarm.ts'

/** What is used of @actions/core, which is loaded by main.ts only. */
export type Core = Pick<
  typeof import('@actions/core'),
  'getInput' | 'setOutput' | 'error' | 'warning' | 'notice' | 'info'
>

/** One line of the log. The runner obeys `::name::` at the start of a line and `##[name]` anywhere in one. */
export function say(core: Core, line: string): void {
  core.info(`noticelint: ${disarmCode(line).replaceAll('##[', '##\u200b[')}`)
}

/** Does one step of reporting; where it fails, a notice says so and undefined is returned. */
export async function tried<T>(core: Core, what: string, step: () => Promise<T>): Promise<T | undefined> {
  try {
    return await step()
  } catch (error) {
    core.notice(`${what}: ${reasonOf(error)}`, { title: 'noticelint' })
    return undefined
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof UserError) return error.line
  return error instanceof Error ? error.message : String(error)
}
