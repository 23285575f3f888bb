// YAML text to plain data that remembers where everything stands. One document, no aliases, no tags, no surprises.
import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
} from 'yaml'
import type { ErrorPlace } from '../model/error.ts'
import { type DataPath, Problems } from './load-errors.ts'
import { tooDeep, YAML_LIMITS } from './yaml-limits.ts'
import { formMistakes } from './yaml-words.ts'

/** The data of one file. */
export interface YamlFile {
  readonly data: unknown
  /** For mistakes found in the data later on. */
  readonly problems: Problems
  /** Where something stands in the file. */
  placeOf(where: DataPath): ErrorPlace
}

/** Keys that would reach into the prototype of an object. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype'])

/** Reads YAML 1.2. Throws LoadErrors with everything that is wrong with its form. */
export function readYaml(text: string, file: string, maxLength: number = YAML_LIMITS.length): YamlFile {
  const lines = new LineCounter()
  const at = (offset: number): ErrorPlace => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const whole = new Problems(() => ({ file }))
  if (text.length > maxLength)
    whole.add({ path: [] }, `the file is larger than ${Math.floor(maxLength / 1024)} KB`, 'split it into several files')
  if (/\r(?!\n)/.test(text) && !text.includes('\n'))
    whole.add({ path: [] }, 'its lines end as on an old Mac', 'save it with line ends of Unix or Windows')
  whole.throwIfAny()
  refuseDeep(text, file)

  const document = withoutTraces(() =>
    parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      logLevel: 'error', // 'silent' would let a second document pass
      stringKeys: true,
      uniqueKeys: false, // checked below: the parser's own check compares every key with every other
    }),
  )
  const problems = new Problems(({ offset }) => at(offset ?? 0))
  for (const { offset, message, help } of formMistakes([...document.errors, ...document.warnings], text))
    problems.add({ path: [], offset }, message, help)
  problems.throwIfAny()
  const converter = new Converter(problems)
  const data = converter.file(document)
  converter.reportAliases()
  problems.throwIfAny()
  const placeOf = (where: DataPath) => at(offsetOf(document, text, where))
  return { data, problems: new Problems(placeOf), placeOf }
}

/** The parser makes an Error of everything that is wrong: of tens of thousands, the traces would cost most of a second. */
function withoutTraces<T>(run: () => T): T {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return run()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

function refuseDeep(text: string, file: string): void {
  const offset = tooDeep(text)
  if (offset === undefined) return
  const before = text.slice(0, offset).split('\n')
  const place = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  const problems = new Problems(() => place)
  problems.add({ path: [] }, `the file nests deeper than ${YAML_LIMITS.depth} levels`, 'flatten it')
  problems.throwIfAny()
}

/** Nodes to plain values, refusing what could surprise. */
class Converter {
  private readonly problems: Problems
  private readonly aliases: Node[] = []
  private anchor: Node | undefined
  constructor(problems: Problems) {
    this.problems = problems
  }

  file(document: Document.Parsed): unknown {
    if (document.directives.yaml.explicit)
      this.refuse(undefined, 'YAML directives are not read', 'remove the "%YAML" line')
    if (document.contents === null) {
      this.refuse(undefined, 'the file is empty', 'write its keys, or delete it')
      return undefined
    }
    return this.value(document.contents, 0)
  }

  /** One line for all of them: a file may hold thousands. */
  reportAliases(): void {
    const [first, ...more] = this.aliases
    const others = more.length === 0 ? '' : `, and ${more.length} more follow`
    const help = (sign: string) => `put a value that begins with "${sign}" in quotes, else write it out`
    if (first) this.refuse(first, `aliases are not read${others}`, help('*'))
    else if (this.anchor) this.refuse(this.anchor, 'anchors are not read', help('&'))
  }

  private value(node: Node, depth: number): unknown {
    if (depth > YAML_LIMITS.depth)
      return this.refuse(node, `the file nests deeper than ${YAML_LIMITS.depth} levels`, 'flatten it')
    if (isAlias(node)) {
      this.aliases.push(node)
      return undefined
    }
    if (node.anchor !== undefined) this.anchor ??= node
    if (node.tag !== undefined && !isPlainTag(node))
      return this.refuse(node, 'YAML tags are not read', 'leave out the word that begins with "!"')
    if (isScalar(node) && node.type === 'PLAIN' && typeof node.value === 'string') {
      if (isInCurlyQuotes(node.value))
        return this.refuse(node, 'the value stands in the quotes of a word processor', `write straight ones: ' or "`)
      if (/^[\w.-]+:[^\S \n]/.test(node.value))
        return this.refuse(node, 'the blank behind this colon is no ordinary one', 'delete it and type a blank')
    }
    if (isMap(node)) return this.map(node.items, depth)
    if (isSeq(node)) return node.items.map((item) => this.value(item as Node, depth + 1)) // parsed sequences hold nodes only
    return isScalar(node) ? node.value : undefined
  }

  private map(items: readonly Pair[], depth: number): Record<string, unknown> {
    const entries = new Map<string, unknown>()
    for (const { key, value } of items) {
      if (!isScalar(key) || typeof key.value !== 'string') {
        this.refuse(isScalar(key) ? key : undefined, 'a key must be plain text', 'write it as one word')
        continue
      }
      if (FORBIDDEN_KEYS.has(key.value)) this.refuse(key, `the key "${key.value}" is not allowed`, 'remove it')
      else if (entries.has(key.value)) this.refuse(key, `the key "${key.value}" is given twice`, 'keep one of them')
      else entries.set(key.value, value === null ? null : this.value(value as Node, depth + 1)) // parsed pairs hold nodes or null
    }
    return Object.fromEntries(entries)
  }

  private refuse(node: Node | undefined, message: string, help: string): undefined {
    this.problems.add({ path: [], offset: node?.range?.[0] ?? 0 }, message, help)
    return undefined
  }
}

/** As a word processor writes them around a text; a text that only begins with a quotation keeps them. */
function isInCurlyQuotes(value: string): boolean {
  return /^[“„‟‘‚«»]/.test(value) && (/[“”‟‘’»«]$/.test(value) || !/[“”‟‘’»«]/.test(value.slice(1)))
}

/** The parser notes the tags it resolved by itself, too; only those are left alone. */
function isPlainTag(node: Node): boolean {
  return typeof node.tag === 'string' && /^tag:yaml\.org,2002:(map|seq|str|int|float|bool|null)$/.test(node.tag)
}

/** Source offset of a place in the data: as deep as the path leads. */
function offsetOf(document: Document.Parsed, text: string, where: DataPath): number {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const [index, step] of where.path.entries()) {
    const last = index === where.path.length - 1
    const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === step) : undefined
    const next: unknown = isSeq(node) ? node.items[Number(step)] : pair?.value
    if (isPair(pair) && (last ? where.at === 'key' : next === null)) return startOf(pair.key) ?? offset
    if (next === undefined || next === null) return startOf(pair?.key) ?? offset
    node = next
    offset = startOf(node) ?? startOf(pair?.key) ?? offset
  }
  return where.offset === undefined ? offset : offset + insideText(node, text, where.offset)
}

function startOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined
}

/** Offsets inside a text count only where the source holds it letter by letter. */
function insideText(node: unknown, text: string, offset: number): number {
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return 0
  const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0
  const start = node.range[0] + quoted
  return text.startsWith(node.value.slice(0, offset), start) ? quoted + offset : 0
}
