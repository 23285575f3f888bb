// Mail boxes, telephone numbers and forms in a notice, and whose they are. Read once per notice.
import type { ContactChannel, ContactFact } from '../../model/fact.ts'
import type { Block } from '../../model/outline.ts'
import { HIDDEN_IN_TEXT, HIDDEN_MAIL, isHiddenTarget } from '../../text/hidden-mail.ts'
import type { Span } from '../../text/span.ts'
import { type Owner, ownerAt } from './owner.ts'
import { has, keysOf, marksOf, oneLine, type View } from './view.ts'

export interface ContactPoint {
  readonly block: Block
  readonly span: Span
  readonly of: ContactFact['of'] & Owner
  readonly channel: ContactChannel
  readonly value: string
}

/** Written as usual. */
const PLAIN_MAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}(?:@|&#64;)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,63}){1,4}/gu
/** Written as usual or spelled out against harvesters, where blanks may stand around the signs. Slow to compile, and rare. */
const ANY_MAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}(?:@|&#64;)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,63}){1,4}|(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}\s?[([{]\s?(?:at|@|ät|chez|apenstaartje)\s?[)\]}]\s?[\p{L}\p{N}-]{1,63}(?:(?:\.|\s?[([{]\s?(?:dot|punt|punkt|point)\s?[)\]}]\s?)[\p{L}\p{N}-]{2,63}){1,4}/giu
const SPELLED_OUT = /[([{]\s?(?:at|@|ät|chez|apenstaartje)\s?[)\]}]/i
const NUMBER = /(?:\+|\(0|0)[\d\s()/.\-–]{6,24}\d/g

const known = new WeakMap<View, readonly ContactPoint[]>()

export function contactPoints(view: View): readonly ContactPoint[] {
  const before = known.get(view)
  if (before) return before
  const points = view.outline.blocks.flatMap((block) =>
    block.kind === 'code'
      ? mails(view, block)
      : [...mails(view, block), ...numbers(view, block), ...forms(view, block)],
  )
  known.set(view, points)
  return points
}

function point(view: View, block: Block, span: Span, channel: ContactChannel, value: string): ContactPoint {
  return { block, span, of: ownerAt(view, block, 0, span.start), channel, value }
}

function mails(view: View, block: Block): ContactPoint[] {
  const inText = !/@|[([{]\s?(?:at|ät|chez)|&#64;/i.test(block.text) ? [] : mailsInText(view, block)
  const linked = block.links
    .filter((link) => /^mailto:/i.test(link.url))
    .map((link) => point(view, block, link, 'email', link.url.slice('mailto:'.length).split('?')[0] ?? ''))
  const values = new Set(inText.map(({ value }) => value))
  return [...inText, ...linked.filter(({ value }) => !values.has(value.toLowerCase())), ...hidden(view, block)]
}

/** What a content network puts in the place of a mail box, so that robots do not read it. */
function hidden(view: View, block: Block): ContactPoint[] {
  const links = block.links.filter(({ url }) => isHiddenTarget(url))
  const bare = [...block.text.matchAll(HIDDEN_IN_TEXT)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => !links.some((link) => link.start < end && start < link.end))
  return [...links, ...bare].map((span) => point(view, block, span, 'email', HIDDEN_MAIL))
}

function mailsInText(view: View, block: Block): ContactPoint[] {
  const found: ContactPoint[] = []
  for (const match of block.text.matchAll(SPELLED_OUT.test(block.text) ? ANY_MAIL : PLAIN_MAIL)) {
    const span = { start: match.index, end: match.index + match[0].length }
    const mail = point(view, block, span, 'email', match[0].replace(/\s/g, '').toLowerCase())
    const before = found.at(-1)
    found.push(
      before && isSecondOfDpo(block, before, mail)
        ? { ...mail, of: ownerAt(view, block, before.span.end, span.start) }
        : mail,
    )
  }
  return found
}

/** "Our officer is at dpo@example.org. For all else write to info@example.org": the officer has the first alone. */
function isSecondOfDpo(block: Block, before: ContactPoint, mail: ContactPoint): boolean {
  if (before.of !== 'dpo' || mail.of !== 'dpo') return false
  return /[.!?]\s+\p{Lu}/u.test(block.text.slice(before.span.end, mail.span.start))
}

function numbers(view: View, block: Block): ContactPoint[] {
  const all = [...block.text.matchAll(NUMBER)]
  if (all.length === 0) return []
  const labels = (view.blocks[block.index]?.sentences ?? []).flatMap((sentence) => marksOf(sentence, 'contact.phone'))
  const found = all.filter((match) => {
    const labelled = labels.some((label) => label.end <= match.index && match.index - label.end < 30)
    return labelled || (match[0].startsWith('+') && match[0].replace(/\D/g, '').length >= 9)
  })
  return found.map((match) => {
    const span = { start: match.index, end: match.index + match[0].length }
    return point(view, block, span, 'phone', oneLine(match[0]))
  })
}

/** Linked pages and forms by which the controller can be reached. */
function forms(view: View, block: Block): ContactPoint[] {
  if (block.links.length === 0) return []
  return block.links.flatMap((link): ContactPoint[] => {
    if (/^(mailto|tel):/i.test(link.url) || isHiddenTarget(link.url)) return []
    const sentence = view.blocks[block.index]?.sentences.find(
      ({ start, end }) => start <= link.start && link.start < end,
    )
    const text = block.text.slice(link.start, link.end)
    const keys = keysOf(view, text)
    const named = keys.has('contact.form') || keys.has('contact.lead')
    const here = sentence !== undefined && has(sentence, 'contact.form') && has(sentence, 'contact.lead')
    if (!named && !here) return []
    return [point(view, block, link, 'form', link.url)]
  })
}
