// A label over a list of data: "Personal information:", "Data we process:".
import { wordsOf } from '../../text/words.ts'
import type { Sentence } from './scan.ts'
import { has, marksOf } from './view.ts'

/** With more words beside those that name data, it is a sentence that says by its verb what it leads in. */
const MOST_OTHERS = 2

export function isDataLabel(lead: Sentence): boolean {
  const { text } = lead.block
  if (lead.start > 0 || !/:\s*$/.test(text.slice(0, lead.end))) return false
  if (has(lead, 'purpose.lead', 'purpose.header', 'recipient.lead', 'recipient.header', 'retention.label')) return false
  const named = Math.max(0, ...marksOf(lead, 'data.header').map(({ from, to }) => to - from))
  return named > 0 && wordsOf(text.slice(0, lead.end)).folded.length - named <= MOST_OTHERS
}
