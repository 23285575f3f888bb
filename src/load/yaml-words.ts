// What is wrong with the form of a YAML file, for people who have never heard of YAML: the parser says which rule of its
// grammar was broken, and the line says what its author most probably did.
import type { YAMLError } from 'yaml'

/** A mistake in words, where its author must look. */
export interface FormMistake {
  readonly offset: number
  readonly message: string
  readonly help: string
}

/** Mistakes that only follow from another one above: the parser goes on, and no longer knows where it is. */
const FOLLOWING = new Set([
  'MULTILINE_IMPLICIT_KEY',
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'NON_STRING_KEY',
  'MISSING_CHAR',
])

/** What is looked at of a line: nobody writes longer ones by hand. */
const LONGEST_LINE = 500

/** In order of place, without those that follow from others. */
export function formMistakes(errors: readonly YAMLError[], text: string): FormMistake[] {
  const found: FormMistake[] = []
  let done = -1
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    if (error.pos[0] <= done) continue
    const line = lineAt(text, error.pos[0])
    if (found.length > 0 && FOLLOWING.has(error.code) && unquotedColon(line) === undefined) continue
    found.push(mistakeOf(error, line, text))
    done = line.end
  }
  return found
}

interface Line {
  /** Offset of its first character. */
  readonly from: number
  /** Offset behind its last one. */
  readonly end: number
  readonly text: string
}

function mistakeOf(error: YAMLError, line: Line, text: string): FormMistake {
  const [offset] = error.pos
  const at = (message: string, help: string, place = offset): FormMistake => ({ offset: place, message, help })
  switch (error.code) {
    case 'MULTIPLE_DOCS':
      return at('a second document begins here', 'keep one document per file, without "---"')
    case 'TAG_RESOLVE_FAILED':
      return at('YAML tags are not read', 'leave out the word that begins with "!", or put the value in quotes')
    case 'BAD_DIRECTIVE':
      return at('YAML directives are not read', 'remove the line that begins with "%"')
    case 'TAB_AS_INDENT':
      return at('a tab is used for indentation', 'indent with spaces')
    case 'BAD_SCALAR_START':
      return at(`a value cannot begin with "${text[offset] ?? ''}"`, QUOTES)
    default:
      return byLine(error, line, text, at)
  }
}

const QUOTES = "put it in quotes: '…'"

type At = (message: string, help: string, place?: number) => FormMistake

/** What the line shows, whatever the parser calls it. */
function byLine(error: YAMLError, line: Line, text: string, at: At): FormMistake {
  const [offset] = error.pos
  const indent = /^\s*/.exec(line.text)?.[0] ?? ''
  const blank = /[^\S \t\r\n]/.exec(line.text)
  if (blank && /^\s*[\w.-]*:?[^\S \t\r\n]/.test(line.text))
    return at('a blank here is no ordinary one', 'delete it and type a blank', line.from + blank.index)
  if (indent.includes('\t')) return at('a tab is used for indentation', 'indent with spaces', line.from)
  const value = text.slice(offset, line.from + line.text.length)
  if (/^#/.test(value)) return at('what stands behind "#" is a comment', 'put a value that holds "#" in quotes')
  if (/closing ['"]/.test(error.message))
    return at('a quote is not closed', 'write the same quote at the end of the value', openQuote(offset, text))
  if (/with a [\]}]/.test(error.message)) return openBracket(offset, text, at)
  if (/between flow|in flow (sequence|map)/.test(error.message))
    return at('this cannot stand in a list between brackets', 'put every entry that holds one of []{},:#\'" in quotes')
  const colon = unquotedColon(line)
  if (colon !== undefined) return at('a value that holds ": " needs quotes', QUOTES, line.from + colon)
  const header = /^\s*(?:- +)*[\w.-]+: *[|>]/.exec(line.text)
  if (header && /YAML token/.test(error.message))
    return at(`text stands behind "${header[0].slice(-1)}"`, 'write it on the lines below, indented, or in quotes')
  const opening = /^\s*(?:- +)*(?:[\w.-]+: +)?(["'[{])/.exec(line.text)?.[1]
  if (opening && /node end/.test(error.message)) return behind(opening, at)
  return lineForm(error, line, text, at)
}

/** Offset in the line of a value that holds ": " outside of quotes and brackets. */
function unquotedColon({ text }: Line): number | undefined {
  const match = /^(\s*(?:- +)*[\w.-]+: +)([^\s"'[{|>#][^#]*?: )/.exec(text)
  return match ? (match[1] ?? '').length : undefined
}

function behind(opening: string, at: At): FormMistake {
  return opening === '"' || opening === "'"
    ? at(
        'text stands behind a closing quote',
        `put the whole value in quotes; ${opening} itself is written ${opening === "'" ? "''" : '\\"'} there`,
      )
    : at(
        `a value that begins with "${opening}" is a ${opening === '[' ? 'list' : 'group'}`,
        "put it in quotes where it is text: '…'",
      )
}

/** Where the value begins whose quote is not closed: the parser sees only where the text ends. */
function openQuote(offset: number, text: string): number {
  for (let line = lineAt(text, offset); ; line = lineAt(text, line.from - 1)) {
    const [whole = '', start = '', quote = ''] = /^(\s*(?:- +)*(?:[\w.-]+: +)?)(['"]).*/.exec(line.text) ?? []
    if (quote !== '' && whole.split(quote).length % 2 === 0) return line.from + start.length
    if (line.from === 0) return offset
  }
}

function openBracket(offset: number, text: string, at: At): FormMistake {
  const opened = Math.max(text.lastIndexOf('[', offset - 1), text.lastIndexOf('{', offset - 1))
  const sign = text[opened] ?? '['
  return at(`"${sign}" is not closed`, `write "${sign === '[' ? ']' : '}'}" at the end of it`, Math.max(opened, 0))
}

/** Lines that are no "key: value", or stand in the wrong column. */
function lineForm(error: YAMLError, line: Line, text: string, at: At): FormMistake {
  const key = /^\s*(?:- +)*([\w.-]+)(:\S| *= *)/.exec(line.text)
  const start = line.from + line.text.search(/\S|$/)
  if (key?.[2]?.startsWith(':')) return at('a blank is missing behind the colon', `write "${key[1]}: …"`, start)
  if (key) return at('a key is followed by a colon', `write "${key[1]}: …"`, start)
  const next = nextLine(text, line)
  const deeper = next && isDeeper(line, next) ? next : isDeeper(lineBefore(text, line), line) ? line : undefined
  if (deeper)
    return at(
      'this line is indented deeper than the one it belongs with',
      'let the keys of one group begin in the same column',
      deeper.from + columnOf(deeper),
    )
  if (FOLLOWING.has(error.code) || /implicit/i.test(error.message))
    return at('this line stands in the wrong column, or is no "key: value"', INDENT, start)
  return at(`this is not valid YAML: ${lowerFirst(error.message.split('\n')[0] ?? '')}`, 'correct it')
}

const INDENT = 'let the keys of one group begin in the same column, and indent text below "|" deeper than its key'

function lineAt(text: string, offset: number): Line {
  const from = text.lastIndexOf('\n', offset - 1) + 1
  const found = text.indexOf('\n', offset)
  const end = found === -1 ? text.length : found
  return { from, end, text: text.slice(from, Math.min(end, from + LONGEST_LINE)) }
}

function nextLine(text: string, { end }: Line): Line | undefined {
  return end === text.length ? undefined : lineAt(text, end + 1)
}

function lineBefore(text: string, { from }: Line): Line | undefined {
  return from === 0 ? undefined : lineAt(text, from - 1)
}

/** Whether a line stands below a key that has its value already. */
function isDeeper(above: Line | undefined, below: Line): boolean {
  return above !== undefined && /^\s*(?:- +)*[\w.-]+: +[^\s|>]/.test(above.text) && columnOf(below) > columnOf(above)
}

/** Column of the key: behind the dashes of a list. */
function columnOf({ text }: Line): number {
  return /^\s*(?:- +)*/.exec(text)?.[0].length ?? 0
}

function lowerFirst(text: string): string {
  return (text.slice(0, 1).toLowerCase() + text.slice(1).replace(/[.:]$/, '')).slice(0, 120)
}
