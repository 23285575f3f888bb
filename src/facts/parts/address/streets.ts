// Street and house number, or a P.O. box, within one part of an address. Where the parts come from is not known here.
import { PARTICLES } from './segments.ts'

/** A street found in a part. `strong`: its words or form say that it is one, whatever stands around it. */
export interface Street {
  /** Offsets in the part. */
  readonly start: number
  readonly end: number
  readonly strong: boolean
  readonly box: boolean
  /** Something may follow in the part that is not street: "12 Quay Street Galway", "Quay Street 12 Galway". */
  readonly first: boolean
}

const BOX =
  /(?<![\p{L}\p{N}])(?:(?:G\.?)?P\.?\s?O\.?[\s-]?Box|Post Office Box|Private Bag|Postbus|Postfach|Case postale|Casella postale|Apartado(?: de correos)?|Postboks|Boîte postale|Skrytka pocztowa|B\.?P\.?|C\.?S\.?|TSA|C\.?P\.?|PL|Box)\s?(?:n[°ºo]\.?\s?)?\d[\d \u00a0.-]{0,9}/giu
const BOX_CAPITALS = /^(?:BP|B\.P\.|CS|C\.S\.|TSA|CP|C\.P\.|PL|Box)(?=[\s\d])|^\p{Lu}\p{Ll}|^P\.?\s?O|^G\.?P\.?O/u

const FR_TYPE =
  "rue|avenue|ave?\\.?|boulevard|bo?u?l?v?d\\.?|place|pl\\.?|quai|cours|chemin|ch\\.|all[ée]es?|impasse|route|rte|square|passage|esplanade|faubourg|rond-point|villa|sentier|promenade|parvis|mail|voie|cité|résidence|montée|ruelle|clos|domaine|hameau|traverse|venelle|carrefour|lotissement|cour|galerie|grand['’]?\\s?rue|z\\.?a\\.?c?\\.?|z\\.?i\\.?|parc|porte|pont|côte|via|viale|piazza|corso|calle|c\\/|avda\\.?|avenida|plaza|paseo|rua|praça|largo"
const EN_TYPE =
  'Street|St|Str|Road|Rd|Avenue|Ave|Av|Lane|Ln|Drive|Dr|Boulevard|Blvd|Way|Court|Ct|Place|Pl|Square|Sq|Terrace|Parkway|Pkwy|Highway|Hwy|Circle|Cir|Row|Close|Crescent|Gardens|Grove|Hill|Walk|Wharf|Quay|Embankment|Broadway|Plaza|Park|Mews|Yard|Gate|Green|Bridge|Parade|Alley|Loop|Trail|Center|Centre|Wall|Route|Turnpike|Pike|Esplanade|Quays|Mall'
const NUMBER_FIRST =
  '(?:\\d{1,5}[a-zA-Z]?(?:\\s?[-–/&]\\s?\\d{1,5}[a-zA-Z]?){0,2}(?:\\s?(?:bis|ter|quater))?|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)'
const FIRST_START = new RegExp(
  `(?<![\\p{L}\\p{N}.,/#§°]|\\d\\s?[-–/&]\\s?|\\d\\.)(${NUMBER_FIRST})(?:\\s?,)?\\s+`,
  'gu',
)
const FR_REST = new RegExp(`^(?:${FR_TYPE})(?![\\p{L}])\\s{0,2}[\\p{L}\\d]`, 'iu')
const EN_REST = new RegExp(
  `^(?:(?:\\p{Lu}|\\d{1,3}(?:st|nd|rd|th))[\\p{L}\\p{M}'’.-]*\\s){1,5}?(?:${EN_TYPE})(?![\\p{L}])`,
  'u',
)
const EN_SINGLE = /^(?:The\s)?(?:Broadway|Embankment|Strand)(?![\p{L}])/u
const CAP_REST = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*\s?){1,4}$/u

// Long lists of words go without the flag for Unicode, which makes compiling them ten times as slow; so ẞ is spelled out.
const LEADING_TYPE = new RegExp(`^(?:${FR_TYPE})$`, 'i')

const HOUSE =
  '(?:(?:nr|no|n°|nº|num|número|numéro|numero)\\.?\\s?)?\\d{1,4}\\s?[a-zA-Z]?(?:\\s?[-–/+&]\\s?(?:\\d{1,4}\\s?[a-zA-Z]?|[a-zA-Z]\\d{1,3}|I{1,3}|hs|huis)){0,2}(?:\\s?bis|\\s?ter)?'
const DOOR =
  '(?:,?\\s(?:bus|bte|bo[iî]te|box|Top|Apt|App|Haus|Hs|hs|lok|m|b|t|c|Stiege|Tür|[1-9]\\d?\\.?\\s?(?:OG|Stock|Etage|sal|kerros)|EG|OG|HH|VH|Hof|I{1,3})\\.?(?:\\s?\\d{1,4}[a-zA-Z]?)?)?'
const HOUSE_LAST = new RegExp(`(?<=[\\p{L}.'’])(?:(?:\\s?,)?\\s{1,2}|(?<=str\\.))(${HOUSE}${DOOR})$`, 'iu')

/** Solid words for streets: "Klingerstraße", "Sweelincklaan". Short ones that end other words too ("ring", "pad") are left out. */
const SUFFIX =
  /(?:stra(?:[ßẞ]|ss)en?|str\.?|gasse|platz|allee|damm|chaussee|ufer|weg|gracht|straat|laan|kade|plein|singel|dijk|dreef|steeg|plantsoen|gatan|vägen|gata|veien|vegen|gade|vej|torvet|plads|katu|kuja|väylä)$/i
/** Words for streets that stand by themselves. */
const TYPE_WORD = new RegExp(
  `^(?:${EN_TYPE}|${FR_TYPE}|stra(?:[ßẞ]|ss)e|str\\.?|weg|allee|platz|ring|ul\\.?|al\\.?|pl\\.?|os\\.?|nám\\.?|náměstí|ulice|gate|gata|vei|vej|tn|mnt|pst|g\\.|pr\\.|iela|utca|út|tie|u\\.|c\\/|av\\.?)$`,
  'i',
)
/** After these, the words before a solid German street name belong to it ("Alte Poststraße"). */
const GERMAN_SOLID = /(?:stra(?:[ßẞ]|ss)en?|str\.?|gasse|platz|allee|damm|chaussee|ufer)$/i
const WORD_LAST = /\p{L}{2}$/u
const GERMAN_LEAD =
  /^(?:alte[rn]?|neue[rn]?|gro[ßẞ]e[rn]?|kleine[rn]?|obere[rn]?|untere[rn]?|hohe[rn]?|lange[rn]?|innere|äußere|st\.|sankt|dr\.)$/i
const LEGAL_FORM =
  /^(?:GmbH|mbH|AG|SE|UG|KG|OHG|GbR|e\.?V\.?|eG|B\.?V\.?|N\.?V\.?|V\.?O\.?F\.?|BV(?:BA)?|NV|VZW|SAS|S\.?A\.?|SARL|SNC|S\.?r\.?l\.?|Ltd\.?|Limited|LLP|LLC|Inc\.?|Corp\.?|PLC|plc|ApS|A\/S|AB|AS|Oy|OÜ|UAB|sp\.|o\.o\.|Co\.?|KGaA|gGmbH)$/
/** Words that have a number behind them and are no street. */
const NO_STREET =
  /^(?:suite|ste\.?|unit|floor|level|room|building|block|apt\.?|apartment|office|box|locality|art(?:icle|ikel|\.)?s?|sections?|sec\.?|abs(?:atz|\.)?|para(?:graph|\.)?s?|paragraaf|lid|nr\.?|no\.?|num(?:ber)?\.?|nummer|numéro|directive|richtlijn|richtlinie|regulation|verordnung|verordening|règlement|law|act|gesetz|wet|loi|decision|chapter|kapitel|hoofdstuk|annex|anhang|bijlage|part|teil|deel|phase|step|schritt|stap|étape|version|versie|v|page|seite|pagina|table|tabelle|tabel|figure|abbildung|tel\.?|telefon|telefoon|telephone|phone|téléphone|tél\.?|fax|mobile?|mobil|hrb|hra|kvk|rcs|siren|siret|btw|vat|ust|ustid|iban|bic|iso|tls|ssl|ipv|http|windows|android|ios|macos|analytics|level|class|klasse|category|stand|since|seit|vom|from|until|bis|rules?|item|point|pt\.?|lit\.?|clause|schedule|form|model|type|typ|top|age|alter|group|gruppe|user|users|case|id|code|utc|gmt|chrome|firefox|january|february|march|april|may|june|july|august|september|october|november|december|januari?|februari?|märz|maart|mai|mei|juni?|juli?|augustus|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|monday|montag|bdsg|dsgvo|gdpr|avg|rgpd|ttdsg|tddsg|tddg|tddd?g|tmg|tkg|bgb|hgb|ao|ustg|uwg|ccpa|cpra|euro|eur|chf|usd|gb|mb|kb|ca|over|about|only|nur|page|frage|question|release|windows|google|ga|matomo|web|play)$/i

/** The street or P.O. box in a part. */
export function streetIn(part: string): Street | undefined {
  const first = numberFirst(part)
  return boxIn(part) ?? (first?.strong ? first : (numberLast(part) ?? withTown(part) ?? first))
}

function boxIn(part: string): Street | undefined {
  for (const match of part.matchAll(BOX)) {
    if (!BOX_CAPITALS.test(match[0])) continue
    return { start: match.index, end: match.index + match[0].trimEnd().length, strong: true, box: true, first: false }
  }
  return undefined
}

/** "12 Quay Street", "78, Avenue du Lac", "4 bis rue du Port", and in a part of its own "36-38 Cornhill". */
function numberFirst(part: string): Street | undefined {
  let weak: Street | undefined
  let strong: Street | undefined
  for (const match of part.matchAll(FIRST_START)) {
    const rest = part.slice(match.index + match[0].length)
    const isStreet = FR_REST.test(rest) || EN_REST.test(rest) || EN_SINGLE.test(rest)
    const hit: Street = { start: match.index, end: part.length, strong: isStreet, box: false, first: true }
    if (isStreet) strong = hit
    else if (CAP_REST.test(rest) && !NO_STREET.test(rest.split(/\s/)[0] ?? '')) weak = hit
  }
  return strong ?? weak
}

/** "Klingerstraße 15", "Jan Vroegopsingel 8", "Vesivärava tn 50-201", "Via Roma, 31", and without a street word "Untermüli 9". */
function numberLast(part: string): Street | undefined {
  const match = HOUSE_LAST.exec(part)
  if (!match) return undefined
  const words = [...part.slice(0, match.index).matchAll(/\S+/g)]
  let first = words.length
  let strong = false
  for (let index = words.length - 1; index >= 0 && words.length - index <= 6; index--) {
    const word = words[index]?.[0] ?? ''
    if (LEGAL_FORM.test(word) || NO_STREET.test(bare(word))) break
    const isType = TYPE_WORD.test(word) || SUFFIX.test(word)
    if (!isType && !/^[\p{Lu}\d]/u.test(word) && !PARTICLES.has(word) && !/^(?:['’][st]|[dl]['’]\p{Lu})/u.test(word))
      break
    if (strong && stopsGerman(words[index + 1]?.[0] ?? '', word)) break
    first = index
    strong ||= isType
    // In Romance languages the word for the street leads the name.
    if (isType && LEADING_TYPE.test(word) && index < words.length - 1) break
  }
  while (first < words.length && PARTICLES.has(words[first]?.[0] ?? '') && !TYPE_WORD.test(words[first]?.[0] ?? ''))
    first++
  const lead = words[first]
  if (!lead || !/\p{L}{2}/u.test(part.slice(lead.index, match.index))) return undefined
  return { start: lead.index, end: part.length, strong, box: false, first: false }
}

const TOWN_LAST = /^(.*[\p{L}.]\s\d{1,4}\s?[a-z]?)\s\p{Lu}[\p{L}'’-]+(?:[ \u00a0][\p{L}'’-]+){0,3}$/u

/** "Maanweg 174 Den Haag": a street, its number and the town without a sign between them. */
function withTown(part: string): Street | undefined {
  const street = numberLast(TOWN_LAST.exec(part)?.[1] ?? '')
  return street?.strong ? { ...street, first: true } : undefined
}

function stopsGerman(later: string, word: string): boolean {
  const solid = GERMAN_SOLID.exec(later)
  const isSolid = solid !== null && WORD_LAST.test(later.slice(0, solid.index))
  return isSolid && !TYPE_WORD.test(later) && !GERMAN_LEAD.test(word)
}

function bare(word: string): string {
  return word.replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, '')
}

/** A number and nothing else: the house of a street whose name is the part before, or whose name follows. */
export const LONE_NUMBER =
  /^(?:(?:nr|no|n°|nº|num|número|numero|numéro)\.?\s?)?\d{1,4}(?:\s?[-–/]\s?\d{1,4})?\s?(?:[a-zA-Z]|bis|ter)?$/i
/** A part that ends in a number, with a street name to come: "siège social : 78" | "avenue du Lac". */
export const ENDS_IN_NUMBER = /(?:^|\s)\d{1,4}(?:[-–/]\d{1,4})?(?:\s?(?:[a-zA-Z]|bis|ter))?$/u
/** "Victoria Street" whose number, in the part before, is parted from it by a comma. */
export const ENGLISH_STREET = new RegExp(`^(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*\\s){1,4}(?:${EN_TYPE})$`, 'u')
export const BEGINS_WITH_TYPE = new RegExp(`^(?:${FR_TYPE})\\s`, 'i')

const BUILDING =
  /^(?:(?:Unit|Suite|Floor|Level)\s\S{1,6}\s)?(?:\p{Lu}[\p{L}\p{M}'’.-]*\s){1,4}(?:House|Building|building|Tower|Towers|Court|Centre|Center|Campus|Plaza|Hall|Park|Estate|Mill|Studios?|Works|Chambers|Farm|Offices|Gebouw|Quarter|Place)\s?[A-Z\d]{0,2}$|^(?:Suite|Unit|Floor|Level|Bâtiment|Bât\.|Immeuble|Tour|Résidence|Gebouw|Building|Haus|Block|Office|Apartment|Flat|Room)\s\S{1,12}(?:\s\p{Lu}\S{0,20})?$|^(?:\d{1,2}(?:st|nd|rd|th|\.|e|er|ème)?|Ground|First|Second|Third|Fourth|Fifth)\s(?:Floor|floor|étage|Etage|verdieping)$/u

/** A line that names a building or a unit: "Lighthouse Building", "Suite 12", "2nd Floor". */
export function isBuilding(part: string): boolean {
  return BUILDING.test(part)
}
