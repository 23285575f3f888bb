// Writes letters, digits and marks in the patterns of src/ as ranges. V8 goes through the tables of Unicode whenever it
// reads, checks or compiles a `\p{L}`, and there are hundreds: a sixth of a start went there. The ranges hold the letters
// of all alphabets and some signs between them. Tests run on sources that are changed in the same way.
import { readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'

/** Insides of classes, by the property that they stand for. */
const RANGES = {
  L: 'A-Za-z\\xc0-\\u1fff\\u3040-\\ud7ff',
  // Between Latin letters with signs, capitals and small ones take turns: there, all but the small "œ" are taken for capitals.
  Lu: 'A-Z\\xc0-\\xde\\u0100-\\u0152\\u0154-\\u017f\\u0386-\\u03ab\\u0400-\\u042f',
  Ll: 'a-z\\xdf-\\xff\\u0153\\u03ac-\\u03ce\\u0430-\\u045f',
  N: '\\d\\xb2\\xb3\\xb9\\xbc-\\xbe',
  M: '\\u0300-\\u036f',
}
const PROPERTY = /^\\p\{(L|Lu|Ll|N|M)\}/
/** What a pattern needs its flag `u` for. */
const OF_UNICODE = /\\[pP]\{|\\u\{|[\u{10000}-\u{10ffff}]/u

/** The pattern with ranges for its properties. `written` gives a range as the pattern is written: in a string, its backslashes are doubled. */
export function patternWithRanges(pattern, written = (range) => range) {
  const sign = written('\\')
  let [out, isInClass, at] = ['', false, 0]
  while (at < pattern.length) {
    const rest = pattern.slice(at)
    const [, name] = (rest.startsWith(sign) && PROPERTY.exec(rest.slice(sign.length - 1))) || []
    if (name !== undefined) {
      const range = written(RANGES[name])
      out += isInClass ? range : `[${range}]`
      at += sign.length + `p{${name}}`.length
    } else if (rest[0] === '\\') {
      out += rest.slice(0, 2)
      at += 2
    } else {
      if (rest[0] === '[') isInClass = true
      if (rest[0] === ']') isInClass = false
      out += rest[0]
      at += 1
    }
  }
  return out
}

/** The source with ranges in all its patterns: literals, and the strings that `new RegExp` is given. */
export function withLetterRanges(code, path) {
  if (!code.includes('\\p{')) return code
  const edits = []
  visit(parseSync(path, code).program, (node) => {
    if (node.type === 'Literal' && node.regex) {
      const pattern = patternWithRanges(node.regex.pattern)
      const flags = OF_UNICODE.test(pattern) ? node.regex.flags : node.regex.flags.replace('u', '')
      if (pattern !== node.regex.pattern) edits.push({ start: node.start, end: node.end, text: `/${pattern}/${flags}` })
    } else if (node.type === 'TemplateElement' && node.value.raw.includes('\\\\p{')) {
      // Parsers differ in whether the signs around it are part of it.
      const start = code.indexOf(node.value.raw, node.start)
      const text = patternWithRanges(node.value.raw, (range) => range.replaceAll('\\', '\\\\'))
      edits.push({ start, end: start + node.value.raw.length, text })
    }
  })
  return edits.reduceRight((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code)
}

function visit(node, see) {
  if (node === null || typeof node !== 'object') return
  if (Array.isArray(node)) {
    for (const each of node) visit(each, see)
    return
  }
  if (typeof node.type === 'string') see(node)
  for (const value of Object.values(node)) visit(value, see)
}

const SOURCES = join(fileURLToPath(new URL('..', import.meta.url)), 'src') + sep

const isSource = (path) => path.startsWith(SOURCES) && path.endsWith('.ts')

/** For esbuild. */
export const letterRanges = {
  name: 'letter-ranges',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) =>
      isSource(path) ? { contents: withLetterRanges(readFileSync(path, 'utf8'), path), loader: 'ts' } : undefined,
    )
  },
}

/** For vitest, whose paths have slashes on every system. */
export const letterRangesInTests = {
  name: 'letter-ranges',
  enforce: 'pre',
  transform: (code, id) => (isSource(id.replaceAll('/', sep)) ? withLetterRanges(code, id) : null),
}
