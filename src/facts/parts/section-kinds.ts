// What a section is about: a chapter of the notice, a service with what it is used for, or nothing that has a purpose.
import type { LexiconKey, Topic } from '../../model/lexicon-keys.ts'
import type { Block, Section } from '../../model/outline.ts'
import { isNegated } from './polarity.ts'
import type { Sentence } from './scan.ts'
import { has, keysOf, marksOf, type View } from './view.ts'

/** Headings about these are chapters of a notice, whatever bases they mention. */
const CHAPTERS: readonly Topic[] = [
  'controller',
  'dpo',
  'representative',
  'purposes',
  'legal-basis',
  'recipients',
  'transfers',
  'retention',
  'rights',
  'complaint',
  'automated-decision',
  'provision',
  'children',
  'security',
  'changes',
  'definitions',
  'region',
  'links',
]

/** "Contact form: we use your details to answer you", with no basis; with keys, in a sentence that holds one of them. */
export function saysWhy(view: View, section: Section, ...of: readonly LexiconKey[]): boolean {
  const topics = view.topics[section.index]
  if (isChapter(view, section) || topics?.has('data') || topics?.has('recipients')) return false
  return textBlocks(view, section).some((block) =>
    view.blocks[block.index]?.sentences.some(
      (sentence) =>
        !has(sentence, 'recipient.none', 'right.frame') &&
        (of.length === 0 || has(sentence, ...of)) &&
        marksOf(sentence, 'purpose.lead').some((mark) => !isNegated(sentence, mark)),
    ),
  )
}

/** A heading on what every notice has, such as rights or retention; not one on a service that a recipient is used for. */
export function isChapter(view: View, section: Section): boolean {
  const topics = CHAPTERS.filter((topic) => view.topics[section.index]?.has(topic))
  return topics.length > 1 || (topics.length === 1 && !(topics[0] === 'recipients' && isService(view, section)))
}

/** "Hosting", "Payment services": what a recipient is used for, and no chapter on whom data go to. */
function isService(view: View, section: Section): boolean {
  const keys = keysOf(view, section.title)
  return !keys.has('purpose.not') && !keys.has('recipient.lead') && section.title.split(' ').length <= SERVICE
}

/** Words of a heading that names a service. */
const SERVICE = 5

/** The blocks of a section without those of the sections in it. */
export function textBlocks(view: View, section: Section): Block[] {
  return section.blocks.flatMap((index) => view.outline.blocks[index] ?? [])
}

/** "Consent" among the rights of the person: how to withdraw it, and nothing that data are used for. */
export function isOnRights(view: View, section: Section): boolean {
  const parent = view.outline.sections[section.parent ?? 0]
  const topics = view.topics[section.parent ?? 0]
  if (!parent || !topics || isWhole(view, parent)) return false
  return topics.has('rights') && !topics.has('purposes') && !topics.has('data')
}

/** The heading of the notice itself is no purpose. */
export function isWhole(view: View, section: Section): boolean {
  const top = view.outline.sections[0]
  return top?.children.length === 1 && top.children[0] === section.index
}

/** "This site sets no cookies": nothing is used that could have a purpose. */
export function saysNo(view: View, section: Section): boolean {
  const sentences = textBlocks(view, section).flatMap(({ index }) => view.blocks[index]?.sentences ?? [])
  const opening = sentences[0]
  if (opening !== undefined && has(opening, 'negation') && !saysWhy(view, section)) return true
  return sentences.some((sentence) => saysNoData(sentence) || staysWithUser(sentence))
}

/** "Stored only on your device", "exclusively locally": nothing that the notice's controller would use. */
const LOCAL =
  /(?<!\p{L})(?:exclusively|only|solely|ausschließlich|nur|uitsluitend|alleen|exclusivement|uniquement)\s(?:(?:stored|processed|kept|gespeichert|verarbeitet|opgeslagen|verwerkt|stockées?|traitées?)\s)?(?:locally|lokal|lokaal|localement|en local|(?:on|auf|op|sur)\s(?:\p{L}+[\s’']){0,3}(?:devices?|Ger[äa]te?n?|Endger[äa]te?n?|apparaat|apparaten|toestel|appareils?|terminal))(?!\p{L})/iu

function staysWithUser({ block, start, end }: Sentence): boolean {
  return LOCAL.test(block.text.slice(start, end))
}

/** "No personal data is collected." */
function saysNoData(sentence: Sentence): boolean {
  const data = marksOf(sentence, 'personal-data')
  return marksOf(sentence, 'negation').some(
    ({ to, end, start }) => end - start <= 4 && data.some(({ from }) => from === to),
  )
}

/** Chapters of the notice, wherever a careless heading level puts them: a basis named there is not the section's. */
export function isApart(view: View, section: Section): boolean {
  const apart: readonly Topic[] = ['rights', 'complaint', 'changes', 'controller', 'dpo']
  return apart.some((topic) => view.topics[section.index]?.has(topic))
}
