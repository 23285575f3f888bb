// Data against a zod schema; what does not fit is said in our words, at its place, with its cure.
import type * as z from 'zod'
import { nearest } from '../text/nearest.ts'
import type { Problems } from './load-errors.ts'
import { isRecord, knownKeys, shapeNames } from './schema-keys.ts'
import type { YamlFile } from './yaml.ts'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** What issues are about: data under a prefix of the file, and the schema that it did not fit. */
interface Context {
  readonly problems: Problems
  readonly prefix: Path
  readonly schema: z.ZodType
  readonly data: unknown
}

/** Data that fits the schema. Throws LoadErrors otherwise. */
export function validate<T>(file: YamlFile, schema: z.ZodType<T>): T {
  const data = validatePart(file, [], file.data, schema)
  file.problems.throwIfAny()
  if (data === undefined) throw new Error('data that does not fit was not reported')
  return data
}

/** The same for data under a path of the file; mistakes are added to the file's problems, and undefined is returned. */
export function validatePart<T>(file: YamlFile, prefix: Path, data: unknown, schema: z.ZodType<T>): T | undefined {
  const result = schema.safeParse(data, { reportInput: true })
  if (result.success) return result.data
  const context: Context = { problems: file.problems, prefix, schema, data }
  for (const issue of result.error.issues) addIssue(context, issue, [])
  return undefined
}

function addIssue(context: Context, issue: Issue, base: Path): void {
  const path = [...base, ...issue.path]
  const [full, last] = [[...context.prefix, ...path], path.at(-1)]
  const { problems } = context
  switch (issue.code) {
    case 'unrecognized_keys':
      for (const key of issue.keys) {
        const known = knownKeys(context.schema, path, context.data)
        problems.add({ path: [...full, key], at: 'key' }, `unknown key "${key}"`, suggestion(key, known))
      }
      return
    case 'invalid_type':
      if (issue.input === undefined && last !== undefined)
        problems.add({ path: full.slice(0, -1) }, `${nameOf(full)} is missing`, `add "${String(last)}:"`)
      else
        problems.add(
          { path: full },
          `${nameOf(full)} must be ${kindWord(issue.expected)}, not ${kindOf(issue.input)}`,
          CURES[issue.expected] ?? 'correct it',
        )
      return
    case 'invalid_value':
      addChoice(problems, full, issue.values.map(String), issue.input)
      return
    case 'invalid_union':
      addUnion(context, issue, path)
      return
    case 'invalid_key':
      problems.add({ path: full, at: 'key' }, `unknown key "${String(last)}"`, keyCure(String(last), issue.issues))
      return
    case 'too_small':
      problems.add(
        { path: full },
        `${nameOf(full)} is too small`,
        `the least is ${amount(issue.minimum, issue.origin)}`,
      )
      return
    case 'too_big':
      problems.add({ path: full }, `${nameOf(full)} is too large`, `the most is ${amount(issue.maximum, issue.origin)}`)
      return
    default:
      problems.add({ path: full }, `${nameOf(full)}: ${lowerFirst(issue.message)}`, '')
  }
}

function keyCure(key: string, issues: readonly Issue[]): string {
  const choices = issues.flatMap((issue) => (issue.code === 'invalid_value' ? issue.values.map(String) : []))
  return choices.length > 0 ? suggestion(key, choices) : (issues[0]?.message ?? 'correct it')
}

function addChoice(problems: Problems, path: Path, values: readonly string[], input: unknown): void {
  if (input === undefined) {
    const parent = { path: path.slice(0, -1) }
    problems.add(parent, `${nameOf(path)} is missing`, `add "${String(path.at(-1))}:" with ${listed(values)}`)
  } else if (typeof input === 'object') {
    problems.add({ path }, `${nameOf(path)} must be ${listed(values)}, not ${kindOf(input)}`, 'write one word')
  } else {
    problems.add({ path }, `"${String(input)}" is not a value of ${nameOf(path)}`, suggestion(String(input), values))
  }
}

/** Of several shapes, the one that the author was probably writing: the shape whose kind of value is right. */
function addUnion(context: Context, issue: Extract<Issue, { code: 'invalid_union' }>, path: Path): void {
  const full = [...context.prefix, ...path]
  if ('discriminator' in issue && typeof issue.discriminator === 'string') {
    const key = issue.discriminator
    const at = path.at(-1) === key ? path.slice(0, -1) : path // zod's path ends with the key that tells shapes apart
    const names = shapeNames(context.schema, at, context.data)
    const given = isRecord(issue.input) ? issue.input[key] : undefined
    addChoice(context.problems, [...context.prefix, ...at, key], names, given)
    return
  }
  const shapes = issue.errors.filter((errors) => !errors.some(isWrongKind))
  const chosen = shapes.sort((a, b) => strangeness(a) - strangeness(b) || a.length - b.length)[0]
  if (chosen) {
    for (const inner of chosen) addIssue(context, inner, path)
    return
  }
  const kinds = [...new Set(issue.errors.flat().flatMap(expectedKinds))].join(' or ')
  context.problems.add({ path: full }, `${nameOf(full)} must be ${kinds}, not ${kindOf(issue.input)}`, `write ${kinds}`)
}

/** Whether an issue of a shape says that the value as a whole is of another kind. */
function isWrongKind(issue: Issue): boolean {
  if (issue.path.length > 0) return false
  if (issue.code === 'invalid_type') return true
  return issue.code === 'invalid_value' && typeof issue.input === 'object'
}

/** How many keys of a shape are absent, or unknown to it: the shape meant is the one that is least strange. */
function strangeness(issues: readonly Issue[]): number {
  const counts = issues.map((issue) => {
    if (issue.code === 'unrecognized_keys') return issue.keys.length
    if (issue.code === 'invalid_union' && 'discriminator' in issue)
      return Reflect.has(Object(issue.input), String(issue.discriminator)) ? 0 : 2
    return issue.input === undefined ? 1 : 0
  })
  return counts.reduce((sum, count) => sum + count, 0)
}

function expectedKinds(issue: Issue): string[] {
  if (issue.path.length > 0) return []
  if (issue.code === 'invalid_type') return [kindWord(issue.expected)]
  if (issue.code === 'invalid_value') return [listed(issue.values.map(String))]
  return issue.code === 'invalid_union' ? issue.errors.flat().flatMap(expectedKinds) : []
}

function suggestion(written: string, known: readonly string[]): string {
  const close = nearest(written, known)
  if (close !== undefined) return `did you mean "${close}"?`
  return known.length === 0 ? 'remove it' : `known are ${known.join(', ')}`
}

function nameOf(path: Path): string {
  const last = path.at(-1)
  if (last === undefined) return 'the file'
  return typeof last === 'number' ? `item ${last + 1} of ${nameOf(path.slice(0, -1))}` : `"${String(last)}"`
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'a group of keys' : typeof value === 'string' ? 'text' : `a ${typeof value}`
}

function amount(limit: number | bigint, of: string): string {
  const unit = of === 'string' ? ' characters' : of === 'array' ? ' entries' : ''
  return limit === 1 && unit ? `1 ${unit === ' entries' ? 'entry' : 'character'}` : `${limit}${unit}`
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
  number: 'a number',
  boolean: 'true or false',
}

const CURES: Readonly<Record<string, string>> = {
  string: 'write text, in quotes where it holds a colon',
  array: 'write a list: every entry on a line of its own behind "- "',
  object: 'write keys below it, indented',
  record: 'write keys below it, indented',
  number: 'write a number without quotes',
  boolean: 'write true or false without quotes',
}

function kindWord(expected: string): string {
  return KINDS[expected] ?? expected
}

function listed(values: readonly string[]): string {
  return values.length <= 1 ? `"${values[0] ?? ''}"` : `one of ${values.join(', ')}`
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
