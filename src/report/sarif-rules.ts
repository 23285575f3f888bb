// Rules as SARIF describes them: title, reason, law and cure. Rules of a pull request are hostile text like its notices.
import type { Change } from '../model/change.ts'
import type { Finding } from '../model/finding.ts'
import { disarm, disarmCode, webAddress } from './disarm.ts'
import { link, markdownOf, paragraph, words } from './markdown-tree.ts'
import type { RuleWords } from './renderer.ts'
import type { SarifRule } from './sarif-log.ts'
import { sentence } from './text-words.ts'

const HOME = 'https://github.com/noticelint/noticelint'

/** Most of the tags that GitHub takes. */
const MOST_TAGS = 20

export function ruleOf({ id, title, severity, law, why, help }: RuleWords): SarifRule {
  const cited = law.map(({ cite, url }) => ({ cite: disarmCode(cite), url: webAddress(url) }))
  const said = [sentence(disarmCode(why)), sentence(disarmCode(help))].filter((text) => text !== '')
  const laws = cited.length === 0 ? [] : [`Law: ${cited.map(({ cite }) => cite).join('; ')}.`]
  return {
    id,
    name: nameOf(id),
    shortDescription: { text: sentence(disarmCode(title)) },
    fullDescription: { text: said[0] ?? sentence(disarmCode(title)) },
    help: {
      text: [...said, ...laws].join('\n\n'),
      markdown: markdownOf([
        ...said.map((text) => paragraph(words(text))),
        ...cited.map(({ cite, url }) => paragraph(url === undefined ? words(cite) : link(url, cite))),
      ]),
    },
    helpUri: cited.find(({ url }) => url !== undefined)?.url ?? HOME,
    defaultConfiguration: { level: severity },
    properties: {
      tags: tagsOf(
        id.split('/')[0] ?? '',
        law.map(({ cite }) => cite),
      ),
    },
  }
}

/** A finding whose rule is not at hand, as those about the notice's own ignore comments. */
export function ruleOfFinding({ ruleId, severity, why, help }: Finding): SarifRule {
  return ruleOf({ id: ruleId, title: ruleId, severity, law: [], why, help })
}

export function changeRuleId({ id }: Pick<Change, 'id'>): string {
  return `changes/${id}`
}

/** What a change of this kind is; each change says itself what it means. */
export function ruleOfChange(change: Change): SarifRule {
  const { fact, op, materiality, law } = change
  const what = `${fact.replaceAll('-', ' ')} ${op}`
  const weight =
    materiality === 'material'
      ? 'Readers must be told of a change of this kind before it takes effect (WP260 rev.01 par. 29 to 31).'
      : 'Words changed in a place that carries obligations: a person must read it.'
  const laws = law.map((cite) => disarm(cite)).join('; ')
  const text = laws === '' ? weight : `${weight}\n\nLaw: ${laws}.`
  return {
    id: changeRuleId(change),
    name: nameOf(changeRuleId(change)),
    shortDescription: { text: sentence(what) },
    fullDescription: { text: weight },
    help: { text, markdown: text },
    helpUri: HOME,
    defaultConfiguration: { level: materiality === 'material' ? 'warning' : 'note' },
    properties: { tags: tagsOf('changes', law) },
  }
}

function tagsOf(folder: string, law: readonly string[]): string[] {
  return [...new Set(['privacy-notice', folder, ...law.map(disarmCode)])].slice(0, MOST_TAGS)
}

/** "gdpr/controller-address" is GdprControllerAddress: SARIF wants names that are no ids. */
function nameOf(id: string): string {
  return id
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('')
}
