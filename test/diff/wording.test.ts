// What a person must read: sentences that say something and that no fact tells. What is only written otherwise is counted.
import { describe, expect, it } from 'vitest'
import { countOfEdits } from '../../src/model/change.ts'
import { compared, weightyIds } from './bench.ts'

const page = (...parts: readonly string[]) => ['# Privacy notice', '', ...parts, ''].join('\n\n')
const told = (before: string, after: string, language: string) => [
  weightyIds(compared(page(before), page(after), language)),
  weightyIds(compared(page(after), page(before), language)),
]

describe('written otherwise', () => {
  it.each([
    [
      'en',
      'a citation became a link in HTML',
      '<ol><li>in accordance with Art. 16 of the GDPR, ask us to correct your personal data;</li></ol>',
      '<ol><li>in accordance with [Art. 16 of the GDPR](https://law.example/art-16), ask us to correct your personal data;</li></ol>',
    ],
    [
      'en',
      'an address became a word',
      'Your personal data go to Gull Mail Inc. You find its privacy policy under https://gull-mail.example/privacy.',
      'Your personal data go to Gull Mail Inc. You find its privacy policy here.',
    ],
    [
      'en',
      'a contraction is written in full',
      "If you don't want us to print your personal data on the ticket, tell the crew.",
      'If you do not want us to print your personal data on the ticket, tell the crew.',
    ],
    [
      'de',
      'eine Fundstelle kommt dazu',
      'Biometrische Daten verlassen nie den Speicher Ihres Gerätes.',
      'Biometrische Daten verlassen nie den Speicher Ihres Geräts (Art. 9 DSGVO).',
    ],
    [
      'en',
      'a footnote mark is lost',
      'Personal data of visitors are sent to the Skerry Museum[[1]], Pier Road, on paper.',
      'Personal data of visitors are sent to the Skerry Museum, Pier Road, on paper.',
    ],
    [
      'fr',
      'un terme est remplacé partout',
      "Vos données personnelles sont lues par l'escale lors du contrôle.\n\nL'escale imprime vos données personnelles.\n\nLe capitaine de l'escale relit vos données personnelles.",
      'Vos données personnelles sont lues par la compagnie lors du contrôle.\n\nLa compagnie imprime vos données personnelles.\n\nLe capitaine de la compagnie relit vos données personnelles.',
    ],
    [
      'de',
      'Leser werden geduzt',
      'Wir erheben Daten, die Sie bei der Nutzung der App angeben und erstellen.\n\nIm nächsten Abschnitt finden Sie die Fälle, in denen Ihre Daten an Dritte gehen. Sie können Ihre Daten einsehen und haben das Recht auf Löschung.',
      'Wir erheben Daten, die du bei der Nutzung der App angibst und erstellst.\n\nIm nächsten Abschnitt findest du die Fälle, in denen deine Daten an Dritte gehen. Du kannst deine Daten einsehen und hast das Recht auf Löschung.',
    ],
    [
      'nl',
      'lezers worden getutoyeerd',
      'Wij bewaren de gegevens die u op het formulier invult. U kunt uw gegevens inzien.',
      'Wij bewaren de gegevens die je op het formulier invult. Je kan jouw gegevens inzien.',
    ],
    [
      'fr',
      'les lecteurs sont tutoyés',
      'Nous recueillons les données que vous donnez au guichet. Vous pouvez consulter vos données et vous avez le droit de les effacer.',
      'Nous recueillons les données que tu donnes au guichet. Tu peux consulter tes données et tu as le droit de les effacer.',
    ],
    [
      'nl',
      'een vette regel met een blanco voor de tekens',
      '**6\\. Jouw rechten **\n\nJe hebt het recht op inzage in je gegevens.',
      '### 6\\. Jouw rechten\n\nJe hebt het recht op inzage in je gegevens.',
    ],
  ])('%s: %s', (language, _what, before, after) => {
    expect(told(before, after, language)).toEqual([[], []])
  })
})

describe('a sentence on one side that no fact tells', () => {
  it.each([
    ['en', 'We read your private messages and listen to your rehearsals through the microphone of your phone.'],
    ['de', 'Wir hören die Proben der Sänger über das Mikrofon ihres Telefons mit und schneiden lange Passagen heraus.'],
    [
      'nl',
      'De bemanning luistert tijdens lange overtochten via de microfoon van het toestel mee met gesprekken aan dek.',
    ],
    ['fr', "L'équipage écoute pendant les longues traversées les conversations du pont grâce au micro du téléphone."],
  ])('%s: is read by a person where it speaks of devices', (language, sentence) => {
    const [added, removed] = told('Text.', `Text.\n\n${sentence}`, language)
    expect(added).toHaveLength(1)
    expect(removed).toHaveLength(1)
  })

  it.each([
    ['en', 'The lighthouse was built long ago by three brothers from the island.'],
    ['de', 'Der Leuchtturm wurde vor langer Zeit von drei Brüdern der Insel gebaut.'],
    ['nl', 'De vuurtoren werd lang geleden gebouwd door drie broers van het eiland.'],
    ['fr', "Le phare a été construit il y a longtemps par trois frères de l'île."],
  ])('%s: is counted where it has no weight', (language, sentence) => {
    const { changes, editorial } = compared(page('Text.'), page('Text.', sentence), language)
    expect([changes, editorial.added, editorial.removed]).toEqual([[], 1, 0])
    expect(compared(page('Text.', sentence), page('Text.'), language).editorial.removed).toBe(1)
  })

  it('is counted where it is said in another language', () => {
    const french = 'Le phare a été construit il y a longtemps par trois frères.'
    const { changes, editorial } = compared(page('The lighthouse was built long ago.'), page(french))
    expect(changes).toEqual([])
    expect(countOfEdits(editorial)).toBe(2)
  })

  it('is counted where it stood twice and stands once', () => {
    const twice = 'The lighthouse was built long ago by three brothers.'
    const { editorial } = compared(page(twice, 'Text.', twice), page(twice, 'Text.'))
    expect(countOfEdits(editorial)).toBe(1)
  })
})

describe('what an entry is about', () => {
  it('is the words that are new', () => {
    const of = (place: string) => page(`We print your personal data ${place} of the ticket.`)
    const [change] = compared(of('on the front'), of('on the inner cover')).changes
    expect(change?.subject).toBe('inner cover')
  })

  it('is one for what came into a section', () => {
    const first = 'Your personal data must be spelled as in your passport.'
    const second = 'Your personal data must be read out at the gangway.'
    const before = page('## Tickets', 'The crew sells them.', 'The ferry leaves.')
    const after = page('## Tickets', `The crew sells them. ${first}`, `The ferry leaves. ${second}`)
    expect(compared(before, after).changes.map(({ fact, op }) => `${fact} ${op}`)).toEqual(['wording added'])
  })
})

describe('a sentence for young readers', () => {
  it.each([
    ['en', 'If you are under the age of 16, you can find more in our guide for young sailors.', 'review'],
    ['de', 'Wenn du unter 16 Jahre alt bist, findest du mehr in unserem Heft für junge Segler.', 'review'],
    ['en', 'If you are under the age of 16, your parents must read this and agree.', 'material'],
    ['en', 'You must be at least 16 years old to sail with us.', 'material'],
    ['nl', 'Je moet minstens 16 jaar oud zijn om mee te varen.', 'material'],
  ])('%s: %s', (language, sentence, weight) => {
    const { changes } = compared(page('Text.'), page('Text.', sentence), language)
    expect(changes.map(({ fact, materiality }) => [fact, materiality])).toEqual([['children-age', weight]])
  })
})
