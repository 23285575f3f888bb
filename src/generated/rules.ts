// Generated from rules/ by `npm run generate`. Do not edit.
import type { Rule } from '../model/rule.ts'

/** The built-in rules, by id. */
export const RULES: readonly Rule[] = [
 {
  "id": "changes/date-moved-alone",
  "severity": "note",
  "title": "New date on the old text",
  "law": [
   {
    "cite": "GDPR Art. 5(1)(a)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    "checked": "2026-11-22"
   }
  ],
  "when": [],
  "unless": [],
  "anchor": {
   "topics": []
  },
  "message": "the date is a new one (\"{change.after}\"), and nothing else is edited",
  "why": "A new date sends readers to look for changes, and there are none.",
  "help": "keep the date of the last change, or say that the text was reviewed on this day",
  "examples": [
   {
    "language": "en",
    "before": "# Privacy notice\n\nLast updated: 3 March 2026\n\nThe Spare Spoke sells bicycles.\n",
    "kind": "bad",
    "text": "# Privacy notice\n\nLast updated: 1 June 2026\n\nThe Spare Spoke sells bicycles.\n",
    "finds": [
     "3:1 the date is a new one (\"Last updated: 1 June 2026\"), and nothing else is edited"
    ]
   },
   {
    "language": "en",
    "before": "# Privacy notice\n\nLast updated: 3 March 2026\n\n## How long we keep your data\n\nWe keep invoices for 2 years.\n",
    "kind": "good",
    "text": "# Privacy notice\n\nLast updated: 1 June 2026\n\n## How long we keep your data\n\nWe keep invoices for 7 years.\n",
    "finds": []
   },
   {
    "language": "nl",
    "before": "# Privacyverklaring\n\nLaatst gewijzigd: 3 maart 2026\n\nKoor De Zilverreiger zingt elke dinsdag.\n",
    "kind": "bad",
    "text": "# Privacyverklaring\n\nLaatst gewijzigd: 1 juni 2026\n\nKoor De Zilverreiger zingt elke dinsdag.\n",
    "finds": [
     "3:1 the date is a new one (\"Laatst gewijzigd: 1 juni 2026\"), and nothing else is edited"
    ]
   },
   {
    "language": "nl",
    "before": "# Privacyverklaring\n\nLaatst gewijzigd: 3 maart 2026\n\nKoor De Zilverreiger zingt elke dinsdag.\n",
    "kind": "good",
    "text": "# Privacyverklaring\n\nLaatst gewijzigd: 3 maart 2026\n\nKoor De Zilverreiger zingt elke woensdag.\n",
    "finds": []
   }
  ],
  "file": "rules/changes/date-moved-alone.yml",
  "demand": {
   "kind": "change",
   "query": {
    "facts": [
     "effective-date"
    ],
    "op": [
     "changed"
    ],
    "with": "none",
    "once": false
   }
  }
 },
 {
  "id": "changes/effective-date-not-moved",
  "severity": "warning",
  "title": "Material change under the old date",
  "law": [
   {
    "cite": "GDPR Art. 5(1)(a)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    "checked": "2026-11-22"
   },
   {
    "cite": "WP260 rev.01 par. 29",
    "checked": "2026-11-22"
   }
  ],
  "when": [
   {
    "fact": "effective-date",
    "status": [
     "stated",
     "vague",
     "denied"
    ],
    "where": {}
   }
  ],
  "unless": [],
  "anchor": {
   "topics": [
    "changes"
   ]
  },
  "message": "the notice changes for its readers, and its date is still {effective-date.date}",
  "why": "Readers who know the text of that date do not learn that this is another one.",
  "help": "set the date of the notice to the day from which the new text applies",
  "examples": [
   {
    "language": "en",
    "before": "# Privacy notice\n\nLast updated: 3 March 2026\n\n## Who gets your data\n\nWe share your address with the following recipients:\n\n- Tidebook Inc.\n",
    "kind": "bad",
    "text": "# Privacy notice\n\nLast updated: 3 March 2026\n\n## Who gets your data\n\nWe share your address with the following recipients:\n\n- Tidebook Inc.\n- Gannet Couriers Ltd.\n",
    "finds": [
     "3:1 the notice changes for its readers, and its date is still 2026-03-03"
    ]
   },
   {
    "language": "en",
    "before": "# Privacy notice\n\nLast updated: 3 March 2026\n\n## Who gets your data\n\nWe share your address with the following recipients:\n\n- Tidebook Inc.\n",
    "kind": "good",
    "text": "# Privacy notice\n\nLast updated: 1 June 2026\n\n## Who gets your data\n\nWe share your address with the following recipients:\n\n- Tidebook Inc.\n- Gannet Couriers Ltd.\n",
    "finds": []
   },
   {
    "language": "nl",
    "before": "# Privacyverklaring\n\nLaatst gewijzigd: 3 maart 2026\n\n## Bewaartermijnen\n\nWij bewaren uw inschrijving voor het koor 2 jaar.\n",
    "kind": "bad",
    "text": "# Privacyverklaring\n\nLaatst gewijzigd: 3 maart 2026\n\n## Bewaartermijnen\n\nWij bewaren uw inschrijving voor het koor 5 jaar.\n",
    "finds": [
     "3:1 the notice changes for its readers, and its date is still 2026-03-03"
    ]
   },
   {
    "language": "nl",
    "before": "# Privacyverklaring\n\nLaatst gewijzigd: 3 maart 2026\n\n## Bewaartermijnen\n\nWij bewaren uw inschrijving voor het koor 2 jaar.\n",
    "kind": "good",
    "text": "# Privacyverklaring\n\nLaatst gewijzigd: 1 juni 2026\n\n## Bewaartermijnen\n\nWij bewaren uw inschrijving voor het koor 5 jaar.\n",
    "finds": []
   }
  ],
  "file": "rules/changes/effective-date-not-moved.yml",
  "demand": {
   "kind": "change",
   "query": {
    "facts": [
     "effective-date"
    ],
    "op": "missing",
    "with": "material",
    "once": false
   }
  }
 },
 {
  "id": "changes/notification-promised",
  "severity": "note",
  "title": "Promise to tell readers of changes",
  "law": [
   {
    "cite": "WP260 rev.01 par. 29",
    "checked": "2026-11-22"
   },
   {
    "cite": "WP260 rev.01 par. 30",
    "checked": "2026-11-22"
   }
  ],
  "when": [
   {
    "fact": "change-clause",
    "status": [
     "stated"
    ],
    "where": {
     "how": {
      "equals": "notify"
     }
    }
   }
  ],
  "unless": [],
  "anchor": {
   "topics": [
    "changes"
   ]
  },
  "message": "readers are promised word of changes, and this revision has {count} that they must be told of",
  "why": "The notice says that readers will be told. This is a revision for which the promise counts.",
  "help": "tell readers of it in the way that the notice promises, before it applies",
  "examples": [
   {
    "language": "en",
    "before": "# Privacy notice\n\n## How long we keep your data\n\nWe keep invoices for 2 years.\n\n## Changes\n\nWe will notify you of changes to this privacy notice by e-mail.\n",
    "kind": "bad",
    "text": "# Privacy notice\n\n## How long we keep your data\n\nWe keep invoices for 7 years.\n\n## Changes\n\nWe will notify you of changes to this privacy notice by e-mail.\n",
    "finds": [
     "9:1 readers are promised word of changes, and this revision has 1 that they must be told of"
    ]
   },
   {
    "name": "nothing that readers must be told of",
    "language": "en",
    "before": "# Privacy notice\n\nThe Spare Spoke sells bicycles.\n\n## Changes\n\nWe will notify you of changes to this privacy notice by e-mail.\n",
    "kind": "good",
    "text": "# Privacy notice\n\nThe Spare Spoke sells and mends bicycles.\n\n## Changes\n\nWe will notify you of changes to this privacy notice by e-mail.\n",
    "finds": []
   },
   {
    "language": "nl",
    "before": "# Privacyverklaring\n\n## Bewaartermijnen\n\nWij bewaren uw inschrijving voor het koor 2 jaar.\n\n## Wijzigingen\n\nWij informeren u per e-mail over wijzigingen van deze privacyverklaring.\n",
    "kind": "bad",
    "text": "# Privacyverklaring\n\n## Bewaartermijnen\n\nWij bewaren uw inschrijving voor het koor 5 jaar.\n\n## Wijzigingen\n\nWij informeren u per e-mail over wijzigingen van deze privacyverklaring.\n",
    "finds": [
     "9:1 readers are promised word of changes, and this revision has 1 that they must be told of"
    ]
   },
   {
    "language": "nl",
    "before": "# Privacyverklaring\n\n## Bewaartermijnen\n\nWij bewaren uw inschrijving voor het koor 2 jaar.\n\n## Wijzigingen\n\nWij kunnen deze privacyverklaring wijzigen.\n",
    "kind": "good",
    "text": "# Privacyverklaring\n\n## Bewaartermijnen\n\nWij bewaren uw inschrijving voor het koor 5 jaar.\n\n## Wijzigingen\n\nWij kunnen deze privacyverklaring wijzigen.\n",
    "finds": []
   }
  ],
  "file": "rules/changes/notification-promised.yml",
  "demand": {
   "kind": "change",
   "query": {
    "op": [
     "added",
     "removed",
     "changed"
    ],
    "materiality": [
     "material"
    ],
    "once": true
   }
  }
 },
 {
  "id": "children/age-of-country",
  "severity": "warning",
  "title": "Age of children by country",
  "law": [
   {
    "cite": "GDPR Art. 8(1)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    "unverified": true
   }
  ],
  "when": [
   {
    "fact": "children-age",
    "status": [
     "stated",
     "vague",
     "denied"
    ],
    "where": {
     "ages": {
      "count": {
       "min": 1
      }
     }
    }
   }
  ],
  "unless": [],
  "anchor": {
   "topics": [
    "children"
   ]
  },
  "message": "the age stated is {children-age.ages}, and that of Art. 8 is {consent-age}",
  "why": "Where a service for children rests on consent, each country has chosen the age from which children consent for themselves, between 13 and 16. A lower age in the notice tells parents that they are not asked. This rule looks only at the countries that the config names under \"countries\", and takes the highest age among them.",
  "help": "state the age of each country you address, or the highest for all",
  "examples": [
   {
    "language": "en",
    "countries": [
     "NL",
     "BE"
    ],
    "kind": "bad",
    "text": "# Privacy notice\n\n## Children\n\nIf you are under 13, ask your parents for consent before you sign up for the junior tour.\n",
    "finds": [
     "5:1 the age stated is 13, and that of Art. 8 is 16 in NL"
    ]
   },
   {
    "name": "the age of the country",
    "language": "en",
    "countries": [
     "NL",
     "BE"
    ],
    "kind": "good",
    "text": "# Privacy notice\n\n## Children\n\nIf you are under 16, ask your parents for consent before you sign up for the junior tour.\n",
    "finds": []
   },
   {
    "name": "the config names no country",
    "language": "en",
    "kind": "good",
    "text": "# Privacy notice\n\n## Children\n\nIf you are under 13, ask your parents for consent before you sign up for the junior tour.\n",
    "finds": []
   },
   {
    "language": "nl",
    "countries": [
     "NL"
    ],
    "kind": "bad",
    "text": "# Privacyverklaring\n\n## Kinderen\n\nBen je jonger dan 13 jaar, vraag dan toestemming aan je ouders voordat je je aanmeldt.\n",
    "finds": [
     "5:1 the age stated is 13, and that of Art. 8 is 16 in NL"
    ]
   },
   {
    "language": "nl",
    "countries": [
     "NL"
    ],
    "kind": "good",
    "text": "# Privacyverklaring\n\n## Kinderen\n\nBen je jonger dan 16 jaar, vraag dan toestemming aan je ouders voordat je je aanmeldt.\n",
    "finds": []
   }
  ],
  "file": "rules/children/age-of-country.yml",
  "demand": {
   "kind": "require",
   "any": [
    {
     "fact": "children-age",
     "status": [
      "stated",
      "vague",
      "denied"
     ],
     "where": {
      "ages": {
       "min": "consent-age"
      }
     }
    }
   ]
  }
 },
 {
  "id": "children/age-stated",
  "severity": "note",
  "title": "Age of children",
  "law": [
   {
    "cite": "GDPR Art. 8(1)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    "unverified": true
   }
  ],
  "when": [],
  "unless": [],
  "anchor": {
   "topics": [
    "children"
   ]
  },
  "message": "no age is stated below which children need a parent, or from which the service may be used",
  "why": "The law does not demand an age in a notice. Where a service that children use rests on consent, Art. 8 sets an age between 13 and 16 by country, and an age in the notice tells children and parents on which side they are.",
  "help": "state the age from which people may use the service or consent for themselves, or say that the service is for adults",
  "examples": [
   {
    "language": "en",
    "kind": "bad",
    "text": "# Privacy notice\n\n## Children\n\nWe do not knowingly collect personal data from children without the consent of their parents.\n",
    "finds": [
     "5:1 no age is stated below which children need a parent, or from which the service may be used"
    ]
   },
   {
    "name": "children are not mentioned",
    "language": "en",
    "kind": "bad",
    "text": "# Privacy notice\n\nThe bicycle shop The Spare Spoke sells bicycles. We keep your name and address to deliver them.\n",
    "finds": [
     "1:3 no age is stated below which children need a parent, or from which the service may be used"
    ]
   },
   {
    "language": "en",
    "kind": "good",
    "text": "# Privacy notice\n\n## Children\n\nIf you are under 16, ask your parents for consent before you sign up for the junior tour.\n",
    "finds": []
   },
   {
    "language": "nl",
    "kind": "bad",
    "text": "# Privacyverklaring\n\n## Kinderen\n\nWij verzamelen niet bewust gegevens van minderjarigen zonder toestemming van hun ouders.\n",
    "finds": [
     "5:1 no age is stated below which children need a parent, or from which the service may be used"
    ]
   },
   {
    "language": "nl",
    "kind": "good",
    "text": "# Privacyverklaring\n\n## Kinderen\n\nBen je jonger dan 16 jaar, vraag dan toestemming aan je ouders voordat je je aanmeldt.\n",
    "finds": []
   }
  ],
  "file": "rules/children/age-stated.yml",
  "demand": {
   "kind": "require",
   "any": [
    {
     "fact": "children-age",
     "status": [
      "stated",
      "vague",
      "denied"
     ],
     "where": {
      "ages": {
       "count": {
        "min": 1
       }
      }
     }
    }
   ]
  }
 },
 {
  "id": "gdpr/automated-decisions",
  "severity": "note",
  "title": "Automated decisions and profiling",
  "law": [
   {
    "cite": "GDPR Art. 13(2)(f)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    "checked": "2026-11-22"
   }
  ],
  "when": [],
  "unless": [],
  "anchor": {
   "topics": [
    "automated-decision",
    "rights"
   ]
  },
  "message": "found no statement on automated decisions or profiling",
  "why": "Where decisions about people are automated, the notice must say so, with the logic and the consequences; the text does not settle whether they are.",
  "help": "describe automated decisions and profiling, or say that there are none",
  "examples": [
   {
    "language": "en",
    "kind": "bad",
    "text": "# Privacy notice\n\n## Your rights\n\nYou have the right of access to your data.\n",
    "finds": [
     "3:4 found no statement on automated decisions or profiling"
    ]
   },
   {
    "language": "en",
    "kind": "good",
    "text": "# Privacy notice\n\n## Automated decisions\n\nWe do not use automated decision-making, including profiling.\n",
    "finds": []
   },
   {
    "language": "nl",
    "kind": "bad",
    "text": "# Privacyverklaring\n\n## Uw rechten\n\nU hebt recht op inzage in uw gegevens.\n",
    "finds": [
     "3:4 found no statement on automated decisions or profiling"
    ]
   },
   {
    "language": "nl",
    "kind": "good",
    "text": "# Privacyverklaring\n\n## Geautomatiseerde besluitvorming\n\nWij maken geen gebruik van geautomatiseerde besluitvorming of profilering.\n",
    "finds": []
   }
  ],
  "file": "rules/gdpr/automated-decisions.yml",
  "demand": {
   "kind": "require",
   "any": [
    {
     "fact": "automated-decision",
     "status": [
      "stated",
      "denied"
     ],
     "where": {}
    }
   ]
  }
 },
 {
  "id": "gdpr/change-notice",
  "severity": "warning",
  "title": "Readers sent to check the page",
  "law": [
   {
    "cite": "WP260 rev.01 par. 29",
    "checked": "2026-11-22"
   }
  ],
  "when": [],
  "unless": [],
  "anchor": {
   "topics": []
  },
  "message": "readers are asked to check this text for changes themselves",
  "why": "The data protection authorities call it \"not only insufficient but also unfair\" to leave it to readers to look for changes.",
  "help": "say how readers are told of changes: by e-mail, in the app, at the next visit",
  "examples": [
   {
    "language": "en",
    "kind": "bad",
    "text": "# Privacy notice\n\n## Changes\n\nWe may change this privacy notice. Please check this page regularly for changes.\n",
    "finds": [
     "5:36 readers are asked to check this text for changes themselves"
    ]
   },
   {
    "language": "en",
    "kind": "good",
    "text": "# Privacy notice\n\n## Changes\n\nWe will notify you of changes to this privacy notice by e-mail.\n",
    "finds": []
   },
   {
    "language": "nl",
    "kind": "bad",
    "text": "# Privacyverklaring\n\n## Wijzigingen\n\nWij kunnen deze privacyverklaring wijzigen. Raadpleeg deze pagina daarom regelmatig.\n",
    "finds": [
     "5:45 readers are asked to check this text for changes themselves"
    ]
   },
   {
    "language": "nl",
    "kind": "good",
    "text": "# Privacyverklaring\n\n## Wijzigingen\n\nWij informeren u per e-mail over wijzigingen van deze privacyverklaring.\n",
    "finds": []
   }
  ],
  "file": "rules/gdpr/change-notice.yml",
  "demand": {
   "kind": "forbid",
   "query": {
    "fact": "change-clause",
    "status": [
     "stated",
     "vague",
     "denied"
    ],
    "where": {
     "how": {
      "equals": "check-the-page"
     }
    }
   }
  }
 },
 {
  "id": "gdpr/complaint",
  "severity": "error",
  "title": "Right to complain to a supervisory authority",
  "law": [
   {
    "cite": "GDPR Art. 13(2)(d)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    "checked": "2026-11-22"
   }
  ],
  "when": [],
  "unless": [],
  "anchor": {
   "topics": [
    "complaint",
    "rights"
   ]
  },
  "message": "the right to lodge a complaint with a supervisory authority is not stated",
  "why": "Readers must learn that they can turn to an authority when you do not solve their problem.",
  "help": "say that readers may complain to a supervisory authority, and name yours",
  "examples": [
   {
    "language": "en",
    "kind": "bad",
    "text": "# Privacy notice\n\n## Your rights\n\nYou have the right of access to your data. Write to hello@skerrowlight.example.\n",
    "finds": [
     "3:4 the right to lodge a complaint with a supervisory authority is not stated"
    ]
   },
   {
    "language": "en",
    "kind": "good",
    "text": "# Privacy notice\n\n## Your rights\n\nYou have the right to lodge a complaint with a supervisory authority.\n",
    "finds": []
   },
   {
    "language": "nl",
    "kind": "bad",
    "text": "# Privacyverklaring\n\n## Uw rechten\n\nU hebt recht op inzage in uw gegevens. Mail naar bestuur@zilverreiger.example.\n",
    "finds": [
     "3:4 the right to lodge a complaint with a supervisory authority is not stated"
    ]
   },
   {
    "language": "nl",
    "kind": "good",
    "text": "# Privacyverklaring\n\n## Uw rechten\n\nU hebt het recht een klacht in te dienen bij de Autoriteit Persoonsgegevens.\n",
    "finds": []
   }
  ],
  "file": "rules/gdpr/complaint.yml",
  "demand": {
   "kind": "require",
   "any": [
    {
     "fact": "complaint",
     "status": [
      "stated"
     ],
     "where": {}
    }
   ]
  }
 },
 {
  "id": "gdpr/contact",
  "severity": "error",
  "title": "Contact details of the controller",
  "law": [
   {
    "cite": "GDPR Art. 13(1)(a)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    "checked": "2026-11-22"
   }
  ],
  "when": [],
  "unless": [],
  "anchor": {
   "topics": [
    "contact",
    "controller",
    "rights"
   ]
  },
  "message": "no way to reach the controller is given",
  "why": "Readers can only use their rights when they know where to write.",
  "help": "add an e-mail address, a postal address, a telephone number or a linked form",
  "examples": [
   {
    "language": "en",
    "kind": "bad",
    "text": "# Privacy notice\n\n## Contact\n\nThe controller is Skerrow Lighthouse Museum Ltd. Please get in touch with any question about your data.\n",
    "finds": [
     "5:19 no way to reach the controller is given"
    ]
   },
   {
    "language": "en",
    "kind": "good",
    "text": "# Privacy notice\n\n## Contact\n\nThe controller is Skerrow Lighthouse Museum Ltd. Write to hello@skerrowlight.example with any question about your data.\n",
    "finds": []
   },
   {
    "language": "nl",
    "kind": "bad",
    "text": "# Privacyverklaring\n\n## Contact\n\nDe verwerkingsverantwoordelijke is Stichting Koor De Zilverreiger. Neem gerust contact met ons op.\n",
    "finds": [
     "5:36 no way to reach the controller is given"
    ]
   },
   {
    "language": "nl",
    "kind": "good",
    "text": "# Privacyverklaring\n\n## Contact\n\nDe verwerkingsverantwoordelijke is Stichting Koor De Zilverreiger. Neem contact met ons op via bestuur@zilverreiger.example.\n",
    "finds": []
   }
  ],
  "file": "rules/gdpr/contact.yml",
  "demand": {
   "kind": "require",
   "any": [
    {
     "fact": "contact",
     "status": [
      "stated"
     ],
     "where": {
      "of": {
       "equals": "controller"
      }
     }
    },
    {
     "fact": "controller",
     "status": [
      "stated",
      "vague",
      "denied"
     ],
     "where": {
      "address": {
       "exists": true
      }
     }
    }
   ]
  }
 },
 {
  "id": "gdpr/controller-address",
  "severity": "warning",
  "title": "Postal address of the controller",
  "law": [
   {
    "cite": "GDPR Art. 13(1)(a)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    "checked": "2026-11-22"
   },
   {
    "cite": "WP260 rev.01 annex (postal address among the contact details)",
    "unverified": true
   }
  ],
  "when": [],
  "unless": [],
  "anchor": {
   "topics": [
    "controller",
    "contact"
   ]
  },
  "message": "no postal address is given for the controller \"{controller.name}\"",
  "why": "The GDPR asks for \"contact details\" and does not demand a postal address; with one, readers know which organisation answers for their data, and can write to it without an account.",
  "help": "add street or P.O. box, postcode and town beside the controller's name",
  "examples": [
   {
    "language": "en",
    "kind": "bad",
    "text": "# Privacy notice\n\n## Who we are\n\nThe controller is Skerrow Lighthouse Museum Ltd. You can reach us at hello@skerrowlight.example.\n",
    "finds": [
     "5:19 no postal address is given for the controller \"Skerrow Lighthouse Museum Ltd\""
    ]
   },
   {
    "language": "en",
    "kind": "good",
    "text": "# Privacy notice\n\n## Who we are\n\nThe controller is Skerrow Lighthouse Museum Ltd, 4 Harbour Street, Skerrow SK1 2AB, United Kingdom.\nYou can reach us at hello@skerrowlight.example.\n",
    "finds": []
   },
   {
    "language": "nl",
    "kind": "bad",
    "text": "# Privacyverklaring\n\n## Wie wij zijn\n\nDe verwerkingsverantwoordelijke is Stichting Koor De Zilverreiger. Mail ons via bestuur@zilverreiger.example.\n",
    "finds": [
     "5:36 no postal address is given for the controller \"Stichting Koor De Zilverreiger\""
    ]
   },
   {
    "language": "nl",
    "kind": "good",
    "text": "# Privacyverklaring\n\n## Wie wij zijn\n\nDe verwerkingsverantwoordelijke is Stichting Koor De Zilverreiger, Kanaalweg 12, 3511 AB Utrecht.\nMail ons via bestuur@zilverreiger.example.\n",
    "finds": []
   },
   {
    "language": "de",
    "kind": "bad",
    "text": "# Datenschutzerklärung\n\n## Verantwortlicher\n\nVerantwortlicher ist die Radhaus Lindental GmbH. E-Mail: post@radhaus-lindental.example\n",
    "finds": [
     "5:26 no postal address is given for the controller \"Radhaus Lindental GmbH\""
    ]
   },
   {
    "language": "de",
    "kind": "good",
    "text": "# Datenschutzerklärung\n\n## Verantwortlicher\n\nVerantwortlicher ist die Radhaus Lindental GmbH, Mühlgasse 7, 79104 Freiburg. E-Mail: post@radhaus-lindental.example\n",
    "finds": []
   }
  ],
  "file": "rules/gdpr/controller-address.yml",
  "demand": {
   "kind": "require",
   "any": [
    {
     "fact": "controller",
     "status": [
      "stated",
      "vague",
      "denied"
     ],
     "where": {
      "address": {
       "exists": true
      }
     }
    },
    {
     "fact": "contact",
     "status": [
      "stated"
     ],
     "where": {
      "of": {
       "equals": "controller"
      },
      "channel": {
       "equals": "postal"
      }
     }
    }
   ]
  }
 },
 {
  "id": "gdpr/controller-identity",
  "severity": "error",
  "title": "Identity of the controller",
  "law": [
   {
    "cite": "GDPR Art. 13(1)(a)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    "checked": "2026-11-22"
   }
  ],
  "when": [],
  "unless": [],
  "anchor": {
   "topics": [
    "controller",
    "contact"
   ]
  },
  "message": "found no statement of who is responsible for the data",
  "why": "Readers must learn which person or organisation decides about their data, by its legal name.",
  "help": "name the controller: the legal name of the organisation, as in \"the controller is ...\"",
  "examples": [
   {
    "language": "en",
    "kind": "bad",
    "text": "# Privacy notice\n\n## Your rights\n\nYou have the right of access to your personal data.\n",
    "finds": [
     "1:3 found no statement of who is responsible for the data"
    ]
   },
   {
    "language": "en",
    "kind": "good",
    "text": "# Privacy notice\n\n## Who we are\n\nThe controller is Skerrow Lighthouse Museum Ltd, 4 Harbour Street, Skerrow SK1 2AB, United Kingdom.\n",
    "finds": []
   },
   {
    "language": "nl",
    "kind": "bad",
    "text": "# Privacyverklaring\n\n## Uw rechten\n\nU hebt recht op inzage in uw persoonsgegevens.\n",
    "finds": [
     "1:3 found no statement of who is responsible for the data"
    ]
   },
   {
    "language": "nl",
    "kind": "good",
    "text": "# Privacyverklaring\n\n## Wie wij zijn\n\nDe verwerkingsverantwoordelijke is Stichting Koor De Zilverreiger, Kanaalweg 12, 3511 AB Utrecht.\n",
    "finds": []
   }
  ],
  "file": "rules/gdpr/controller-identity.yml",
  "demand": {
   "kind": "require",
   "any": [
    {
     "fact": "controller",
     "status": [
      "stated",
      "vague"
     ],
     "where": {}
    }
   ]
  }
 },
 {
  "id": "gdpr/data-categories",
  "severity": "note",
  "title": "Categories of data",
  "law": [
   {
    "cite": "GDPR Art. 14(1)(d)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    "checked": "2026-11-22"
   }
  ],
  "when": [],
  "unless": [],
  "anchor": {
   "topics": [
    "data",
    "source"
   ]
  },
  "message": "found no category of personal data",
  "why": "The GDPR demands the categories where data do not come from the person itself; elsewhere they still tell readers what you hold about them.",
  "help": "list the kinds of data: name, address, orders",
  "examples": [
   {
    "language": "en",
    "kind": "bad",
    "text": "# Privacy notice\n\n## Data we collect\n\nWe only collect what we need.\n",
    "finds": [
     "3:4 found no category of personal data"
    ]
   },
   {
    "language": "en",
    "kind": "good",
    "text": "# Privacy notice\n\n## Data we collect\n\nWe collect the following personal data:\n\n- your name\n- your e-mail address\n",
    "finds": []
   },
   {
    "language": "nl",
    "kind": "bad",
    "text": "# Privacyverklaring\n\n## Welke gegevens wij verzamelen\n\nWij verzamelen alleen wat wij nodig hebben.\n",
    "finds": [
     "3:4 found no category of personal data"
    ]
   },
   {
    "language": "nl",
    "kind": "good",
    "text": "# Privacyverklaring\n\n## Welke gegevens wij verzamelen\n\nWij verzamelen de volgende persoonsgegevens:\n\n- uw naam\n- uw e-mailadres\n",
    "finds": []
   }
  ],
  "file": "rules/gdpr/data-categories.yml",
  "demand": {
   "kind": "require",
   "any": [
    {
     "fact": "data-category",
     "status": [
      "stated"
     ],
     "where": {}
    }
   ]
  }
 },
 {
  "id": "gdpr/data-source",
  "severity": "note",
  "title": "Source of the data",
  "law": [
   {
    "cite": "GDPR Art. 14(2)(f)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    "checked": "2026-11-22"
   }
  ],
  "when": [],
  "unless": [],
  "anchor": {
   "topics": [
    "source",
    "data"
   ]
  },
  "message": "found no statement on where the data come from",
  "why": "Where data do not come from the person itself, the notice must say from where; the text does not settle whether they do.",
  "help": "say where data come from: from the reader, from a device, from others and whom",
  "examples": [
   {
    "language": "en",
    "kind": "bad",
    "text": "# Privacy notice\n\n## Your rights\n\nYou have the right of access to your personal data.\n",
    "finds": [
     "1:3 found no statement on where the data come from"
    ]
   },
   {
    "language": "en",
    "kind": "good",
    "text": "# Privacy notice\n\n## Where your data come from\n\nWe receive your personal data from the tour operator you booked with.\n",
    "finds": []
   },
   {
    "language": "nl",
    "kind": "bad",
    "text": "# Privacyverklaring\n\n## Uw rechten\n\nU hebt recht op inzage in uw persoonsgegevens.\n",
    "finds": [
     "1:3 found no statement on where the data come from"
    ]
   },
   {
    "language": "nl",
    "kind": "good",
    "text": "# Privacyverklaring\n\n## Waar uw gegevens vandaan komen\n\nWij ontvangen uw persoonsgegevens van derden, zoals het conservatorium waar u studeert.\n",
    "finds": []
   }
  ],
  "file": "rules/gdpr/data-source.yml",
  "demand": {
   "kind": "require",
   "any": [
    {
     "fact": "data-source",
     "status": [
      "stated"
     ],
     "where": {}
    }
   ]
  }
 },
 {
  "id": "gdpr/dpo-contact",
  "severity": "note",
  "title": "Contact details of the data protection officer",
  "law": [
   {
    "cite": "GDPR Art. 13(1)(b)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    "checked": "2026-11-22"
   }
  ],
  "when": [],
  "unless": [],
  "anchor": {
   "topics": [
    "dpo",
    "contact",
    "controller"
   ]
  },
  "message": "no data protection officer is named, nor is it said that there is none",
  "why": "Where a data protection officer is designated, the notice must say how to reach the officer; the text does not settle whether one is. A name is not needed.",
  "help": "add the contact details of the officer, or say that none is designated",
  "examples": [
   {
    "language": "en",
    "kind": "bad",
    "text": "# Privacy notice\n\n## Contact\n\nWrite to hello@skerrowlight.example.\n",
    "finds": [
     "3:4 no data protection officer is named, nor is it said that there is none"
    ]
   },
   {
    "language": "en",
    "kind": "good",
    "text": "# Privacy notice\n\n## Contact\n\nYou can reach our data protection officer at dpo@skerrowlight.example.\n",
    "finds": []
   },
   {
    "language": "nl",
    "kind": "bad",
    "text": "# Privacyverklaring\n\n## Contact\n\nMail naar bestuur@zilverreiger.example.\n",
    "finds": [
     "3:4 no data protection officer is named, nor is it said that there is none"
    ]
   },
   {
    "language": "nl",
    "kind": "good",
    "text": "# Privacyverklaring\n\n## Contact\n\nOnze functionaris gegevensbescherming is bereikbaar via fg@zilverreiger.example.\n",
    "finds": []
   }
  ],
  "file": "rules/gdpr/dpo-contact.yml",
  "demand": {
   "kind": "require",
   "any": [
    {
     "fact": "dpo",
     "status": [
      "stated",
      "denied"
     ],
     "where": {}
    },
    {
     "fact": "contact",
     "status": [
      "stated"
     ],
     "where": {
      "of": {
       "equals": "dpo"
      }
     }
    }
   ]
  }
 },
 {
  "id": "gdpr/effective-date",
  "severity": "note",
  "title": "Date of the notice",
  "law": [
   {
    "cite": "GDPR Art. 5(2)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    "checked": "2026-11-22"
   },
   {
    "cite": "EDPB Guidelines 05/2020 par. 108",
    "checked": "2026-11-22"
   }
  ],
  "when": [],
  "unless": [],
  "anchor": {
   "topics": [
    "changes"
   ]
  },
  "message": "found no date since which this text applies",
  "why": "The law demands no date in a notice; with one, readers see whether they know this text, and you can show which text applied when.",
  "help": "add \"last updated\" with the date",
  "examples": [
   {
    "language": "en",
    "kind": "bad",
    "text": "# Privacy notice\n\nThe Spare Spoke sells bicycles.\n",
    "finds": [
     "1:3 found no date since which this text applies"
    ]
   },
   {
    "language": "en",
    "kind": "good",
    "text": "# Privacy notice\n\nLast updated: 3 March 2026\n\nThe Spare Spoke sells bicycles.\n",
    "finds": []
   },
   {
    "language": "nl",
    "kind": "bad",
    "text": "# Privacyverklaring\n\nKoor De Zilverreiger zingt elke dinsdag.\n",
    "finds": [
     "1:3 found no date since which this text applies"
    ]
   },
   {
    "language": "nl",
    "kind": "good",
    "text": "# Privacyverklaring\n\nLaatst gewijzigd: 3 maart 2026\n\nKoor De Zilverreiger zingt elke dinsdag.\n",
    "finds": []
   }
  ],
  "file": "rules/gdpr/effective-date.yml",
  "demand": {
   "kind": "require",
   "any": [
    {
     "fact": "effective-date",
     "status": [
      "stated"
     ],
     "where": {}
    }
   ]
  }
 },
 {
  "id": "gdpr/legal-basis-per-purpose",
  "severity": "warning",
  "title": "Legal basis of each purpose",
  "law": [
   {
    "cite": "GDPR Art. 13(1)(c)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    "checked": "2026-11-22"
   },
   {
    "cite": "DPC Ireland, decision IN-18-12-2 (WhatsApp), 20 August 2021, par. 260 and 272 to 274",
    "checked": "2026-11-22"
   }
  ],
  "when": [],
  "unless": [],
  "anchor": {
   "topics": [
    "legal-basis",
    "purposes"
   ]
  },
  "message": "no legal basis is given for the purpose \"{purpose.title}\"",
  "messageAll": "no purpose is given a legal basis of its own",
  "why": "Readers must learn the purposes and the legal basis \"for the processing\"; a list of bases that is tied to no purpose does not tell them which of their rights apply to what.",
  "help": "name the basis of Art. 6(1) beside each purpose, in a table or as the last sentence of each item",
  "examples": [
   {
    "name": "one purpose of several",
    "language": "en",
    "kind": "bad",
    "text": "# Privacy notice\n\n## Why we use your data\n\n| Purpose | Legal basis |\n| --- | --- |\n| Selling you a bicycle | performance of a contract |\n| Sending our newsletter | |\n",
    "finds": [
     "8:3 no legal basis is given for the purpose \"Sending our newsletter\""
    ]
   },
   {
    "name": "no purpose has one",
    "language": "en",
    "kind": "bad",
    "text": "# Privacy notice\n\n## Purposes of the processing\n\nWe use your personal data for the following purposes:\n\n- selling you a bicycle\n- sending our newsletter\n\n## Your rights\n\nYou can ask us for access to your data.\n",
    "finds": [
     "3:4 no purpose is given a legal basis of its own"
    ]
   },
   {
    "name": "bases for everything at once",
    "language": "en",
    "kind": "bad",
    "text": "# Privacy notice\n\n## Legal basis\n\nWe process your personal data on the basis of your consent, a contract or our legitimate interests.\n",
    "finds": [
     "3:4 no purpose is given a legal basis of its own"
    ]
   },
   {
    "language": "en",
    "kind": "good",
    "text": "# Privacy notice\n\n## Why we use your data\n\n| Purpose | Legal basis |\n| --- | --- |\n| Selling you a bicycle | performance of a contract |\n| Sending our newsletter | your consent |\n",
    "finds": []
   },
   {
    "language": "nl",
    "kind": "bad",
    "text": "# Privacyverklaring\n\n## Waarom wij uw gegevens gebruiken\n\n| Doel | Grondslag |\n| --- | --- |\n| Ledenadministratie van het koor | uitvoering van de overeenkomst |\n| Nieuwsbrief versturen | |\n",
    "finds": [
     "8:3 no legal basis is given for the purpose \"Nieuwsbrief versturen\""
    ]
   },
   {
    "language": "nl",
    "kind": "good",
    "text": "# Privacyverklaring\n\n## Waarom wij uw gegevens gebruiken\n\n| Doel | Grondslag |\n| --- | --- |\n| Ledenadministratie van het koor | uitvoering van de overeenkomst |\n| Nieuwsbrief versturen | uw toestemming |\n",
    "finds": []
   },
   {
    "language": "de",
    "kind": "good",
    "text": "# Datenschutzerklärung\n\n## Zwecke und Rechtsgrundlagen\n\n| Zweck | Rechtsgrundlage |\n| --- | --- |\n| Abwicklung von Bestellungen | Art. 6 Abs. 1 lit. b DSGVO |\n| Versand des Newsletters | Art. 6 Abs. 1 lit. a DSGVO |\n",
    "finds": []
   }
  ],
  "file": "rules/gdpr/legal-basis-per-purpose.yml",
  "demand": {
   "kind": "each",
   "each": {
    "fact": "purpose",
    "status": [
     "stated",
     "vague",
     "denied"
    ],
    "where": {}
   },
   "must": {
    "legalBases": {
     "count": {
      "min": 1
     }
    }
   }
  }
 },
 {
  "id": "gdpr/legitimate-interest-named",
  "severity": "warning",
  "title": "Legitimate interest by name",
  "law": [
   {
    "cite": "GDPR Art. 13(1)(d)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    "checked": "2026-11-22"
   },
   {
    "cite": "CJEU C-394/23 (Mousse), 9 January 2025",
    "checked": "2026-11-22"
   }
  ],
  "when": [],
  "unless": [],
  "anchor": {
   "topics": [
    "legal-basis",
    "purposes"
   ]
  },
  "message": "the purpose \"{purpose.title}\" rests on legitimate interests, and none is named",
  "why": "Readers must learn which interest is pursued; without it they cannot judge whether to object. Processing cannot rest on an interest of which people were not informed.",
  "help": "name the interest: \"our legitimate interest in preventing theft\"",
  "examples": [
   {
    "language": "en",
    "kind": "bad",
    "text": "# Privacy notice\n\n## Why we use your data\n\n| Purpose | Legal basis |\n| --- | --- |\n| Cameras in the shop | legitimate interests |\n",
    "finds": [
     "7:3 the purpose \"Cameras in the shop\" rests on legitimate interests, and none is named"
    ]
   },
   {
    "language": "en",
    "kind": "good",
    "text": "# Privacy notice\n\n## Why we use your data\n\n| Purpose | Legal basis |\n| --- | --- |\n| Cameras in the shop | our legitimate interest in preventing theft |\n",
    "finds": []
   },
   {
    "language": "nl",
    "kind": "bad",
    "text": "# Privacyverklaring\n\n## Waarom wij uw gegevens gebruiken\n\n| Doel | Grondslag |\n| --- | --- |\n| Camera's in de kleedkamer van het koor | gerechtvaardigd belang |\n",
    "finds": [
     "7:3 the purpose \"Camera's in de kleedkamer van het koor\" rests on legitimate interests, and none is named"
    ]
   },
   {
    "language": "nl",
    "kind": "good",
    "text": "# Privacyverklaring\n\n## Waarom wij uw gegevens gebruiken\n\n| Doel | Grondslag |\n| --- | --- |\n| Foto's van concerten | ons gerechtvaardigd belang om ons koor bekend te maken |\n",
    "finds": []
   }
  ],
  "file": "rules/gdpr/legitimate-interest-named.yml",
  "demand": {
   "kind": "each",
   "each": {
    "fact": "purpose",
    "status": [
     "stated",
     "vague",
     "denied"
    ],
    "where": {
     "legalBases": {
      "equals": "legitimate-interests"
     }
    }
   },
   "must": {
    "interest": {
     "exists": true
    }
   }
  }
 },
 {
  "id": "gdpr/provision-required",
  "severity": "note",
  "title": "Whether data must be provided",
  "law": [
   {
    "cite": "GDPR Art. 13(2)(e)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    "checked": "2026-11-22"
   }
  ],
  "when": [],
  "unless": [],
  "anchor": {
   "topics": [
    "provision",
    "data"
   ]
  },
  "message": "found no statement on whether readers must provide their data, and what follows if they do not",
  "why": "Where data come from the person itself, the notice must say whether they have to be given and what happens without them; few notices do.",
  "help": "say which data are needed for what, and what is not possible without them",
  "examples": [
   {
    "language": "en",
    "kind": "bad",
    "text": "# Privacy notice\n\n## Data we collect\n\nWe collect your name and your e-mail address.\n",
    "finds": [
     "3:4 found no statement on whether readers must provide their data, and what follows if they do not"
    ]
   },
   {
    "language": "en",
    "kind": "good",
    "text": "# Privacy notice\n\n## Data we collect\n\nYou are not obliged to provide your personal data. Without your address we cannot deliver your bicycle.\n",
    "finds": []
   },
   {
    "language": "nl",
    "kind": "bad",
    "text": "# Privacyverklaring\n\n## Welke gegevens wij verzamelen\n\nWij verzamelen uw naam en uw e-mailadres.\n",
    "finds": [
     "3:4 found no statement on whether readers must provide their data, and what follows if they do not"
    ]
   },
   {
    "language": "nl",
    "kind": "good",
    "text": "# Privacyverklaring\n\n## Welke gegevens wij verzamelen\n\nU bent niet verplicht uw persoonsgegevens te verstrekken. Zonder uw adres kunnen wij u niet inschrijven.\n",
    "finds": []
   }
  ],
  "file": "rules/gdpr/provision-required.yml",
  "demand": {
   "kind": "require",
   "any": [
    {
     "fact": "provision",
     "status": [
      "stated",
      "denied"
     ],
     "where": {}
    }
   ]
  }
 },
 {
  "id": "gdpr/purposes",
  "severity": "note",
  "title": "Purposes as items of their own",
  "law": [
   {
    "cite": "GDPR Art. 13(1)(c)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    "checked": "2026-11-22"
   },
   {
    "cite": "WP260 rev.01 par. 12",
    "checked": "2026-11-22"
   }
  ],
  "when": [],
  "unless": [],
  "anchor": {
   "topics": [
    "purposes",
    "data"
   ]
  },
  "message": "found no purpose of processing set apart as an item of its own",
  "why": "Readers must learn what their data are used for. Purposes told in running text count for the law, but readers overlook them and changes to them are hard to follow.",
  "help": "list the purposes as a table, a list or headings, each with its legal basis",
  "examples": [
   {
    "language": "en",
    "kind": "bad",
    "text": "# Privacy notice\n\nThe Spare Spoke keeps your name and address to deliver your bicycle.\n",
    "finds": [
     "1:3 found no purpose of processing set apart as an item of its own"
    ]
   },
   {
    "language": "en",
    "kind": "good",
    "text": "# Privacy notice\n\n## Why we use your data\n\n| Purpose | Legal basis |\n| --- | --- |\n| Selling you a bicycle | performance of a contract |\n",
    "finds": []
   },
   {
    "language": "nl",
    "kind": "bad",
    "text": "# Privacyverklaring\n\nKoor De Zilverreiger bewaart uw naam en adres.\n",
    "finds": [
     "1:3 found no purpose of processing set apart as an item of its own"
    ]
   },
   {
    "language": "nl",
    "kind": "good",
    "text": "# Privacyverklaring\n\n## Waarom wij uw gegevens gebruiken\n\n| Doel | Grondslag |\n| --- | --- |\n| Ledenadministratie van het koor | uitvoering van de overeenkomst |\n",
    "finds": []
   }
  ],
  "file": "rules/gdpr/purposes.yml",
  "demand": {
   "kind": "require",
   "any": [
    {
     "fact": "purpose",
     "status": [
      "stated",
      "vague",
      "denied"
     ],
     "where": {}
    }
   ]
  }
 },
 {
  "id": "gdpr/recipients",
  "severity": "warning",
  "title": "Recipients or categories of recipients",
  "law": [
   {
    "cite": "GDPR Art. 13(1)(e)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    "checked": "2026-11-22"
   }
  ],
  "when": [],
  "unless": [],
  "anchor": {
   "topics": [
    "recipients"
   ]
  },
  "message": "found neither recipients of the data, nor categories of them, nor that there are none",
  "why": "Readers must learn who gets their data: by name or by kind, processors included. \"Third parties\" alone says nothing.",
  "help": "name the recipients or their kinds (hosting provider, tax adviser), or say that data are shared with no one",
  "examples": [
   {
    "language": "en",
    "kind": "bad",
    "text": "# Privacy notice\n\n## Sharing your data\n\nWe may share your personal data with third parties.\n",
    "finds": [
     "3:4 found neither recipients of the data, nor categories of them, nor that there are none"
    ]
   },
   {
    "name": "by kind",
    "language": "en",
    "kind": "good",
    "text": "# Privacy notice\n\n## Sharing your data\n\nWe share your personal data with our hosting provider and with our payment provider.\n",
    "finds": []
   },
   {
    "name": "with no one",
    "language": "en",
    "kind": "good",
    "text": "# Privacy notice\n\n## Sharing your data\n\nWe do not share your personal data with anyone.\n",
    "finds": []
   },
   {
    "language": "nl",
    "kind": "bad",
    "text": "# Privacyverklaring\n\n## Delen van gegevens\n\nWij kunnen uw persoonsgegevens delen met derden.\n",
    "finds": [
     "3:4 found neither recipients of the data, nor categories of them, nor that there are none"
    ]
   },
   {
    "language": "nl",
    "kind": "good",
    "text": "# Privacyverklaring\n\n## Delen van gegevens\n\nWij delen uw persoonsgegevens met onze hostingprovider en met onze boekhouder.\n",
    "finds": []
   }
  ],
  "file": "rules/gdpr/recipients.yml",
  "demand": {
   "kind": "require",
   "any": [
    {
     "fact": "recipient",
     "status": [
      "stated",
      "denied"
     ],
     "where": {}
    }
   ]
  }
 },
 {
  "id": "gdpr/representative",
  "severity": "note",
  "title": "Representative in the Union",
  "law": [
   {
    "cite": "GDPR Art. 13(1)(a)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    "checked": "2026-11-22"
   },
   {
    "cite": "GDPR Art. 27(1)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    "unverified": true
   }
  ],
  "when": [
   {
    "fact": "controller",
    "status": [
     "stated",
     "vague",
     "denied"
    ],
    "where": {
     "address.country": {
      "not": {
       "in": [
        "AT",
        "BE",
        "BG",
        "CY",
        "CZ",
        "DE",
        "DK",
        "EE",
        "ES",
        "FI",
        "FR",
        "GR",
        "HR",
        "HU",
        "IE",
        "IS",
        "IT",
        "LI",
        "LT",
        "LU",
        "LV",
        "MT",
        "NL",
        "NO",
        "PL",
        "PT",
        "RO",
        "SE",
        "SI",
        "SK"
       ]
      },
      "exists": true
     }
    }
   }
  ],
  "unless": [],
  "anchor": {
   "topics": [
    "representative",
    "controller",
    "contact"
   ]
  },
  "message": "no representative in the Union is named, and the controller \"{controller.name}\" has an address outside the EEA",
  "why": "Where a controller outside the European Economic Area offers goods or services to people in it, the notice must name its representative there; the text does not settle whether it does.",
  "help": "name the representative under Art. 27 with its address, or say that none is needed",
  "examples": [
   {
    "language": "en",
    "kind": "bad",
    "text": "# Privacy notice\n\n## Who we are\n\nThe controller is Skerrow Lighthouse Museum Ltd, 4 Harbour Street, Skerrow SK1 2AB, United Kingdom.\n",
    "finds": [
     "3:4 no representative in the Union is named, and the controller \"Skerrow Lighthouse Museum Ltd\" has an address outside the EEA"
    ]
   },
   {
    "language": "en",
    "kind": "good",
    "text": "# Privacy notice\n\n## Who we are\n\nThe controller is Skerrow Lighthouse Museum Ltd, 4 Harbour Street, Skerrow SK1 2AB, United Kingdom.\nOur EU representative is Baken Dienstverlening B.V., Kade 3, 3011 AA Rotterdam, the Netherlands.\n",
    "finds": []
   },
   {
    "name": "binnen de EER",
    "language": "nl",
    "kind": "good",
    "text": "# Privacyverklaring\n\n## Wie wij zijn\n\nDe verwerkingsverantwoordelijke is Stichting Koor De Zilverreiger, Kanaalweg 12, 3511 AB Utrecht, Nederland.\n",
    "finds": []
   }
  ],
  "file": "rules/gdpr/representative.yml",
  "demand": {
   "kind": "require",
   "any": [
    {
     "fact": "representative",
     "status": [
      "stated",
      "denied"
     ],
     "where": {}
    }
   ]
  }
 },
 {
  "id": "gdpr/retention",
  "severity": "warning",
  "title": "Storage period, or criteria for it",
  "law": [
   {
    "cite": "GDPR Art. 13(2)(a)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    "checked": "2026-11-22"
   },
   {
    "cite": "WP260 rev.01 annex (\"as long as necessary\" is not sufficient)",
    "unverified": true
   }
  ],
  "when": [],
  "unless": [],
  "anchor": {
   "topics": [
    "retention"
   ]
  },
  "message": "found neither a storage period nor a criterion for one",
  "why": "Readers must learn how long their data are kept, or how that is decided. \"As long as necessary\" gives them nothing to hold you to.",
  "help": "give a period for each kind of data, or a criterion that readers can apply (\"until you delete your account\")",
  "examples": [
   {
    "name": "the usual phrase",
    "language": "en",
    "kind": "bad",
    "text": "# Privacy notice\n\n## How long we keep your data\n\nWe keep your personal data for as long as necessary.\n",
    "finds": [
     "5:1 found neither a storage period nor a criterion for one"
    ]
   },
   {
    "name": "nothing at all",
    "language": "en",
    "kind": "bad",
    "text": "# Privacy notice\n\n## Who we are\n\nThe bicycle shop The Spare Spoke sells bicycles.\n",
    "finds": [
     "1:3 found neither a storage period nor a criterion for one"
    ]
   },
   {
    "language": "en",
    "kind": "good",
    "text": "# Privacy notice\n\n## How long we keep your data\n\nWe keep your order for 7 years.\n",
    "finds": []
   },
   {
    "language": "nl",
    "kind": "bad",
    "text": "# Privacyverklaring\n\n## Bewaartermijnen\n\nWij bewaren uw persoonsgegevens niet langer dan noodzakelijk.\n",
    "finds": [
     "5:1 found neither a storage period nor a criterion for one"
    ]
   },
   {
    "language": "nl",
    "kind": "good",
    "text": "# Privacyverklaring\n\n## Bewaartermijnen\n\nWij bewaren uw bestelling 7 jaar.\n",
    "finds": []
   }
  ],
  "file": "rules/gdpr/retention.yml",
  "demand": {
   "kind": "require",
   "any": [
    {
     "fact": "retention",
     "status": [
      "stated"
     ],
     "where": {
      "period": {
       "exists": true
      }
     }
    },
    {
     "fact": "retention",
     "status": [
      "stated"
     ],
     "where": {
      "criterion": {
       "exists": true
      }
     }
    }
   ]
  }
 },
 {
  "id": "gdpr/right-access",
  "severity": "error",
  "title": "Right of access",
  "law": [
   {
    "cite": "GDPR Art. 13(2)(b)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    "checked": "2026-11-22"
   }
  ],
  "when": [],
  "unless": [],
  "anchor": {
   "topics": [
    "rights"
   ]
  },
  "message": "the right of access is not stated",
  "why": "It lets readers see what you hold about them; every other right begins there.",
  "help": "say that readers may ask for access to their data and a copy, and how",
  "examples": [
   {
    "language": "en",
    "kind": "bad",
    "text": "# Privacy notice\n\n## Your rights\n\nYou have the right to rectification of your personal data.\n",
    "finds": [
     "3:4 the right of access is not stated"
    ]
   },
   {
    "language": "en",
    "kind": "good",
    "text": "# Privacy notice\n\n## Your rights\n\nYou have the right of access to your personal data.\n",
    "finds": []
   },
   {
    "language": "nl",
    "kind": "bad",
    "text": "# Privacyverklaring\n\n## Uw rechten\n\nU hebt recht op rectificatie van uw persoonsgegevens.\n",
    "finds": [
     "3:4 the right of access is not stated"
    ]
   },
   {
    "language": "nl",
    "kind": "good",
    "text": "# Privacyverklaring\n\n## Uw rechten\n\nU hebt recht op inzage in uw persoonsgegevens.\n",
    "finds": []
   },
   {
    "language": "de",
    "kind": "good",
    "text": "# Datenschutzerklärung\n\n## Ihre Rechte\n\nSie haben das Recht auf Auskunft über Ihre personenbezogenen Daten.\n",
    "finds": []
   },
   {
    "language": "fr",
    "kind": "good",
    "text": "# Politique de confidentialité\n\n## Vos droits\n\nVous disposez d'un droit d'accès à vos données personnelles.\n",
    "finds": []
   }
  ],
  "file": "rules/gdpr/right-access.yml",
  "demand": {
   "kind": "require",
   "any": [
    {
     "fact": "right",
     "status": [
      "stated"
     ],
     "where": {
      "right": {
       "equals": "access"
      }
     }
    }
   ]
  }
 },
 {
  "id": "gdpr/right-erasure",
  "severity": "error",
  "title": "Right to erasure",
  "law": [
   {
    "cite": "GDPR Art. 13(2)(b)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    "checked": "2026-11-22"
   }
  ],
  "when": [],
  "unless": [],
  "anchor": {
   "topics": [
    "rights"
   ]
  },
  "message": "the right to erasure is not stated",
  "why": "It lets readers have their data deleted where you no longer need them.",
  "help": "say that readers may have their data erased, when, and how",
  "examples": [
   {
    "language": "en",
    "kind": "bad",
    "text": "# Privacy notice\n\n## Your rights\n\nYou have the right of access to your personal data.\n",
    "finds": [
     "3:4 the right to erasure is not stated"
    ]
   },
   {
    "language": "en",
    "kind": "good",
    "text": "# Privacy notice\n\n## Your rights\n\nYou have the right to erasure of your personal data.\n",
    "finds": []
   },
   {
    "language": "nl",
    "kind": "bad",
    "text": "# Privacyverklaring\n\n## Uw rechten\n\nU hebt recht op inzage in uw persoonsgegevens.\n",
    "finds": [
     "3:4 the right to erasure is not stated"
    ]
   },
   {
    "language": "nl",
    "kind": "good",
    "text": "# Privacyverklaring\n\n## Uw rechten\n\nU hebt recht op wissing van uw persoonsgegevens.\n",
    "finds": []
   },
   {
    "language": "de",
    "kind": "good",
    "text": "# Datenschutzerklärung\n\n## Ihre Rechte\n\nSie haben das Recht auf Löschung Ihrer personenbezogenen Daten.\n",
    "finds": []
   },
   {
    "language": "fr",
    "kind": "good",
    "text": "# Politique de confidentialité\n\n## Vos droits\n\nVous disposez d'un droit à l'effacement de vos données personnelles.\n",
    "finds": []
   }
  ],
  "file": "rules/gdpr/right-erasure.yml",
  "demand": {
   "kind": "require",
   "any": [
    {
     "fact": "right",
     "status": [
      "stated"
     ],
     "where": {
      "right": {
       "equals": "erasure"
      }
     }
    }
   ]
  }
 },
 {
  "id": "gdpr/right-object",
  "severity": "warning",
  "title": "Right to object",
  "law": [
   {
    "cite": "GDPR Art. 13(2)(b)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    "checked": "2026-11-22"
   }
  ],
  "when": [],
  "unless": [],
  "anchor": {
   "topics": [
    "rights"
   ]
  },
  "message": "the right to object is not stated",
  "why": "It applies where processing rests on a public task or on legitimate interests, and always to direct marketing.",
  "help": "say that readers may object to the processing of their data, and how, apart from other information (Art. 21(4))",
  "examples": [
   {
    "language": "en",
    "kind": "bad",
    "text": "# Privacy notice\n\n## Your rights\n\nYou have the right of access to your personal data.\n",
    "finds": [
     "3:4 the right to object is not stated"
    ]
   },
   {
    "language": "en",
    "kind": "good",
    "text": "# Privacy notice\n\n## Your rights\n\nYou have the right to object to the processing of your personal data.\n",
    "finds": []
   },
   {
    "language": "nl",
    "kind": "bad",
    "text": "# Privacyverklaring\n\n## Uw rechten\n\nU hebt recht op inzage in uw persoonsgegevens.\n",
    "finds": [
     "3:4 the right to object is not stated"
    ]
   },
   {
    "language": "nl",
    "kind": "good",
    "text": "# Privacyverklaring\n\n## Uw rechten\n\nU hebt het recht om bezwaar te maken tegen de verwerking van uw persoonsgegevens.\n",
    "finds": []
   },
   {
    "language": "de",
    "kind": "good",
    "text": "# Datenschutzerklärung\n\n## Ihre Rechte\n\nSie haben das Recht auf Widerspruch gegen die Verarbeitung.\n",
    "finds": []
   },
   {
    "language": "fr",
    "kind": "good",
    "text": "# Politique de confidentialité\n\n## Vos droits\n\nVous disposez d'un droit d'opposition au traitement.\n",
    "finds": []
   }
  ],
  "file": "rules/gdpr/right-object.yml",
  "demand": {
   "kind": "require",
   "any": [
    {
     "fact": "right",
     "status": [
      "stated"
     ],
     "where": {
      "right": {
       "equals": "object"
      }
     }
    }
   ]
  }
 },
 {
  "id": "gdpr/right-portability",
  "severity": "warning",
  "title": "Right to data portability",
  "law": [
   {
    "cite": "GDPR Art. 13(2)(b)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    "checked": "2026-11-22"
   }
  ],
  "when": [],
  "unless": [],
  "anchor": {
   "topics": [
    "rights"
   ]
  },
  "message": "the right to data portability is not stated",
  "why": "It applies to data that readers gave you, where processing rests on consent or a contract.",
  "help": "say that readers may get their data in a machine-readable form, and how",
  "examples": [
   {
    "language": "en",
    "kind": "bad",
    "text": "# Privacy notice\n\n## Your rights\n\nYou have the right of access to your personal data.\n",
    "finds": [
     "3:4 the right to data portability is not stated"
    ]
   },
   {
    "language": "en",
    "kind": "good",
    "text": "# Privacy notice\n\n## Your rights\n\nYou have the right to data portability.\n",
    "finds": []
   },
   {
    "language": "nl",
    "kind": "bad",
    "text": "# Privacyverklaring\n\n## Uw rechten\n\nU hebt recht op inzage in uw persoonsgegevens.\n",
    "finds": [
     "3:4 the right to data portability is not stated"
    ]
   },
   {
    "language": "nl",
    "kind": "good",
    "text": "# Privacyverklaring\n\n## Uw rechten\n\nU hebt recht op overdraagbaarheid van uw gegevens.\n",
    "finds": []
   },
   {
    "language": "de",
    "kind": "good",
    "text": "# Datenschutzerklärung\n\n## Ihre Rechte\n\nSie haben das Recht auf Datenübertragbarkeit.\n",
    "finds": []
   },
   {
    "language": "fr",
    "kind": "good",
    "text": "# Politique de confidentialité\n\n## Vos droits\n\nVous disposez d'un droit à la portabilité de vos données.\n",
    "finds": []
   }
  ],
  "file": "rules/gdpr/right-portability.yml",
  "demand": {
   "kind": "require",
   "any": [
    {
     "fact": "right",
     "status": [
      "stated"
     ],
     "where": {
      "right": {
       "equals": "portability"
      }
     }
    }
   ]
  }
 },
 {
  "id": "gdpr/right-rectification",
  "severity": "error",
  "title": "Right to rectification",
  "law": [
   {
    "cite": "GDPR Art. 13(2)(b)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    "checked": "2026-11-22"
   }
  ],
  "when": [],
  "unless": [],
  "anchor": {
   "topics": [
    "rights"
   ]
  },
  "message": "the right to rectification is not stated",
  "why": "It lets readers correct what is wrong about them.",
  "help": "say that readers may have their data corrected, and how",
  "examples": [
   {
    "language": "en",
    "kind": "bad",
    "text": "# Privacy notice\n\n## Your rights\n\nYou have the right of access to your personal data.\n",
    "finds": [
     "3:4 the right to rectification is not stated"
    ]
   },
   {
    "language": "en",
    "kind": "good",
    "text": "# Privacy notice\n\n## Your rights\n\nYou have the right to rectification of your personal data.\n",
    "finds": []
   },
   {
    "language": "nl",
    "kind": "bad",
    "text": "# Privacyverklaring\n\n## Uw rechten\n\nU hebt recht op inzage in uw persoonsgegevens.\n",
    "finds": [
     "3:4 the right to rectification is not stated"
    ]
   },
   {
    "language": "nl",
    "kind": "good",
    "text": "# Privacyverklaring\n\n## Uw rechten\n\nU hebt recht op rectificatie van uw persoonsgegevens.\n",
    "finds": []
   },
   {
    "language": "de",
    "kind": "good",
    "text": "# Datenschutzerklärung\n\n## Ihre Rechte\n\nSie haben das Recht auf Berichtigung Ihrer personenbezogenen Daten.\n",
    "finds": []
   },
   {
    "language": "fr",
    "kind": "good",
    "text": "# Politique de confidentialité\n\n## Vos droits\n\nVous disposez d'un droit de rectification de vos données personnelles.\n",
    "finds": []
   }
  ],
  "file": "rules/gdpr/right-rectification.yml",
  "demand": {
   "kind": "require",
   "any": [
    {
     "fact": "right",
     "status": [
      "stated"
     ],
     "where": {
      "right": {
       "equals": "rectification"
      }
     }
    }
   ]
  }
 },
 {
  "id": "gdpr/right-restriction",
  "severity": "error",
  "title": "Right to restriction",
  "law": [
   {
    "cite": "GDPR Art. 13(2)(b)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    "checked": "2026-11-22"
   }
  ],
  "when": [],
  "unless": [],
  "anchor": {
   "topics": [
    "rights"
   ]
  },
  "message": "the right to restriction of processing is not stated",
  "why": "It lets readers stop the use of their data while a question about them is open.",
  "help": "say that readers may have the processing of their data restricted, and how",
  "examples": [
   {
    "language": "en",
    "kind": "bad",
    "text": "# Privacy notice\n\n## Your rights\n\nYou have the right of access to your personal data.\n",
    "finds": [
     "3:4 the right to restriction of processing is not stated"
    ]
   },
   {
    "language": "en",
    "kind": "good",
    "text": "# Privacy notice\n\n## Your rights\n\nYou have the right to restriction of processing of your personal data.\n",
    "finds": []
   },
   {
    "language": "nl",
    "kind": "bad",
    "text": "# Privacyverklaring\n\n## Uw rechten\n\nU hebt recht op inzage in uw persoonsgegevens.\n",
    "finds": [
     "3:4 the right to restriction of processing is not stated"
    ]
   },
   {
    "language": "nl",
    "kind": "good",
    "text": "# Privacyverklaring\n\n## Uw rechten\n\nU hebt recht op beperking van de verwerking van uw persoonsgegevens.\n",
    "finds": []
   },
   {
    "language": "de",
    "kind": "good",
    "text": "# Datenschutzerklärung\n\n## Ihre Rechte\n\nSie haben das Recht auf Einschränkung der Verarbeitung.\n",
    "finds": []
   },
   {
    "language": "fr",
    "kind": "good",
    "text": "# Politique de confidentialité\n\n## Vos droits\n\nVous disposez d'un droit à la limitation du traitement.\n",
    "finds": []
   }
  ],
  "file": "rules/gdpr/right-restriction.yml",
  "demand": {
   "kind": "require",
   "any": [
    {
     "fact": "right",
     "status": [
      "stated"
     ],
     "where": {
      "right": {
       "equals": "restriction"
      }
     }
    }
   ]
  }
 },
 {
  "id": "gdpr/right-withdraw-consent",
  "severity": "note",
  "title": "Right to withdraw consent",
  "law": [
   {
    "cite": "GDPR Art. 13(2)(c)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    "checked": "2026-11-22"
   }
  ],
  "when": [],
  "unless": [],
  "anchor": {
   "topics": [
    "rights"
   ]
  },
  "message": "the right to withdraw consent is not stated",
  "why": "Where processing rests on consent, readers must learn that they can withdraw it at any time; the text does not always settle whether it does.",
  "help": "say that consent can be withdrawn at any time, and how; or that nothing rests on consent",
  "examples": [
   {
    "language": "en",
    "kind": "bad",
    "text": "# Privacy notice\n\n## Your rights\n\nYou have the right of access to your personal data.\n",
    "finds": [
     "3:4 the right to withdraw consent is not stated"
    ]
   },
   {
    "language": "en",
    "kind": "good",
    "text": "# Privacy notice\n\n## Your rights\n\nYou have the right to withdraw your consent at any time.\n",
    "finds": []
   },
   {
    "language": "nl",
    "kind": "bad",
    "text": "# Privacyverklaring\n\n## Uw rechten\n\nU hebt recht op inzage in uw persoonsgegevens.\n",
    "finds": [
     "3:4 the right to withdraw consent is not stated"
    ]
   },
   {
    "language": "nl",
    "kind": "good",
    "text": "# Privacyverklaring\n\n## Uw rechten\n\nU hebt het recht om uw toestemming op elk moment in te trekken.\n",
    "finds": []
   },
   {
    "language": "de",
    "kind": "good",
    "text": "# Datenschutzerklärung\n\n## Ihre Rechte\n\nSie haben das Recht, Ihre Einwilligung jederzeit zu widerrufen.\n",
    "finds": []
   },
   {
    "language": "fr",
    "kind": "good",
    "text": "# Politique de confidentialité\n\n## Vos droits\n\nVous pouvez retirer votre consentement à tout moment.\n",
    "finds": []
   }
  ],
  "file": "rules/gdpr/right-withdraw-consent.yml",
  "demand": {
   "kind": "require",
   "any": [
    {
     "fact": "right",
     "status": [
      "stated"
     ],
     "where": {
      "right": {
       "equals": "withdraw-consent"
      }
     }
    }
   ]
  }
 },
 {
  "id": "gdpr/supervisory-authority",
  "severity": "warning",
  "title": "Supervisory authority by name",
  "law": [
   {
    "cite": "GDPR Art. 13(2)(d)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    "checked": "2026-11-22"
   }
  ],
  "when": [],
  "unless": [],
  "anchor": {
   "topics": [
    "complaint",
    "rights"
   ]
  },
  "message": "found no particular supervisory authority named",
  "why": "The GDPR asks for the right to complain to \"a supervisory authority\" and does not demand its name; readers who know which one it is, and where to find it, can use that right.",
  "help": "name the authority of the country you are established in and link to its complaint page",
  "examples": [
   {
    "language": "en",
    "kind": "bad",
    "text": "# Privacy notice\n\n## Complaints\n\nYou have the right to lodge a complaint with your supervisory authority.\n",
    "finds": [
     "3:4 found no particular supervisory authority named"
    ]
   },
   {
    "language": "en",
    "kind": "good",
    "text": "# Privacy notice\n\n## Complaints\n\nYou have the right to lodge a complaint with the Data Protection Commission (www.dataprotection.ie).\n",
    "finds": []
   },
   {
    "language": "nl",
    "kind": "bad",
    "text": "# Privacyverklaring\n\n## Klachten\n\nU hebt het recht een klacht in te dienen bij de toezichthoudende autoriteit.\n",
    "finds": [
     "3:4 found no particular supervisory authority named"
    ]
   },
   {
    "language": "nl",
    "kind": "good",
    "text": "# Privacyverklaring\n\n## Klachten\n\nU hebt het recht een klacht in te dienen bij de Autoriteit Persoonsgegevens.\n",
    "finds": []
   },
   {
    "language": "de",
    "kind": "bad",
    "text": "# Datenschutzerklärung\n\n## Beschwerderecht\n\nSie haben das Recht, sich bei einer Datenschutz-Aufsichtsbehörde zu beschweren.\n",
    "finds": [
     "3:4 found no particular supervisory authority named"
    ]
   },
   {
    "language": "fr",
    "kind": "good",
    "text": "# Politique de confidentialité\n\n## Réclamation\n\nVous avez le droit d'introduire une réclamation auprès de la CNIL (www.cnil.fr).\n",
    "finds": []
   }
  ],
  "file": "rules/gdpr/supervisory-authority.yml",
  "demand": {
   "kind": "require",
   "any": [
    {
     "fact": "authority",
     "status": [
      "stated"
     ],
     "where": {}
    }
   ]
  }
 },
 {
  "id": "gdpr/transfer-safeguard",
  "severity": "warning",
  "title": "Safeguard of transfers",
  "law": [
   {
    "cite": "GDPR Art. 13(1)(f)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    "checked": "2026-11-22"
   }
  ],
  "when": [
   {
    "fact": "transfer",
    "status": [
     "stated"
    ],
    "where": {}
   }
  ],
  "unless": [],
  "anchor": {
   "topics": [
    "transfers"
   ]
  },
  "message": "a transfer outside the EEA is stated, and no adequacy decision or safeguard is named with it",
  "why": "Readers must learn what protects their data in a third country: an adequacy decision, or appropriate safeguards and where to get a copy of them.",
  "help": "name the adequacy decision or the safeguard, and say where a copy can be had",
  "examples": [
   {
    "language": "en",
    "kind": "bad",
    "text": "# Privacy notice\n\n## Transfers\n\nYour personal data are transferred to the United States.\n",
    "finds": [
     "5:1 a transfer outside the EEA is stated, and no adequacy decision or safeguard is named with it"
    ]
   },
   {
    "language": "en",
    "kind": "good",
    "text": "# Privacy notice\n\n## Transfers\n\nYour personal data are transferred to the United States under standard contractual clauses.\n",
    "finds": []
   },
   {
    "language": "nl",
    "kind": "bad",
    "text": "# Privacyverklaring\n\n## Doorgifte\n\nUw persoonsgegevens worden doorgegeven naar de Verenigde Staten.\n",
    "finds": [
     "5:1 a transfer outside the EEA is stated, and no adequacy decision or safeguard is named with it"
    ]
   },
   {
    "language": "nl",
    "kind": "good",
    "text": "# Privacyverklaring\n\n## Doorgifte\n\nUw persoonsgegevens worden doorgegeven naar de Verenigde Staten op grond van standaardcontractbepalingen.\n",
    "finds": []
   }
  ],
  "file": "rules/gdpr/transfer-safeguard.yml",
  "demand": {
   "kind": "require",
   "any": [
    {
     "fact": "transfer",
     "status": [
      "stated"
     ],
     "where": {
      "safeguards": {
       "count": {
        "min": 1
       }
      }
     }
    },
    {
     "fact": "recipient",
     "status": [
      "stated"
     ],
     "where": {
      "safeguards": {
       "count": {
        "min": 1
       }
      }
     }
    }
   ]
  }
 },
 {
  "id": "gdpr/transfers",
  "severity": "note",
  "title": "Transfers outside the EEA",
  "law": [
   {
    "cite": "GDPR Art. 13(1)(f)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    "checked": "2026-11-22"
   }
  ],
  "when": [],
  "unless": [],
  "anchor": {
   "topics": [
    "transfers",
    "recipients"
   ]
  },
  "message": "found no statement on transfers of data outside the EEA",
  "why": "Where data go to a country outside the European Economic Area, the notice must say so; the text does not settle whether they do.",
  "help": "say to which countries data are transferred, or that they stay in the EEA",
  "examples": [
   {
    "language": "en",
    "kind": "bad",
    "text": "# Privacy notice\n\n## Sharing your data\n\nWe share your personal data with our hosting provider.\n",
    "finds": [
     "3:4 found no statement on transfers of data outside the EEA"
    ]
   },
   {
    "language": "en",
    "kind": "good",
    "text": "# Privacy notice\n\n## Transfers\n\nYour personal data are transferred to the United States under standard contractual clauses.\n",
    "finds": []
   },
   {
    "language": "en",
    "kind": "good",
    "text": "# Privacy notice\n\n## Transfers\n\nWe do not transfer your personal data outside the European Economic Area.\n",
    "finds": []
   },
   {
    "language": "nl",
    "kind": "bad",
    "text": "# Privacyverklaring\n\n## Delen van gegevens\n\nWij delen uw persoonsgegevens met onze hostingprovider.\n",
    "finds": [
     "3:4 found no statement on transfers of data outside the EEA"
    ]
   },
   {
    "language": "nl",
    "kind": "good",
    "text": "# Privacyverklaring\n\n## Doorgifte\n\nWij geven uw persoonsgegevens niet door aan landen buiten de Europese Economische Ruimte.\n",
    "finds": []
   }
  ],
  "file": "rules/gdpr/transfers.yml",
  "demand": {
   "kind": "require",
   "any": [
    {
     "fact": "transfer",
     "status": [
      "stated",
      "denied"
     ],
     "where": {}
    }
   ]
  }
 },
 {
  "id": "outdated/directive-95-46",
  "severity": "warning",
  "title": "Directive 95/46/EC relied on",
  "law": [
   {
    "cite": "GDPR Art. 94(1)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    "unverified": true
   }
  ],
  "when": [],
  "unless": [],
  "anchor": {
   "topics": []
  },
  "message": "Directive 95/46/EC is named as if it were in force",
  "why": "The GDPR repealed the directive with effect from 25 May 2018; the rights and duties that readers have stand in the GDPR.",
  "help": "refer to the GDPR, Regulation (EU) 2016/679",
  "examples": [
   {
    "language": "en",
    "kind": "bad",
    "text": "# Privacy notice\n\nWe process your personal data in accordance with Directive 95/46/EC.\n",
    "finds": [
     "3:1 Directive 95/46/EC is named as if it were in force"
    ]
   },
   {
    "language": "en",
    "kind": "good",
    "text": "# Privacy notice\n\nWe process your personal data in accordance with the GDPR, which repealed Directive 95/46/EC.\n",
    "finds": []
   },
   {
    "language": "nl",
    "kind": "bad",
    "text": "# Privacyverklaring\n\nWij verwerken uw persoonsgegevens in overeenstemming met Richtlijn 95/46/EG.\n",
    "finds": [
     "3:1 Directive 95/46/EC is named as if it were in force"
    ]
   },
   {
    "language": "nl",
    "kind": "good",
    "text": "# Privacyverklaring\n\nWij verwerken uw persoonsgegevens in overeenstemming met de AVG.\n",
    "finds": []
   }
  ],
  "file": "rules/outdated/directive-95-46.yml",
  "demand": {
   "kind": "forbid",
   "query": {
    "fact": "reference",
    "status": [
     "stated"
    ],
    "where": {
     "ref": {
      "equals": "directive-95-46"
     },
     "use": {
      "equals": "relied"
     }
    }
   }
  }
 },
 {
  "id": "outdated/odr-platform",
  "severity": "note",
  "title": "Platform for online dispute resolution",
  "law": [
   {
    "cite": "Regulation (EU) 2024/3228, Art. 1",
    "unverified": true
   }
  ],
  "when": [],
  "unless": [],
  "anchor": {
   "topics": []
  },
  "message": "the EU platform for online dispute resolution is named, and it has been closed",
  "why": "The platform was closed on 20 July 2025; a link to it leads readers nowhere.",
  "help": "remove the reference and the link",
  "examples": [
   {
    "language": "en",
    "kind": "bad",
    "text": "# Privacy notice\n\nThe European Commission provides a platform for online dispute resolution at https://ec.europa.eu/consumers/odr.\n",
    "finds": [
     "3:1 the EU platform for online dispute resolution is named, and it has been closed"
    ]
   },
   {
    "language": "en",
    "kind": "good",
    "text": "# Privacy notice\n\nWe do not take part in dispute resolution before a consumer board.\n",
    "finds": []
   },
   {
    "language": "nl",
    "kind": "bad",
    "text": "# Privacyverklaring\n\nDe Europese Commissie biedt een platform voor onlinegeschillenbeslechting: https://ec.europa.eu/consumers/odr.\n",
    "finds": [
     "3:1 the EU platform for online dispute resolution is named, and it has been closed"
    ]
   },
   {
    "language": "nl",
    "kind": "good",
    "text": "# Privacyverklaring\n\nWij nemen niet deel aan geschillenbeslechting.\n",
    "finds": []
   }
  ],
  "file": "rules/outdated/odr-platform.yml",
  "demand": {
   "kind": "forbid",
   "query": {
    "fact": "reference",
    "status": [
     "stated"
    ],
    "where": {
     "ref": {
      "equals": "odr-platform"
     },
     "use": {
      "equals": "relied"
     }
    }
   }
  }
 },
 {
  "id": "outdated/old-standard-clauses",
  "severity": "warning",
  "title": "Former standard contractual clauses relied on",
  "law": [
   {
    "cite": "Implementing Decision (EU) 2021/914, Art. 4",
    "url": "https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj",
    "unverified": true
   }
  ],
  "when": [],
  "unless": [],
  "anchor": {
   "topics": []
  },
  "message": "standard contractual clauses are named that were repealed",
  "why": "Contracts on the clauses of 2001, 2004 and 2010 ceased to be a safeguard on 27 December 2022; Decision (EU) 2021/914 has the clauses in force.",
  "help": "conclude the clauses of Decision (EU) 2021/914 and refer to them",
  "examples": [
   {
    "language": "en",
    "kind": "bad",
    "text": "# Privacy notice\n\nOur host in the United States has signed the standard contractual clauses of Decision 2010/87/EU.\n",
    "finds": [
     "3:1 standard contractual clauses are named that were repealed"
    ]
   },
   {
    "language": "en",
    "kind": "good",
    "text": "# Privacy notice\n\nOur host in the United States has signed the standard contractual clauses of Decision (EU) 2021/914.\n",
    "finds": []
   },
   {
    "language": "nl",
    "kind": "bad",
    "text": "# Privacyverklaring\n\nOnze hostingprovider in de Verenigde Staten heeft de modelcontractbepalingen van Besluit 2010/87/EU ondertekend.\n",
    "finds": [
     "3:1 standard contractual clauses are named that were repealed"
    ]
   },
   {
    "language": "nl",
    "kind": "good",
    "text": "# Privacyverklaring\n\nOnze hostingprovider in de Verenigde Staten heeft de standaardcontractbepalingen van Besluit (EU) 2021/914 ondertekend.\n",
    "finds": []
   }
  ],
  "file": "rules/outdated/old-standard-clauses.yml",
  "demand": {
   "kind": "forbid",
   "query": {
    "fact": "reference",
    "status": [
     "stated"
    ],
    "where": {
     "ref": {
      "equals": "old-scc"
     },
     "use": {
      "equals": "relied"
     }
    }
   }
  }
 },
 {
  "id": "outdated/pre-gdpr-law",
  "severity": "warning",
  "title": "National law from before the GDPR relied on",
  "law": [
   {
    "cite": "GDPR Art. 99(2)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    "unverified": true
   }
  ],
  "when": [],
  "unless": [],
  "anchor": {
   "topics": []
  },
  "message": "a national data protection law is named as if it were in force, and it has been replaced",
  "why": "The national laws on the former directive gave way to the GDPR and the acts beside it; the articles that readers are sent to no longer exist.",
  "help": "refer to the GDPR and to the national act beside it",
  "examples": [
   {
    "language": "en",
    "kind": "bad",
    "text": "# Privacy notice\n\nWe process your personal data in accordance with the Data Protection Act 1998.\n",
    "finds": [
     "3:1 a national data protection law is named as if it were in force, and it has been replaced"
    ]
   },
   {
    "language": "en",
    "kind": "good",
    "text": "# Privacy notice\n\nWe process your personal data in accordance with the UK GDPR and the Data Protection Act 2018.\n",
    "finds": []
   },
   {
    "language": "nl",
    "kind": "bad",
    "text": "# Privacyverklaring\n\nWij verwerken uw persoonsgegevens in overeenstemming met de Wet bescherming persoonsgegevens.\n",
    "finds": [
     "3:1 a national data protection law is named as if it were in force, and it has been replaced"
    ]
   },
   {
    "language": "nl",
    "kind": "good",
    "text": "# Privacyverklaring\n\nWij verwerken uw persoonsgegevens in overeenstemming met de AVG.\n",
    "finds": []
   }
  ],
  "file": "rules/outdated/pre-gdpr-law.yml",
  "demand": {
   "kind": "forbid",
   "query": {
    "fact": "reference",
    "status": [
     "stated"
    ],
    "where": {
     "ref": {
      "equals": "national-pre-gdpr"
     },
     "use": {
      "equals": "relied"
     }
    }
   }
  }
 },
 {
  "id": "outdated/privacy-shield",
  "severity": "error",
  "title": "Privacy Shield relied on",
  "law": [
   {
    "cite": "CJEU C-311/18 (Schrems II), 16 July 2020",
    "url": "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62018CJ0311",
    "checked": "2026-11-22"
   },
   {
    "cite": "GDPR Art. 13(1)(f)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    "checked": "2026-11-22"
   }
  ],
  "when": [],
  "unless": [],
  "anchor": {
   "topics": []
  },
  "message": "the Privacy Shield is named as if it were in force",
  "why": "The Court of Justice declared the decision on the EU-US Privacy Shield, (EU) 2016/1250, invalid on 16 July 2020; since then it protects no transfer, and readers are told of a safeguard that is not there.",
  "help": "name the safeguard that is in place now (the EU-US Data Privacy Framework, standard contractual clauses), or say that the Privacy Shield is no longer relied on",
  "examples": [
   {
    "language": "en",
    "kind": "bad",
    "text": "# Privacy notice\n\n## Transfers\n\nOur booking system is run by Tidebook Inc. in the United States. Tidebook is certified under the EU-US Privacy Shield.\n",
    "finds": [
     "5:66 the Privacy Shield is named as if it were in force"
    ]
   },
   {
    "language": "en",
    "kind": "good",
    "text": "# Privacy notice\n\n## Transfers\n\nThe Court of Justice declared the Privacy Shield invalid in 2020; we no longer rely on it.\nOur booking system is run by Tidebook Inc. in the United States, under standard contractual clauses.\n",
    "finds": []
   },
   {
    "language": "nl",
    "kind": "bad",
    "text": "# Privacyverklaring\n\n## Doorgifte\n\nOnze kaartverkoop draait bij Tidebook Inc. in de Verenigde Staten, dat is aangesloten bij het Privacy Shield.\n",
    "finds": [
     "5:1 the Privacy Shield is named as if it were in force"
    ]
   },
   {
    "language": "nl",
    "kind": "good",
    "text": "# Privacyverklaring\n\n## Doorgifte\n\nOnze kaartverkoop draait bij Tidebook Inc. in de Verenigde Staten, op grond van standaardcontractbepalingen.\n",
    "finds": []
   },
   {
    "language": "de",
    "kind": "bad",
    "text": "# Datenschutzerklärung\n\n## Übermittlung in die USA\n\nTidebook Inc. ist unter dem EU-US Privacy Shield zertifiziert.\n",
    "finds": [
     "5:1 the Privacy Shield is named as if it were in force"
    ]
   }
  ],
  "file": "rules/outdated/privacy-shield.yml",
  "demand": {
   "kind": "forbid",
   "query": {
    "fact": "reference",
    "status": [
     "stated"
    ],
    "where": {
     "ref": {
      "equals": "privacy-shield"
     },
     "use": {
      "equals": "relied"
     }
    }
   }
  }
 },
 {
  "id": "outdated/renamed-authority",
  "severity": "warning",
  "title": "Supervisory authority under a former name",
  "law": [
   {
    "cite": "GDPR Art. 13(2)(d)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    "checked": "2026-11-22"
   }
  ],
  "when": [],
  "unless": [],
  "anchor": {
   "topics": []
  },
  "message": "the supervisory authority is named as it was called before it became \"{authority.name}\"",
  "why": "Readers who look for the authority under its former name or at its former site do not find where to complain.",
  "help": "use the name and the site that the authority has today",
  "examples": [
   {
    "language": "en",
    "kind": "bad",
    "text": "# Privacy notice\n\nYou may lodge a complaint with the Dutch authority College bescherming persoonsgegevens.\n",
    "finds": [
     "3:52 the supervisory authority is named as it was called before it became \"Autoriteit Persoonsgegevens (AP)\""
    ]
   },
   {
    "language": "en",
    "kind": "good",
    "text": "# Privacy notice\n\nYou may lodge a complaint with the Autoriteit Persoonsgegevens.\n",
    "finds": []
   },
   {
    "language": "nl",
    "kind": "bad",
    "text": "# Privacyverklaring\n\nU kunt een klacht indienen bij het College bescherming persoonsgegevens.\n",
    "finds": [
     "3:36 the supervisory authority is named as it was called before it became \"Autoriteit Persoonsgegevens (AP)\""
    ]
   },
   {
    "language": "nl",
    "kind": "good",
    "text": "# Privacyverklaring\n\nU kunt een klacht indienen bij de Autoriteit Persoonsgegevens.\n",
    "finds": []
   }
  ],
  "file": "rules/outdated/renamed-authority.yml",
  "demand": {
   "kind": "forbid",
   "query": {
    "fact": "authority",
    "status": [
     "stated"
    ],
    "where": {
     "current": {
      "equals": false
     }
    }
   }
  }
 },
 {
  "id": "outdated/renamed-law",
  "severity": "note",
  "title": "Law under a name it no longer has",
  "law": [
   {
    "cite": "Digitale-Dienste-Gesetz of 6 May 2024",
    "unverified": true
   }
  ],
  "languages": [
   "de"
  ],
  "when": [],
  "unless": [],
  "anchor": {
   "topics": []
  },
  "message": "a law is named that has been renamed or replaced",
  "why": "Readers who look the law up under this name find a text that is no longer in force.",
  "help": "use the name and the number of the law in force (TDDDG for TTDSG, DDG for TMG)",
  "examples": [
   {
    "language": "de",
    "kind": "bad",
    "text": "# Datenschutzerklärung\n\nRechtsgrundlage für das Setzen der Cookies ist § 25 TTDSG.\n",
    "finds": [
     "3:1 a law is named that has been renamed or replaced"
    ]
   },
   {
    "language": "de",
    "kind": "good",
    "text": "# Datenschutzerklärung\n\nRechtsgrundlage für das Setzen der Cookies ist § 25 TDDDG.\n",
    "finds": []
   }
  ],
  "file": "rules/outdated/renamed-law.yml",
  "demand": {
   "kind": "forbid",
   "query": {
    "fact": "reference",
    "status": [
     "stated"
    ],
    "where": {
     "ref": {
      "equals": "renamed-law"
     },
     "use": {
      "equals": "relied"
     }
    }
   }
  }
 },
 {
  "id": "outdated/safe-harbor",
  "severity": "warning",
  "title": "Safe Harbor relied on",
  "law": [
   {
    "cite": "CJEU C-362/14 (Schrems I), 6 October 2015",
    "url": "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62014CJ0362",
    "checked": "2026-11-22"
   },
   {
    "cite": "GDPR Art. 13(1)(f)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    "checked": "2026-11-22"
   }
  ],
  "when": [],
  "unless": [],
  "anchor": {
   "topics": []
  },
  "message": "Safe Harbor is named as if it were in force",
  "why": "The Court of Justice declared the Safe Harbor decision, 2000/520/EC, invalid on 6 October 2015; readers are told of a safeguard that is not there.",
  "help": "name the safeguard that is in place now, or say that Safe Harbor is no longer relied on",
  "examples": [
   {
    "language": "en",
    "kind": "bad",
    "text": "# Privacy notice\n\nOur ticket provider Tidebook Inc. is certified under the US-EU Safe Harbor Framework.\n",
    "finds": [
     "3:1 Safe Harbor is named as if it were in force"
    ]
   },
   {
    "language": "en",
    "kind": "good",
    "text": "# Privacy notice\n\nOur ticket provider Tidebook Inc. is certified under the EU-US Data Privacy Framework.\n",
    "finds": []
   },
   {
    "language": "nl",
    "kind": "bad",
    "text": "# Privacyverklaring\n\nTidebook Inc. is gecertificeerd onder het Safe Harbor-programma tussen de EU en de VS.\n",
    "finds": [
     "3:1 Safe Harbor is named as if it were in force"
    ]
   },
   {
    "language": "nl",
    "kind": "good",
    "text": "# Privacyverklaring\n\nTidebook Inc. is gecertificeerd onder het EU-US Data Privacy Framework.\n",
    "finds": []
   }
  ],
  "file": "rules/outdated/safe-harbor.yml",
  "demand": {
   "kind": "forbid",
   "query": {
    "fact": "reference",
    "status": [
     "stated"
    ],
    "where": {
     "ref": {
      "equals": "safe-harbor"
     },
     "use": {
      "equals": "relied"
     }
    }
   }
  }
 },
 {
  "id": "plain-language/vague-purpose",
  "severity": "note",
  "title": "Purposes that say nothing",
  "law": [
   {
    "cite": "GDPR Art. 13(1)(c)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    "checked": "2026-11-22"
   },
   {
    "cite": "WP260 rev.01 par. 12",
    "unverified": true
   }
  ],
  "when": [],
  "unless": [],
  "anchor": {
   "topics": []
  },
  "message": "the purpose \"{text}\" does not say what is done with data",
  "why": "The data protection authorities give \"to develop new services\", \"for research purposes\" and \"to offer personalised services\" as purposes from which readers learn nothing.",
  "help": "say which data are used for what, such as \"we count which pages are read, to see what to explain better\"",
  "examples": [
   {
    "language": "en",
    "kind": "bad",
    "text": "# Privacy notice\n\n## Why we use your data\n\n- to deliver your bicycle\n- to improve our services\n",
    "finds": [
     "6:3 the purpose \"to improve our services\" does not say what is done with data"
    ]
   },
   {
    "language": "en",
    "kind": "good",
    "text": "# Privacy notice\n\n## Why we use your data\n\n- to deliver your bicycle\n- to see which tours are booked out, so that we offer more of them\n",
    "finds": []
   },
   {
    "language": "nl",
    "kind": "bad",
    "text": "# Privacyverklaring\n\n## Waarvoor wij uw gegevens gebruiken\n\n- om uw fiets te bezorgen\n- om onze dienstverlening te verbeteren\n",
    "finds": [
     "6:11 the purpose \"dienstverlening te verbeteren\" does not say what is done with data"
    ]
   },
   {
    "language": "nl",
    "kind": "good",
    "text": "# Privacyverklaring\n\n## Waarvoor wij uw gegevens gebruiken\n\n- om uw fiets te bezorgen\n- om te tellen welke routes worden gereden\n",
    "finds": []
   }
  ],
  "file": "rules/plain-language/vague-purpose.yml",
  "demand": {
   "kind": "forbid",
   "query": {
    "text": {},
    "words": "style.vague-purpose",
    "in": [
     "paragraph",
     "item",
     "row"
    ],
    "under": [
     "purposes",
     "legal-basis",
     "data"
    ]
   }
  }
 },
 {
  "id": "plain-language/vague-qualifier",
  "severity": "note",
  "title": "Words that leave it open",
  "law": [
   {
    "cite": "GDPR Art. 12(1)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    "checked": "2026-11-22"
   },
   {
    "cite": "WP260 rev.01 par. 13",
    "unverified": true
   }
  ],
  "when": [],
  "unless": [],
  "anchor": {
   "topics": []
  },
  "message": "words such as \"{text}\" leave open what is done with data, {count} in this section",
  "why": "The data protection authorities ask writers to avoid \"may\", \"might\", \"some\", \"often\" and \"possible\": readers cannot tell from them whether something happens with their data.",
  "help": "say what is done, or under which condition it is done",
  "examples": [
   {
    "language": "en",
    "kind": "bad",
    "text": "# Privacy notice\n\n## Who we share your data with\n\nWe may share some data with the workshop. The workshop might keep them.\n\n## How long we keep your data\n\nWe keep invoices for seven years.\n",
    "finds": [
     "5:4 words such as \"may\" leave open what is done with data, 3 in this section"
    ]
   },
   {
    "name": "what readers may do is not vague",
    "language": "en",
    "kind": "good",
    "text": "# Privacy notice\n\n## Who we share your data with\n\nWe share your address with the parcel service when you order a bicycle.\n\n## Your rights\n\nYou may ask us for a copy of your data.\n",
    "finds": []
   },
   {
    "language": "nl",
    "kind": "bad",
    "text": "# Privacyverklaring\n\n## Met wie wij gegevens delen\n\nWij kunnen uw adres delen met de drukker van het programmaboekje.\n",
    "finds": [
     "5:5 words such as \"kunnen\" leave open what is done with data, 1 in this section"
    ]
   },
   {
    "language": "nl",
    "kind": "good",
    "text": "# Privacyverklaring\n\n## Met wie wij gegevens delen\n\nWij delen uw adres met de drukker als u het programmaboekje bestelt.\n",
    "finds": []
   }
  ],
  "file": "rules/plain-language/vague-qualifier.yml",
  "demand": {
   "kind": "forbid",
   "query": {
    "text": {},
    "words": "style.vague-qualifier",
    "in": [
     "paragraph",
     "item",
     "row"
    ],
    "under": [
     "data",
     "source",
     "purposes",
     "legal-basis",
     "recipients",
     "transfers",
     "retention"
    ]
   },
   "once": "section"
  }
 }
]
