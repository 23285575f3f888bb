// What to write instead: cures for mistakes that a schema found.
import type * as z from 'zod'
import { nearest } from '../text/nearest.ts'
import { isRecord, knownKeys, messageFor } from './schema-keys.ts'

type Path = readonly PropertyKey[]

/** Of longer lists, only the likely entries are named. */
const MOST_NAMED = 40

/** The word that was probably meant, else those that there are. */
export function suggestion(written: string, known: readonly string[]): string {
  const close = nearest(written, known)
  if (close !== undefined) return `did you mean "${close}"?`
  if (known.length === 0) return 'remove it'
  if (known.length <= MOST_NAMED) return `known are ${known.join(', ')}`
  const start = written.split(/[.-]/)[0] ?? ''
  const alike = known
    .filter((word) => word.startsWith(`${start}.`) || word.startsWith(`${start}-`))
    .slice(0, MOST_NAMED)
  return alike.length > 0 ? `alike are ${alike.join(', ')}` : `known are ${known.slice(0, 10).join(', ')} and others`
}

/** A value of the wrong kind: `expected` as zod calls it, at a path of the data. */
export function cureForKind(expected: string, schema: z.ZodType, path: Path, data: unknown, input: unknown): string {
  switch (expected) {
    case 'string':
      return textCure(input)
    case 'array':
      return typeof input === 'string' && /^[\w*#.-]+$/.test(input) && !holdsGroups(schema, path, data)
        ? `write [${input}], or every entry on a line of its own behind "- "`
        : listCure(schema, path, data)
    case 'object':
    case 'record':
      return groupCure(schema, path, data)
    default:
      return CURES[expected] ?? 'correct it'
  }
}

function listCure(schema: z.ZodType, path: Path, data: unknown): string {
  const [first] = knownKeys(schema, [...path, 0], data)
  const sample = first === undefined ? '' : `, as "- ${first}: …"`
  return `write a list: every entry on a line of its own behind "- "${sample}`
}

const CURES: Readonly<Record<string, string>> = {
  number: 'write a number without quotes',
  boolean: 'write true or false without quotes',
}

/** Text of a certain form says so itself, whatever was written instead. */
export function formFor(schema: z.ZodType, path: Path, data: unknown, input: unknown): string | undefined {
  return typeof input === 'number' || typeof input === 'boolean'
    ? messageFor(schema, path, data, String(input))
    : undefined
}

function textCure(input: unknown): string {
  if (typeof input === 'number' || typeof input === 'boolean') return `put it in quotes: '${input}'`
  if (input === null) return `write text; what begins with "#", "*" or "[" needs quotes`
  return 'write text, in quotes where it holds a colon'
}

function groupCure(schema: z.ZodType, path: Path, data: unknown): string {
  const parts = partsOf(schema, path, data)
  if (parts.length > 0) return `ask for ${parts.join(' or ')}, or for "exists: true" below it`
  const keys = knownKeys(schema, path, data)
  return keys.length === 0 || keys.length > MOST_NAMED
    ? 'write keys below it, indented'
    : `write keys below it, indented: ${keys.join(', ')}`
}

/** Fields with a full stop that belong to a field: "address.text" to "address". */
export function partsOf(schema: z.ZodType, path: Path, data: unknown): string[] {
  const own = path.at(-1)
  return typeof own === 'string'
    ? knownKeys(schema, path.slice(0, -1), data).filter((key) => key.startsWith(`${own}.`))
    : []
}

/** Of the keys beside one that is known but does not fit, the one that it cannot stand beside. */
export function rivalOf(key: string, schema: z.ZodType, path: Path, data: unknown): string | undefined {
  const group = path.reduce<unknown>((value, step) => (isContainer(value) ? Reflect.get(value, step) : undefined), data)
  if (!isRecord(group)) return undefined
  const { [key]: _, ...others } = group
  const names = Object.keys(others)
  const withKey = knownKeys(schema, path, data, (keys) => keys.includes(key))
  return names.find((name) => !withKey.includes(name)) ?? names[0]
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function holdsGroups(schema: z.ZodType, path: Path, data: unknown): boolean {
  return knownKeys(schema, [...path, 0], data).length > 0
}
