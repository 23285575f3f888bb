// Generated from rules/ by `npm run generate`. Do not edit.
import type { ChangeRule } from '../model/change-rule.ts'

/** What changes of facts mean. */
export const CHANGE_RULES: readonly ChangeRule[] = [
 {
  "fact": "authority",
  "op": "added",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 13(2)(d)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "the supervisory authority {subject} is named"
 },
 {
  "fact": "authority",
  "op": "removed",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 13(2)(d)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "the supervisory authority {subject} is no longer named"
 },
 {
  "fact": "authority",
  "op": "changed",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 13(2)(d)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "another supervisory authority is named, {subject}"
 },
 {
  "fact": "automated-decision",
  "op": "added",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 13(2)(f)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "automated decisions or profiling are spoken of"
 },
 {
  "fact": "automated-decision",
  "op": "removed",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 13(2)(f)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "automated decisions or profiling are no longer spoken of"
 },
 {
  "fact": "automated-decision",
  "op": "changed",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 13(2)(f)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "what is said about automated decisions or profiling is another thing"
 },
 {
  "fact": "change-clause",
  "op": "added",
  "materiality": "review",
  "law": [
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "how readers hear of changes is stated"
 },
 {
  "fact": "change-clause",
  "op": "removed",
  "materiality": "review",
  "law": [
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "how readers hear of changes is no longer stated"
 },
 {
  "fact": "change-clause",
  "op": "changed",
  "materiality": "review",
  "law": [
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "how readers hear of changes is described otherwise"
 },
 {
  "fact": "children-age",
  "op": "added",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 8(1)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "an age or a rule for children is stated"
 },
 {
  "fact": "children-age",
  "op": "removed",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 8(1)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "an age or a rule for children is no longer stated"
 },
 {
  "fact": "children-age",
  "op": "changed",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 8(1)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "the age or the rule for children is another one"
 },
 {
  "fact": "commitment",
  "op": "added",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 5(1)(a)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "a promise is made that was not made before: {subject}"
 },
 {
  "fact": "commitment",
  "op": "removed",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 5(1)(a)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "a promise is no longer made: {subject}"
 },
 {
  "fact": "commitment",
  "op": "changed",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 5(1)(a)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "a promise is turned round or limited: {subject}"
 },
 {
  "fact": "complaint",
  "op": "added",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 13(2)(d)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "the right to complain to a supervisory authority is stated"
 },
 {
  "fact": "complaint",
  "op": "removed",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 13(2)(d)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "the right to complain to a supervisory authority is no longer stated"
 },
 {
  "fact": "complaint",
  "op": "changed",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 13(2)(d)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "the right to complain is described otherwise"
 },
 {
  "fact": "contact",
  "op": "added",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 13(1)(a)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "GDPR Art. 12(2)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "the notice gives a further way to make contact, {subject}"
 },
 {
  "fact": "contact",
  "op": "removed",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 13(1)(a)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "GDPR Art. 12(2)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "the notice no longer gives the contact {subject}"
 },
 {
  "fact": "contact",
  "op": "changed",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 13(1)(a)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "GDPR Art. 12(2)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "the notice gives another contact, {subject}"
 },
 {
  "fact": "controller",
  "op": "added",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 13(1)(a)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "the notice names a controller that was not named before, {subject}"
 },
 {
  "fact": "controller",
  "op": "removed",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 13(1)(a)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "the notice no longer names {subject} as controller"
 },
 {
  "fact": "controller",
  "op": "changed",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 13(1)(a)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "the notice says otherwise who the controller is or where it is"
 },
 {
  "fact": "cookies",
  "op": "added",
  "materiality": "review",
  "law": [
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "cookies or the like are spoken of"
 },
 {
  "fact": "cookies",
  "op": "removed",
  "materiality": "review",
  "law": [
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "cookies or the like are no longer spoken of"
 },
 {
  "fact": "cookies",
  "op": "changed",
  "materiality": "material",
  "law": [
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "the choice about cookies or the like is another one"
 },
 {
  "fact": "data-category",
  "op": "added",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 14(1)(d)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "data that were not named before are used: {subject}"
 },
 {
  "fact": "data-category",
  "op": "removed",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 14(1)(d)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "data are no longer named: {subject}"
 },
 {
  "fact": "data-category",
  "op": "changed",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 14(1)(d)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "data are described otherwise: {subject}"
 },
 {
  "fact": "data-source",
  "op": "added",
  "materiality": "review",
  "law": [
   {
    "cite": "GDPR Art. 14(2)(f)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "data come from a source that was not named before: {subject}"
 },
 {
  "fact": "data-source",
  "op": "removed",
  "materiality": "review",
  "law": [
   {
    "cite": "GDPR Art. 14(2)(f)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "a source of data is no longer named: {subject}"
 },
 {
  "fact": "data-source",
  "op": "changed",
  "materiality": "review",
  "law": [
   {
    "cite": "GDPR Art. 14(2)(f)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "the source of data is described otherwise"
 },
 {
  "fact": "dpo",
  "op": "added",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 13(1)(b)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "the notice gives a contact of the data protection officer, {subject}"
 },
 {
  "fact": "dpo",
  "op": "removed",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 13(1)(b)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "the notice no longer gives the contact {subject} of the data protection officer"
 },
 {
  "fact": "dpo",
  "op": "changed",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 13(1)(b)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "the notice gives another contact of the data protection officer"
 },
 {
  "fact": "effective-date",
  "op": "added",
  "materiality": "editorial",
  "law": [],
  "summary": "a date is given, {after}"
 },
 {
  "fact": "effective-date",
  "op": "removed",
  "materiality": "editorial",
  "law": [],
  "summary": "the date is gone"
 },
 {
  "fact": "effective-date",
  "op": "changed",
  "materiality": "editorial",
  "law": [],
  "summary": "the date is another one"
 },
 {
  "fact": "legal-basis",
  "op": "added",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 13(1)(c)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "a legal basis is stated: {subject}"
 },
 {
  "fact": "legal-basis",
  "op": "removed",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 13(1)(c)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "a legal basis is no longer stated: {subject}"
 },
 {
  "fact": "legal-basis",
  "op": "changed",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 13(1)(c)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "another legal basis: {subject}"
 },
 {
  "fact": "other",
  "op": "added",
  "materiality": "material",
  "law": [
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "a statement is new: {subject}"
 },
 {
  "fact": "other",
  "op": "removed",
  "materiality": "material",
  "law": [
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "a statement is gone: {subject}"
 },
 {
  "fact": "other",
  "op": "changed",
  "materiality": "material",
  "law": [
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "a statement says the opposite or is limited otherwise: {subject}"
 },
 {
  "fact": "provision",
  "op": "added",
  "materiality": "review",
  "law": [
   {
    "cite": "GDPR Art. 13(2)(e)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "whether data have to be given is stated"
 },
 {
  "fact": "provision",
  "op": "removed",
  "materiality": "review",
  "law": [
   {
    "cite": "GDPR Art. 13(2)(e)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "whether data have to be given is no longer stated"
 },
 {
  "fact": "provision",
  "op": "changed",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 13(2)(e)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "whether data have to be given is described otherwise"
 },
 {
  "fact": "purpose",
  "op": "added",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 13(1)(c)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "GDPR Art. 13(3)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "data are used for a purpose that was not stated before: {subject}"
 },
 {
  "fact": "purpose",
  "op": "removed",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 13(1)(c)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "GDPR Art. 13(3)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "a purpose is no longer stated: {subject}"
 },
 {
  "fact": "purpose",
  "op": "changed",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 13(1)(c)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "GDPR Art. 13(3)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "a purpose is described otherwise: {subject}"
 },
 {
  "fact": "recipient",
  "op": "added",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 13(1)(e)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 30"
   }
  ],
  "summary": "data go to a recipient that was not named before: {subject}"
 },
 {
  "fact": "recipient",
  "op": "removed",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 13(1)(e)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 30"
   }
  ],
  "summary": "a recipient is no longer named: {subject}"
 },
 {
  "fact": "recipient",
  "op": "changed",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 13(1)(e)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 30"
   }
  ],
  "summary": "a recipient is described otherwise: {subject}"
 },
 {
  "fact": "reference",
  "op": "added",
  "materiality": "editorial",
  "law": [],
  "summary": "{subject} is referred to"
 },
 {
  "fact": "reference",
  "op": "removed",
  "materiality": "editorial",
  "law": [],
  "summary": "{subject} is no longer referred to"
 },
 {
  "fact": "reference",
  "op": "changed",
  "materiality": "editorial",
  "law": [],
  "summary": "{subject} is referred to otherwise"
 },
 {
  "fact": "representative",
  "op": "added",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 13(1)(a)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "the notice names a representative, {subject}"
 },
 {
  "fact": "representative",
  "op": "removed",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 13(1)(a)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "the notice no longer names a representative"
 },
 {
  "fact": "representative",
  "op": "changed",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 13(1)(a)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "the notice names another representative or another contact of it"
 },
 {
  "fact": "retention",
  "op": "added",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 13(2)(a)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "a storage period is stated: {subject}"
 },
 {
  "fact": "retention",
  "op": "removed",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 13(2)(a)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "a storage period is no longer stated: {subject}"
 },
 {
  "fact": "retention",
  "op": "changed",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 13(2)(a)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "another storage period: {subject}"
 },
 {
  "fact": "right",
  "op": "added",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 13(2)(b)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "a right is stated that was not stated before: {subject}"
 },
 {
  "fact": "right",
  "op": "removed",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 13(2)(b)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "a right is no longer stated: {subject}"
 },
 {
  "fact": "right",
  "op": "changed",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 13(2)(b)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "how a right can be used is described otherwise: {subject}"
 },
 {
  "fact": "safeguard",
  "op": "added",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 13(1)(f)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 30"
   }
  ],
  "summary": "transfers rest on a safeguard that was not named before, {subject}"
 },
 {
  "fact": "safeguard",
  "op": "removed",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 13(1)(f)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 30"
   }
  ],
  "summary": "transfers no longer rest on {subject}"
 },
 {
  "fact": "safeguard",
  "op": "changed",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 13(1)(f)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 30"
   }
  ],
  "summary": "transfers rest on another safeguard, {subject}"
 },
 {
  "fact": "security",
  "op": "added",
  "materiality": "review",
  "law": [
   {
    "cite": "GDPR Art. 32",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   }
  ],
  "summary": "how data are protected is stated"
 },
 {
  "fact": "security",
  "op": "removed",
  "materiality": "review",
  "law": [
   {
    "cite": "GDPR Art. 32",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   }
  ],
  "summary": "how data are protected is no longer stated"
 },
 {
  "fact": "security",
  "op": "changed",
  "materiality": "review",
  "law": [
   {
    "cite": "GDPR Art. 32",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   }
  ],
  "summary": "how data are protected is described otherwise"
 },
 {
  "fact": "transfer",
  "op": "added",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 13(1)(f)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 30"
   }
  ],
  "summary": "data go to a place outside the EEA that was not named before"
 },
 {
  "fact": "transfer",
  "op": "removed",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 13(1)(f)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 30"
   }
  ],
  "summary": "a transfer outside the EEA is no longer stated"
 },
 {
  "fact": "transfer",
  "op": "changed",
  "materiality": "material",
  "law": [
   {
    "cite": "GDPR Art. 13(1)(f)",
    "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
   },
   {
    "cite": "WP260 rev.01 par. 30"
   }
  ],
  "summary": "the transfer outside the EEA is described otherwise"
 },
 {
  "fact": "wording",
  "op": "added",
  "materiality": "review",
  "law": [
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "new text: {subject}"
 },
 {
  "fact": "wording",
  "op": "removed",
  "materiality": "review",
  "law": [
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "text is gone: {subject}"
 },
 {
  "fact": "wording",
  "op": "changed",
  "materiality": "review",
  "law": [
   {
    "cite": "WP260 rev.01 par. 29"
   }
  ],
  "summary": "text reads otherwise: {subject}"
 }
]
