// What is left beside an entry that already tells the change: other sentences of its block, its mail address said once more.
import type { Delta } from '../align/delta.ts'
import type { Edit } from '../align/edit.ts'
import type { Draft } from '../draft.ts'
import { textsOf } from '../draft-from-edits.ts'
import type { Sense } from '../sense/sense.ts'
import type { Signals } from './signals.ts'

export function residueOf(delta: Delta, drafts: readonly Draft[], sense: Sense): (edit: Edit, own: Signals) => boolean {
  const told = drafts.filter((draft) => !draft.isWeak)
  const blocks = new Set(
    told.flatMap(({ oldBlock, newBlock }) => [
      ...(oldBlock === undefined ? [] : [`old ${oldBlock}`]),
      ...(newBlock === undefined ? [] : [`now ${newBlock}`]),
    ]),
  )
  const mails = told.map(({ subject, before, after }) => `${subject} ${before} ${after}`).join(' ')
  return (edit, own) => {
    const isBeside = blocks.has(`old ${edit.old?.block}`) || blocks.has(`now ${edit.now?.block}`)
    const isMailTold = own.mail.every((mail) => mails.includes(mail))
    if (!isMailTold || !(isBeside || own.mail.length > 0) || own.isWeighty || own.number) return false
    const { was, is } = textsOf(delta, edit)
    return [was, is].every((text) => pointsOf(text, sense) === 0)
  }
}

/** Denials, exceptions and choices: each is told for its own sake. */
function pointsOf(text: string, sense: Sense): number {
  return sense.negations(text).length + sense.exceptions(text).length + sense.choices(text).length
}
