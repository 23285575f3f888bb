// Writes what the documentation takes from the sources: docs/rules/ (a page for each built-in rule), and inside other
// pages the parts between markers: the table of rules, the fields of facts, what changes mean, files that are quoted. With --check it fails
// where something is stale. Part of `npm run generate`.
//
// Markers: <!-- rules:start --> <!-- rules:end -->, the same with fields and changes,
// <!-- file:PATH:start --> <!-- file:PATH:end -->
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { changesPart } from './changes-page.mjs'
import { loadSources } from './sources.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PAGES = 'docs/rules'
/** Pages that hold marked parts; one that is absent is passed over. */
const SPLICED = ['README.md', 'docs/changes.md', 'docs/rule-language.md', 'docs/cookbook.md', 'docs/writing-rules.md']

/** Every page that is written, by path, with its text. */
export async function allPages() {
  const sources = await loadSources([
    'generated/rules.ts',
    'generated/rule-examples.ts',
    'app/demand-words.ts',
    'model/fact-fields.ts',
    'model/fact.ts',
    'load/change-rule.ts',
  ])
  const rules = sources.RULES.map((rule) => ({ ...rule, examples: sources.RULE_EXAMPLES[rule.id] ?? [] }))
  const pages = new Map(rules.map((rule) => [`${PAGES}/${rule.id}.md`, rulePage(rule, sources.demandInWords(rule))]))
  pages.set(`${PAGES}/README.md`, indexPage(rules))
  for (const path of SPLICED.filter((page) => existsSync(join(ROOT, page)))) {
    const depth = path.includes('/') ? '' : 'docs/'
    const parts = {
      rules: () => rulesTable(rules, `${depth}rules/`),
      fields: () => fieldTables(sources),
      changes: () => changesPart(ROOT, sources),
    }
    pages.set(path, spliced(read(path), parts))
  }
  return pages
}

function read(path) {
  return readFileSync(join(ROOT, path), 'utf8').replaceAll('\r\n', '\n')
}

function spliced(text, parts) {
  const filled = text.replace(
    /(<!-- (rules|fields|changes):start -->\n)[\s\S]*?(<!-- \2:end -->)/g,
    (_, start, name, end) => {
      return `${start}\n${parts[name]()}\n${end}`
    },
  )
  return filled.replace(/(<!-- file:(\S+):start -->\n)[\s\S]*?(<!-- file:\2:end -->)/g, (_, start, path, end) => {
    const own = read(path).replace(/^# yaml-language-server:.*\n/, '')
    return `${start}\n${fence(own, 'yaml')}\n${end}`
  })
}

/** A fence longer than any inside. */
function fence(text, language) {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map((match) => match[0].length))
  const marks = '`'.repeat(longest + 1)
  return `${marks}${language}\n${text.trimEnd()}\n${marks}\n`
}

const HEAD = '<!-- Written by scripts/docs.mjs from the rule itself. Do not edit. -->\n'

function rulePage(rule, demand) {
  const pack = rule.id.split('/')[0]
  const parts = [
    `${HEAD}# ${rule.id}\n\n**${rule.title}** · ${rule.severity} · pack [noticelint/${pack}](../README.md#${pack}) · ` +
      `[source](../../../${rule.file})\n`,
    `> ${rule.message}\n${rule.messageAll === undefined ? '' : `>\n> ${rule.messageAll}\n`}`,
    `## Demand\n\n${demand.map((line) => `- The rule ${line}.`).join('\n')}\n`,
    `## Law\n\n${rule.law.map((law) => `- ${lawLine(law)}`).join('\n')}\n`,
    `## Why\n\n${rule.why}\n`,
    `## What to do\n\n${sentence(rule.help)}\n`,
    `## Examples\n\n${rule.examples.map(exampleBlock).join('\n')}`,
    `## Switching it off\n\n${fence(`rules:\n  ${rule.id}: off`, 'yaml')}\nin \`.noticelint.yml\`, or for one notice:\n\n` +
      fence(`<!-- noticelint ignore ${rule.id}: the reason -->`, 'markdown'),
  ]
  return parts.join('\n')
}

function lawLine({ cite, url, checked, unverified }) {
  const state = checked
    ? `compared with the law on ${checked}`
    : unverified
      ? 'nobody has compared it with the law yet'
      : ''
  return `${url ? `[${cite}](${url})` : cite}${state ? ` (${state})` : ''}`
}

function sentence(text) {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?)]$/.test(text) ? '' : '.'}`
}

function exampleBlock({ kind, name, language, countries, before, text, finds }) {
  const about = [language, name, countries && `countries ${countries.join(', ')}`].filter(Boolean).join('; ')
  const found = finds.map((find) => `- \`${find}\``).join('\n')
  const older = before === undefined ? '' : `The older notice:\n\n${fence(before, 'markdown')}\nThe revision:\n\n`
  const outcome = kind === 'bad' ? `finds, as line:column and message:\n\n${found}` : 'finds nothing.'
  return `### ${kind === 'bad' ? 'Bad' : 'Good'}${about ? ` (${about})` : ''}\n\n${older}${fence(text, 'markdown')}\n${outcome}\n`
}

function packsOf(rules) {
  return [...new Set(rules.map((rule) => rule.id.split('/')[0]))].sort()
}

function indexPage(rules) {
  const intro = `${HEAD}# The built-in rules\n\nEach of them is one file of YAML below \`rules/\`: its demand, its page and its test. \`noticelint explain ID\` shows the same page.\n`
  const sections = packsOf(rules).map((pack) => {
    return `## ${pack}\n\n${tableOf(
      rules.filter((rule) => rule.id.startsWith(`${pack}/`)),
      '',
    )}`
  })
  return [intro, ...sections].join('\n')
}

function rulesTable(rules, base) {
  return tableOf(rules, base)
}

function tableOf(rules, base) {
  const rows = rules.map(({ id, severity, title, law }) => {
    return `| [${id}](${base}${id}.md) | ${severity} | ${cell(title)} | ${cell(law[0]?.cite ?? '')} |`
  })
  return ['| Rule | Level | About | Rests on |', '| --- | --- | --- | --- |', ...rows, ''].join('\n')
}

function cell(text) {
  return text.replaceAll('|', '\\|')
}

function fieldTables({ FACT_KINDS, fieldsOf }) {
  const rows = FACT_KINDS.flatMap((kind) => {
    const fields = [...fieldsOf(kind)]
    if (fields.length === 0) return [`| \`${kind}\` | - | | it is said, or not |`]
    return fields.map(([path, field], at) => {
      return `| ${at === 0 ? `\`${kind}\`` : ''} | \`${path}\` | ${typeWords(field)} | ${cell(field.about)} |`
    })
  })
  return ['| Fact | Field | Holds | What it is |', '| --- | --- | --- | --- |', ...rows, ''].join('\n')
}

const TYPES = {
  text: 'text',
  number: 'number',
  boolean: 'true or false',
  period: 'duration',
  date: 'date',
  country: 'country code',
}

function typeWords(field) {
  if (field.type === 'list') return `list of ${typeWords(field.of)}`
  if (field.type === 'group') return 'parts'
  return field.type === 'word' ? field.values.map((value) => `\`${value}\``).join(' ') : TYPES[field.type]
}

/** Pages of rules that are there and should not be. */
function strays(pages) {
  if (!existsSync(join(ROOT, PAGES))) return []
  const entries = readdirSync(join(ROOT, PAGES), { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return files.map((file) => file.slice(ROOT.length).replaceAll('\\', '/')).filter((file) => !pages.has(file))
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const pages = await allPages()
  const stale = [...pages].filter(([path, text]) => !existsSync(join(ROOT, path)) || read(path) !== text)
  const gone = strays(pages)
  if (process.argv[2] === '--check') {
    const wrong = [...stale.map(([path]) => path), ...gone]
    if (wrong.length > 0) throw new Error(`not what the sources give: ${wrong.join(', ')}; run "npm run generate"`)
  } else {
    for (const [path, text] of stale) {
      mkdirSync(dirname(join(ROOT, path)), { recursive: true })
      writeFileSync(join(ROOT, path), text)
    }
    for (const path of gone) rmSync(join(ROOT, path))
    console.log(`docs: ${stale.length} of ${pages.size} pages changed`)
  }
}
