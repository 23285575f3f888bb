// What a zod schema knows at a place: its keys, and the words that tell its shapes apart. For suggestions only.
import * as z from 'zod'

type Path = readonly PropertyKey[]

/** Schemas that the path may lead to, wrappers taken off. */
function schemasAt(schema: z.ZodType, path: Path, data: unknown): z.ZodType[] {
  const plain = bare(schema, data)
  const [step, ...rest] = path
  if (step === undefined) return plain
  const inner: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, step) : undefined
  return plain.flatMap((option) => {
    const child = childOf(option, step)
    return child ? schemasAt(child, rest, inner) : []
  })
}

function bare(schema: unknown, data: unknown): z.ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return bare(schema.unwrap(), data)
  if (schema instanceof z.ZodUnion) {
    const fitting = schema.options.filter((option) => fits(option, data))
    return (fitting.length > 0 ? fitting : schema.options).flatMap((option) => bare(option, data))
  }
  return schema instanceof z.ZodType ? [schema] : []
}

/** Tells the members of a union by a literal key apart (`fact: purpose`). */
function fits(option: unknown, data: unknown): boolean {
  if (!(option instanceof z.ZodObject) || !isRecord(data)) return false
  return Object.entries(option.shape).some(
    ([key, field]) => field instanceof z.ZodLiteral && field.safeParse(data[key]).success,
  )
}

function childOf(schema: z.ZodType, step: PropertyKey): z.ZodType | undefined {
  const child: unknown =
    schema instanceof z.ZodObject
      ? schema.shape[String(step)]
      : schema instanceof z.ZodArray
        ? schema.element
        : schema instanceof z.ZodRecord
          ? schema.valueType
          : undefined
  return child instanceof z.ZodType ? child : undefined
}

/** Keys that may stand in the group at a path; of several shapes, those whose keys fit the bill. */
export function knownKeys(
  root: z.ZodType,
  path: Path,
  data: unknown,
  isMeant: (keys: readonly string[]) => boolean = () => true,
): string[] {
  const shapes = schemasAt(root, path, data).map((schema) =>
    schema instanceof z.ZodObject ? Object.keys(schema.shape) : [],
  )
  return [...new Set(shapes.filter(isMeant).flat())]
}

/** What text of a certain form at a path says of a value that has not that form. */
export function messageFor(root: z.ZodType, path: Path, data: unknown, value: string): string | undefined {
  const [text] = schemasAt(root, path, data).filter((schema) => schema instanceof z.ZodString)
  const issue = text?.safeParse(value).error?.issues[0]
  return issue?.code === 'invalid_format' ? issue.message : undefined
}

/** Values of the key by which the shapes at a path are told apart. */
export function shapeNames(root: z.ZodType, path: Path, data: unknown): string[] {
  const objects = schemasAt(root, path, data).filter((schema) => schema instanceof z.ZodObject)
  return objects.flatMap((object) =>
    Object.values(object.shape).flatMap((field) =>
      field instanceof z.ZodLiteral ? [...field.values].map(String) : [],
    ),
  )
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
