// Writes schemas/: of what the command prints (src/report/contract.ts) and of the files that people write
// (src/load/editor-schemas.ts); with --check it fails where they are stale. Part of `npm run generate`.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import * as z from 'zod'
import { loadSources } from './sources.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** File names below schemas/, and what they hold. */
export async function allSchemas() {
  const { CONTRACT, editorSchemas, SCHEMA_ADDRESS } = await loadSources([
    'report/contract.ts',
    'load/editor-schemas.ts',
    'model/schema-address.ts',
  ])
  const contract = Object.entries(CONTRACT).map(([name, schema]) => [
    name,
    z.toJSONSchema(schema, { override: withoutReadOnly }),
  ])
  return [...contract, ...Object.entries(editorSchemas())].map(([name, { $schema, ...body }]) => {
    const file = `${name}.schema.json`
    return { file, text: `${JSON.stringify({ $schema, $id: `${SCHEMA_ADDRESS}/${file}`, ...body }, null, 2)}\n` }
  })
}

/** `readonly` is about our types; in a JSON Schema it would say that a program may not write the document. */
function withoutReadOnly({ jsonSchema }) {
  delete jsonSchema.readOnly
}

function pathOf(file) {
  return join(ROOT, 'schemas', file)
}

function isFresh({ file, text }) {
  return existsSync(pathOf(file)) && readFileSync(pathOf(file), 'utf8') === text
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const schemas = await allSchemas()
  if (process.argv[2] === '--check') {
    const stale = schemas.filter((schema) => !isFresh(schema)).map(({ file }) => `schemas/${file}`)
    if (stale.length > 0) throw new Error(`not what the sources give: ${stale.join(', ')}; run "npm run generate"`)
  } else {
    mkdirSync(join(ROOT, 'schemas'), { recursive: true })
    for (const { file, text } of schemas) writeFileSync(pathOf(file), text)
  }
}
