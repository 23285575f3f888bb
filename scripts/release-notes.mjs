// Prints what CHANGELOG.md says of a version. Fails where the tag is not the version of package.json, or the changelog
// does not have it: then there is nothing to release. `node scripts/release-notes.mjs v1.2.3`
import { readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'

const ROOT = new URL('..', import.meta.url)

/** The text below `## [1.2.3] - 2026-11-30`, up to the next version or the link list. */
export function releaseNotes(tag, version, changelog) {
  if (tag !== `v${version}`) throw new Error(`the tag is ${tag}, and package.json says ${version}`)
  const lines = changelog.split(/\r?\n/)
  const start = lines.findIndex((line) => line.startsWith(`## [${version}] - `))
  if (start < 0) throw new Error(`CHANGELOG.md has no "## [${version}] - <date>"`)
  const rest = lines.slice(start + 1)
  const end = rest.findIndex((line) => /^## |^\[[^\]]+\]: /.test(line))
  const notes = (end < 0 ? rest : rest.slice(0, end)).join('\n').trim()
  if (notes === '') throw new Error(`CHANGELOG.md says nothing of ${version}`)
  return `${notes}\n`
}

function fileAt(name) {
  return readFileSync(fileURLToPath(new URL(name, ROOT)), 'utf8')
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { version } = JSON.parse(fileAt('package.json'))
  process.stdout.write(releaseNotes(process.argv[2], version, fileAt('CHANGELOG.md')))
}
