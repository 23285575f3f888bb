// Writes test/contract/github-openapi.json: the operations of GitHub's API that the Action uses, cut from the
// OpenAPI description that GitHub publishes. Run it by hand to move to a newer version; the tests read only the result.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PACKAGE = '@octokit/openapi'
const VERSION = process.argv[2] ?? '23.0.2'
const TARGET = fileURLToPath(new URL('../test/contract/github-openapi.json', import.meta.url))

const OPERATIONS = [
  ['get', '/user'],
  ['get', '/repos/{owner}/{repo}/compare/{basehead}'],
  ['get', '/repos/{owner}/{repo}/git/blobs/{file_sha}'],
  ['get', '/repos/{owner}/{repo}/git/trees/{tree_sha}'],
  ['get', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['post', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['patch', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ['delete', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ['get', '/repos/{owner}/{repo}/pulls'],
  ['get', '/repos/{owner}/{repo}/pulls/{pull_number}'],
]

/** Words for people, which no validator reads, would be nine tenths of the file. */
const PROSE = new Set(['description', 'summary', 'examples', 'example', 'title', 'externalDocs', 'tags', 'x-github'])

const folder = mkdtempSync(join(tmpdir(), 'vendor-openapi-'))
try {
  writeFileSync(join(folder, 'package.json'), '{"private":true}')
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', `${PACKAGE}@${VERSION}`], { cwd: folder })
  const home = join(folder, 'node_modules', PACKAGE)
  const source = JSON.parse(readFileSync(join(home, 'generated/api.github.com.json'), 'utf8'))
  const licence = readFileSync(join(home, 'LICENSE'), 'utf8').trim()
  writeFileSync(TARGET, `${JSON.stringify(pick(source, licence), null, 1)}\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function pick(source, licence) {
  const schemas = {}
  const operations = OPERATIONS.map(([method, path]) => {
    const found = source.paths[path]?.[method]
    if (!found) throw new Error(`${PACKAGE}@${VERSION} has no ${method.toUpperCase()} ${path}`)
    const operation = {
      id: found.operationId,
      method,
      path,
      parameters: (found.parameters ?? []).map((entry) => parameter(resolve(source, entry))),
      requestBody: jsonSchema(found.requestBody ? resolve(source, found.requestBody) : undefined),
      responses: Object.fromEntries(
        Object.entries(found.responses).map(([status, entry]) => [status, jsonSchema(resolve(source, entry))]),
      ),
    }
    const plain = plainSchema(operation)
    collect(source, plain, schemas)
    return plain
  })
  return {
    from: `${PACKAGE}@${VERSION}, ${source.info.title} ${source.info.version}`,
    licence,
    operations,
    components: { schemas },
  }
}

function parameter({ name, in: where, required = false, schema }) {
  return { name, in: where, required, schema }
}

function jsonSchema(holder) {
  return holder?.content?.['application/json']?.schema ?? null
}

function resolve(source, entry) {
  if (!entry.$ref) return entry
  return entry.$ref
    .slice(2)
    .split('/')
    .reduce((node, key) => node[key], source)
}

function collect(source, node, schemas) {
  if (Array.isArray(node)) for (const item of node) collect(source, item, schemas)
  else if (node && typeof node === 'object') {
    for (const [key, value] of Object.entries(node)) {
      const name = key === '$ref' && typeof value === 'string' ? value.split('/').at(-1) : undefined
      if (name === undefined) collect(source, value, schemas)
      else if (!(name in schemas)) {
        schemas[name] = plainSchema(source.components.schemas[name])
        collect(source, schemas[name], schemas)
      }
    }
  }
}

/** JSON Schema of an OpenAPI 3.0 schema: `nullable` becomes a choice, prose is dropped. */
function plainSchema(node, named = false) {
  if (Array.isArray(node)) return node.map((item) => plainSchema(item))
  if (!node || typeof node !== 'object') return node
  const kept = Object.entries(node).filter(([key]) => named || !(PROSE.has(key) || key === 'nullable'))
  const plain = Object.fromEntries(
    kept.map(([key, value]) => [key, plainSchema(value, !named && key === 'properties')]),
  )
  return !named && node.nullable === true ? { anyOf: [plain, { type: 'null' }] } : plain
}
