// Which language a notice is taken to be in: by its words, by what it says of itself, by its path.
import { describe, expect, it } from 'vitest'
import { setup } from '../../src/app/setup.ts'

const engine = setup({})

function languageOf(file: string, text: string): string {
  const result = engine.read(file, text)
  return result.kind === 'read' ? result.reading.language : `${result.kind}: ${result.reason}`
}

const LONG = {
  en: 'We store the names of the people who borrow a canoe from our boathouse. We use them to know who is on the water and to call the ones that have not come back by the evening.',
  nl: 'Wij bewaren de namen van de mensen die een kano van ons botenhuis lenen. Wij gebruiken ze om te weten wie er op het water is en om te bellen als iemand niet terug is voor de avond.',
  de: 'Wir speichern die Namen der Menschen, die ein Kanu von unserem Bootshaus leihen. Wir nutzen sie, um zu wissen, wer auf dem Wasser ist, und um anzurufen, wenn jemand am Abend nicht zurück ist.',
  fr: 'Nous conservons les noms des personnes qui empruntent un canoë à notre club. Nous les utilisons pour savoir qui est sur l’eau et pour appeler celles qui ne sont pas rentrées le soir.',
}
const OTHERS = {
  es: 'Guardamos los nombres de las personas que toman prestada una canoa de nuestro club. Los usamos para saber quién está en el agua y para llamar a los que no han vuelto por la noche.',
  it: 'Conserviamo i nomi delle persone che prendono in prestito una canoa dal nostro circolo. Li usiamo per sapere chi è in acqua e per chiamare chi non è tornato la sera.',
  pl: 'Przechowujemy imiona osób, które wypożyczają kajak z naszej przystani. Używamy ich, aby wiedzieć, kto jest na wodzie, i aby zadzwonić do tych, którzy nie wrócili do wieczora.',
}

describe('the language of a notice', () => {
  it.each(Object.entries(LONG))('is told by its words: %s', (tag, text) => {
    expect(languageOf('privacy.md', text)).toBe(tag)
  })

  it.each(Object.entries(LONG))('is told by its words against the path and the front matter: %s', (tag, text) => {
    const wrong = tag === 'nl' ? 'en' : 'nl'
    expect(languageOf(`docs/${wrong}/privacy.md`, text)).toBe(tag)
    expect(languageOf('privacy.md', `---\nlang: ${wrong}\n---\n\n${text}`)).toBe(tag)
  })

  it.each([
    ['front matter', 'privacy.md', '---\nlang: nl\n---\n\nKanoclub Zilverbocht, Delft'],
    ['front matter with a region', 'privacy.md', '---\nlocale: "nl-BE"\n---\n\nKanoclub Zilverbocht, Delft'],
    ['TOML front matter', 'privacy.md', '+++\nlanguage = "nl"\n+++\n\nKanoclub Zilverbocht, Delft'],
    ['a folder', 'content/nl/privacy.md', 'Kanoclub Zilverbocht, Delft'],
    ['a part of the name', 'privacy.nl.md', 'Kanoclub Zilverbocht, Delft'],
    ['a region in the name', 'docs/privacy_nl-NL.txt', 'Kanoclub Zilverbocht, Delft'],
    ['the last of two folders', 'de/sites/nl/privacy.md', 'Kanoclub Zilverbocht, Delft'],
  ])('of a text too short to tell is told by %s', (_where, file, text) => {
    expect(languageOf(file, text)).toBe('nl')
  })

  it('of one line is told by its words alone', () => {
    expect(languageOf('privacy.md', 'Wij verkopen uw gegevens niet.')).toBe('nl')
    expect(languageOf('privacy.md', 'We do not sell your data to anyone.')).toBe('en')
    expect(languageOf('privacy.md', 'Wir verkaufen Ihre Daten nicht.')).toBe('de')
    expect(languageOf('privacy.md', 'Nous ne vendons pas vos données.')).toBe('fr')
  })

  it('is not guessed from code in the text', () => {
    const code = '```js\nthe and of to we your you our or is that for with this by are from be as\n```\n'
    expect(languageOf('privacy.md', `${LONG.de}\n\n${code}`)).toBe('de')
  })

  it.each(Object.entries(OTHERS))(
    'that has no language file is named, and the notice is left alone: %s',
    (tag, text) => {
      const said = languageOf('privacy.md', text)
      expect(said).toMatch(/^skipped: /)
      expect(said).toContain(`it is written in "${tag}"`)
    },
  )

  it.each(Object.entries(OTHERS))('is not taken for English because the path says so: %s', (_tag, text) => {
    expect(languageOf('docs/en/privacy.md', text)).toMatch(/^skipped: /)
    expect(languageOf('privacy.md', `---\nlang: en\n---\n\n${text}`)).toMatch(/^skipped: /)
  })

  it('that nothing tells is asked for', () => {
    expect(languageOf('privacy.md', 'Zilverbocht 2024')).toBe(
      'skipped: its language was not recognised; set "language" in the config to one of de, en, fr, nl',
    )
  })

  it('that the config sets is not questioned', () => {
    const dutch = setup({ config: { language: 'nl' } })
    const result = dutch.read('privacy.md', LONG.en)
    expect(result.kind === 'read' && result.reading.language).toBe('nl')
  })
})
