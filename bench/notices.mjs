// Invented notices of any length in four languages, the same ones at every run.

/** Sentences by language: what notices say, with a number that makes each its own. */
const SAID = {
  en: {
    title: 'Privacy notice of the Weather Station',
    parts: [
      [
        'Who we are',
        (n) => `The controller is Weather Station ${n} Ltd, ${n} Vane Street, Oban PA34 4LN, United Kingdom.`,
      ],
      [
        'Why we use your data',
        (n) => `- **Forecast ${n}:** we use your location to send you the forecast, on the basis of your consent.`,
      ],
      [
        'Who receives your data',
        (n) =>
          `We share your e-mail address with Gust Mailing ${n} Inc. in the United States under standard contractual clauses.`,
      ],
      [
        'How long we keep data',
        (n) => `| Data | Period |\n| --- | --- |\n| Measurements of station ${n} | ${(n % 9) + 1} years |`,
      ],
      [
        'Your rights',
        (n) =>
          `You have the right of access, of rectification and of erasure; write to desk${n}@weather-station.example.`,
      ],
      [
        'About the station',
        (n) =>
          `Our ${n} volunteers read the barometer every morning and write what it says on the board at the harbour.`,
      ],
    ],
  },
  nl: {
    title: 'Privacyverklaring van het Weerstation',
    parts: [
      [
        'Wie wij zijn',
        (n) => `De verwerkingsverantwoordelijke is Stichting Weerstation ${n}, Windvaanstraat ${n}, 1976 AB IJmuiden.`,
      ],
      [
        'Waarom wij gegevens gebruiken',
        (n) =>
          `- **Verwachting ${n}:** wij gebruiken uw locatie om u de verwachting te sturen, op grond van uw toestemming.`,
      ],
      [
        'Wie uw gegevens ontvangt',
        (n) =>
          `Wij delen uw e-mailadres met Vlaag Mailing ${n} B.V. in de Verenigde Staten op basis van modelcontractbepalingen.`,
      ],
      [
        'Hoe lang wij gegevens bewaren',
        (n) => `| Gegevens | Termijn |\n| --- | --- |\n| Metingen van station ${n} | ${(n % 9) + 1} jaar |`,
      ],
      [
        'Uw rechten',
        (n) => `U heeft recht op inzage, rectificatie en verwijdering; schrijf naar balie${n}@weerstation.example.`,
      ],
      [
        'Over het station',
        (n) => `Onze ${n} vrijwilligers lezen elke ochtend de barometer af en schrijven op het bord wat hij zegt.`,
      ],
    ],
  },
  de: {
    title: 'Datenschutzerklärung der Wetterwarte',
    parts: [
      ['Wer wir sind', (n) => `Verantwortlich ist die Wetterwarte ${n} GmbH, Windfahnenweg ${n}, 26548 Norderney.`],
      [
        'Wozu wir Daten verwenden',
        (n) =>
          `- **Vorhersage ${n}:** Wir verwenden Ihren Standort, um Ihnen die Vorhersage zu senden, auf Grundlage Ihrer Einwilligung.`,
      ],
      [
        'Wer Ihre Daten erhält',
        (n) =>
          `Wir geben Ihre E-Mail-Adresse an die Bö Versand ${n} GmbH weiter, die Daten in den USA auf Grundlage von Standardvertragsklauseln speichert.`,
      ],
      [
        'Wie lange wir Daten speichern',
        (n) => `| Daten | Frist |\n| --- | --- |\n| Messwerte der Station ${n} | ${(n % 9) + 1} Jahre |`,
      ],
      [
        'Ihre Rechte',
        (n) =>
          `Sie haben das Recht auf Auskunft, Berichtigung und Löschung; schreiben Sie an tresen${n}@wetterwarte.example.`,
      ],
      [
        'Über die Warte',
        (n) =>
          `Unsere ${n} Freiwilligen lesen jeden Morgen das Barometer ab und schreiben an die Tafel, was es anzeigt.`,
      ],
    ],
  },
  fr: {
    title: 'Politique de confidentialité de la station météo',
    parts: [
      [
        'Qui nous sommes',
        (n) => `Le responsable du traitement est Station Météo ${n} SAS, ${n} rue de la Girouette, 29200 Brest.`,
      ],
      [
        'Pourquoi nous utilisons vos données',
        (n) =>
          `- **Prévision ${n} :** nous utilisons votre position pour vous envoyer la prévision, sur la base de votre consentement.`,
      ],
      [
        'Qui reçoit vos données',
        (n) =>
          `Nous transmettons votre adresse électronique à Rafale Envois ${n} SAS, aux États-Unis, sous clauses contractuelles types.`,
      ],
      [
        'Durée de conservation',
        (n) => `| Données | Durée |\n| --- | --- |\n| Mesures de la station ${n} | ${(n % 9) + 1} ans |`,
      ],
      [
        'Vos droits',
        (n) =>
          `Vous disposez d'un droit d'accès, de rectification et d'effacement ; écrivez à accueil${n}@station-meteo.example.`,
      ],
      [
        'La station',
        (n) => `Nos ${n} bénévoles relèvent chaque matin le baromètre et notent au tableau ce qu'il indique.`,
      ],
    ],
  },
}

export const LANGUAGES = Object.keys(SAID)

/** A notice of about `words` words. The `seed` shifts its numbers, so that no two notices are alike. */
export function noticeOf(language, words, seed = 1) {
  const { title, parts } = SAID[language]
  const blocks = [`# ${title}`]
  let [count, n] = [0, seed]
  while (count < words) {
    const [heading, say] = parts[(n - seed) % parts.length]
    // A heading over a few blocks, as notices have it.
    const said = [say(n), ...Array.from({ length: 3 }, (_, i) => parts.at(-1)[1](n + i + 7))]
    blocks.push(`## ${heading} ${n}`, ...said)
    count += said.join(' ').split(/\s+/).length
    n++
  }
  return `${blocks.join('\n\n')}\n`
}

/** The same notice with one number in every twentieth block changed, and one block left out. */
export function revisionOf(text) {
  const blocks = text.split('\n\n')
  return blocks
    .filter((_, at) => at !== Math.floor(blocks.length / 2))
    .map((block, at) => (at % 20 === 7 ? block.replace(/\d+/, '97') : block))
    .join('\n\n')
}
