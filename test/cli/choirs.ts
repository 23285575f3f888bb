// Many notices, no two alike, in a project of their own: an association of choirs keeps one for each of its members.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const TOWNS = ['Skerrow', 'Dunmarsh', 'Vlietdam', 'Kammerich', 'Port Osric']
const PARTS: readonly ((town: string, i: number) => string)[] = [
  (town, i) =>
    `## Who we are\n\nThe controller is the ${town} Choir ${i}, ${i} Quay Road, AB1 2CD ${town}, United Kingdom.`,
  (_, i) =>
    `## Why we use your data\n\n- To plan rehearsals: we rely on your consent.\n- To send tickets: contract ${i}.`,
  (_, i) => `## How long\n\nWe keep your name for ${(i % 9) + 2} years after your last concert.`,
  () => '## Your rights\n\nYou have the right of access, the right to rectification and the right to erasure.',
  () => '## Transfers\n\nTickets are printed in the United States. Our printer takes part in the Privacy Shield.',
  (_, i) => `## Complaints\n\nYou may complain to a supervisory authority. Effective date: ${(i % 27) + 1} March 2026.`,
]

/** The notice of one choir; which parts it lacks depends on its number, and so does its length. */
export function choirNotice(i: number): string {
  const town = TOWNS[i % TOWNS.length] ?? ''
  const parts = PARTS.filter((_, part) => ((i * 7 + part * 3) % 5) + 1 !== 1).map((part) => part(town, i))
  const songs = Array.from(
    { length: (i * 13) % 40 },
    (_, song) => `- Song ${song}: we note your voice in song ${song}.`,
  )
  return `# Privacy notice of choir ${i}\n\n${[...parts, `## Songs\n\n${songs.join('\n')}`].join('\n\n')}\n`
}

export function choirPath(i: number): string {
  return `choirs/${TOWNS[(i * 3) % TOWNS.length]?.toLowerCase().replace(' ', '-')}/${i}/privacy-notice.md`
}

/** Writes notices 0 to `count` - 1, and some that cannot be read or are in a language without words. */
export function writeChoirs(root: string, count: number): void {
  for (let i = 0; i < count; i++) write(root, choirPath(i), choirNotice(i))
  write(root, 'choirs/empty/privacy-notice.md', '')
  write(root, 'choirs/port-osric/sv/privacy-notice.md', `# Integritetspolicy\n\n${SWEDISH.repeat(8)}\n`)
}

const SWEDISH = 'Vi behandlar dina personuppgifter för att kunna skicka biljetter till dig och inte för något annat. '

export function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
