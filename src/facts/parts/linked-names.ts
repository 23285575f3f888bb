// Names that a notice links to: "https://example.org/privacy" is Example's site.
import { fold } from '../../text/words.ts'
import type { View } from './view.ts'

const HOST = /(?:https?:\/\/|www\.)([a-z0-9.-]+)/gi

const known = new WeakMap<View, ReadonlySet<string>>()

/** Whether a word is the name of a site that the notice links to. */
export function isLinkedName(view: View, name: string): boolean {
  return siteNames(view).has(fold(name))
}

/** The labels of all hosts but their last, "www" aside. */
function siteNames(view: View): ReadonlySet<string> {
  const before = known.get(view)
  if (before) return before
  const names = new Set<string>()
  for (const { text, links } of view.outline.blocks)
    for (const source of [text, ...links.map(({ url }) => url)])
      for (const [, host = ''] of source.matchAll(HOST))
        for (const label of host.toLowerCase().split('.').slice(0, -1)) if (label !== 'www') names.add(label)
  known.set(view, names)
  return names
}
