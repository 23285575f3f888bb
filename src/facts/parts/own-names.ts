// Names by which a notice calls its own controller, product and reader: none of them receives data from itself.
import { contactPoints } from './contact-points.ts'
import { bareName, findCompanies } from './name.ts'
import { partiesOf } from './parties.ts'
import type { View } from './view.ts'

/** Blocks at the head of a notice, and how often a name that stands there must come again to be the notice's own. */
const [OPENING, OFTEN] = [4, 8]
/** UTF-16 units of each of them in which a name is looked for. */
const HEAD = 4000
/** Shortest name that is looked for in the domain of a mail box. */
const TELLING = 4
const FREE_MAIL =
  /^(?:gmail|googlemail|outlook|hotmail|yahoo|icloud|proton|protonmail|gmx|web|mail|live|me|aol|posteo)\./

const DEFINED =
  /\([^()"“„«]{0,80}["“„«‘']\s?([\p{Lu}][^"”“»’'()]{1,40}?)\s?["”“»’'][^()]{0,60}\)|^\s*["“„«]([\p{Lu}][^"”“»]{1,40})["”“»]/gu

/** "Example, our chatbot": a thing of the notice's own, which is not a company. */
const OWN_THING =
  /(\p{Lu}[\p{L}\p{N}]*(?:\s\p{Lu}[\p{L}\p{N}]*){0,2}),\s(?:our|unsere?[mnr]?|onze?|notre)\s(?:[\p{L}-]+\s)?(?:app|application|chatbot|bot|platform|website|site|shop|store|forum|community|game|magazine|Webseite|Plattform|Spiel|webwinkel|webshop|appli|plateforme|boutique|jeu)(?!\p{L})/gu

export interface OwnNames {
  /** Whether a name, as written and bared, is one of the notice's own. */
  has(name: string): boolean
}

const known = new WeakMap<View, OwnNames>()

export function ownNames(view: View): OwnNames {
  const before = known.get(view)
  if (before) return before
  const controller = bareName(partiesOf(view).controllers[0]?.name ?? '')
  const terms = definedTerms(view)
  const domains = ownDomains(view)
  const title = titleWords(view)
  const counts = new Map<string, boolean>()
  const names: OwnNames = {
    has(name) {
      const key = bareName(name)
      if (key === '' || isBrandOf(key, controller, name)) return true
      if (terms.has(singular(key)) || key.split(' ').every((word) => title.has(word))) return true
      const compact = key.replaceAll(' ', '')
      if (compact.length >= TELLING && domains.some((domain) => domain === compact)) return true
      const often = counts.get(key) ?? isOftenNamed(view, name)
      counts.set(key, often)
      return often || isProductOf(name)
    },
  }
  /** "Example Pro" of Example, "Site and Example Ltd" where Example Ltd is the controller. */
  function isProductOf(name: string): boolean {
    const [first, ...rest] = name.split(/\s(?:and|und|en|et|&)\s/)
    if (rest.length > 0 && controller !== '') return isBrandOf(bareName(rest.at(-1) ?? ''), controller, '')
    const shorter = (first ?? '').replace(/\s+\S+$/, '')
    return shorter !== first && findCompanies(name).length === 0 && names.has(shorter)
  }
  known.set(view, names)
  return names
}

/** The brand alone, or with a product's name, is the controller itself; with a legal form it is a company of its group. */
function isBrandOf(key: string, own: string, name: string): boolean {
  if (own === '') return false
  return `${own} `.startsWith(`${key} `) || (`${key} `.startsWith(`${own} `) && findCompanies(name).length === 0)
}

/** Terms that the notice defines for itself: our website (the "App"), "Data" means ...; not the short name of a company. */
function definedTerms(view: View): ReadonlySet<string> {
  const terms = new Set<string>()
  for (const { block } of view.blocks)
    for (const match of block.text.matchAll(DEFINED)) {
      if (/\p{Lu}[^\s]*[\s,]*$/u.test(block.text.slice(Math.max(0, match.index - 40), match.index))) continue
      const term = singular(bareName(match[1] ?? match[2] ?? ''))
      if (term !== '') terms.add(term)
    }
  for (const { block } of view.blocks)
    for (const match of block.text.matchAll(OWN_THING)) terms.add(singular(bareName(match[1] ?? '')))
  return terms
}

function singular(key: string): string {
  return key.length > 3 ? key.replace(/s$/, '') : key
}

/** Names in the domains of the controller's own mail boxes: "privacy@example.org" is Example's. */
function ownDomains(view: View): string[] {
  return contactPoints(view).flatMap(({ of, channel, value }) => {
    const domain = channel === 'email' && of === 'controller' ? (value.split('@')[1] ?? '') : ''
    if (domain === '' || FREE_MAIL.test(domain)) return []
    return domain.split('.').slice(0, -1)
  })
}

/** Words of the notice's title: "Privacy policy of Example", "Example: privacy". */
function titleWords(view: View): ReadonlySet<string> {
  const head = view.blocks.find(({ block }) => block.kind === 'heading')?.block
  const titles = [view.notice.frontMatter.title ?? '', head && head.index < OPENING ? head.text : '']
  return new Set(bareName(titles.join(' ')).split(' '))
}

/** A name of the opening that the whole notice keeps using is its subject. */
function isOftenNamed(view: View, name: string): boolean {
  const opening = view.blocks.slice(0, OPENING).some(({ block }) => block.text.slice(0, HEAD).includes(name))
  if (!opening) return false
  let count = 0
  for (const { block } of view.blocks) count += block.text.split(name).length - 1
  return count >= OFTEN
}
