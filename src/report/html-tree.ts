// HTML as strings: everything that is not our own markup comes in through `text` or an attribute, and is escaped there.

/** Markup that is safe to put into the page. */
export interface Html {
  readonly html: string
}

/** Control characters, and marks that turn the direction of text around: shown, so that a reader sees that they are there. */
const INVISIBLE = /[\p{Cc}\u061c\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const VOID: ReadonlySet<string> = new Set(['meta', 'input', 'br'])

/** Text of a notice, or our own, with its spaces; line breaks and tabs are spaces. */
export function text(value: string): Html {
  const whole = value.replace(/[\t\n\r]/g, ' ').replace(/\p{Surrogate}/gu, '\ufffd')
  const shown = escaped(whole).replace(INVISIBLE, (mark) => `<span class="mark">U+${codeOf(mark)}</span>`)
  return { html: shown }
}

type Attributes = Readonly<Record<string, string | number | true | undefined>>

/** Names of elements and attributes are ours. */
export function element(name: string, attributes: Attributes, ...children: readonly (Html | string)[]): Html {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${attribute(String(value))}"`))
  if (VOID.has(name)) return { html: `<${name}${written.join('')}>` }
  return { html: `<${name}${written.join('')}>${joined(children).html}</${name}>` }
}

export function joined(children: readonly (Html | string)[]): Html {
  return { html: children.map((child) => (typeof child === 'string' ? text(child).html : child.html)).join('') }
}

/** Our own style sheet or script. */
export function raw(html: string): Html {
  return { html }
}

function attribute(value: string): string {
  return escaped(value.replace(/\p{Surrogate}/gu, '\ufffd').replace(INVISIBLE, '\ufffd'))
}

function escaped(value: string): string {
  return value.replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? mark)
}

function codeOf(mark: string): string {
  return (mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
}
