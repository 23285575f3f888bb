// Writes dist/: the bundles of the command, the Action and the library, their licences, and the library's types.
// The same sources give the same bytes, so that dist/ can be committed and compared. Run it with `npm run build`.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { letterRanges } from './letter-ranges.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const ENTRIES = {
  cli: 'src/cli/cli.ts',
  worker: 'src/cli/worker.ts',
  action: 'src/action/main.ts',
  publish: 'src/action/publish-main.ts',
  index: 'src/index.ts',
}

/** esbuild's ESM output has no `require`, and packages written as CommonJS ask Node's own modules for it. */
const BANNER = "import{createRequire as $require}from'node:module';const require=$require(import.meta.url);"

/** As tsc writes it into declarations. */
const RELATIVE_IMPORT = /(\bfrom |\bimport\()['"](\.[^'"]+)\.ts['"]/g

/** Builds everything into `outdir`, which is emptied first. */
export async function buildAll(outdir) {
  rmSync(outdir, { recursive: true, force: true })
  const inputs = await bundle(outdir)
  writeFileSync(join(outdir, 'LICENSES.txt'), licencesOf(packagesIn(inputs)))
  writeTypes(join(outdir, 'types'))
}

/** What every run needs that reads notices; the library, too, so nothing that reads files. */
const ENGINE = ['app/setup', 'app/pairs', 'app/in-turn', 'app/select', 'app/verdict', 'report/ink', 'report/text-words']
/** Entries that read no notices, or decide on it late. */
const WITHOUT_ENGINE = ['cli', 'publish']

/**
 * esbuild cuts what several entries use into a chunk for each set of users, and reading a file costs more than what
 * stands in most of them. So whoever needs a part of the engine has all of it; what is imported late is imported by them.
 */
const withEngine = {
  name: 'with-engine',
  setup({ onResolve, onLoad }) {
    const without = WITHOUT_ENGINE.map((name) => ENTRIES[name])
    onResolve({ filter: /^\./ }, ({ kind, path: written, resolveDir }) => {
      const path = relative(ROOT, join(resolveDir, written)).replaceAll('\\', '/')
      const isWhole = kind === 'dynamic-import' || (kind === 'entry-point' && !without.includes(path))
      return isWhole ? { path, namespace: 'with-engine' } : undefined
    })
    onLoad({ filter: /./, namespace: 'with-engine' }, ({ path }) => {
      const engine = ENGINE.map((name) => `import "./src/${name}.ts"`)
      return { contents: [...engine, `export * from "./${path}"`].join('\n'), resolveDir: ROOT }
    })
  },
}

async function bundle(outdir) {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const result = await build({
    absWorkingDir: ROOT,
    entryPoints: Object.entries(ENTRIES).map(([out, path]) => ({ in: path, out })),
    outdir: resolve(outdir),
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // Else they become `new RegExp` where they are used, made anew at each use.
    supported: { 'regexp-unicode-property-escapes': true },
    plugins: [withEngine, letterRanges],
    banner: { js: BANNER },
    define: { NOTICELINT_VERSION: JSON.stringify(version) },
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  })
  for (const output of Object.keys(result.metafile.outputs)) {
    const path = join(ROOT, output)
    writeFileSync(path, inAscii(readFileSync(path, 'utf8')))
  }
  const bundled = Object.values(result.metafile.outputs).flatMap((output) => Object.entries(output.inputs))
  return bundled.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path)
}

/** Node reads a script of plain ASCII several times as fast; esbuild leaves other characters in regular expressions. */
function inAscii(text) {
  if (/String\.raw`[^`]*[^\0-\x7f]/.test(text)) throw new Error('a raw template holds a character that is not ASCII')
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Folders of the packages that files in a bundle come from, e.g. node_modules/zod. */
function packagesIn(inputs) {
  const folders = inputs.map((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1])
  return [...new Set(folders.filter((folder) => folder !== undefined))].sort()
}

function licencesOf(folders) {
  const texts = new Map()
  for (const folder of folders) {
    const about = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'))
    const { name, version } = about
    // Packages of before 2015 say it in a list.
    const license = about.license ?? about.licenses.map(({ type }) => type).join(' OR ')
    const file = readdirSync(join(ROOT, folder)).find((entry) => /^(licen[cs]e|copying)/i.test(entry))
    const text = file
      ? readFileSync(join(ROOT, folder, file), 'utf8')
          .replaceAll('\r\n', '\n')
          .trim()
      : ''
    texts.set(`${name} ${version}, ${license}`, text || `${license}; the package has no licence text of its own`)
  }
  const blocks = [...texts].map(([title, text]) => `${title}\n${'-'.repeat(title.length)}\n${text}\n`)
  return ['The bundles in this folder hold code of these packages.\n', ...blocks].join('\n')
}

/** Declarations of src/index.ts and of what it mentions; tsc writes those of every file it read. */
function writeTypes(outdir) {
  const all = mkdtempSync(join(ROOT, 'node_modules/.noticelint-types-'))
  try {
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
    // `npm run types` checks; here types are only written down.
    const options = ['--noCheck', '--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--outDir', all]
    execFileSync(process.execPath, [tsc, '-p', join(ROOT, 'tsconfig.types.json'), ...options], { stdio: 'inherit' })
    for (const file of reachable(join(all, 'index.d.ts'))) {
      const target = join(outdir, relative(all, file))
      mkdirSync(dirname(target), { recursive: true })
      // Older compilers know declarations only under the name of the script they declare.
      writeFileSync(target, readFileSync(file, 'utf8').replace(RELATIVE_IMPORT, "$1'$2.js'"))
    }
  } finally {
    rmSync(all, { recursive: true, force: true })
  }
}

function reachable(entry, seen = new Set()) {
  if (seen.has(entry)) return seen
  seen.add(entry)
  for (const [, , path] of readFileSync(entry, 'utf8').matchAll(RELATIVE_IMPORT)) {
    reachable(join(dirname(entry), `${path}.d.ts`), seen)
  }
  return seen
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await buildAll(process.argv[2] ?? join(ROOT, 'dist'))
}
