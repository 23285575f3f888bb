// Holds requests and answers to GitHub's published OpenAPI description, of which contract/github-openapi.json is a part.
import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required: boolean
}
interface Operation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly parameters: readonly Parameter[]
  readonly requestBody: { readonly properties?: Record<string, unknown> } | null
  readonly responses: Readonly<Record<string, unknown>>
}
interface Contract {
  readonly from: string
  readonly operations: readonly Operation[]
}

const FILE = new URL('../contract/github-openapi.json', import.meta.url)
const contract = JSON.parse(readFileSync(FILE, 'utf8')) as Contract // written by scripts/vendor-openapi.mjs
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false })
ajv.addSchema(contract, 'github')

export interface Exchange {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly body: unknown
}

export interface Matched {
  readonly operation: Operation
  /** Path parameters, decoded. */
  readonly parameters: Readonly<Record<string, string>>
}

export function operationFor(method: string, path: string): Matched | undefined {
  for (const operation of contract.operations) {
    const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
    const pattern = new RegExp(`^${operation.path.replace(/\{\w+\}/g, '([^/]+)')}$`)
    const match = operation.method === method.toLowerCase() ? pattern.exec(path) : null
    if (!match) continue
    const values = match.slice(1).map(decodeURIComponent)
    return { operation, parameters: Object.fromEntries(names.map((name, i) => [name, values[i] ?? ''])) }
  }
  return undefined
}

/** What is wrong with a request: schemas allow unknown names, so those are looked for here. */
export function requestFaults({ operation }: Matched, { query, body }: Exchange): string[] {
  const known = operation.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name)
  const unknown = [...query.keys()].filter((name) => !known.includes(name)).map((name) => `unknown query "${name}"`)
  if (!operation.requestBody) return body === undefined ? unknown : [...unknown, 'a body where none is taken']
  const extra = Object.keys(Object(body)).filter((key) => !Object.hasOwn(operation.requestBody?.properties ?? {}, key))
  return [...unknown, ...extra.map((key) => `unknown key "${key}"`), ...faults(operation, 'requestBody', body)]
}

export function answerFaults({ operation }: Matched, status: number, body: unknown): string[] {
  // GitHub answers with these from anywhere, and describes them for some operations only.
  if (!Object.hasOwn(operation.responses, String(status))) {
    return status >= 400 ? [] : [`status ${status} is not described`]
  }
  return operation.responses[String(status)] === null ? [] : faults(operation, `responses/${status}`, body)
}

function faults(operation: Operation, part: string, value: unknown): string[] {
  const index = contract.operations.indexOf(operation)
  const check: ValidateFunction | undefined = ajv.getSchema(`github#/operations/${index}/${part}`)
  if (!check) throw new Error(`no schema for ${operation.id} ${part}`)
  return check(value) ? [] : [ajv.errorsText(check.errors, { dataVar: operation.id })]
}
