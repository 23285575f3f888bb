// What of a text is read out: link targets and footnote marks are not, and a contraction stands for its words.

/** A web address is a link target even where it is spelled out: another one behind the same words is no other text. */
const TARGET = /https?:\/\/[^\s)\]>]+/g
/** A Markdown link that stayed text, as in a block of HTML. */
const LINK = /\[([^[\]]{1,300})\]\([^\s()]{0,500}\)/g
const FOOTNOTE = /\[\[?\^?\d{1,3}\]?\]|[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+/g
const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\b(can)(?:['’]t| not)\b/gi, '$1not'],
  [/\bwon['’]t\b/gi, 'will not'],
  [/(?<=\w)n['’]t\b/gi, ' not'],
  [/(?<=\w)['’]ll\b/gi, ' will'],
  [/(?<=\w)['’]re\b/gi, ' are'],
  [/(?<=\w)['’]ve\b/gi, ' have'],
]

/** Offsets are not kept. */
export function spokenText(text: string): string {
  let said = text
  if (said.includes('](')) said = said.replace(LINK, '$1')
  if (said.includes('://')) said = said.replace(TARGET, ' ')
  if (said.includes('[') || /[\u00b2\u00b3\u00b9\u2070-\u2079]/.test(said)) said = said.replace(FOOTNOTE, ' ')
  if (/['’](?:t|ll|re|ve)\b|can not/i.test(said))
    for (const [contracted, words] of CONTRACTIONS) said = said.replace(contracted, words)
  return said
}

/** How many web addresses are spelled out. */
export function targetsIn(text: string): number {
  return text.includes('://') ? (text.match(TARGET)?.length ?? 0) : 0
}
