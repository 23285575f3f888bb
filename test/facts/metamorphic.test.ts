// What must not matter to a reader of a notice (markup, order, line ends) does not matter to noticelint; what matters, does.
// Each language has one complete notice without findings, on which the changes are made.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { setup } from '../../src/app/setup.ts'
import type { Reading } from '../../src/model/reading.ts'
import { compactFacts } from './expectations.ts'
import { REMARKUPS, type Remarkup } from './remarkups.ts'

const engine = setup({})

/** A statement of a notice, and the one finding that its removal must give. */
type Statement = readonly [words: string, finding: string, instead?: string]

const NOTICES: Readonly<Record<string, { file: string; statements: readonly Statement[] }>> = {
  en: {
    file: 'fixtures/notices/en/lighthouse-museum/notice.md',
    statements: [
      [' It applies from 3 March 2025.', 'gdpr/effective-date'],
      [', 4 Harbour Row, Skerries, Co. Dublin, K34 XY27, Ireland.', 'gdpr/controller-address', '.'],
      [
        'We have not appointed a data protection officer, because the law does not require us to.\n\n',
        'gdpr/dpo-contact',
      ],
      [
        'Providing your data is voluntary. Without your name and email address we do not hold a place for you on a tour.\n\n',
        'gdpr/provision-required',
      ],
      ['legal obligation, Article 6(1)(c) GDPR', 'gdpr/legal-basis-per-purpose', 'see below'],
      [' in showing what happens at the lighthouse', 'gdpr/legitimate-interest-named'],
      ['- access the data we hold about you\n', 'gdpr/right-access'],
      ['- have wrong data corrected\n', 'gdpr/right-rectification'],
      ['- have your data erased\n', 'gdpr/right-erasure'],
      ['- restrict the processing of your data\n', 'gdpr/right-restriction'],
      ['- object to processing that rests on our legitimate interests\n', 'gdpr/right-object'],
      ['- receive your data in a portable format\n', 'gdpr/right-portability'],
      ['- withdraw your consent at any time\n', 'gdpr/right-withdraw-consent'],
      [
        'You can lodge a complaint with the Data Protection Commission, 6 Pembroke Row, Dublin 2, D02 X963, Ireland.',
        'gdpr/complaint + gdpr/supervisory-authority',
        'Write to us first.',
      ],
      [
        'with the Data Protection Commission, 6 Pembroke Row, Dublin 2, D02 X963, Ireland.',
        'gdpr/supervisory-authority',
        'with a supervisory authority.',
      ],
      [
        'We make no automated decisions about you and we do not build profiles.',
        'gdpr/automated-decisions',
        'We like people.',
      ],
      [' under 16', 'children/age-stated'],
      [
        'We will tell members by email before we change this notice.',
        'gdpr/change-notice',
        'Please check this page regularly for changes.',
      ],
      [
        'adequacy decision on the EU-US Data Privacy Framework',
        'outdated/privacy-shield',
        'adequacy decision on the EU-US Privacy Shield',
      ],
    ],
  },
  nl: {
    file: 'fixtures/notices/nl/roeivereniging/notice.md',
    statements: [
      ['Deze verklaring geldt sinds 12 januari 2026.\n\n', 'gdpr/effective-date'],
      [', Steigerpad 7, 3812 ZX Amersfoort.', 'gdpr/controller-address', '.'],
      [
        'Een functionaris voor gegevensbescherming hebben wij niet aangesteld; dat is voor een vereniging als de onze niet verplicht.\n\n',
        'gdpr/dpo-contact',
      ],
      [
        ' Je bent niet verplicht je gegevens te verstrekken, maar zonder deze gegevens schrijven wij je niet in.',
        'gdpr/provision-required',
      ],
      ['De grondslag is een wettelijke verplichting (artikel 6 lid 1 sub c AVG). ', 'gdpr/legal-basis-per-purpose'],
      [' bij het voorkomen van diefstal van boten', 'gdpr/legitimate-interest-named'],
      ['- inzage in je gegevens\n', 'gdpr/right-access'],
      ['- rectificatie van onjuiste gegevens\n', 'gdpr/right-rectification'],
      ['- verwijdering van je gegevens\n', 'gdpr/right-erasure'],
      ['- beperking van de verwerking\n', 'gdpr/right-restriction'],
      ['- overdracht van je gegevens\n', 'gdpr/right-portability'],
      ['- bezwaar tegen de verwerking\n', 'gdpr/right-object'],
      ['Je kunt je toestemming altijd intrekken. ', 'gdpr/right-withdraw-consent'],
      [
        ' bij de Autoriteit Persoonsgegevens, Postbus 93374, 2509 AJ Den Haag.',
        'gdpr/supervisory-authority',
        ' bij de toezichthouder.',
      ],
      [
        'Wij geven geen gegevens door aan landen buiten de Europese Economische Ruimte.',
        'gdpr/transfers',
        'Wij varen op de Eem.',
      ],
      ['Wij nemen geen geautomatiseerde besluiten en maken geen profielen.', 'gdpr/automated-decisions', 'Wij roeien.'],
      [' jonger dan 16 jaar', 'children/age-stated', ' die kind zijn'],
      [
        'Als wij deze verklaring wijzigen, informeren wij de leden per e-mail.',
        'gdpr/change-notice',
        'Raadpleeg deze verklaring regelmatig.',
      ],
    ],
  },
  de: {
    file: 'fixtures/notices/de/imkerei/notice.md',
    statements: [
      ['Stand: 14. Februar 2025\n\n', 'gdpr/effective-date'],
      [', Wabenweg 3, 97070 Würzburg, Deutschland.', 'gdpr/controller-address', '.'],
      [
        '## Datenschutzbeauftragte\n\nUnsere Datenschutzbeauftragte erreichen Sie unter datenschutz@lindenblick.example.\n\n',
        'gdpr/dpo-contact',
      ],
      ['Wir erheben diese Daten direkt bei Ihnen, wenn Sie bestellen. ', 'gdpr/data-source'],
      [
        'Die Bereitstellung Ihrer Daten ist für den Vertragsschluss erforderlich; ohne sie führen wir Ihre Bestellung nicht aus.',
        'gdpr/provision-required',
      ],
      [' Rechtsgrundlage ist Art. 6 Abs. 1 lit. c DSGVO.', 'gdpr/legal-basis-per-purpose'],
      ['; unser berechtigtes Interesse liegt in der Sicherheit der Website', 'gdpr/legitimate-interest-named'],
      ['- Auskunft (Art. 15 DSGVO)\n', 'gdpr/right-access'],
      ['- Berichtigung (Art. 16 DSGVO)\n', 'gdpr/right-rectification'],
      ['- Löschung (Art. 17 DSGVO)\n', 'gdpr/right-erasure'],
      ['- Einschränkung der Verarbeitung (Art. 18 DSGVO)\n', 'gdpr/right-restriction'],
      ['- Datenübertragbarkeit (Art. 20 DSGVO)\n', 'gdpr/right-portability'],
      ['- Widerspruch (Art. 21 DSGVO)\n', 'gdpr/right-object'],
      [
        'Ihre Einwilligung können Sie jederzeit mit Wirkung für die Zukunft widerrufen.\n\n',
        'gdpr/right-withdraw-consent',
      ],
      [
        'beim Bayerischen Landesamt für Datenschutzaufsicht, Promenade 18, 91522 Ansbach, ',
        'gdpr/supervisory-authority',
        'bei einer Aufsichtsbehörde ',
      ],
      ['Eine Übermittlung in Drittländer findet nicht statt.', 'gdpr/transfers', 'Die Bienen fliegen weit.'],
      [
        'Eine automatisierte Entscheidungsfindung einschließlich Profiling findet nicht statt.',
        'gdpr/automated-decisions',
        'Wir schleudern von Hand.',
      ],
      [' ab 16 Jahren', 'children/age-stated', ', auch an Kinder'],
    ],
  },
  fr: {
    file: 'fixtures/notices/fr/librairie/notice.md',
    statements: [
      ['En vigueur depuis le 1er septembre 2025.\n\n', 'gdpr/effective-date'],
      [', 14 rue des Tilleuls, 35000 Rennes, France.', 'gdpr/controller-address', '.'],
      [
        "Nous n'avons pas désigné de délégué à la protection des données, car la loi ne nous y oblige pas.\n\n",
        'gdpr/dpo-contact',
      ],
      ['Vous nous communiquez ces données lorsque vous commandez un livre. ', 'gdpr/data-source'],
      [
        'La fourniture de ces données est facultative ; sans elles, nous ne livrons pas votre commande.',
        'gdpr/provision-required',
      ],
      ['obligation légale (article 6.1.c du RGPD)', 'gdpr/legal-basis-per-purpose', 'à voir'],
      [' à éviter les commandes frauduleuses', 'gdpr/legitimate-interest-named'],
      ["- droit d'accès\n", 'gdpr/right-access'],
      ['- droit de rectification\n', 'gdpr/right-rectification'],
      ["- droit à l'effacement\n", 'gdpr/right-erasure'],
      ['- droit à la limitation du traitement\n', 'gdpr/right-restriction'],
      ['- droit à la portabilité\n', 'gdpr/right-portability'],
      ["- droit d'opposition\n", 'gdpr/right-object'],
      ['Vous pouvez retirer votre consentement à tout moment. ', 'gdpr/right-withdraw-consent'],
      [
        'auprès de la CNIL, 3 place de Fontenoy, 75007 Paris.',
        'gdpr/supervisory-authority',
        "auprès d'une autorité de contrôle.",
      ],
      ["Vos données ne sont pas transférées hors de l'Union européenne.", 'gdpr/transfers', 'Nos livres voyagent.'],
      [
        'Nous ne prenons aucune décision automatisée et ne faisons pas de profilage.',
        'gdpr/automated-decisions',
        'Nous lisons beaucoup.',
      ],
      [' de moins de 15 ans', 'children/age-stated'],
      [
        'En cas de modification de cette politique, nous vous en informons par e-mail.',
        'gdpr/change-notice',
        'Nous vous invitons à consulter régulièrement cette page.',
      ],
    ],
  },
}

function read(file: string, text: string): Reading {
  const result = engine.read(file, text)
  if (result.kind !== 'read') throw new Error(result.reason)
  return result.reading
}

function findingsIn(reading: Reading): string[] {
  return engine.lint(reading).map(({ ruleId }) => ruleId)
}

/** What a notice states, without where it stands, in which order and in which case. */
function statementsOf(reading: Reading): string[] {
  return compactFacts(reading)
    .map(({ line: _line, endLine: _endLine, ...fact }) => JSON.stringify(fact).replace(/\s+/g, ' ').toLowerCase())
    .sort()
}

describe.each(Object.entries(NOTICES))('a complete notice in %s', (tag, { file, statements }) => {
  const text = readFileSync(file, 'utf8')
  const whole = read(file, text)

  it('has no findings', () => {
    expect(whole.language).toBe(tag)
    expect(findingsIn(whole)).toEqual([])
  })

  const removals = statements.map(([words, finding, instead = '']) => [words, finding, instead] as const)
  it.each(removals)('without "%s" has the finding %s', (words, finding, instead) => {
    expect(text.split(words)).toHaveLength(2)
    const reading = read(
      file,
      text.replace(words, () => instead),
    )
    expect(new Set(findingsIn(reading))).toEqual(new Set(finding.split(' + ')))
  })

  const remarkups = Object.entries<Remarkup>(REMARKUPS).filter(([, remarkup]) => remarkup(text) !== text)
  it.each(remarkups)('says the same %s', (_how, remarkup) => {
    const reading = read(file, remarkup(text))
    expect(findingsIn(reading)).toEqual([])
    expect(statementsOf(reading)).toEqual(statementsOf(whole))
  })
})

it('every way to write a notice down changes at least one of them', () => {
  const texts = Object.values(NOTICES).map(({ file }) => readFileSync(file, 'utf8'))
  for (const [how, remarkup] of Object.entries(REMARKUPS))
    expect([how, texts.some((text) => remarkup(text) !== text)]).toEqual([how, true])
})
