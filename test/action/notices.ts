// A choir's notice and what becomes of it: the smallest texts whose differences are beyond doubt.

export const NOTICE = `# Privacy notice of the Harbour Choir

## Who we are

The controller is Stichting Harbour Choir, Kade 9, 3011 AA Rotterdam, the Netherlands, choir@harbour.example.

## How long we keep your data

We keep the list of members for 2 years.
`

/** Kept longer: a change that readers must be told about. */
export const LONGER = NOTICE.replace('2 years', '5 years')
export const LONGEST = NOTICE.replace('2 years', '9 years')

/** Another house: reads the same, says the same. */
export const TYPO = NOTICE.replace('the list of members', 'the  list of members')

/** With a sentence that the choir's own rule does not want. */
export const SINGING = `${NOTICE}\nWe sing your address aloud.\n`

/** A pack of the choir's own, so that findings do not hang on the built-in rules. */
export const HOUSE_RULE = `severity: error
title: the address stays unsung
law: [{ cite: "House rules of the Harbour Choir, 3", checked: 2026-01-02 }]
forbid: { text: ["sing your address"] }
message: the notice says that addresses are sung
why: Neighbours listen.
help: leave the sentence out
examples:
  - bad: |
      # Privacy notice

      We sing your address.
    finds: ['3:4 the notice says that addresses are sung']
  - good: |
      # Privacy notice

      We sing.
`
export const HOUSE_CONFIG = `extends: [noticelint/children, ./house]\nrules: { children/age-stated: off }\n`
export const HOUSE = { '.noticelint.yml': HOUSE_CONFIG, 'house/unsung.yml': HOUSE_RULE }
