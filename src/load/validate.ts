// Data against a zod schema; what does not fit is said in our words, at its place, with its cure.
import type * as z from 'zod'
import { cureForKind, formFor, partsOf, rivalOf, suggestion } from './cures.ts'
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
      for (const key of issue.keys) addUnknownKey(context, key, path, isRecord(issue.input) ? issue.input : {})
      return
    case 'invalid_type':
      if (issue.input === undefined && last !== undefined)
        problems.add({ path: full.slice(0, -1) }, `${nameOf(full)} is missing`, `add "${String(last)}:"`)
      else addKind(context, issue.expected, path, issue.input)
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
      if (issue.minimum === 1 && issue.origin !== 'number')
        problems.add({ path: full }, `${nameOf(full)} is empty`, 'write something, or remove it')
      else
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

function addUnknownKey({ problems, schema, data, prefix }: Context, key: string, path: Path, group: object): void {
  const where = { path: [...prefix, ...path, key], at: 'key' } as const
  const known = knownKeys(schema, path, data)
  const rival = known.includes(key) ? rivalOf(key, schema, path, data) : undefined
  const parts = partsOf(schema, path, data)
  if (rival !== undefined) problems.add(where, `"${key}" cannot stand beside "${rival}"`, 'keep one of them')
  else if (parts.length > 0) problems.add(where, `unknown key "${key}"`, `ask for ${parts.join(' or ')} instead`)
  else {
    // A key that is there already is meant only where it was written with a letter more or less.
    const meant = known.filter((name) => !Object.hasOwn(group, name) || key.startsWith(name) || name.startsWith(key))
    problems.add(where, `unknown key "${key}"`, suggestion(key, meant))
  }
}

function addKind({ problems, prefix, schema, data }: Context, expected: string, path: Path, input: unknown): void {
  const full = [...prefix, ...path]
  const form = expected === 'string' ? formFor(schema, path, data, input) : undefined
  if (form !== undefined) problems.add({ path: full }, `${nameOf(full)}: ${lowerFirst(form)}`, '')
  else
    problems.add(
      { path: full },
      `${nameOf(full)} must be ${kindWord(expected)}, not ${kindOf(input)}`,
      cureForKind(expected, schema, path, data, input),
    )
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
    if (addAbsent(context, shapes, path)) return
    for (const inner of chosen) addIssue(context, inner, path)
    return
  }
  if (issue.input === undefined && path.length > 0) {
    context.problems.add({ path: full.slice(0, -1) }, `${nameOf(full)} is missing`, `add "${String(path.at(-1))}:"`)
    return
  }
  const kinds = [...new Set(issue.errors.flat().flatMap(expectedKinds))].join(' or ')
  const isListOfSome = Array.isArray(issue.input) && knownKeys(context.schema, path, context.data).includes('any')
  const cure = isListOfSome ? 'put the list below "any:"' : `write ${kinds}`
  context.problems.add({ path: full }, `${nameOf(full)} must be ${kinds}, not ${kindOf(issue.input)}`, cure)
}

/** Where every shape lacks only the key it is known by, none of them is more likely than the others. */
function addAbsent({ problems, prefix }: Context, shapes: readonly Issue[][], path: Path): boolean {
  const absent = shapes.map(([first, ...more]) =>
    first && more.length === 0 && isAbsent(first) && first.path.length === 1 ? String(first.path[0]) : undefined,
  )
  const keys = [...new Set(absent)]
  if (keys.length < 2 || keys.includes(undefined)) return false
  const named = keys.map((key) => `"${key}"`)
  problems.add(
    { path: [...prefix, ...path] },
    `${named.slice(0, -1).join(', ')} or ${named.at(-1)} is missing`,
    'add one of them',
  )
  return true
}

function isAbsent(issue: Issue): boolean {
  if (issue.code === 'invalid_union') return 'discriminator' in issue
  return (issue.code === 'invalid_type' || issue.code === 'invalid_value') && issue.input === undefined
}

/** Whether an issue of a shape says that the value as a whole is of another kind. */
function isWrongKind(issue: Issue): boolean {
  if (issue.path.length > 0) return false
  if (issue.code === 'invalid_type') return true
  if (issue.code === 'invalid_union')
    return issue.errors.every((errors) => errors.some(isWrongKind)) && issue.errors.length > 0
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

function kindWord(expected: string): string {
  return KINDS[expected] ?? expected
}

function listed(values: readonly string[]): string {
  return values.length <= 1 ? `"${values[0] ?? ''}"` : `one of ${values.join(', ')}`
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
