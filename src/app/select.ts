// Which files are notices: by the globs of the config, else by what their name says.
import type { Config } from '../model/config.ts'
import { matchesGlob } from './globs.ts'

const TEXT_FILE = /\.(md|markdown|mdown|txt|text)$/i

/** Words for a privacy notice, in file and folder names; blanks, dots and underscores read as hyphens. */
const NOTICE_NAME = new RegExp(
  [
    '\\bprivacy-?(notice|policy|policies|statement|declaration|verklaring|beleid|reglement|erklarung|erklaerung|info|information)s?\\b',
    '\\b(gdpr|avg|rgpd|dsgvo|data-?protection)-?(notice|policy|statement|declaration|verklaring|erklarung|erklaerung|info|information)s?\\b',
    '\\bnotice-of-privacy(-practices)?\\b',
    '\\bdatenschutz',
    '\\bconfidentialite\\b',
    '\\b(privacidad|privacidade|informativa-(sulla-)?privacy|integritetspolicy|personvernerklaering|privatlivspolitik|tietosuojaseloste|polityka-prywatnosci)\\b',
    '\\bverklaring-gegevensbescherming\\b',
    '\\bprotection-des-donnees\\b',
  ].join('|'),
)
/** Names that say it only as a whole. */
const BARE_NAME = /^(privacy|rgpd|gdpr|dsgvo|avg|data-protection)(-[a-z]{2}(-[a-z]{2})?)?$/
/** Files that hold the text of a folder named so. */
const FOLDER_TEXT = /^(_?index|notice|policy|statement|[a-z]{2}(-[a-z]{2})?)$/
const NEVER_FILE = /^(readme|changelog|contributing|license|licence|security|template)\b/
const NEVER_FOLDER =
  /^(node-modules|dist|build|out|vendor|coverage|tests?|spec|e2e|fixtures?|testdata|mocks|snapshots|bower-components)$/

/** Whether a file of a repository is a notice to check. `path` is relative to the repository, with `/`. */
export function isNotice(path: string, config: Config): boolean {
  if (isIgnored(path, config)) return false
  const { notices } = config
  return notices === undefined ? isNamedLikeNotice(path) : matchesGlob(path, notices)
}

function isIgnored(path: string, { ignore = [] }: Config): boolean {
  return matchesGlob(path, ignore)
}

function isNamedLikeNotice(path: string): boolean {
  const parts = path.split('/')
  const file = parts.pop() ?? ''
  if (!TEXT_FILE.test(file)) return false
  const name = plain(file.replace(TEXT_FILE, ''))
  const folders = parts.map(plain)
  if (parts.some((part) => part.startsWith('.') && part !== '.github')) return false
  if (NEVER_FILE.test(name) || folders.some((folder) => NEVER_FOLDER.test(folder))) return false
  if (NOTICE_NAME.test(name) || BARE_NAME.test(name)) return true
  const parent = folders.at(-1) ?? ''
  return NOTICE_NAME.test(parent) || (BARE_NAME.test(parent) && FOLDER_TEXT.test(name))
}

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[\s._]+/g, '-')
    .replace(/^-|-$/g, '')
}
