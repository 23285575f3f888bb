// Writes schemas/{facts,lint,diff}.schema.json from src/report/contract.ts, or with --check fails where they are stale.
// Part of `npm run generate`.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import * as z from 'zod'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const ADDRESS = 'https://raw.githubusercontent.com/noticelint/noticelint/main/schemas'

/** File names below schemas/, and what they hold. */
export async function contractSchemas() {
  const contract = await loadContract()
  return Object.entries(contract).map(([name, schema]) => {
    const file = `${name}.schema.json`
    const { $schema, ...body } = z.toJSONSchema(schema, { override: withoutReadOnly })
    return { file, text: `${JSON.stringify({ $schema, $id: `${ADDRESS}/${file}`, ...body }, null, 2)}\n` }
  })
}

/** `readonly` is about our types; in a JSON Schema it would say that a program may not write the document. */
function withoutReadOnly({ jsonSchema }) {
  delete jsonSchema.readOnly
}

/** Node 20 cannot read TypeScript; zod stays outside so that there is one of it. */
async function loadContract() {
  const outfile = join(ROOT, 'node_modules', `.noticelint-contract-${process.pid}.mjs`)
  try {
    const entryPoints = [join(ROOT, 'src/report/contract.ts')]
    await build({ entryPoints, outfile, bundle: true, format: 'esm', platform: 'node', external: ['zod'] })
    return (await import(pathToFileURL(outfile).href)).CONTRACT
  } finally {
    rmSync(outfile, { force: true })
  }
}

function pathOf(file) {
  return join(ROOT, 'schemas', file)
}

function isFresh({ file, text }) {
  return existsSync(pathOf(file)) && readFileSync(pathOf(file), 'utf8') === text
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const schemas = await contractSchemas()
  if (process.argv[2] === '--check') {
    const stale = schemas.filter((schema) => !isFresh(schema)).map(({ file }) => `schemas/${file}`)
    if (stale.length > 0) throw new Error(`not what the sources give: ${stale.join(', ')}; run "npm run generate"`)
  } else {
    mkdirSync(join(ROOT, 'schemas'), { recursive: true })
    for (const { file, text } of schemas) writeFileSync(pathOf(file), text)
  }
}
