import { describe, expect, it } from 'vitest'
import { findAddresses } from '../../../src/facts/parts/address.ts'

const read = (text: string) => findAddresses(text).map((hit) => [hit.text, hit.country ?? '?'].join(' = '))

/** One address in its line; `country` is what the text proves, "?" where it proves none. */
const SINGLE: readonly (readonly [string, string])[] = [
  // Netherlands
  ['Vuurtorenkade 12, 8899 BB Westhaven', 'NL'],
  ['Postbus 321, 8899 BB, Westhaven', 'NL'],
  ['Fietsmakersweg 40 8899 BB Westhaven', 'NL'],
  ["'t Hof van Noord 5, 8899 BB Westhaven", 'NL'],
  ['Prins Koorgracht 391 A, 8899BB Westhaven, Nederland', 'NL'],
  ['Lange Koren 5-III, 8899 BB Westhaven', 'NL'],
  ['Koorsteeg 8, 8899 BB', 'NL'],
  // Belgium
  ['Zangstraat 12 bus 3, 1000 Brussel', '?'],
  ['Avenue du Port 231 bte 5, 1050 Ixelles, Belgique', 'BE'],
  ['Rue du Phare 16, B-1000 Bruxelles', 'BE'],
  // Germany, Austria, Switzerland, Liechtenstein
  ['Fahrradstraße 1, 12345 Nordstadt', '?'],
  ['Fahrradstr.1, 12345 Nordstadt', '?'],
  ['Chorweg 33,20457 Nordstadt, Deutschland', 'DE'],
  ['Grüner Damm 10, D-12345 Bad Nordstadt', 'DE'],
  ['Unter den Segeln 5, 12345 Nordstadt am Meer', '?'],
  ['Hafenstraße 3 in 12345 Nordstadt', '?'],
  ['12345 Nordstadt, Hafenstraße 3', '?'],
  ['Postfach 12 34, 12345 Nordstadt', '?'],
  ['Radgasse 5/B4, A-1040 Wien', 'AT'],
  ['Leuchtturm 12, 6020 Bergheim, Österreich', 'AT'],
  ['Untere Mühle 9, CH-6399 Bergsee', 'CH'],
  ['Sängerallee 4, 3030 Bergsee, Switzerland', 'CH'],
  // France and Luxembourg
  ['78, Avenue du Phare, 29200 Portville', '?'],
  ['4 bis rue des Vélos 29200 Portville', '?'],
  ['9 rue du Phare, Portville 29200, France', 'FR'],
  ['12 rue du Phare à Portville (29200)', '?'],
  ['44 rue du Phare, CS 80134, 29272 Portville Cedex', '?'],
  ['3 place du Chœur - TSA 80715 - 29334 PORTVILLE CEDEX 07', '?'],
  ['BP 123, 29200 Portville cedex 08', '?'],
  ['33732 Portville Cedex 9', 'FR'],
  ['Le Bourg, 29200 Saint-Portville, France', 'FR'],
  ['53 Rue du Phare Portville 9 Frankreich', 'FR'],
  ['5, rue du Vélo, L-1882 Luxembourg', 'LU'],
  // United Kingdom and Ireland
  ['Choir House, 36-38 Songhill, London, EC3V 9ZZ', 'GB'],
  ['86-90 Pedal Street London, EC2A 9ZZ United Kingdom', 'GB'],
  ['Harbour Business Park, Eastmoor, Songshire, England, HR2 9ZZ', 'GB'],
  ['610 Lighthouse Road, W4 9ZZ London', 'GB'],
  ['One Bicycle Wall, London, EC2Y 9ZZ, United Kingdom', 'GB'],
  ['Beacon House, Barrel Street, Dublin 4, Ireland', 'IE'],
  ['10 Song Terrace, Dublin, D02 X9Y8, Ireland', 'IE'],
  ['11 Upper Wheel Street, Dublin 2, D02 X9Y8', 'IE'],
  // United States, Canada, Australia, Singapore
  ['1600 Lighthouse Parkway, Mount Choir, CA 94999, USA', 'US'],
  ['1355 Wheel St, Suite 900, Mount Choir, California 94999', 'US'],
  ['300 Wheel Street #516, Mount Choir, WA 98999-1234', 'US'],
  ['P.O. Box 9000, Choirfield, IL 62999', 'US'],
  ['12 Harbour Rd, Suite 4, Halifax, NS B3H 9Z9', 'CA'],
  ['5 Lighthouse Street, Fremantle WA 6999', 'AU'],
  ['80 Bicycle Road, #10-01, Singapore 068999', 'SG'],
  // The north and the east
  ['Cykelgatan 1, 111 99 Stockholm', '?'],
  ['Box 456, 194 99 FYRBY, Sweden', 'SE'],
  ['Sanggade 10, 1165 København K', '?'],
  ['Fyrgata 5, 0155 Oslo, Norge', 'NO'],
  ['Majakkakatu 10, 00100 Helsinki', '?'],
  ['Ratta tn 50-201, 10199 Tallinn, Estonia', 'EE'],
  ['Ratta Street 57b/1, Tallinn 10499, Estonia', 'EE'],
  ['ul. Rowerowa 10/12, 00-999 Warszawa', 'PL'],
  ['Majáková 12, 110 99 Praha 1', '?'],
  // The south
  ['Via del Faro, 12, 00199 Roma', '?'],
  ['C/ del Coro, número 6, 28099 – Madrid', '?'],
  ['Calle de la Bicicleta 40 bis, 28099 Madrid, España', 'ES'],
  ['Rua do Farol 10, 1100-999 Lisboa', 'PT'],
]

describe('an address on one line', () => {
  it.each(SINGLE)('"%s"', (address, country) => expect(read(address)).toEqual([`${address} = ${country}`]))

  it.each(SINGLE)('"%s" is cut out of its sentence', (address, country) => {
    const bound = read(`The museum, with offices at: ${address} (see below), keeps the list of visitors.`)
    expect(bound).toEqual([`${address} = ${country}`])
  })
})

describe('an address over several lines', () => {
  it.each([
    ['Chorverein e.V.\nHafenstr. 17\n12345 Nordstadt\nGermany\nTel: 0123', 'Hafenstr. 17 12345 Nordstadt Germany = DE'],
    [
      'Fietsenwinkel B.V.\u2028Kettinglaan 52\u20288899BB, Westhaven\u2028info@example.org',
      'Kettinglaan 52, 8899BB, Westhaven = NL',
    ],
    [
      'Museum Ltd\u2029Beacon House\u20291 Light Street\u2029London\u2029WC1N 9ZZ',
      'Beacon House, 1 Light Street, London, WC1N 9ZZ = GB',
    ],
    ['Wheels Inc.\nP.O. Box 259001\nChoirfield, TX 75999-9001', 'P.O. Box 259001 Choirfield, TX 75999-9001 = US'],
    ['Choeur SAS\n22, rue du Chant\n29110 Portville', '22, rue du Chant 29110 Portville = ?'],
    ['Koorweg 174 \nThe Haven \nNetherlands', 'Koorweg 174 The Haven Netherlands = NL'],
    ['Wheels Ltd\n5 Light Street\nDublin 2\nD02 X9Y8\nIreland', '5 Light Street Dublin 2 D02 X9Y8 Ireland = IE'],
    ['Postfach 1234\nCH-8099 Bergsee', 'Postfach 1234 CH-8099 Bergsee = CH'],
    ['Cykelgatan 3H\u2029113 99 Stockholm, Sweden', 'Cykelgatan 3H, 113 99 Stockholm, Sweden = SE'],
  ])('%j', (text, expected) => expect(read(text)).toEqual([expected]))

  it('may be wrapped in the middle of the street', () => {
    expect(read('The choir meets at 4 boulevard du\nPhare, 29200 Portville')).toEqual([
      '4 boulevard du Phare, 29200 Portville = ?',
    ])
    expect(read('gevestigd aan de Koorgracht\n244, 8899 BB Westhaven')).toEqual([
      'Koorgracht 244, 8899 BB Westhaven = NL',
    ])
  })
})

describe('where an address begins and ends', () => {
  it('leaves out the name before and the telephone behind', () => {
    const text = 'Contact: Chorladen GmbH, Hafenstraße 3, 12345 Nordstadt, Telefon: +49 123 4567'
    const [hit] = findAddresses(text)
    expect(text.slice(hit?.start, hit?.end)).toBe('Hafenstraße 3, 12345 Nordstadt')
    expect(hit?.line1Start).toBe(0)
  })

  it('includes building and floor before the street', () => {
    expect(read('Choir Ltd, 6th Floor, Beacon House, 12 Light Street, London, EC2A 9ZZ')).toEqual([
      '6th Floor, Beacon House, 12 Light Street, London, EC2A 9ZZ = GB',
    ])
  })

  it('tells where its first line begins', () => {
    const text = 'Wij zijn\nFietsenwinkel B.V., Kettinglaan 52, 8899 BB Westhaven'
    expect(findAddresses(text)[0]?.line1Start).toBe(9)
  })

  it('finds several in one text', () => {
    const text = 'A GmbH (Hafenstraße 3, 12345 Nordstadt) or B Inc. (1 Wheel Way, Mount Choir, CA 94999, USA)'
    expect(read(text)).toEqual(['Hafenstraße 3, 12345 Nordstadt = ?', '1 Wheel Way, Mount Choir, CA 94999, USA = US'])
  })

  it('takes the country named before the one that the code suggests', () => {
    expect(read('Boîte postale 7, F-98099 Rocher, Monaco')).toEqual(['Boîte postale 7, F-98099 Rocher, Monaco = MC'])
  })
})

describe('an address that words for a seat announce without a postcode', () => {
  it.each([
    ['with its registered office in Choirfield, 12 Light Street, VAT 123', 'Choirfield, 12 Light Street = ?'],
    ['located at 12 Light Street, Choirfield.', '12 Light Street, Choirfield = ?'],
    ['con sede legale in Choirfield, Via del Faro 1-3, CF 123', 'Choirfield, Via del Faro 1-3 = ?'],
    ['gevestigd te Westhaven aan de Lange Kade 14', 'Westhaven aan de Lange Kade 14 = ?'],
    ['gevestigd te Westhaven, Koorstraat 12. Wij zingen.', 'Westhaven, Koorstraat 12 = ?'],
    ['ein Verein mit Sitz in Nordstadt, Hafenstraße 5', 'Nordstadt, Hafenstraße 5 = ?'],
    ['dont le siège est situé à Portville, 12 rue du Phare', 'Portville, 12 rue du Phare = ?'],
    ['association sise 12 rue du Phare à Portville', '12 rue du Phare à Portville = ?'],
  ])('%j', (text, expected) => expect(read(text)).toEqual([expected]))

  it.each([
    'servers located in Choirfield, a town of 12 Streets',
    'mit Sitz in Nordstadt, eingetragen unter Nummer 12',
    'gevestigd te Westhaven, ingeschreven onder nummer 12',
    'situé à Portville, immatriculée sous le numéro 12',
  ])('none in %j', (text) => expect(read(text)).toEqual([]))
})

describe('no address', () => {
  it.each([
    'Article 6 1234 AB',
    'Section 5 2018 Amsterdam treaty',
    '§ 25 TDDDG 10115',
    '8 ways to Contact',
    'Art. 6 Abs. 1, 10115 Berlin',
    'Call 020 7946 0958 London',
    'Telefon 040 12345, Hamburg',
    'Fax: 030 12 34 56 10115 Berlin',
    'Version 3, 2019 Update',
    'since May 25, 2018 Google',
    'IP 10.0.0.1 2018 Amsterdam',
    '192.168.1.0 to 192.168.1.255, Germany',
    'Handelsregister Berlin HRB 12345, 10115 Berlin',
    'Amtsgericht Nordstadt HRB 12345',
    'KvK 12345678 Amsterdam',
    'In Berlin 10115',
    'the commissioner in 70199 Stuttgart',
    'Amsterdam, 1016 BT',
    'Amsterdam, Netherlands',
    'Google Analytics 4, 10000 Users in Germany',
    'Step 2, 5000 Points, Germany',
    'Regulation 2016/679 Article 13, 2018 Brussels',
    'the Court of Justice, C-311/18, 16 July 2020, Luxembourg',
    'In 2019 Road safety in Dublin, Ireland',
    'since 2016 Place of business Paris, France',
    'California Civil Code Section 1798.83',
    'Windows 10, 12345 Devices',
    'We keep 12 Months, 2020 Data',
  ])('in "%s"', (text) => expect(findAddresses(text)).toEqual([]))
})
