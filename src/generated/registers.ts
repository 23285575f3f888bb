// Generated from rules/ by `npm run generate`. Do not edit.
import type { Registers } from '../model/register.ts'

/** The world: authorities, instruments, countries. */
export const REGISTERS: Registers = {
 "authorities": [
  {
   "id": "at",
   "country": "AT",
   "label": "Österreichische Datenschutzbehörde (DSB)",
   "names": [
    "Datenschutzbehörde [der] Republik Österreich",
    "Datenschutzbehörde (in|für|von) Österreich",
    "Datenschutzbehörde =DSB",
    "Datenschutzbehörde <3> Barichgasse",
    "Beschwerde* <4> (bei|an) (der|die) [österreichische*] =DSB",
    "(Austrian|Austria s) [national|federal] (data|data protection|data privacy|privacy|supervisory|data protection supervisory) (authority|regulator|agency|commission|commissioner|inspectorate|ombudsman|supervisor|watchdog)",
    "(Austrian|Austria s) =DPA",
    "(data protection|data privacy|supervisory|data protection supervisory) (authority|regulator|agency) (of|in) [the] Austria",
    "Oostenrijkse (toezichthouder|toezichthoudende (autoriteit|instantie|overheid)|gegevensbeschermingsautoriteit|databeschermingsautoriteit|privacytoezichthouder|privacyautoriteit|autoriteit voor [de] (gegevensbescherming|bescherming van persoonsgegevens))",
    "österreichische* (Datenschutzbehörde|Datenschutzaufsichtsbehörde|Aufsichtsbehörde|Datenschutzaufsicht|Datenschutzkommission|Datenschutz Aufsichtsbehörde)",
    "autorité (de contrôle|de surveillance|de [la] protection des données [personnelles]|nationale de protection des données) autrichienne",
    "autorité autrichienne (de contrôle|de surveillance|de [la] protection des données|chargée de la protection des données|de [la] protection de la vie privée)"
   ],
   "abbreviations": [],
   "weakAbbreviations": [],
   "domains": [
    "dsb.gv.at",
    "data-protection-authority.gv.at"
   ],
   "role": "authority",
   "verified": "source",
   "source": "domain and English name: W3C DPV 2.3 (legal); names in other languages from general knowledge",
   "note": "\"DSB\" alone is no abbreviation here: in German it mostly means Datenschutzbeauftragter, the controller's own officer. \"Datenschutzbehörde\" alone is generic.",
   "former": [
    {
     "names": [
      "österreichische* Datenschutzkommission",
      "Datenschutzkommission <3> (Österreich|Ballhausplatz|Bundeskanzleramt)"
     ],
     "until": "2014-01-01"
    }
   ]
  },
  {
   "id": "be",
   "country": "BE",
   "label": "Gegevensbeschermingsautoriteit / Autorité de protection des données (GBA/APD)",
   "names": [
    "(de|nationale|Belgische) =Gegevensbeschermingsautoriteit",
    "=Gegevensbeschermingsautoriteit (=GBA|Drukpersstraat|Brussel|https www gegevensbeschermingsautoriteit be)",
    "Autorité de [la] protection des données <3> (=APD|rue de la Presse|Bruxelles|Belgique)",
    "Datenschutzbehörde <3> (=DSB <3> Belgien|Drukpersstraat|rue de la Presse|Brüssel)",
    "(=GBA =APD|=APD =GBA)",
    "(Belgian|Belgium s) [national|federal] (data|data protection|data privacy|privacy|supervisory|data protection supervisory) (authority|regulator|agency|commission|commissioner|inspectorate|ombudsman|supervisor|watchdog)",
    "(Belgian|Belgium s) =DPA",
    "(data protection|data privacy|supervisory|data protection supervisory) (authority|regulator|agency) (of|in) [the] Belgium",
    "Belgische (toezichthouder|toezichthoudende (autoriteit|instantie|overheid)|gegevensbeschermingsautoriteit|databeschermingsautoriteit|privacytoezichthouder|privacyautoriteit|autoriteit voor [de] (gegevensbescherming|bescherming van persoonsgegevens))",
    "belgische* (Datenschutzbehörde|Datenschutzaufsichtsbehörde|Aufsichtsbehörde|Datenschutzaufsicht|Datenschutzkommission|Datenschutz Aufsichtsbehörde)",
    "autorité (de contrôle|de surveillance|de [la] protection des données [personnelles]|nationale de protection des données) belge",
    "autorité belge (de contrôle|de surveillance|de [la] protection des données|chargée de la protection des données|de [la] protection de la vie privée)"
   ],
   "abbreviations": [],
   "weakAbbreviations": [
    "GBA"
   ],
   "domains": [
    "dataprotectionauthority.be",
    "gegevensbeschermingsautoriteit.be",
    "autoriteprotectiondonnees.be",
    "apd-gba.be"
   ],
   "role": "authority",
   "verified": "source",
   "source": "domain and English name: W3C DPV 2.3 (legal); names in other languages from general knowledge; former name seen in lists of 2018",
   "note": "Lower-case \"gegevensbeschermingsautoriteit\" and \"autorité de protection des données\" are generic; the name counts with a capital or a Belgian sign beside it. \"APD\" alone is generic in the Romance languages.",
   "former": [
    {
     "names": [
      "Privacycommissie",
      "=CBPL",
      "=CPVP",
      "Commissie voor de bescherming van de persoonlijke levenssfeer",
      "Commission [belge] [de|pour] [la] protection de la vie privée",
      "(Belgian|Belgium s) Privacy Commission",
      "(Belgian|Belgium s) Commission for the Protection of Privacy",
      "Commission for the Protection of Privacy <3> (Brussels|Belgium)",
      "belgische* (Datenschutzausschuss|Ausschuss für den Schutz des Privatlebens)"
     ],
     "domains": [
      "privacycommission.be"
     ],
     "until": "2018-05-25"
    }
   ]
  },
  {
   "id": "be-vlg",
   "country": "BE",
   "label": "Vlaamse Toezichtcommissie voor de verwerking van persoonsgegevens (VTC)",
   "names": [
    "Vlaamse Toezichtcommissie",
    "Flemish Supervisory (Commission|Committee)"
   ],
   "abbreviations": [],
   "weakAbbreviations": [
    "VTC"
   ],
   "domains": [
    "vlaamsetoezichtcommissie.be"
   ],
   "role": "authority",
   "verified": "memory",
   "note": "For public bodies of Flanders.",
   "former": []
  },
  {
   "id": "bg",
   "country": "BG",
   "label": "Комисия за защита на личните данни (КЗЛД)",
   "names": [
    "Комиси* за защита на личните данни",
    "[Bulgarian] Commission for Personal Data Protection",
    "Bulgarian [national|federal] (data|data protection|data privacy|privacy|supervisory|data protection supervisory) (authority|regulator|agency|commission|commissioner|inspectorate|ombudsman|supervisor|watchdog)",
    "Bulgarian =DPA",
    "(data protection|data privacy|supervisory|data protection supervisory) (authority|regulator|agency) (of|in) [the] Bulgaria",
    "Bulgaarse (toezichthouder|toezichthoudende (autoriteit|instantie|overheid)|gegevensbeschermingsautoriteit|databeschermingsautoriteit|privacytoezichthouder|privacyautoriteit|autoriteit voor [de] (gegevensbescherming|bescherming van persoonsgegevens))",
    "bulgarische* (Datenschutzbehörde|Datenschutzaufsichtsbehörde|Aufsichtsbehörde|Datenschutzaufsicht|Datenschutzkommission|Datenschutz Aufsichtsbehörde)",
    "autorité (de contrôle|de surveillance|de [la] protection des données [personnelles]|nationale de protection des données) bulgare",
    "autorité bulgare (de contrôle|de surveillance|de [la] protection des données|chargée de la protection des données|de [la] protection de la vie privée)"
   ],
   "abbreviations": [
    "КЗЛД"
   ],
   "weakAbbreviations": [
    "CPDP",
    "KZLD"
   ],
   "domains": [
    "cpdp.bg"
   ],
   "role": "authority",
   "verified": "source",
   "source": "domain and English name: W3C DPV 2.3 (legal); names in other languages from general knowledge",
   "former": []
  },
  {
   "id": "ch",
   "country": "CH",
   "label": "Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter (EDÖB)",
   "names": [
    "Eidgenössische* [r|n] Datenschutz und Öffentlichkeits*",
    "Eidgenössische* [r|n] Datenschutzbeauftragte*",
    "Préposé* fédéral* à la protection des données [et à la transparence]",
    "Incaricat* federal* della protezione dei dati [e della trasparenza]",
    "[Swiss] Federal Data Protection and Information Commissioner",
    "[Swiss] Federal Data Protection and Transparency (Officer|Commissioner)",
    "(Swiss|Switzerland s) [Federal] Data Protection [and Information] (Commissioner|Authority)",
    "(Zwitserse [federale]|federale) (commissaris|functionaris) voor gegevensbescherming en <2> (informatie|transparantie|openbaarheid)",
    "(Swiss|Switzerland s) [national|federal] (data|data protection|data privacy|privacy|supervisory|data protection supervisory) (authority|regulator|agency|commission|commissioner|inspectorate|ombudsman|supervisor|watchdog)",
    "(data protection|data privacy|supervisory|data protection supervisory) (authority|regulator|agency) (of|in) [the] Switzerland",
    "Zwitserse (toezichthouder|toezichthoudende (autoriteit|instantie|overheid)|gegevensbeschermingsautoriteit|databeschermingsautoriteit|privacytoezichthouder|privacyautoriteit|autoriteit voor [de] (gegevensbescherming|bescherming van persoonsgegevens))",
    "(schweizerische*|Schweizer) (Datenschutzbehörde|Datenschutzaufsichtsbehörde|Aufsichtsbehörde|Datenschutzaufsicht|Datenschutzkommission|Datenschutz Aufsichtsbehörde)",
    "autorité (de contrôle|de surveillance|de [la] protection des données [personnelles]|nationale de protection des données) suisse",
    "autorité suisse (de contrôle|de surveillance|de [la] protection des données|chargée de la protection des données|de [la] protection de la vie privée)"
   ],
   "abbreviations": [
    "EDÖB",
    "FDPIC",
    "PFPDT",
    "IFPDT"
   ],
   "weakAbbreviations": [],
   "domains": [
    "edoeb.admin.ch"
   ],
   "role": "authority",
   "verified": "memory",
   "note": "\"Swiss DPA\" is left out: it also names the Act. The name \"Eidgenössischer Datenschutzbeauftragter (EDSB)\" ended in 2006 but lives on as a short form, so it is not listed as former.",
   "former": []
  },
  {
   "id": "cy",
   "country": "CY",
   "label": "Γραφείο Επιτρόπου Προστασίας Δεδομένων Προσωπικού Χαρακτήρα",
   "names": [
    "Επίτροπο* Προστασίας Δεδομένων [Προσωπικού Χαρακτήρα]",
    "Επιτρόπου Προστασίας Δεδομένων [Προσωπικού Χαρακτήρα]",
    "[Office of the] [Cyprus] Commissioner for Personal Data Protection",
    "Commissioner for Data Protection <2> Cyprus",
    "Cyprus Commissioner for Data Protection",
    "(Cypriot|Cyprus) [national|federal] (data|data protection|data privacy|privacy|supervisory|data protection supervisory) (authority|regulator|agency|commission|commissioner|inspectorate|ombudsman|supervisor|watchdog)",
    "(Cypriot|Cyprus) =DPA",
    "(data protection|data privacy|supervisory|data protection supervisory) (authority|regulator|agency) (of|in) [the] Cyprus",
    "(Cypriotische|Cyprische) (toezichthouder|toezichthoudende (autoriteit|instantie|overheid)|gegevensbeschermingsautoriteit|databeschermingsautoriteit|privacytoezichthouder|privacyautoriteit|autoriteit voor [de] (gegevensbescherming|bescherming van persoonsgegevens))",
    "(zypriotische*|zyprische*) (Datenschutzbehörde|Datenschutzaufsichtsbehörde|Aufsichtsbehörde|Datenschutzaufsicht|Datenschutzkommission|Datenschutz Aufsichtsbehörde)",
    "autorité (de contrôle|de surveillance|de [la] protection des données [personnelles]|nationale de protection des données) chypriote",
    "autorité chypriote (de contrôle|de surveillance|de [la] protection des données|chargée de la protection des données|de [la] protection de la vie privée)"
   ],
   "abbreviations": [],
   "weakAbbreviations": [],
   "domains": [
    "dataprotection.gov.cy"
   ],
   "role": "authority",
   "verified": "source",
   "source": "domain and English name: W3C DPV 2.3 (legal); names in other languages from general knowledge",
   "former": []
  },
  {
   "id": "cz",
   "country": "CZ",
   "label": "Úřad pro ochranu osobních údajů (ÚOOÚ)",
   "names": [
    "Úřad* pro ochranu osobních údajů",
    "[Czech] Office for [the] Personal Data Protection",
    "(Czech|Prague) Office for [the] Protection of Personal Data",
    "Office for Personal Data Protection [of|in] [the] (Czech Republic|Czechia)",
    "Czech [national|federal] (data|data protection|data privacy|privacy|supervisory|data protection supervisory) (authority|regulator|agency|commission|commissioner|inspectorate|ombudsman|supervisor|watchdog)",
    "Czech =DPA",
    "(data protection|data privacy|supervisory|data protection supervisory) (authority|regulator|agency) (of|in) [the] (Czech Republic|Czechia)",
    "Tsjechische (toezichthouder|toezichthoudende (autoriteit|instantie|overheid)|gegevensbeschermingsautoriteit|databeschermingsautoriteit|privacytoezichthouder|privacyautoriteit|autoriteit voor [de] (gegevensbescherming|bescherming van persoonsgegevens))",
    "tschechische* (Datenschutzbehörde|Datenschutzaufsichtsbehörde|Aufsichtsbehörde|Datenschutzaufsicht|Datenschutzkommission|Datenschutz Aufsichtsbehörde)",
    "autorité (de contrôle|de surveillance|de [la] protection des données [personnelles]|nationale de protection des données) tchèque",
    "autorité tchèque (de contrôle|de surveillance|de [la] protection des données|chargée de la protection des données|de [la] protection de la vie privée)"
   ],
   "abbreviations": [
    "ÚOOÚ"
   ],
   "weakAbbreviations": [
    "UOOU"
   ],
   "domains": [
    "uoou.gov.cz",
    "uoou.cz"
   ],
   "role": "authority",
   "ambiguousWith": [
    "sk"
   ],
   "verified": "source",
   "source": "domain checked at the source; English name: W3C DPV 2.3; names in other languages from general knowledge",
   "note": "uoou.cz is the old domain of the same office and still identifies it.",
   "former": []
  },
  {
   "id": "de",
   "country": "DE",
   "label": "Die Bundesbeauftragte für den Datenschutz und die Informationsfreiheit (BfDI)",
   "names": [
    "Bundesbeauftragte* [r|n|in] für [den] Datenschutz [und [die] Informationsfreiheit]",
    "Bundesdatenschutzbeauftragte*",
    "[German] Federal Commissioner for Data Protection [and [the] Freedom of Information]",
    "German Federal (Data Protection|Privacy) (Commissioner|Authority|Agency|Officer)",
    "Commissaire fédéral* [allemand*] (à|pour) la protection des données",
    "Délégué* fédéral* [allemand*] à la protection des données",
    "(Duitse|Bonds|federale) (commissaris|toezichthouder|autoriteit) voor [de] gegevensbescherming"
   ],
   "abbreviations": [
    "BfDI"
   ],
   "weakAbbreviations": [],
   "domains": [
    "bfdi.bund.de"
   ],
   "role": "authority",
   "verified": "source",
   "source": "domain and name: W3C DPV 1.0 and 2.3",
   "note": "For private companies the authority of the Land is competent; the BfDI for federal bodies, telecommunications and post.",
   "former": []
  },
  {
   "id": "de-bb",
   "country": "DE",
   "label": "Die Landesbeauftragte für den Datenschutz und für das Recht auf Akteneinsicht Brandenburg (LDA)",
   "names": [
    "Landesbeauftragte* [r|n|in] für [den] Datenschutz [und [für] [die|das] [Recht auf] (Informationsfreiheit|Akteneinsicht)] <3> (Brandenburg|Brandenburgs)",
    "(Landesdatenschutzbeauftragte*|Landesdatenschutzbehörde|Datenschutzaufsicht|Datenschutzaufsichtsbehörde|Datenschutzbehörde|Aufsichtsbehörde|Datenschutzbeauftragte* (des Landes|des Freistaats|der Stadt)) [(für|in|von|des Landes|des Freistaates|des Freistaats|der Freien und Hansestadt|der Freien Hansestadt)] [das Land] (Brandenburg|Brandenburgs)",
    "(State|Land|Regional|Brandenburg) [State] (Commissioner|Officer|Representative|Supervisor) for [the] Data Protection [and [the|for] [Right of Access to] [Freedom of] (Information|Files)] <5> Brandenburg",
    "Brandenburg [State] (Commissioner for Data Protection|Data Protection (Authority|Commissioner|Agency|Supervisory Authority))",
    "Data Protection (Authority|Commissioner|Agency) (of|in|for) [the] [State of|Free State of|Land] Brandenburg",
    "(commissaire*|préposé*|autorité) [régional*|du Land] (à|de|pour) la protection des données [et à la liberté d information] <3> Brandebourg",
    "(commissaris|toezichthouder|autoriteit) voor [de] gegevensbescherming <3> Brandenburg"
   ],
   "abbreviations": [],
   "weakAbbreviations": [
    "LDA"
   ],
   "domains": [
    "lda.brandenburg.de"
   ],
   "role": "authority",
   "ambiguousWith": [
    "de-by"
   ],
   "verified": "source",
   "source": "name: W3C DPV 1.0; domain: W3C DPV 2.3",
   "former": []
  },
  {
   "id": "de-be",
   "country": "DE",
   "label": "Berliner Beauftragte für Datenschutz und Informationsfreiheit (BlnBDI)",
   "names": [
    "Berliner (Beauftragte*|Landesbeauftragte*) [r|n] für [den] Datenschutz [und [die] Informationsfreiheit]",
    "Beauftragte* [r|n] für [den] Datenschutz und [die] Informationsfreiheit [des Landes|in|von] Berlin",
    "Berliner (Datenschutzbehörde|Datenschutzbeauftragte*|Datenschutzaufsicht|Aufsichtsbehörde)",
    "Landesbeauftragte* [r|n|in] für [den] Datenschutz [und [für] [die|das] [Recht auf] (Informationsfreiheit|Akteneinsicht)] <3> (Berlin|Berlins)",
    "(Landesdatenschutzbeauftragte*|Landesdatenschutzbehörde|Datenschutzaufsicht|Datenschutzaufsichtsbehörde|Datenschutzbehörde|Aufsichtsbehörde|Datenschutzbeauftragte* (des Landes|des Freistaats|der Stadt)) [(für|in|von|des Landes|des Freistaates|des Freistaats|der Freien und Hansestadt|der Freien Hansestadt)] [das Land] (Berlin|Berlins)",
    "(State|Land|Regional|Berlin) [State] (Commissioner|Officer|Representative|Supervisor) for [the] Data Protection [and [the|for] [Right of Access to] [Freedom of] (Information|Files)] <5> Berlin",
    "Berlin [State] (Commissioner for Data Protection|Data Protection (Authority|Commissioner|Agency|Supervisory Authority))",
    "Data Protection (Authority|Commissioner|Agency) (of|in|for) [the] [State of|Free State of|Land] Berlin",
    "(commissaire*|préposé*|autorité) [régional*|du Land] (à|de|pour) la protection des données [et à la liberté d information] <3> Berlin",
    "(commissaris|toezichthouder|autoriteit) voor [de] gegevensbescherming <3> Berlijn"
   ],
   "abbreviations": [
    "BlnBDI"
   ],
   "weakAbbreviations": [],
   "domains": [
    "datenschutz-berlin.de"
   ],
   "role": "authority",
   "verified": "source",
   "source": "name: W3C DPV 1.0; domain: W3C DPV 2.3",
   "former": []
  },
  {
   "id": "de-bw",
   "country": "DE",
   "label": "Der Landesbeauftragte für den Datenschutz und die Informationsfreiheit Baden-Württemberg (LfDI BW)",
   "names": [
    "Landesbeauftragte* [r|n|in] für [den] Datenschutz [und [für] [die|das] [Recht auf] (Informationsfreiheit|Akteneinsicht)] <3> (Baden Württemberg|Baden Württembergs|BW|BaWü|Stuttgart)",
    "(Landesdatenschutzbeauftragte*|Landesdatenschutzbehörde|Datenschutzaufsicht|Datenschutzaufsichtsbehörde|Datenschutzbehörde|Aufsichtsbehörde|Datenschutzbeauftragte* (des Landes|des Freistaats|der Stadt)) [(für|in|von|des Landes|des Freistaates|des Freistaats|der Freien und Hansestadt|der Freien Hansestadt)] [das Land] (Baden Württemberg|Baden Württembergs|BaWü)",
    "(State|Land|Regional|Baden Württemberg|Baden Wuerttemberg) [State] (Commissioner|Officer|Representative|Supervisor) for [the] Data Protection [and [the|for] [Right of Access to] [Freedom of] (Information|Files)] <5> (Baden Württemberg|Baden Wuerttemberg)",
    "(Baden Württemberg|Baden Wuerttemberg) [State] (Commissioner for Data Protection|Data Protection (Authority|Commissioner|Agency|Supervisory Authority))",
    "Data Protection (Authority|Commissioner|Agency) (of|in|for) [the] [State of|Free State of|Land] (Baden Württemberg|Baden Wuerttemberg)",
    "(commissaire*|préposé*|autorité) [régional*|du Land] (à|de|pour) la protection des données [et à la liberté d information] <3> (Bade Wurtemberg|Baden Württemberg)",
    "(commissaris|toezichthouder|autoriteit) voor [de] gegevensbescherming <3> Baden Württemberg"
   ],
   "abbreviations": [
    "LfDI BW",
    "LfDI BaWü",
    "LfDI Baden-Württemberg"
   ],
   "weakAbbreviations": [
    "LfDI"
   ],
   "domains": [
    "baden-wuerttemberg.datenschutz.de"
   ],
   "role": "authority",
   "ambiguousWith": [
    "de-hb",
    "de-mv",
    "de-rp"
   ],
   "verified": "memory",
   "note": "Missing in W3C DPV 2.3. Until March 2017 without \"Informationsfreiheit\"; not listed as former, since the short form is still used.",
   "former": []
  },
  {
   "id": "de-by",
   "country": "DE",
   "label": "Bayerisches Landesamt für Datenschutzaufsicht (BayLDA)",
   "names": [
    "Bayerische* Landesamt* für [die] (Datenschutzaufsicht|Datenschutz)",
    "Landesamt* für Datenschutzaufsicht <3> (Bayern|Ansbach|Promenade)",
    "Bayerische* (Datenschutzaufsicht|Datenschutzaufsichtsbehörde|Datenschutzbehörde|Aufsichtsbehörde)",
    "(Bavarian|Bavaria) [State] (Office|Authority|Commission*) for [the] (Data Protection [Supervision|Authority]|Supervision of Data Protection)",
    "(Bavarian|Bavaria) Data Protection (Authority|Agency|Supervisory Authority)",
    "Office bavarois <4> protection des données",
    "Beierse* (toezichthouder|autoriteit|dienst) <3> gegevensbescherming"
   ],
   "abbreviations": [
    "BayLDA"
   ],
   "weakAbbreviations": [
    "LDA"
   ],
   "domains": [
    "lda.bayern.de"
   ],
   "role": "authority",
   "ambiguousWith": [
    "de-bb"
   ],
   "verified": "source",
   "source": "name: W3C DPV 1.0; domain: W3C DPV 2.3",
   "note": "For the private sector; public bodies answer to de-by-public.",
   "former": []
  },
  {
   "id": "de-by-public",
   "country": "DE",
   "label": "Der Bayerische Landesbeauftragte für den Datenschutz (BayLfD)",
   "names": [
    "Bayerische* [r|n] (Landesbeauftragte*|Beauftragte*) [r|n] für [den] Datenschutz",
    "Bayerische* (Landesdatenschutzbeauftragte*|Datenschutzbeauftragte*)",
    "Bavarian [State] (Commissioner for Data Protection|Data Protection Commissioner)",
    "Landesbeauftragte* [r|n|in] für [den] Datenschutz [und [für] [die|das] [Recht auf] (Informationsfreiheit|Akteneinsicht)] <3> Bayern"
   ],
   "abbreviations": [
    "BayLfD"
   ],
   "weakAbbreviations": [],
   "domains": [
    "datenschutz-bayern.de"
   ],
   "role": "authority",
   "verified": "source",
   "source": "name: W3C DPV 1.0; domain: W3C DPV 2.3",
   "note": "For public bodies of Bavaria.",
   "former": []
  },
  {
   "id": "de-hb",
   "country": "DE",
   "label": "Die Landesbeauftragte für Datenschutz und Informationsfreiheit der Freien Hansestadt Bremen (LfDI Bremen)",
   "names": [
    "Landesbeauftragte* [r|n|in] für [den] Datenschutz [und [für] [die|das] [Recht auf] (Informationsfreiheit|Akteneinsicht)] <3> (Bremen|Bremens)",
    "(Landesdatenschutzbeauftragte*|Landesdatenschutzbehörde|Datenschutzaufsicht|Datenschutzaufsichtsbehörde|Datenschutzbehörde|Aufsichtsbehörde|Datenschutzbeauftragte* (des Landes|des Freistaats|der Stadt)) [(für|in|von|des Landes|des Freistaates|des Freistaats|der Freien und Hansestadt|der Freien Hansestadt)] [das Land] (Bremen|Bremens)",
    "(State|Land|Regional|Bremen) [State] (Commissioner|Officer|Representative|Supervisor) for [the] Data Protection [and [the|for] [Right of Access to] [Freedom of] (Information|Files)] <5> Bremen",
    "Bremen [State] (Commissioner for Data Protection|Data Protection (Authority|Commissioner|Agency|Supervisory Authority))",
    "Data Protection (Authority|Commissioner|Agency) (of|in|for) [the] [State of|Free State of|Land] Bremen",
    "(commissaire*|préposé*|autorité) [régional*|du Land] (à|de|pour) la protection des données [et à la liberté d information] <3> Brême",
    "(commissaris|toezichthouder|autoriteit) voor [de] gegevensbescherming <3> Bremen"
   ],
   "abbreviations": [
    "LfDI Bremen",
    "LfDI HB"
   ],
   "weakAbbreviations": [
    "LfDI"
   ],
   "domains": [
    "datenschutz.bremen.de"
   ],
   "role": "authority",
   "ambiguousWith": [
    "de-bw",
    "de-mv",
    "de-rp"
   ],
   "verified": "source",
   "source": "name: W3C DPV 1.0; domain: W3C DPV 2.3",
   "former": []
  },
  {
   "id": "de-he",
   "country": "DE",
   "label": "Der Hessische Beauftragte für Datenschutz und Informationsfreiheit (HBDI)",
   "names": [
    "Hessische* [r|n] (Beauftragte*|Landesbeauftragte*) [r|n] für [den] Datenschutz [und [die] Informationsfreiheit]",
    "Hessische* (Datenschutzbehörde|Aufsichtsbehörde|Datenschutzaufsicht|Datenschutzaufsichtsbehörde)",
    "Beauftragte* [r|n] für [den] Datenschutz und [die] Informationsfreiheit [des Landes|in|von] Hessen",
    "Landesbeauftragte* [r|n|in] für [den] Datenschutz [und [für] [die|das] [Recht auf] (Informationsfreiheit|Akteneinsicht)] <3> (Hessen|Hessens)",
    "(Landesdatenschutzbeauftragte*|Landesdatenschutzbehörde|Datenschutzaufsicht|Datenschutzaufsichtsbehörde|Datenschutzbehörde|Aufsichtsbehörde|Datenschutzbeauftragte* (des Landes|des Freistaats|der Stadt)) [(für|in|von|des Landes|des Freistaates|des Freistaats|der Freien und Hansestadt|der Freien Hansestadt)] [das Land] (Hessen|Hessens)",
    "(State|Land|Regional|Hesse|Hessian|Hessen) [State] (Commissioner|Officer|Representative|Supervisor) for [the] Data Protection [and [the|for] [Right of Access to] [Freedom of] (Information|Files)] <5> (Hesse|Hessian|Hessen)",
    "(Hesse|Hessian|Hessen) [State] (Commissioner for Data Protection|Data Protection (Authority|Commissioner|Agency|Supervisory Authority))",
    "Data Protection (Authority|Commissioner|Agency) (of|in|for) [the] [State of|Free State of|Land] (Hesse|Hessian|Hessen)",
    "(commissaire*|préposé*|autorité) [régional*|du Land] (à|de|pour) la protection des données [et à la liberté d information] <3> Hesse",
    "(commissaris|toezichthouder|autoriteit) voor [de] gegevensbescherming <3> Hessen"
   ],
   "abbreviations": [
    "HBDI"
   ],
   "weakAbbreviations": [],
   "domains": [
    "datenschutz.hessen.de"
   ],
   "role": "authority",
   "verified": "source",
   "source": "name: W3C DPV 1.0; domain: W3C DPV 2.3; former name seen in published notice data, its end date from memory",
   "former": [
    {
     "names": [
      "Hessische* [r|n] (Datenschutzbeauftragte*|Landesdatenschutzbeauftragte*)"
     ],
     "until": "2018-05-25"
    }
   ]
  },
  {
   "id": "de-hh",
   "country": "DE",
   "label": "Der Hamburgische Beauftragte für Datenschutz und Informationsfreiheit (HmbBfDI)",
   "names": [
    "Hamburgische* [r|n] (Beauftragte*|Landesbeauftragte*|Datenschutzbeauftragte*) [r|n] [für [den] Datenschutz] [und [die] Informationsfreiheit]",
    "Hamburger (Datenschutzbehörde|Datenschutzbeauftragte*|Aufsichtsbehörde|Beauftragte* [r|n] für [den] Datenschutz)",
    "Beauftragte* [r|n] für [den] Datenschutz und [die] Informationsfreiheit [der] [Freien und] [Hansestadt|in|von] Hamburg",
    "Landesbeauftragte* [r|n|in] für [den] Datenschutz [und [für] [die|das] [Recht auf] (Informationsfreiheit|Akteneinsicht)] <3> (Hamburg|Hamburgs)",
    "(Landesdatenschutzbeauftragte*|Landesdatenschutzbehörde|Datenschutzaufsicht|Datenschutzaufsichtsbehörde|Datenschutzbehörde|Aufsichtsbehörde|Datenschutzbeauftragte* (des Landes|des Freistaats|der Stadt)) [(für|in|von|des Landes|des Freistaates|des Freistaats|der Freien und Hansestadt|der Freien Hansestadt)] [das Land] (Hamburg|Hamburgs)",
    "(State|Land|Regional|Hamburg) [State] (Commissioner|Officer|Representative|Supervisor) for [the] Data Protection [and [the|for] [Right of Access to] [Freedom of] (Information|Files)] <5> Hamburg",
    "Hamburg [State] (Commissioner for Data Protection|Data Protection (Authority|Commissioner|Agency|Supervisory Authority))",
    "Data Protection (Authority|Commissioner|Agency) (of|in|for) [the] [State of|Free State of|Land] Hamburg",
    "(commissaire*|préposé*|autorité) [régional*|du Land] (à|de|pour) la protection des données [et à la liberté d information] <3> Hambourg",
    "(commissaris|toezichthouder|autoriteit) voor [de] gegevensbescherming <3> Hamburg"
   ],
   "abbreviations": [
    "HmbBfDI"
   ],
   "weakAbbreviations": [],
   "domains": [
    "datenschutz-hamburg.de"
   ],
   "role": "authority",
   "verified": "source",
   "source": "name: W3C DPV 1.0; domain: W3C DPV 2.3",
   "former": []
  },
  {
   "id": "de-mv",
   "country": "DE",
   "label": "Der Landesbeauftragte für Datenschutz und Informationsfreiheit Mecklenburg-Vorpommern (LfDI MV)",
   "names": [
    "Landesbeauftragte* [r|n|in] für [den] Datenschutz [und [für] [die|das] [Recht auf] (Informationsfreiheit|Akteneinsicht)] <3> (Mecklenburg Vorpommern|MV|Schwerin)",
    "(Landesdatenschutzbeauftragte*|Landesdatenschutzbehörde|Datenschutzaufsicht|Datenschutzaufsichtsbehörde|Datenschutzbehörde|Aufsichtsbehörde|Datenschutzbeauftragte* (des Landes|des Freistaats|der Stadt)) [(für|in|von|des Landes|des Freistaates|des Freistaats|der Freien und Hansestadt|der Freien Hansestadt)] [das Land] Mecklenburg Vorpommern",
    "(State|Land|Regional|Mecklenburg (Vorpommern|Western Pomerania)|Mecklenburg West Pomerania) [State] (Commissioner|Officer|Representative|Supervisor) for [the] Data Protection [and [the|for] [Right of Access to] [Freedom of] (Information|Files)] <5> (Mecklenburg (Vorpommern|Western Pomerania)|Mecklenburg West Pomerania)",
    "(Mecklenburg (Vorpommern|Western Pomerania)|Mecklenburg West Pomerania) [State] (Commissioner for Data Protection|Data Protection (Authority|Commissioner|Agency|Supervisory Authority))",
    "Data Protection (Authority|Commissioner|Agency) (of|in|for) [the] [State of|Free State of|Land] (Mecklenburg (Vorpommern|Western Pomerania)|Mecklenburg West Pomerania)",
    "(commissaire*|préposé*|autorité) [régional*|du Land] (à|de|pour) la protection des données [et à la liberté d information] <3> Mecklembourg",
    "(commissaris|toezichthouder|autoriteit) voor [de] gegevensbescherming <3> Mecklenburg"
   ],
   "abbreviations": [
    "LfDI MV",
    "LfDI M-V"
   ],
   "weakAbbreviations": [
    "LfDI"
   ],
   "domains": [
    "datenschutz-mv.de"
   ],
   "role": "authority",
   "ambiguousWith": [
    "de-bw",
    "de-hb",
    "de-rp"
   ],
   "verified": "source",
   "source": "name: W3C DPV 1.0; domain: W3C DPV 2.3",
   "former": []
  },
  {
   "id": "de-ni",
   "country": "DE",
   "label": "Der Landesbeauftragte für den Datenschutz Niedersachsen (LfD Niedersachsen)",
   "names": [
    "Niedersächsische* (Landesbeauftragte* [r|n] für [den] Datenschutz|Landesdatenschutzbeauftragte*|Aufsichtsbehörde|Datenschutzbehörde)",
    "Landesbeauftragte* [r|n|in] für [den] Datenschutz [und [für] [die|das] [Recht auf] (Informationsfreiheit|Akteneinsicht)] <3> (Niedersachsen|Niedersachsens|Hannover)",
    "(Landesdatenschutzbeauftragte*|Landesdatenschutzbehörde|Datenschutzaufsicht|Datenschutzaufsichtsbehörde|Datenschutzbehörde|Aufsichtsbehörde|Datenschutzbeauftragte* (des Landes|des Freistaats|der Stadt)) [(für|in|von|des Landes|des Freistaates|des Freistaats|der Freien und Hansestadt|der Freien Hansestadt)] [das Land] (Niedersachsen|Niedersachsens)",
    "(State|Land|Regional|Lower Saxony|Niedersachsen) [State] (Commissioner|Officer|Representative|Supervisor) for [the] Data Protection [and [the|for] [Right of Access to] [Freedom of] (Information|Files)] <5> (Lower Saxony|Niedersachsen)",
    "(Lower Saxony|Niedersachsen) [State] (Commissioner for Data Protection|Data Protection (Authority|Commissioner|Agency|Supervisory Authority))",
    "Data Protection (Authority|Commissioner|Agency) (of|in|for) [the] [State of|Free State of|Land] (Lower Saxony|Niedersachsen)",
    "(commissaire*|préposé*|autorité) [régional*|du Land] (à|de|pour) la protection des données [et à la liberté d information] <3> Basse Saxe",
    "(commissaris|toezichthouder|autoriteit) voor [de] gegevensbescherming <3> Nedersaksen"
   ],
   "abbreviations": [
    "LfD Niedersachsen",
    "LfD NI"
   ],
   "weakAbbreviations": [
    "LfD"
   ],
   "domains": [
    "lfd.niedersachsen.de"
   ],
   "role": "authority",
   "ambiguousWith": [
    "de-st"
   ],
   "verified": "source",
   "source": "name: W3C DPV 1.0; domain: W3C DPV 2.3",
   "former": []
  },
  {
   "id": "de-nw",
   "country": "DE",
   "label": "Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen (LDI NRW)",
   "names": [
    "Landesbeauftragte* [r|n|in] für [den] Datenschutz [und [für] [die|das] [Recht auf] (Informationsfreiheit|Akteneinsicht)] <3> (Nordrhein Westfalen|Nordrhein Westfalens|NRW|Düsseldorf)",
    "(Landesdatenschutzbeauftragte*|Landesdatenschutzbehörde|Datenschutzaufsicht|Datenschutzaufsichtsbehörde|Datenschutzbehörde|Aufsichtsbehörde|Datenschutzbeauftragte* (des Landes|des Freistaats|der Stadt)) [(für|in|von|des Landes|des Freistaates|des Freistaats|der Freien und Hansestadt|der Freien Hansestadt)] [das Land] (Nordrhein Westfalen|Nordrhein Westfalens|NRW)",
    "(State|Land|Regional|North Rhine Westphalia|North Rhine Westfalia|Nordrhein Westfalen|NRW) [State] (Commissioner|Officer|Representative|Supervisor) for [the] Data Protection [and [the|for] [Right of Access to] [Freedom of] (Information|Files)] <5> (North Rhine Westphalia|North Rhine Westfalia|Nordrhein Westfalen|NRW)",
    "(North Rhine Westphalia|North Rhine Westfalia|Nordrhein Westfalen|NRW) [State] (Commissioner for Data Protection|Data Protection (Authority|Commissioner|Agency|Supervisory Authority))",
    "Data Protection (Authority|Commissioner|Agency) (of|in|for) [the] [State of|Free State of|Land] (North Rhine Westphalia|North Rhine Westfalia|Nordrhein Westfalen|NRW)",
    "(commissaire*|préposé*|autorité) [régional*|du Land] (à|de|pour) la protection des données [et à la liberté d information] <3> Rhénanie du Nord",
    "(commissaris|toezichthouder|autoriteit) voor [de] gegevensbescherming <3> Noordrijn Westfalen"
   ],
   "abbreviations": [
    "LDI NRW"
   ],
   "weakAbbreviations": [
    "LDI"
   ],
   "domains": [
    "ldi.nrw.de"
   ],
   "role": "authority",
   "verified": "source",
   "source": "name: W3C DPV 1.0; domain: W3C DPV 2.3",
   "former": []
  },
  {
   "id": "de-rp",
   "country": "DE",
   "label": "Der Landesbeauftragte für den Datenschutz und die Informationsfreiheit Rheinland-Pfalz (LfDI RLP)",
   "names": [
    "Landesbeauftragte* [r|n|in] für [den] Datenschutz [und [für] [die|das] [Recht auf] (Informationsfreiheit|Akteneinsicht)] <3> (Rheinland Pfalz|RLP|Mainz)",
    "(Landesdatenschutzbeauftragte*|Landesdatenschutzbehörde|Datenschutzaufsicht|Datenschutzaufsichtsbehörde|Datenschutzbehörde|Aufsichtsbehörde|Datenschutzbeauftragte* (des Landes|des Freistaats|der Stadt)) [(für|in|von|des Landes|des Freistaates|des Freistaats|der Freien und Hansestadt|der Freien Hansestadt)] [das Land] (Rheinland Pfalz|RLP)",
    "(State|Land|Regional|Rhineland Palatinate|Rheinland Pfalz) [State] (Commissioner|Officer|Representative|Supervisor) for [the] Data Protection [and [the|for] [Right of Access to] [Freedom of] (Information|Files)] <5> (Rhineland Palatinate|Rheinland Pfalz)",
    "(Rhineland Palatinate|Rheinland Pfalz) [State] (Commissioner for Data Protection|Data Protection (Authority|Commissioner|Agency|Supervisory Authority))",
    "Data Protection (Authority|Commissioner|Agency) (of|in|for) [the] [State of|Free State of|Land] (Rhineland Palatinate|Rheinland Pfalz)",
    "(commissaire*|préposé*|autorité) [régional*|du Land] (à|de|pour) la protection des données [et à la liberté d information] <3> Rhénanie Palatinat",
    "(commissaris|toezichthouder|autoriteit) voor [de] gegevensbescherming <3> Rijnland Palts"
   ],
   "abbreviations": [
    "LfDI RLP",
    "LfDI Rheinland-Pfalz"
   ],
   "weakAbbreviations": [
    "LfDI"
   ],
   "domains": [
    "datenschutz.rlp.de"
   ],
   "role": "authority",
   "ambiguousWith": [
    "de-bw",
    "de-hb",
    "de-mv"
   ],
   "verified": "source",
   "source": "name: W3C DPV 1.0; domain: W3C DPV 2.3",
   "former": []
  },
  {
   "id": "de-sh",
   "country": "DE",
   "label": "Unabhängiges Landeszentrum für Datenschutz Schleswig-Holstein (ULD)",
   "names": [
    "Unabhängige* Landeszentrum* für [den] Datenschutz",
    "Landeszentrum* für [den] Datenschutz <2> Schleswig Holstein",
    "Independent (Centre|Center|State Centre|State Center) for (Privacy Protection|Data Protection)",
    "Landesbeauftragte* [r|n|in] für [den] Datenschutz [und [für] [die|das] [Recht auf] (Informationsfreiheit|Akteneinsicht)] <3> (Schleswig Holstein|Schleswig Holsteins|Kiel)",
    "(Landesdatenschutzbeauftragte*|Landesdatenschutzbehörde|Datenschutzaufsicht|Datenschutzaufsichtsbehörde|Datenschutzbehörde|Aufsichtsbehörde|Datenschutzbeauftragte* (des Landes|des Freistaats|der Stadt)) [(für|in|von|des Landes|des Freistaates|des Freistaats|der Freien und Hansestadt|der Freien Hansestadt)] [das Land] (Schleswig Holstein|Schleswig Holsteins)",
    "(State|Land|Regional|Schleswig Holstein) [State] (Commissioner|Officer|Representative|Supervisor) for [the] Data Protection [and [the|for] [Right of Access to] [Freedom of] (Information|Files)] <5> Schleswig Holstein",
    "Schleswig Holstein [State] (Commissioner for Data Protection|Data Protection (Authority|Commissioner|Agency|Supervisory Authority))",
    "Data Protection (Authority|Commissioner|Agency) (of|in|for) [the] [State of|Free State of|Land] Schleswig Holstein",
    "(commissaire*|préposé*|autorité) [régional*|du Land] (à|de|pour) la protection des données [et à la liberté d information] <3> Schleswig Holstein",
    "(commissaris|toezichthouder|autoriteit) voor [de] gegevensbescherming <3> Sleeswijk Holstein"
   ],
   "abbreviations": [
    "ULD"
   ],
   "weakAbbreviations": [],
   "domains": [
    "datenschutzzentrum.de"
   ],
   "role": "authority",
   "verified": "source",
   "source": "name: W3C DPV 1.0; domain: W3C DPV 2.3",
   "former": []
  },
  {
   "id": "de-sl",
   "country": "DE",
   "label": "Unabhängiges Datenschutzzentrum Saarland (UDZ)",
   "names": [
    "Unabhängige* Datenschutzzentrum* [im|des|Saarland*]",
    "Landesbeauftragte* [r|n] für Datenschutz und Informationsfreiheit <2> Saarland*",
    "Landesbeauftragte* [r|n|in] für [den] Datenschutz [und [für] [die|das] [Recht auf] (Informationsfreiheit|Akteneinsicht)] <3> (Saarland|Saarlandes|Saarbrücken)",
    "(Landesdatenschutzbeauftragte*|Landesdatenschutzbehörde|Datenschutzaufsicht|Datenschutzaufsichtsbehörde|Datenschutzbehörde|Aufsichtsbehörde|Datenschutzbeauftragte* (des Landes|des Freistaats|der Stadt)) [(für|in|von|des Landes|des Freistaates|des Freistaats|der Freien und Hansestadt|der Freien Hansestadt)] [das Land] (Saarland|Saarlandes)",
    "(State|Land|Regional|Saarland) [State] (Commissioner|Officer|Representative|Supervisor) for [the] Data Protection [and [the|for] [Right of Access to] [Freedom of] (Information|Files)] <5> Saarland",
    "Saarland [State] (Commissioner for Data Protection|Data Protection (Authority|Commissioner|Agency|Supervisory Authority))",
    "Data Protection (Authority|Commissioner|Agency) (of|in|for) [the] [State of|Free State of|Land] Saarland",
    "(commissaire*|préposé*|autorité) [régional*|du Land] (à|de|pour) la protection des données [et à la liberté d information] <3> Sarre",
    "(commissaris|toezichthouder|autoriteit) voor [de] gegevensbescherming <3> Saarland"
   ],
   "abbreviations": [],
   "weakAbbreviations": [
    "UDZ"
   ],
   "domains": [
    "datenschutz.saarland.de"
   ],
   "role": "authority",
   "verified": "source",
   "source": "name: W3C DPV 1.0; domain: W3C DPV 2.3",
   "former": []
  },
  {
   "id": "de-sn",
   "country": "DE",
   "label": "Sächsische Datenschutz- und Transparenzbeauftragte (SDTB)",
   "names": [
    "Sächsische* [r|n] Datenschutz und Transparenzbeauftragte*",
    "Sächsische* (Datenschutzbehörde|Datenschutzaufsicht|Datenschutzaufsichtsbehörde|Aufsichtsbehörde)",
    "(Datenschutzaufsichtsbehörde|Datenschutzbehörde|Aufsichtsbehörde|Datenschutzaufsicht) (im|des|für den|in) (Freistaat|Freistaates|Freistaats) Sachsen",
    "Saxon (Data Protection and Transparency Commissioner|Data Protection (Authority|Commissioner)|Commissioner for Data Protection)",
    "Data Protection <3> (Commissioner|Authority) <3> Free State of Saxony"
   ],
   "abbreviations": [
    "SDTB"
   ],
   "weakAbbreviations": [],
   "domains": [
    "datenschutz.sachsen.de"
   ],
   "role": "authority",
   "verified": "source",
   "source": "name and domain checked against the office's own site",
   "note": "\"Sachsen\" and \"Saxony\" alone are left out: they begin or end the names of Sachsen-Anhalt and Lower Saxony.",
   "former": [
    {
     "names": [
      "Sächsische* [r|n] (Datenschutzbeauftragte*|Landesdatenschutzbeauftragte*|Landesbeauftragte* [r|n] für [den] Datenschutz|Beauftragte* [r|n] für [den] Datenschutz)"
     ],
     "domains": [
      "saechsdsb.de"
     ],
     "until": "2023-01-01"
    }
   ]
  },
  {
   "id": "de-st",
   "country": "DE",
   "label": "Landesbeauftragte für den Datenschutz Sachsen-Anhalt (LfD LSA)",
   "names": [
    "Landesbeauftragte* [r|n|in] für [den] Datenschutz [und [für] [die|das] [Recht auf] (Informationsfreiheit|Akteneinsicht)] <3> (Sachsen Anhalt|Sachsen Anhalts|Magdeburg)",
    "(Landesdatenschutzbeauftragte*|Landesdatenschutzbehörde|Datenschutzaufsicht|Datenschutzaufsichtsbehörde|Datenschutzbehörde|Aufsichtsbehörde|Datenschutzbeauftragte* (des Landes|des Freistaats|der Stadt)) [(für|in|von|des Landes|des Freistaates|des Freistaats|der Freien und Hansestadt|der Freien Hansestadt)] [das Land] (Sachsen Anhalt|Sachsen Anhalts)",
    "(State|Land|Regional|Saxony Anhalt|Sachsen Anhalt) [State] (Commissioner|Officer|Representative|Supervisor) for [the] Data Protection [and [the|for] [Right of Access to] [Freedom of] (Information|Files)] <5> (Saxony Anhalt|Sachsen Anhalt)",
    "(Saxony Anhalt|Sachsen Anhalt) [State] (Commissioner for Data Protection|Data Protection (Authority|Commissioner|Agency|Supervisory Authority))",
    "Data Protection (Authority|Commissioner|Agency) (of|in|for) [the] [State of|Free State of|Land] (Saxony Anhalt|Sachsen Anhalt)",
    "(commissaire*|préposé*|autorité) [régional*|du Land] (à|de|pour) la protection des données [et à la liberté d information] <3> Saxe Anhalt",
    "(commissaris|toezichthouder|autoriteit) voor [de] gegevensbescherming <3> Saksen Anhalt"
   ],
   "abbreviations": [
    "LfD LSA",
    "LfD Sachsen-Anhalt"
   ],
   "weakAbbreviations": [
    "LfD"
   ],
   "domains": [
    "datenschutz.sachsen-anhalt.de"
   ],
   "role": "authority",
   "ambiguousWith": [
    "de-ni"
   ],
   "verified": "source",
   "source": "name: W3C DPV 1.0; domain: W3C DPV 2.3",
   "former": []
  },
  {
   "id": "de-th",
   "country": "DE",
   "label": "Thüringer Landesbeauftragter für den Datenschutz und die Informationsfreiheit (TLfDI)",
   "names": [
    "Thüringer (Landesbeauftragte*|Beauftragte*|Datenschutzbeauftragte*|Landesdatenschutzbeauftragte*) [r|n] [für [den] Datenschutz] [und [die] Informationsfreiheit]",
    "Landesbeauftragte* [r|n|in] für [den] Datenschutz [und [für] [die|das] [Recht auf] (Informationsfreiheit|Akteneinsicht)] <3> (Thüringen|Thüringens|Erfurt)",
    "(Landesdatenschutzbeauftragte*|Landesdatenschutzbehörde|Datenschutzaufsicht|Datenschutzaufsichtsbehörde|Datenschutzbehörde|Aufsichtsbehörde|Datenschutzbeauftragte* (des Landes|des Freistaats|der Stadt)) [(für|in|von|des Landes|des Freistaates|des Freistaats|der Freien und Hansestadt|der Freien Hansestadt)] [das Land] (Thüringen|Thüringens)",
    "(State|Land|Regional|Thuringia|Thuringian) [State] (Commissioner|Officer|Representative|Supervisor) for [the] Data Protection [and [the|for] [Right of Access to] [Freedom of] (Information|Files)] <5> (Thuringia|Thuringian)",
    "(Thuringia|Thuringian) [State] (Commissioner for Data Protection|Data Protection (Authority|Commissioner|Agency|Supervisory Authority))",
    "Data Protection (Authority|Commissioner|Agency) (of|in|for) [the] [State of|Free State of|Land] (Thuringia|Thuringian)",
    "(commissaire*|préposé*|autorité) [régional*|du Land] (à|de|pour) la protection des données [et à la liberté d information] <3> Thuringe",
    "(commissaris|toezichthouder|autoriteit) voor [de] gegevensbescherming <3> Thüringen"
   ],
   "abbreviations": [
    "TLfDI"
   ],
   "weakAbbreviations": [],
   "domains": [
    "tlfdi.de"
   ],
   "role": "authority",
   "verified": "source",
   "source": "name: W3C DPV 1.0; domain: W3C DPV 2.3",
   "former": []
  },
  {
   "id": "dk",
   "country": "DK",
   "label": "Datatilsynet (Denmark)",
   "names": [
    "Datatilsynet*",
    "Danish Data (Inspectorate|Inspection Agency)",
    "danske Datatilsyn*",
    "(Danish|Denmark s) [national|federal] (data|data protection|data privacy|privacy|supervisory|data protection supervisory) (authority|regulator|agency|commission|commissioner|inspectorate|ombudsman|supervisor|watchdog)",
    "(Danish|Denmark s) =DPA",
    "(data protection|data privacy|supervisory|data protection supervisory) (authority|regulator|agency) (of|in) [the] Denmark",
    "Deense (toezichthouder|toezichthoudende (autoriteit|instantie|overheid)|gegevensbeschermingsautoriteit|databeschermingsautoriteit|privacytoezichthouder|privacyautoriteit|autoriteit voor [de] (gegevensbescherming|bescherming van persoonsgegevens))",
    "dänische* (Datenschutzbehörde|Datenschutzaufsichtsbehörde|Aufsichtsbehörde|Datenschutzaufsicht|Datenschutzkommission|Datenschutz Aufsichtsbehörde)",
    "autorité (de contrôle|de surveillance|de [la] protection des données [personnelles]|nationale de protection des données) danoise",
    "autorité danoise (de contrôle|de surveillance|de [la] protection des données|chargée de la protection des données|de [la] protection de la vie privée)"
   ],
   "abbreviations": [],
   "weakAbbreviations": [],
   "domains": [
    "datatilsynet.dk"
   ],
   "role": "authority",
   "ambiguousWith": [
    "no"
   ],
   "verified": "source",
   "source": "domain and English name: W3C DPV 2.3 (legal); names in other languages from general knowledge",
   "note": "Shares its name with the Norwegian authority.",
   "former": []
  },
  {
   "id": "ee",
   "country": "EE",
   "label": "Andmekaitse Inspektsioon (AKI)",
   "names": [
    "Andmekaitse Inspektsioon*",
    "Estonian Data Protection Inspectorate",
    "Data Protection Inspectorate <3> (Estonia|Tallinn|AKI)",
    "Estonian [national|federal] (data|data protection|data privacy|privacy|supervisory|data protection supervisory) (authority|regulator|agency|commission|commissioner|inspectorate|ombudsman|supervisor|watchdog)",
    "Estonian =DPA",
    "(data protection|data privacy|supervisory|data protection supervisory) (authority|regulator|agency) (of|in) [the] Estonia",
    "(Estse|Estlandse) (toezichthouder|toezichthoudende (autoriteit|instantie|overheid)|gegevensbeschermingsautoriteit|databeschermingsautoriteit|privacytoezichthouder|privacyautoriteit|autoriteit voor [de] (gegevensbescherming|bescherming van persoonsgegevens))",
    "estnische* (Datenschutzbehörde|Datenschutzaufsichtsbehörde|Aufsichtsbehörde|Datenschutzaufsicht|Datenschutzkommission|Datenschutz Aufsichtsbehörde)",
    "autorité (de contrôle|de surveillance|de [la] protection des données [personnelles]|nationale de protection des données) estonienne",
    "autorité estonienne (de contrôle|de surveillance|de [la] protection des données|chargée de la protection des données|de [la] protection de la vie privée)"
   ],
   "abbreviations": [],
   "weakAbbreviations": [
    "AKI"
   ],
   "domains": [
    "aki.ee"
   ],
   "role": "authority",
   "verified": "source",
   "source": "domain and English name: W3C DPV 2.3 (legal); names in other languages from general knowledge",
   "former": []
  },
  {
   "id": "es",
   "country": "ES",
   "label": "Agencia Española de Protección de Datos (AEPD)",
   "names": [
    "Agencia [Española] de Protección de [los] Datos",
    "Agència Espanyola de Protecció de Dades",
    "Agencia Española de Protección de Dat*",
    "Spanish Agency (for|of) Data Protection",
    "Agence espagnole de [la] protection des données",
    "Spanische* Agentur für Datenschutz",
    "Spaans* (Agentschap|bureau) voor gegevensbescherming",
    "(Spanish|Spain s) [national|federal] (data|data protection|data privacy|privacy|supervisory|data protection supervisory) (authority|regulator|agency|commission|commissioner|inspectorate|ombudsman|supervisor|watchdog)",
    "(Spanish|Spain s) =DPA",
    "(data protection|data privacy|supervisory|data protection supervisory) (authority|regulator|agency) (of|in) [the] Spain",
    "Spaanse (toezichthouder|toezichthoudende (autoriteit|instantie|overheid)|gegevensbeschermingsautoriteit|databeschermingsautoriteit|privacytoezichthouder|privacyautoriteit|autoriteit voor [de] (gegevensbescherming|bescherming van persoonsgegevens))",
    "spanische* (Datenschutzbehörde|Datenschutzaufsichtsbehörde|Aufsichtsbehörde|Datenschutzaufsicht|Datenschutzkommission|Datenschutz Aufsichtsbehörde)",
    "autorité (de contrôle|de surveillance|de [la] protection des données [personnelles]|nationale de protection des données) espagnole",
    "autorité espagnole (de contrôle|de surveillance|de [la] protection des données|chargée de la protection des données|de [la] protection de la vie privée)"
   ],
   "abbreviations": [
    "AEPD"
   ],
   "weakAbbreviations": [],
   "domains": [
    "aepd.es"
   ],
   "role": "authority",
   "verified": "source",
   "source": "domain and English name: W3C DPV 2.3 (legal); names in other languages from general knowledge; former domain from memory",
   "former": [
    {
     "names": [],
     "domains": [
      "agpd.es"
     ],
     "until": "2018-12-07"
    }
   ]
  },
  {
   "id": "es-an",
   "country": "ES",
   "label": "Consejo de Transparencia y Protección de Datos de Andalucía (CTPDA)",
   "names": [
    "Consejo de [la] Transparencia y Protección de Datos"
   ],
   "abbreviations": [
    "CTPDA"
   ],
   "weakAbbreviations": [],
   "domains": [
    "ctpdandalucia.es"
   ],
   "role": "authority",
   "verified": "source",
   "source": "domain: W3C DPV 2.3; names from general knowledge",
   "note": "For public bodies of Andalusia.",
   "former": []
  },
  {
   "id": "es-ct",
   "country": "ES",
   "label": "Autoritat Catalana de Protecció de Dades (APDCAT)",
   "names": [
    "(Autoritat|Agència) Catalana de Protecció de Dades",
    "(Autoridad|Agencia) Catalana de Protección de Datos",
    "Catalan Data Protection (Authority|Agency)"
   ],
   "abbreviations": [
    "APDCAT"
   ],
   "weakAbbreviations": [],
   "domains": [
    "apdcat.gencat.cat",
    "apdcat.cat"
   ],
   "role": "authority",
   "verified": "source",
   "source": "domain: W3C DPV 2.3; names from general knowledge",
   "note": "For public bodies of Catalonia.",
   "former": []
  },
  {
   "id": "es-pv",
   "country": "ES",
   "label": "Autoridad Vasca de Protección de Datos (AVPD)",
   "names": [
    "(Autoridad|Agencia) Vasca de Protección de Datos",
    "Datuak Babesteko Euskal (Agintaritza|Bulegoa)",
    "Basque Data Protection (Authority|Agency)"
   ],
   "abbreviations": [
    "AVPD",
    "DBEB"
   ],
   "weakAbbreviations": [],
   "domains": [
    "avpd.eus",
    "avpd.euskadi.eus"
   ],
   "role": "authority",
   "verified": "source",
   "source": "domain: W3C DPV 2.3; names from general knowledge",
   "note": "For public bodies of the Basque Country. Renamed from Agencia Vasca; the date was not checked, so the old name is not listed as former.",
   "former": []
  },
  {
   "id": "eu-edpb",
   "country": "EU",
   "label": "European Data Protection Board (EDPB)",
   "names": [
    "European Data Protection Board",
    "Europe* Comité voor gegevensbescherming",
    "Europäische* [r|n] Datenschutzausschuss*",
    "Comité européen (de|pour) la protection des données",
    "Comité européen à la protection des données",
    "Comité Europeo de Protección de Datos",
    "Comitato europeo per la protezione dei dati",
    "Europejsk* Rad* Ochrony Danych",
    "Comité Europeu para a Proteção de Dados",
    "Europeiska dataskyddsstyrelsen"
   ],
   "abbreviations": [
    "EDPB"
   ],
   "weakAbbreviations": [
    "EDSA",
    "CEPD"
   ],
   "domains": [
    "edpb.europa.eu"
   ],
   "role": "list",
   "ambiguousWith": [
    "eu-edps"
   ],
   "verified": "source",
   "source": "name and domain checked against the Board's site via W3C DPV 2.3",
   "note": "Coordinates and lists the authorities. For the Article 29 Working Party, its forerunner, see instruments.yml (wp29).",
   "former": []
  },
  {
   "id": "eu-edps",
   "country": "EU",
   "label": "European Data Protection Supervisor (EDPS)",
   "names": [
    "European Data Protection Supervisor",
    "Europe* Toezichthouder voor gegevensbescherming",
    "(=Europäische|=Europäischer|=Europäischen) Datenschutzbeauftragte*",
    "Contrôleur européen de la protection des données",
    "Supervisor Europeo de Protección de Datos",
    "Garante europeo della protezione dei dati",
    "Europejsk* Inspektor* Ochrony Danych",
    "Autoridade Europeia para a Proteção de Dados",
    "Europeiska datatillsynsmannen"
   ],
   "abbreviations": [
    "EDPS"
   ],
   "weakAbbreviations": [
    "EDSB",
    "CEPD"
   ],
   "domains": [
    "edps.europa.eu"
   ],
   "role": "list",
   "ambiguousWith": [
    "eu-edpb"
   ],
   "verified": "source",
   "source": "name and domain checked against the Supervisor's site via W3C DPV 2.3",
   "note": "Competent for the institutions of the Union only; for anybody else its name does not identify the authority.",
   "former": []
  },
  {
   "id": "fi",
   "country": "FI",
   "label": "Tietosuojavaltuutetun toimisto",
   "names": [
    "Tietosuojavaltuutet*",
    "Dataombudsman*",
    "[Finnish] [Office of the] Data Protection Ombudsman*",
    "Finnische* [r] Datenschutzbeauftragte*",
    "Finse ombudsman voor gegevensbescherming",
    "(Finnish|Finland s) [national|federal] (data|data protection|data privacy|privacy|supervisory|data protection supervisory) (authority|regulator|agency|commission|commissioner|inspectorate|ombudsman|supervisor|watchdog)",
    "(Finnish|Finland s) =DPA",
    "(data protection|data privacy|supervisory|data protection supervisory) (authority|regulator|agency) (of|in) [the] Finland",
    "Finse (toezichthouder|toezichthoudende (autoriteit|instantie|overheid)|gegevensbeschermingsautoriteit|databeschermingsautoriteit|privacytoezichthouder|privacyautoriteit|autoriteit voor [de] (gegevensbescherming|bescherming van persoonsgegevens))",
    "finnische* (Datenschutzbehörde|Datenschutzaufsichtsbehörde|Aufsichtsbehörde|Datenschutzaufsicht|Datenschutzkommission|Datenschutz Aufsichtsbehörde)",
    "autorité (de contrôle|de surveillance|de [la] protection des données [personnelles]|nationale de protection des données) finlandaise",
    "autorité finlandaise (de contrôle|de surveillance|de [la] protection des données|chargée de la protection des données|de [la] protection de la vie privée)"
   ],
   "abbreviations": [],
   "weakAbbreviations": [],
   "domains": [
    "tietosuoja.fi"
   ],
   "role": "authority",
   "verified": "source",
   "source": "domain and English name: W3C DPV 2.3 (legal); names in other languages from general knowledge",
   "former": []
  },
  {
   "id": "fr",
   "country": "FR",
   "label": "Commission nationale de l'informatique et des libertés (CNIL)",
   "names": [
    "Commission nationale [de l] informatique et [des|les] libert*",
    "National Commission (on|for|of) (Informatics|Information Technology|Information Technologies|Data Processing|Computing|Computer Science) and [Civil] (Liberty|Liberties|Freedom|Freedoms)",
    "French [National] (Commission on|Commission for) (Informatics|Data Processing|Data Protection) [and [Civil] (Liberty|Liberties)]",
    "Franse (commissie|CNIL)",
    "französische* (CNIL|Kommission für Informatik und Freiheit*)",
    "(French|France s) [national|federal] (data|data protection|data privacy|privacy|supervisory|data protection supervisory) (authority|regulator|agency|commission|commissioner|inspectorate|ombudsman|supervisor|watchdog)",
    "(French|France s) =DPA",
    "(data protection|data privacy|supervisory|data protection supervisory) (authority|regulator|agency) (of|in) [the] France",
    "Franse (toezichthouder|toezichthoudende (autoriteit|instantie|overheid)|gegevensbeschermingsautoriteit|databeschermingsautoriteit|privacytoezichthouder|privacyautoriteit|autoriteit voor [de] (gegevensbescherming|bescherming van persoonsgegevens))",
    "französische* (Datenschutzbehörde|Datenschutzaufsichtsbehörde|Aufsichtsbehörde|Datenschutzaufsicht|Datenschutzkommission|Datenschutz Aufsichtsbehörde)",
    "autorité (de contrôle|de surveillance|de [la] protection des données [personnelles]|nationale de protection des données) française",
    "autorité française (de contrôle|de surveillance|de [la] protection des données|chargée de la protection des données|de [la] protection de la vie privée)"
   ],
   "abbreviations": [
    "CNIL"
   ],
   "weakAbbreviations": [],
   "domains": [
    "cnil.fr"
   ],
   "role": "authority",
   "verified": "source",
   "source": "domain and English name: W3C DPV 2.3 (legal); names in other languages from general knowledge",
   "former": []
  },
  {
   "id": "gb",
   "country": "GB",
   "label": "Information Commissioner's Office (ICO)",
   "names": [
    "Information Commissioner s Office",
    "Information Commissioners Office",
    "(UK|British|United Kingdom|United Kingdom s|UK s) Information (Commissioner|Commission)",
    "(the|der|dem|den|die|de|het|le|du|au) Information Commissioner",
    "Office of the UK Information Commissioner",
    "=Information =Commission",
    "Information Commissioner (of|in|for) the (UK|United Kingdom)",
    "Commissaire à l information <4> Royaume Uni",
    "britische* (Information Commissioner|Informationskommissar*|Informationsbeauftragte*)",
    "(UK|UK s|British|United Kingdom s) [national|federal] (data|data protection|data privacy|privacy|supervisory|data protection supervisory) (authority|regulator|agency|commission|commissioner|inspectorate|ombudsman|supervisor|watchdog)",
    "(data protection|data privacy|supervisory|data protection supervisory) (authority|regulator|agency) (of|in) [the] (UK|United Kingdom|Great Britain)",
    "(Britse|Engelse) (toezichthouder|toezichthoudende (autoriteit|instantie|overheid)|gegevensbeschermingsautoriteit|databeschermingsautoriteit|privacytoezichthouder|privacyautoriteit|autoriteit voor [de] (gegevensbescherming|bescherming van persoonsgegevens))",
    "(britische*|englische*) (Datenschutzbehörde|Datenschutzaufsichtsbehörde|Aufsichtsbehörde|Datenschutzaufsicht|Datenschutzkommission|Datenschutz Aufsichtsbehörde)",
    "autorité (de contrôle|de surveillance|de [la] protection des données [personnelles]|nationale de protection des données) (britannique|anglaise)",
    "autorité (britannique|anglaise) (de contrôle|de surveillance|de [la] protection des données|chargée de la protection des données|de [la] protection de la vie privée)"
   ],
   "abbreviations": [
    "ICO"
   ],
   "weakAbbreviations": [
    "IC"
   ],
   "domains": [
    "ico.org.uk",
    "ico.gov.uk"
   ],
   "role": "authority",
   "verified": "source",
   "source": "domain and name: W3C DPV 2.3; the change to \"Information Commission\": legislation.gov.uk SI 2026/386, not yet transferred on 2026-06-22",
   "note": "Both names are current until the transfer under s. 119 DUAA 2025 is confirmed. \"UK DPA\" is left out: it also names the Act. ICO also means initial coin offering.",
   "former": [
    {
     "names": [
      "(UK|United Kingdom) Data Protection (Registrar|Commissioner)",
      "Data Protection Registrar"
     ],
     "until": "2001-01-30"
    }
   ]
  },
  {
   "id": "gr",
   "country": "GR",
   "label": "Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα (ΑΠΔΠΧ)",
   "names": [
    "Αρχή* Προστασίας Δεδομένων [Προσωπικού Χαρακτήρα]",
    "Hellenic Data Protection Authority",
    "Hellenic Authority for [the] (Data Protection|Protection of Personal Data)",
    "(Greek|Hellenic) [national|federal] (data|data protection|data privacy|privacy|supervisory|data protection supervisory) (authority|regulator|agency|commission|commissioner|inspectorate|ombudsman|supervisor|watchdog)",
    "(Greek|Hellenic) =DPA",
    "(data protection|data privacy|supervisory|data protection supervisory) (authority|regulator|agency) (of|in) [the] Greece",
    "Griekse (toezichthouder|toezichthoudende (autoriteit|instantie|overheid)|gegevensbeschermingsautoriteit|databeschermingsautoriteit|privacytoezichthouder|privacyautoriteit|autoriteit voor [de] (gegevensbescherming|bescherming van persoonsgegevens))",
    "griechische* (Datenschutzbehörde|Datenschutzaufsichtsbehörde|Aufsichtsbehörde|Datenschutzaufsicht|Datenschutzkommission|Datenschutz Aufsichtsbehörde)",
    "autorité (de contrôle|de surveillance|de [la] protection des données [personnelles]|nationale de protection des données) (grecque|hellénique)",
    "autorité (grecque|hellénique) (de contrôle|de surveillance|de [la] protection des données|chargée de la protection des données|de [la] protection de la vie privée)"
   ],
   "abbreviations": [
    "ΑΠΔΠΧ",
    "HDPA"
   ],
   "weakAbbreviations": [],
   "domains": [
    "dpa.gr"
   ],
   "role": "authority",
   "verified": "source",
   "source": "domain and English name: W3C DPV 2.3 (legal); names in other languages from general knowledge",
   "former": []
  },
  {
   "id": "hr",
   "country": "HR",
   "label": "Agencija za zaštitu osobnih podataka (AZOP)",
   "names": [
    "Agencij* za zaštitu osobnih podataka",
    "Croatian [Personal] Data Protection Agency",
    "Personal Data Protection Agency <3> Croatia",
    "Croatian [national|federal] (data|data protection|data privacy|privacy|supervisory|data protection supervisory) (authority|regulator|agency|commission|commissioner|inspectorate|ombudsman|supervisor|watchdog)",
    "Croatian =DPA",
    "(data protection|data privacy|supervisory|data protection supervisory) (authority|regulator|agency) (of|in) [the] Croatia",
    "Kroatische (toezichthouder|toezichthoudende (autoriteit|instantie|overheid)|gegevensbeschermingsautoriteit|databeschermingsautoriteit|privacytoezichthouder|privacyautoriteit|autoriteit voor [de] (gegevensbescherming|bescherming van persoonsgegevens))",
    "kroatische* (Datenschutzbehörde|Datenschutzaufsichtsbehörde|Aufsichtsbehörde|Datenschutzaufsicht|Datenschutzkommission|Datenschutz Aufsichtsbehörde)",
    "autorité (de contrôle|de surveillance|de [la] protection des données [personnelles]|nationale de protection des données) croate",
    "autorité croate (de contrôle|de surveillance|de [la] protection des données|chargée de la protection des données|de [la] protection de la vie privée)"
   ],
   "abbreviations": [
    "AZOP"
   ],
   "weakAbbreviations": [],
   "domains": [
    "azop.hr"
   ],
   "role": "authority",
   "verified": "source",
   "source": "domain: W3C DPV 1.0 (2.3 gives the Greek one by mistake)",
   "former": []
  },
  {
   "id": "hu",
   "country": "HU",
   "label": "Nemzeti Adatvédelmi és Információszabadság Hatóság (NAIH)",
   "names": [
    "Nemzeti Adatvédelmi és Információszabadság Hatóság*",
    "[Hungarian] National Authority for Data Protection and [the] Freedom of Information",
    "Hungarian [national|federal] (data|data protection|data privacy|privacy|supervisory|data protection supervisory) (authority|regulator|agency|commission|commissioner|inspectorate|ombudsman|supervisor|watchdog)",
    "Hungarian =DPA",
    "(data protection|data privacy|supervisory|data protection supervisory) (authority|regulator|agency) (of|in) [the] Hungary",
    "Hongaarse (toezichthouder|toezichthoudende (autoriteit|instantie|overheid)|gegevensbeschermingsautoriteit|databeschermingsautoriteit|privacytoezichthouder|privacyautoriteit|autoriteit voor [de] (gegevensbescherming|bescherming van persoonsgegevens))",
    "ungarische* (Datenschutzbehörde|Datenschutzaufsichtsbehörde|Aufsichtsbehörde|Datenschutzaufsicht|Datenschutzkommission|Datenschutz Aufsichtsbehörde)",
    "autorité (de contrôle|de surveillance|de [la] protection des données [personnelles]|nationale de protection des données) hongroise",
    "autorité hongroise (de contrôle|de surveillance|de [la] protection des données|chargée de la protection des données|de [la] protection de la vie privée)"
   ],
   "abbreviations": [
    "NAIH"
   ],
   "weakAbbreviations": [],
   "domains": [
    "naih.hu"
   ],
   "role": "authority",
   "verified": "source",
   "source": "domain and English name: W3C DPV 2.3 (legal); names in other languages from general knowledge; former name from memory",
   "former": [
    {
     "names": [
      "adatvédelmi biztos*"
     ],
     "until": "2012-01-01"
    }
   ]
  },
  {
   "id": "ie",
   "country": "IE",
   "label": "Data Protection Commission (DPC)",
   "names": [
    "(the|Irish|Ireland s|der|die|de|la) Data Protection Commission",
    "Data Protection Commission <6> (Ireland|Dublin|Fitzwilliam|Portarlington)",
    "An Coimisiún um Chosaint Sonraí",
    "Coimisiún um Chosaint Sonraí",
    "Commission* (irlandais*|irlandaise) [de|pour] [la] protection des données",
    "(irische*|irischen) Datenschutzbeauftragte*",
    "Ierse (Data Protection Commission|commissie voor gegevensbescherming|gegevensbeschermingscommissie)",
    "(Irish|Ireland s) [national|federal] (data|data protection|data privacy|privacy|supervisory|data protection supervisory) (authority|regulator|agency|commission|inspectorate|ombudsman|supervisor|watchdog)",
    "(data protection|data privacy|supervisory|data protection supervisory) (authority|regulator|agency) (of|in) [the] (Ireland|Republic of Ireland)",
    "Ierse (toezichthouder|toezichthoudende (autoriteit|instantie|overheid)|gegevensbeschermingsautoriteit|databeschermingsautoriteit|privacytoezichthouder|privacyautoriteit|autoriteit voor [de] (gegevensbescherming|bescherming van persoonsgegevens))",
    "irische* (Datenschutzbehörde|Datenschutzaufsichtsbehörde|Aufsichtsbehörde|Datenschutzaufsicht|Datenschutzkommission|Datenschutz Aufsichtsbehörde)",
    "autorité (de contrôle|de surveillance|de [la] protection des données [personnelles]|nationale de protection des données) irlandaise",
    "autorité irlandaise (de contrôle|de surveillance|de [la] protection des données|chargée de la protection des données|de [la] protection de la vie privée)"
   ],
   "abbreviations": [],
   "weakAbbreviations": [
    "DPC"
   ],
   "domains": [
    "dataprotection.ie"
   ],
   "role": "authority",
   "verified": "source",
   "source": "domain and English name: W3C DPV 2.3 (legal); names in other languages from general knowledge",
   "note": "\"Data Protection Commissioner\" alone is generic (Kenya, Malta, Länder) and counts with an Irish sign only.",
   "former": [
    {
     "names": [
      "(Irish|Ireland s) [Office of the] Data Protection Commissioner*",
      "Office of the (Irish|Ireland) Data Protection Commissioner",
      "Data Protection Commissioner (of|in|for) [the] [Republic of] Ireland",
      "Data Protection Commissioner <6> (Ireland|Portarlington|Dublin|IDPC)",
      "Ierse (Data Protection Commissioner|commissaris voor gegevensbescherming)",
      "irische* Data Protection Commissioner",
      "Commissaire irlandais* à la protection des données"
     ],
     "weakAbbreviations": [
      "ODPC"
     ],
     "until": "2018-05-25"
    }
   ]
  },
  {
   "id": "is",
   "country": "IS",
   "label": "Persónuvernd",
   "names": [
    "=Persónuvernd",
    "=Persónuverndar",
    "=Personuvernd",
    "Icelandic [national|federal] (data|data protection|data privacy|privacy|supervisory|data protection supervisory) (authority|regulator|agency|commission|commissioner|inspectorate|ombudsman|supervisor|watchdog)",
    "Icelandic =DPA",
    "(data protection|data privacy|supervisory|data protection supervisory) (authority|regulator|agency) (of|in) [the] Iceland",
    "IJslandse (toezichthouder|toezichthoudende (autoriteit|instantie|overheid)|gegevensbeschermingsautoriteit|databeschermingsautoriteit|privacytoezichthouder|privacyautoriteit|autoriteit voor [de] (gegevensbescherming|bescherming van persoonsgegevens))",
    "isländische* (Datenschutzbehörde|Datenschutzaufsichtsbehörde|Aufsichtsbehörde|Datenschutzaufsicht|Datenschutzkommission|Datenschutz Aufsichtsbehörde)",
    "autorité (de contrôle|de surveillance|de [la] protection des données [personnelles]|nationale de protection des données) islandaise",
    "autorité islandaise (de contrôle|de surveillance|de [la] protection des données|chargée de la protection des données|de [la] protection de la vie privée)"
   ],
   "abbreviations": [],
   "weakAbbreviations": [],
   "domains": [
    "personuvernd.is"
   ],
   "role": "authority",
   "verified": "source",
   "source": "domain and English name: W3C DPV 2.3 (legal); names in other languages from general knowledge",
   "note": "Case-sensitive: in lower case it is the Icelandic word for data protection.",
   "former": []
  },
  {
   "id": "it",
   "country": "IT",
   "label": "Garante per la protezione dei dati personali (GPDP)",
   "names": [
    "Garante (per la|per il|della|alla|a) (protezione [dei] dat*|privacy|tutela dei dat*|trattamento dei dat*)",
    "Garante [italiano] [della] privacy",
    "Autorità Garante (per la|della) (protezione|privacy)",
    "Autorità [di controllo] italiana",
    "(Italian|italienische*|Italiaanse) Garante",
    "Garante italien",
    "(Italian|Italy s) [national|federal] (data|data protection|data privacy|privacy|supervisory|data protection supervisory) (authority|regulator|agency|commission|commissioner|inspectorate|ombudsman|supervisor|watchdog)",
    "(Italian|Italy s) =DPA",
    "(data protection|data privacy|supervisory|data protection supervisory) (authority|regulator|agency) (of|in) [the] Italy",
    "Italiaanse (toezichthouder|toezichthoudende (autoriteit|instantie|overheid)|gegevensbeschermingsautoriteit|databeschermingsautoriteit|privacytoezichthouder|privacyautoriteit|autoriteit voor [de] (gegevensbescherming|bescherming van persoonsgegevens))",
    "italienische* (Datenschutzbehörde|Datenschutzaufsichtsbehörde|Aufsichtsbehörde|Datenschutzaufsicht|Datenschutzkommission|Datenschutz Aufsichtsbehörde)",
    "autorité (de contrôle|de surveillance|de [la] protection des données [personnelles]|nationale de protection des données) italienne",
    "autorité italienne (de contrôle|de surveillance|de [la] protection des données|chargée de la protection des données|de [la] protection de la vie privée)"
   ],
   "abbreviations": [
    "GPDP"
   ],
   "weakAbbreviations": [],
   "domains": [
    "garanteprivacy.it",
    "gpdp.it"
   ],
   "role": "authority",
   "verified": "source",
   "source": "domain and English name: W3C DPV 2.3 (legal); names in other languages from general knowledge",
   "former": []
  },
  {
   "id": "li",
   "country": "LI",
   "label": "Datenschutzstelle Fürstentum Liechtenstein",
   "names": [
    "Datenschutzstelle <3> Liechtenstein*",
    "(liechtensteinische*|Liechtensteiner) Datenschutzstelle",
    "Liechtenstein [national|federal] (data|data protection|data privacy|privacy|supervisory|data protection supervisory) (authority|regulator|agency|commission|commissioner|inspectorate|ombudsman|supervisor|watchdog)",
    "Liechtenstein =DPA",
    "(data protection|data privacy|supervisory|data protection supervisory) (authority|regulator|agency) (of|in) [the] Liechtenstein",
    "Liechtensteinse (toezichthouder|toezichthoudende (autoriteit|instantie|overheid)|gegevensbeschermingsautoriteit|databeschermingsautoriteit|privacytoezichthouder|privacyautoriteit|autoriteit voor [de] (gegevensbescherming|bescherming van persoonsgegevens))",
    "liechtensteinische* (Datenschutzbehörde|Datenschutzaufsichtsbehörde|Aufsichtsbehörde|Datenschutzaufsicht|Datenschutzkommission|Datenschutz Aufsichtsbehörde)",
    "autorité (de contrôle|de surveillance|de [la] protection des données [personnelles]|nationale de protection des données) liechtensteinoise",
    "autorité liechtensteinoise (de contrôle|de surveillance|de [la] protection des données|chargée de la protection des données|de [la] protection de la vie privée)"
   ],
   "abbreviations": [],
   "weakAbbreviations": [],
   "domains": [
    "datenschutzstelle.li"
   ],
   "role": "authority",
   "verified": "source",
   "source": "domain: W3C DPV 2.3, whose label for it is wrong; names from general knowledge",
   "note": "The abbreviation \"DSS\" is left out: notices use it for the card standard PCI DSS.",
   "former": []
  },
  {
   "id": "lt",
   "country": "LT",
   "label": "Valstybinė duomenų apsaugos inspekcija (VDAI)",
   "names": [
    "Valstybin* duomenų apsaugos inspekcij*",
    "[Lithuanian] State Data Protection Inspectorate",
    "Lithuanian [national|federal] (data|data protection|data privacy|privacy|supervisory|data protection supervisory) (authority|regulator|agency|commission|commissioner|inspectorate|ombudsman|supervisor|watchdog)",
    "Lithuanian =DPA",
    "(data protection|data privacy|supervisory|data protection supervisory) (authority|regulator|agency) (of|in) [the] Lithuania",
    "Litouwse (toezichthouder|toezichthoudende (autoriteit|instantie|overheid)|gegevensbeschermingsautoriteit|databeschermingsautoriteit|privacytoezichthouder|privacyautoriteit|autoriteit voor [de] (gegevensbescherming|bescherming van persoonsgegevens))",
    "litauische* (Datenschutzbehörde|Datenschutzaufsichtsbehörde|Aufsichtsbehörde|Datenschutzaufsicht|Datenschutzkommission|Datenschutz Aufsichtsbehörde)",
    "autorité (de contrôle|de surveillance|de [la] protection des données [personnelles]|nationale de protection des données) lituanienne",
    "autorité lituanienne (de contrôle|de surveillance|de [la] protection des données|chargée de la protection des données|de [la] protection de la vie privée)"
   ],
   "abbreviations": [
    "VDAI"
   ],
   "weakAbbreviations": [],
   "domains": [
    "vdai.lrv.lt",
    "ada.lt"
   ],
   "role": "authority",
   "verified": "source",
   "source": "domain and English name: W3C DPV 2.3 (legal); names in other languages from general knowledge",
   "note": "ada.lt is the old domain of the same office and still identifies it.",
   "former": []
  },
  {
   "id": "lu",
   "country": "LU",
   "label": "Commission nationale pour la protection des données (CNPD)",
   "names": [
    "Commission nationale (pour|de) la protection des données",
    "National Commission for [the] Data Protection",
    "Nationale* Kommission für [den] Datenschutz",
    "Nationale commissie voor (gegevensbescherming|de bescherming van persoonsgegevens)",
    "=CNPD <2> Luxemb*",
    "Luxembourg =CNPD",
    "(Luxembourg|Luxembourgish|Luxembourgian) [national|federal] (data|data protection|data privacy|privacy|supervisory|data protection supervisory) (authority|regulator|agency|commission|commissioner|inspectorate|ombudsman|supervisor|watchdog)",
    "(Luxembourg|Luxembourgish|Luxembourgian) =DPA",
    "(data protection|data privacy|supervisory|data protection supervisory) (authority|regulator|agency) (of|in) [the] Luxembourg",
    "Luxemburgse (toezichthouder|toezichthoudende (autoriteit|instantie|overheid)|gegevensbeschermingsautoriteit|databeschermingsautoriteit|privacytoezichthouder|privacyautoriteit|autoriteit voor [de] (gegevensbescherming|bescherming van persoonsgegevens))",
    "(luxemburgische*|luxemburger) (Datenschutzbehörde|Datenschutzaufsichtsbehörde|Aufsichtsbehörde|Datenschutzaufsicht|Datenschutzkommission|Datenschutz Aufsichtsbehörde)",
    "autorité (de contrôle|de surveillance|de [la] protection des données [personnelles]|nationale de protection des données) luxembourgeoise",
    "autorité luxembourgeoise (de contrôle|de surveillance|de [la] protection des données|chargée de la protection des données|de [la] protection de la vie privée)"
   ],
   "abbreviations": [
    "CNPD"
   ],
   "weakAbbreviations": [],
   "domains": [
    "cnpd.public.lu",
    "cnpd.lu"
   ],
   "role": "authority",
   "ambiguousWith": [
    "pt"
   ],
   "verified": "source",
   "source": "domain and English name: W3C DPV 2.3 (legal); names in other languages from general knowledge",
   "note": "Shares its abbreviation with the Portuguese authority.",
   "former": []
  },
  {
   "id": "lv",
   "country": "LV",
   "label": "Datu valsts inspekcija (DVI)",
   "names": [
    "Datu valsts inspekcij*",
    "[Latvian] Data State Inspectorate",
    "Latvian [national|federal] (data|data protection|data privacy|privacy|supervisory|data protection supervisory) (authority|regulator|agency|commission|commissioner|inspectorate|ombudsman|supervisor|watchdog)",
    "Latvian =DPA",
    "(data protection|data privacy|supervisory|data protection supervisory) (authority|regulator|agency) (of|in) [the] Latvia",
    "Letse (toezichthouder|toezichthoudende (autoriteit|instantie|overheid)|gegevensbeschermingsautoriteit|databeschermingsautoriteit|privacytoezichthouder|privacyautoriteit|autoriteit voor [de] (gegevensbescherming|bescherming van persoonsgegevens))",
    "lettische* (Datenschutzbehörde|Datenschutzaufsichtsbehörde|Aufsichtsbehörde|Datenschutzaufsicht|Datenschutzkommission|Datenschutz Aufsichtsbehörde)",
    "autorité (de contrôle|de surveillance|de [la] protection des données [personnelles]|nationale de protection des données) lettone",
    "autorité lettone (de contrôle|de surveillance|de [la] protection des données|chargée de la protection des données|de [la] protection de la vie privée)"
   ],
   "abbreviations": [],
   "weakAbbreviations": [
    "DVI"
   ],
   "domains": [
    "dvi.gov.lv"
   ],
   "role": "authority",
   "verified": "source",
   "source": "domain and English name: W3C DPV 2.3 (legal); names in other languages from general knowledge",
   "former": []
  },
  {
   "id": "mt",
   "country": "MT",
   "label": "Office of the Information and Data Protection Commissioner (IDPC)",
   "names": [
    "[Maltese] [Office of the] Information and Data Protection Commissioner",
    "Kummissarju għall Informazzjoni u [l] Protezzjoni tad Data",
    "Office of the Data Protection Commissioner <3> Malta",
    "Maltese [national|federal] (data|data protection|data privacy|privacy|supervisory|data protection supervisory) (authority|regulator|agency|commission|commissioner|inspectorate|ombudsman|supervisor|watchdog)",
    "Maltese =DPA",
    "(data protection|data privacy|supervisory|data protection supervisory) (authority|regulator|agency) (of|in) [the] Malta",
    "Maltese (toezichthouder|toezichthoudende (autoriteit|instantie|overheid)|gegevensbeschermingsautoriteit|databeschermingsautoriteit|privacytoezichthouder|privacyautoriteit|autoriteit voor [de] (gegevensbescherming|bescherming van persoonsgegevens))",
    "maltesische* (Datenschutzbehörde|Datenschutzaufsichtsbehörde|Aufsichtsbehörde|Datenschutzaufsicht|Datenschutzkommission|Datenschutz Aufsichtsbehörde)",
    "autorité (de contrôle|de surveillance|de [la] protection des données [personnelles]|nationale de protection des données) maltaise",
    "autorité maltaise (de contrôle|de surveillance|de [la] protection des données|chargée de la protection des données|de [la] protection de la vie privée)"
   ],
   "abbreviations": [],
   "weakAbbreviations": [
    "IDPC"
   ],
   "domains": [
    "idpc.org.mt"
   ],
   "role": "authority",
   "verified": "source",
   "source": "domain and English name: W3C DPV 2.3 (legal); names in other languages from general knowledge",
   "note": "\"IDPC\" is also used for the Irish authority.",
   "former": []
  },
  {
   "id": "nl",
   "country": "NL",
   "label": "Autoriteit Persoonsgegevens (AP)",
   "names": [
    "Autoriteit [voor [de]] [bescherming [van]] Persoonsgegeven*",
    "Autoriteit =AP",
    "(Dutch|Netherlands) (Personal Data Authority|Authority for [the] [Protection of] Personal Data|Privacy Authority|=AP)",
    "niederländische* (Behörde für [den] [Schutz] personenbezogener Daten|Behörde für Datenschutz)",
    "(Dutch|Netherlands) [national|federal] (data|data protection|data privacy|privacy|supervisory|data protection supervisory) (authority|regulator|agency|commission|commissioner|inspectorate|ombudsman|supervisor|watchdog)",
    "(Dutch|Netherlands) =DPA",
    "(data protection|data privacy|supervisory|data protection supervisory) (authority|regulator|agency) (of|in) [the] Netherlands",
    "Nederlandse (toezichthouder|toezichthoudende (autoriteit|instantie|overheid)|gegevensbeschermingsautoriteit|databeschermingsautoriteit|privacytoezichthouder|privacyautoriteit|autoriteit voor [de] (gegevensbescherming|bescherming van persoonsgegevens))",
    "(niederländische*|holländische*) (Datenschutzbehörde|Datenschutzaufsichtsbehörde|Aufsichtsbehörde|Datenschutzaufsicht|Datenschutzkommission|Datenschutz Aufsichtsbehörde)",
    "autorité (de contrôle|de surveillance|de [la] protection des données [personnelles]|nationale de protection des données) néerlandaise",
    "autorité néerlandaise (de contrôle|de surveillance|de [la] protection des données|chargée de la protection des données|de [la] protection de la vie privée)"
   ],
   "abbreviations": [],
   "weakAbbreviations": [
    "AP"
   ],
   "domains": [
    "autoriteitpersoonsgegevens.nl"
   ],
   "role": "authority",
   "verified": "source",
   "source": "domain and English name: W3C DPV 2.3 (legal); names in other languages from general knowledge; former names from memory",
   "note": "\"CBP\" is also the customs service of the USA.",
   "former": [
    {
     "names": [
      "College Bescherming Persoonsgegevens",
      "College [ter|voor [de]] bescherming [van] persoonsgegevens",
      "het =CBP"
     ],
     "weakAbbreviations": [
      "CBP"
     ],
     "domains": [
      "cbpweb.nl",
      "mijnprivacy.nl"
     ],
     "until": "2016-01-01"
    },
    {
     "names": [
      "Registratiekamer"
     ],
     "until": "2001-09-01"
    }
   ]
  },
  {
   "id": "no",
   "country": "NO",
   "label": "Datatilsynet (Norway)",
   "names": [
    "Datatilsynet*",
    "(the|Norwegian) Data Inspectorate",
    "norske Datatilsyn*",
    "(Norwegian|Norway s) [national|federal] (data|data protection|data privacy|privacy|supervisory|data protection supervisory) (authority|regulator|agency|commission|commissioner|inspectorate|ombudsman|supervisor|watchdog)",
    "(Norwegian|Norway s) =DPA",
    "(data protection|data privacy|supervisory|data protection supervisory) (authority|regulator|agency) (of|in) [the] Norway",
    "Noorse (toezichthouder|toezichthoudende (autoriteit|instantie|overheid)|gegevensbeschermingsautoriteit|databeschermingsautoriteit|privacytoezichthouder|privacyautoriteit|autoriteit voor [de] (gegevensbescherming|bescherming van persoonsgegevens))",
    "norwegische* (Datenschutzbehörde|Datenschutzaufsichtsbehörde|Aufsichtsbehörde|Datenschutzaufsicht|Datenschutzkommission|Datenschutz Aufsichtsbehörde)",
    "autorité (de contrôle|de surveillance|de [la] protection des données [personnelles]|nationale de protection des données) norvégienne",
    "autorité norvégienne (de contrôle|de surveillance|de [la] protection des données|chargée de la protection des données|de [la] protection de la vie privée)"
   ],
   "abbreviations": [],
   "weakAbbreviations": [],
   "domains": [
    "datatilsynet.no"
   ],
   "role": "authority",
   "ambiguousWith": [
    "dk"
   ],
   "verified": "source",
   "source": "domain and English name: W3C DPV 2.3 (legal); names in other languages from general knowledge",
   "note": "Shares its name with the Danish authority.",
   "former": []
  },
  {
   "id": "pl",
   "country": "PL",
   "label": "Prezes Urzędu Ochrony Danych Osobowych (PUODO)",
   "names": [
    "Prezes* Urzędu [do Spraw|ds] Ochrony Danych [Osobowych]",
    "Urz* Ochrony Danych Osobowych",
    "President of the [Polish] Personal Data Protection Office",
    "Polish Personal Data Protection Office",
    "Personal Data Protection Office <4> (Poland|Warsaw|Warszawa|UODO)",
    "President of the Office for [the] Personal Data Protection",
    "Polish Office for [the] (Personal Data Protection|Protection of Personal Data)",
    "(Polish|Poland s) [national|federal] (data|data protection|data privacy|privacy|supervisory|data protection supervisory) (authority|regulator|agency|commission|commissioner|inspectorate|ombudsman|supervisor|watchdog)",
    "(Polish|Poland s) =DPA",
    "(data protection|data privacy|supervisory|data protection supervisory) (authority|regulator|agency) (of|in) [the] Poland",
    "Poolse (toezichthouder|toezichthoudende (autoriteit|instantie|overheid)|gegevensbeschermingsautoriteit|databeschermingsautoriteit|privacytoezichthouder|privacyautoriteit|autoriteit voor [de] (gegevensbescherming|bescherming van persoonsgegevens))",
    "polnische* (Datenschutzbehörde|Datenschutzaufsichtsbehörde|Aufsichtsbehörde|Datenschutzaufsicht|Datenschutzkommission|Datenschutz Aufsichtsbehörde)",
    "autorité (de contrôle|de surveillance|de [la] protection des données [personnelles]|nationale de protection des données) polonaise",
    "autorité polonaise (de contrôle|de surveillance|de [la] protection des données|chargée de la protection des données|de [la] protection de la vie privée)"
   ],
   "abbreviations": [
    "PUODO",
    "UODO"
   ],
   "weakAbbreviations": [],
   "domains": [
    "uodo.gov.pl"
   ],
   "role": "authority",
   "verified": "source",
   "source": "domain and English name: W3C DPV 2.3 (legal); names in other languages from general knowledge; former name from memory",
   "former": [
    {
     "names": [
      "Generaln* Inspektor* Ochrony Danych Osobowych",
      "Inspector General for [the] (Personal Data Protection|Protection of Personal Data)",
      "=GIODO"
     ],
     "domains": [
      "giodo.gov.pl"
     ],
     "until": "2018-05-25"
    }
   ]
  },
  {
   "id": "pt",
   "country": "PT",
   "label": "Comissão Nacional de Proteção de Dados (CNPD)",
   "names": [
    "Comissão Nacional de Prote* de Dados",
    "[Portuguese] National Data Protection Commission",
    "Portuguese Data Protection Commission",
    "=CNPD <2> Portugal",
    "Portuguese =CNPD",
    "(Portuguese|Portugal s) [national|federal] (data|data protection|data privacy|privacy|supervisory|data protection supervisory) (authority|regulator|agency|commission|commissioner|inspectorate|ombudsman|supervisor|watchdog)",
    "(Portuguese|Portugal s) =DPA",
    "(data protection|data privacy|supervisory|data protection supervisory) (authority|regulator|agency) (of|in) [the] Portugal",
    "Portugese (toezichthouder|toezichthoudende (autoriteit|instantie|overheid)|gegevensbeschermingsautoriteit|databeschermingsautoriteit|privacytoezichthouder|privacyautoriteit|autoriteit voor [de] (gegevensbescherming|bescherming van persoonsgegevens))",
    "portugiesische* (Datenschutzbehörde|Datenschutzaufsichtsbehörde|Aufsichtsbehörde|Datenschutzaufsicht|Datenschutzkommission|Datenschutz Aufsichtsbehörde)",
    "autorité (de contrôle|de surveillance|de [la] protection des données [personnelles]|nationale de protection des données) portugaise",
    "autorité portugaise (de contrôle|de surveillance|de [la] protection des données|chargée de la protection des données|de [la] protection de la vie privée)"
   ],
   "abbreviations": [
    "CNPD"
   ],
   "weakAbbreviations": [],
   "domains": [
    "cnpd.pt"
   ],
   "role": "authority",
   "ambiguousWith": [
    "lu"
   ],
   "verified": "source",
   "source": "domain and English name: W3C DPV 2.3 (legal); names in other languages from general knowledge; former name from memory",
   "note": "Shares its abbreviation with the authority of Luxembourg.",
   "former": [
    {
     "names": [
      "Comissão Nacional de Prote* de Dados Pessoais Informatizados",
      "=CNPDPI"
     ],
     "until": "1998-10-26"
    }
   ]
  },
  {
   "id": "ro",
   "country": "RO",
   "label": "Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal (ANSPDCP)",
   "names": [
    "Autorit* Națion* de Supraveghere a Prelucrării Datelor",
    "[Romanian] National Supervisory Authority for [the] (Personal Data Processing|Processing of Personal Data)",
    "Romanian [national|federal] (data|data protection|data privacy|privacy|supervisory|data protection supervisory) (authority|regulator|agency|commission|commissioner|inspectorate|ombudsman|supervisor|watchdog)",
    "Romanian =DPA",
    "(data protection|data privacy|supervisory|data protection supervisory) (authority|regulator|agency) (of|in) [the] Romania",
    "Roemeense (toezichthouder|toezichthoudende (autoriteit|instantie|overheid)|gegevensbeschermingsautoriteit|databeschermingsautoriteit|privacytoezichthouder|privacyautoriteit|autoriteit voor [de] (gegevensbescherming|bescherming van persoonsgegevens))",
    "rumänische* (Datenschutzbehörde|Datenschutzaufsichtsbehörde|Aufsichtsbehörde|Datenschutzaufsicht|Datenschutzkommission|Datenschutz Aufsichtsbehörde)",
    "autorité (de contrôle|de surveillance|de [la] protection des données [personnelles]|nationale de protection des données) roumaine",
    "autorité roumaine (de contrôle|de surveillance|de [la] protection des données|chargée de la protection des données|de [la] protection de la vie privée)"
   ],
   "abbreviations": [
    "ANSPDCP"
   ],
   "weakAbbreviations": [],
   "domains": [
    "dataprotection.ro"
   ],
   "role": "authority",
   "verified": "source",
   "source": "domain and English name: W3C DPV 2.3 (legal); names in other languages from general knowledge",
   "former": []
  },
  {
   "id": "se",
   "country": "SE",
   "label": "Integritetsskyddsmyndigheten (IMY)",
   "names": [
    "Integritetsskyddsmyndighet*",
    "Swedish (Authority for Privacy Protection|Privacy Protection Authority|Integrity Protection Authority)",
    "Swedish Authority for [the] Protection of Privacy",
    "(Swedish|Sweden s) [national|federal] (data|data protection|data privacy|privacy|supervisory|data protection supervisory) (authority|regulator|agency|commission|commissioner|inspectorate|ombudsman|supervisor|watchdog)",
    "(Swedish|Sweden s) =DPA",
    "(data protection|data privacy|supervisory|data protection supervisory) (authority|regulator|agency) (of|in) [the] Sweden",
    "Zweedse (toezichthouder|toezichthoudende (autoriteit|instantie|overheid)|gegevensbeschermingsautoriteit|databeschermingsautoriteit|privacytoezichthouder|privacyautoriteit|autoriteit voor [de] (gegevensbescherming|bescherming van persoonsgegevens))",
    "schwedische* (Datenschutzbehörde|Datenschutzaufsichtsbehörde|Aufsichtsbehörde|Datenschutzaufsicht|Datenschutzkommission|Datenschutz Aufsichtsbehörde)",
    "autorité (de contrôle|de surveillance|de [la] protection des données [personnelles]|nationale de protection des données) suédoise",
    "autorité suédoise (de contrôle|de surveillance|de [la] protection des données|chargée de la protection des données|de [la] protection de la vie privée)"
   ],
   "abbreviations": [
    "IMY"
   ],
   "weakAbbreviations": [],
   "domains": [
    "imy.se"
   ],
   "role": "authority",
   "verified": "source",
   "source": "domain and English name: W3C DPV 2.3 (legal); names in other languages from general knowledge; former name from memory",
   "note": "Datainspektionen is also the name of the authority of Åland.",
   "former": [
    {
     "names": [
      "Datainspektionen*",
      "Swedish (Data Inspection Board|Data Inspectorate|Data Inspection)"
     ],
     "domains": [
      "datainspektionen.se"
     ],
     "until": "2021-01-01"
    }
   ]
  },
  {
   "id": "si",
   "country": "SI",
   "label": "Informacijski pooblaščenec",
   "names": [
    "Informacijsk* pooblaščen*",
    "(Slovenian|Slovene|Slovenia s) Information Commissioner*",
    "Information Commissioner (of|in) [the] [Republic of] Slovenia",
    "slowenische* Informationsbeauftragte*",
    "=IP =RS",
    "Slovenian [national|federal] (data|data protection|data privacy|privacy|supervisory|data protection supervisory) (authority|regulator|agency|commission|commissioner|inspectorate|ombudsman|supervisor|watchdog)",
    "Slovenian =DPA",
    "(data protection|data privacy|supervisory|data protection supervisory) (authority|regulator|agency) (of|in) [the] Slovenia",
    "Sloveense (toezichthouder|toezichthoudende (autoriteit|instantie|overheid)|gegevensbeschermingsautoriteit|databeschermingsautoriteit|privacytoezichthouder|privacyautoriteit|autoriteit voor [de] (gegevensbescherming|bescherming van persoonsgegevens))",
    "slowenische* (Datenschutzbehörde|Datenschutzaufsichtsbehörde|Aufsichtsbehörde|Datenschutzaufsicht|Datenschutzkommission|Datenschutz Aufsichtsbehörde)",
    "autorité (de contrôle|de surveillance|de [la] protection des données [personnelles]|nationale de protection des données) slovène",
    "autorité slovène (de contrôle|de surveillance|de [la] protection des données|chargée de la protection des données|de [la] protection de la vie privée)"
   ],
   "abbreviations": [],
   "weakAbbreviations": [],
   "domains": [
    "ip-rs.si"
   ],
   "role": "authority",
   "verified": "source",
   "source": "domain and English name: W3C DPV 2.3 (legal); names in other languages from general knowledge",
   "note": "The abbreviation \"IP\" is left out: notices use it for internet addresses.",
   "former": []
  },
  {
   "id": "sk",
   "country": "SK",
   "label": "Úrad na ochranu osobných údajov Slovenskej republiky (ÚOOÚ SR)",
   "names": [
    "Úrad* na ochranu osobných údajov",
    "Slovak Office for [the] (Personal Data Protection|Protection of Personal Data)",
    "Office for Personal Data Protection [of|in] [the] (Slovak Republic|Slovakia)",
    "(Slovak|Slovakian) [national|federal] (data|data protection|data privacy|privacy|supervisory|data protection supervisory) (authority|regulator|agency|commission|commissioner|inspectorate|ombudsman|supervisor|watchdog)",
    "(Slovak|Slovakian) =DPA",
    "(data protection|data privacy|supervisory|data protection supervisory) (authority|regulator|agency) (of|in) [the] (Slovakia|Slovak Republic)",
    "(Slowaakse|Slovaakse) (toezichthouder|toezichthoudende (autoriteit|instantie|overheid)|gegevensbeschermingsautoriteit|databeschermingsautoriteit|privacytoezichthouder|privacyautoriteit|autoriteit voor [de] (gegevensbescherming|bescherming van persoonsgegevens))",
    "slowakische* (Datenschutzbehörde|Datenschutzaufsichtsbehörde|Aufsichtsbehörde|Datenschutzaufsicht|Datenschutzkommission|Datenschutz Aufsichtsbehörde)",
    "autorité (de contrôle|de surveillance|de [la] protection des données [personnelles]|nationale de protection des données) slovaque",
    "autorité slovaque (de contrôle|de surveillance|de [la] protection des données|chargée de la protection des données|de [la] protection de la vie privée)"
   ],
   "abbreviations": [
    "ÚOOÚ SR",
    "ÚOOÚ"
   ],
   "weakAbbreviations": [],
   "domains": [
    "dataprotection.gov.sk"
   ],
   "role": "authority",
   "ambiguousWith": [
    "cz"
   ],
   "verified": "source",
   "source": "domain and English name: W3C DPV 2.3 (legal); names in other languages from general knowledge",
   "former": []
  }
 ],
 "instruments": [
  {
   "id": "privacy-shield",
   "name": "EU-US Privacy Shield",
   "phrases": {
    "*": [
     "privacy shield*",
     "privacyshield*",
     "2016 1250",
     "escudo [de|UE EE UU|UE EEUU] [la|de la] privacidad",
     "escudo de protección de la (privacidad|intimidad)",
     "scudo <3> (privacy|riservatezza)",
     "tarcz* prywatności",
     "escudo (de|da) [proteção (da|de)] privacidade",
     "skölden för skydd av privatlivet"
    ],
    "nl": [
     "privacyschild*",
     "privacy (schild|schilden)"
    ],
    "de": [
     "*datenschutzschild*",
     "privacy schild*",
     "(EU US|US) Datenschutz Schild*"
    ],
    "fr": [
     "bouclier (de|pour la|de la) protection des données",
     "bouclier [de] [la] (vie privée|confidentialité)",
     "bouclier (UE|européen) [américain] <4> (données|vie privée)"
    ]
   },
   "domains": [
    "privacyshield.gov"
   ],
   "from": "2016-07-12",
   "until": "2020-07-16",
   "replacedBy": "EU-US Data Privacy Framework (2023)",
   "law": "Decision (EU) 2016/1250, invalid since CJEU C-311/18 (Schrems II)",
   "verified": "secondary",
   "source": "date and case: law-firm notes on C-311/18; number of the decision from memory",
   "note": "The Swiss-US Privacy Shield, of which the Swiss commissioner found on 2020-09-08 that it is not adequate, is named by the same words and reported as this entry."
  },
  {
   "id": "safe-harbor",
   "name": "US-EU Safe Harbor",
   "phrases": {
    "*": [
     "(=US =EU|=EU =US|=U =S =EU|=EU =U =S|Swiss =US|Swiss =U =S|=US Swiss|=U =S Swiss|=EU =USA) safe (harbor|harbour)",
     "safe (harbor|harbour) (privacy|framework|rahmenabkommen|frameworks|principles|agreement|list|abkommen|abkommens|grundsätze|grundsätzen|prinzipien|vereinbarung|regelung|beginselen|akkoord|verdrag)",
     "(accord|accords|principes|programme|régime) [du|de|dit|de la] safe (harbor|harbour)",
     "2000 520 (EC|EG|CE)",
     "(principios|acuerdo) (de|del) puerto seguro",
     "(principi|accordo) <2> approdo sicuro"
    ],
    "nl": [
     "veilige haven (beginselen|akkoord|principes|regeling)",
     "veiligehavenbeginselen"
    ],
    "de": [
     "sichere* hafen* <2> (abkommen|grundsätze|USA)"
    ],
    "fr": [
     "sphère de sécurité <4> (États Unis|données|américain*)",
     "principes de la sphère de sécurité"
    ]
   },
   "except": {
    "*": [
     "(COPPA|kidsafe|children s|HIPAA|DMCA|copyright|de identification|security|vulnerability|research|securities) <6> safe (harbor|harbour)",
     "safe (harbor|harbour) <6> (COPPA|kidsafe|children s|HIPAA|DMCA|copyright|de identification|vulnerability|researcher|researchers|securities|forward looking)",
     "file an <6> safe harbor claim"
    ]
   },
   "domains": [
    "export.gov/safeharbor",
    "safeharbor.export.gov"
   ],
   "from": "2000-07-26",
   "until": "2015-10-06",
   "replacedBy": "EU-US Data Privacy Framework (2023)",
   "law": "Decision 2000/520/EC, invalid since CJEU C-362/14 (Schrems I)",
   "verified": "secondary",
   "source": "date and case: law-firm notes on C-362/14; the rest from memory"
  },
  {
   "id": "safe-harbor-bare",
   "ref": "safe-harbor",
   "name": "US-EU Safe Harbor",
   "phrases": {
    "*": [
     "safe (harbor|harbour)"
    ]
   },
   "context": {
    "*": [
     "(department of commerce|FTC|Federal Trade Commission|US Handelsministerium|Handelsministerium)",
     "(adequa*|certif*|zertifi*|gecertificeerd*|self certif*|selbstzertifi*)",
     "(transfer|transfers|transferred|transferring|doorgifte|Übermittlung|übermittelt|transfert|transferts)",
     "(Swiss|European Union|European Economic Area|Europese Unie|Europäische* Union|Union européenne)"
    ]
   },
   "except": {
    "*": [
     "(COPPA|kidsafe|children s|HIPAA|DMCA|copyright|de identification|security|vulnerability|research|securities) <6> safe (harbor|harbour)",
     "safe (harbor|harbour) <6> (COPPA|kidsafe|children s|HIPAA|DMCA|copyright|de identification|vulnerability|researcher|researchers|securities|forward looking)",
     "file an <6> safe harbor claim"
    ]
   },
   "domains": [],
   "from": "2000-07-26",
   "until": "2015-10-06",
   "replacedBy": "EU-US Data Privacy Framework (2023)",
   "law": "Decision 2000/520/EC, invalid since CJEU C-362/14 (Schrems I)",
   "verified": "secondary",
   "source": "date and case: law-firm notes on C-362/14; the rest from memory",
   "note": "The words alone have many meanings (COPPA, DMCA, research, a metaphor), so transfers must be spoken of."
  },
  {
   "id": "old-scc",
   "name": "standard contractual clauses of 2001, 2004 and 2010",
   "phrases": {
    "*": [
     "(2001 497|2004 915|2010 87|2002 16) (EC|EU|EG|CE|UE|WE)",
     "(EC|EU|EG|CE|UE|WE) (2001 497|2004 915|2010 87|2002 16)",
     "C 2010 593",
     "2016 2297"
    ],
    "en": [
     "(Decision|Decisions) (2001 497|2004 915|2010 87|2002 16)"
    ],
    "nl": [
     "(Besluit|Beschikking) (2001 497|2004 915|2010 87|2002 16)"
    ],
    "de": [
     "(Beschluss|Beschlusses|Entscheidung) (2001 497|2004 915|2010 87|2002 16)"
    ],
    "fr": [
     "Décision [n] (2001 497|2004 915|2010 87|2002 16)"
    ]
   },
   "except": {
    "*": [
     "(repealing|intrekking van|Aufhebung der|abrogeant) <3> (2001 497|2010 87)"
    ]
   },
   "domains": [],
   "from": "2001-06-15",
   "until": "2022-12-27",
   "replacedBy": "Implementing Decision (EU) 2021/914",
   "law": "Decisions 2001/497/EC, 2004/915/EC and 2010/87/EU, repealed by Decision (EU) 2021/914",
   "verified": "secondary",
   "source": "dates: law-firm notes on Decision (EU) 2021/914; 2002/16, 2004/915 and 2016/2297 from memory",
   "note": "Contracts of before 27 September 2021 could rest on them until 27 December 2022."
  },
  {
   "id": "dpf",
   "name": "EU-US Data Privacy Framework",
   "phrases": {
    "*": [
     "data privacy framework*",
     "dataprivacyframework",
     "=DPF",
     "2023 1795"
    ],
    "nl": [
     "gegevensprivacykader",
     "kader voor gegevensbescherming EU (VS|US)"
    ],
    "de": [
     "Datenschutzrahmen* <2> (USA|US)",
     "(EU US|EU USA) Datenschutzrahmen*"
    ],
    "fr": [
     "cadre de [la] protection des données <3> (États Unis|UE)"
    ]
   },
   "domains": [
    "dataprivacyframework.gov"
   ],
   "from": "2023-07-10",
   "law": "Implementing Decision (EU) 2023/1795",
   "verified": "source",
   "source": "EUR-Lex C/2025/6610; translations from memory",
   "note": "In force for certified organisations only. T-553/23 (Latombe) dismissed on 2025-09-03; appeal C-703/25 P was pending when last seen."
  },
  {
   "id": "uk-data-bridge",
   "name": "UK Extension to the EU-US Data Privacy Framework",
   "phrases": {
    "*": [
     "UK Extension",
     "(UK US|US UK) data bridge",
     "data bridge"
    ]
   },
   "domains": [],
   "from": "2023-10-12",
   "law": "SI 2023/1028",
   "verified": "secondary",
   "source": "law-firm notes of 2023"
  },
  {
   "id": "swiss-us-dpf",
   "name": "Swiss-US Data Privacy Framework",
   "phrases": {
    "*": [
     "Swiss (US|U S) (Data Privacy Framework|DPF)"
    ]
   },
   "domains": [],
   "from": "2024-09-15",
   "law": "Annex 1 to the Swiss Data Protection Ordinance, Federal Council of 14 August 2024",
   "verified": "secondary",
   "source": "law-firm notes of 2024"
  },
  {
   "id": "scc-2021",
   "name": "standard contractual clauses of 2021",
   "phrases": {
    "*": [
     "2021 914"
    ]
   },
   "domains": [],
   "from": "2021-06-27",
   "law": "Implementing Decision (EU) 2021/914",
   "verified": "secondary",
   "source": "law-firm notes on Decision (EU) 2021/914",
   "note": "The clauses without a number are a safeguard in the language files, not a reference."
  },
  {
   "id": "uk-idta",
   "name": "UK International Data Transfer Agreement or Addendum",
   "phrases": {
    "*": [
     "=IDTA",
     "[UK] International Data Transfer (Agreement|Addendum)",
     "UK Addendum"
    ]
   },
   "domains": [],
   "from": "2022-03-21",
   "law": "Data Protection Act 2018, s. 119A",
   "verified": "memory"
  },
  {
   "id": "directive-95-46",
   "name": "Directive 95/46/EC",
   "phrases": {
    "*": [
     "95 46 (EC|EG|CE|EU|UE|WE|EF|EY)",
     "(EC|EG|CE|EU|UE) 95 46",
     "(directive|richtlijn|richtlinie|direttiva|directiva|diretiva|dyrektyw*|direktiv*) [(nr|no|n|number)] 95 46"
    ],
    "en": [
     "(EU|European|EC|European Union|European Union s|European Community) [general] (Data Protection|Data Privacy|Privacy) Directive",
     "European Directive on [the] [protection of] (Data Protection|personal data|privacy)"
    ],
    "nl": [
     "(Europese|EU|EG) (privacyrichtlijn|databeschermingsrichtlijn|gegevensbeschermingsrichtlijn)"
    ],
    "de": [
     "EG Datenschutzrichtlinie"
    ],
    "fr": [
     "directive européenne (sur|relative à) la protection des (données|personnes)"
    ]
   },
   "except": {
    "*": [
     "(repealing|repeal of|repeals|repealed) [the] [EU|EC] Directive 95 46",
     "(intrekking|ingetrokken) [van] [de] Richtlijn 95 46",
     "Aufhebung [der] Richtlinie 95 46",
     "(abrogeant|abroge|abrogation de) la directive 95 46",
     "(deroga|derogación de) la Directiva 95 46",
     "abroga la direttiva 95 46",
     "uchyleni* dyrektyw* 95 46",
     "revoga a Diretiva 95 46",
     "(upphävande av|ophævelse af|oppheving av) direktiv 95 46"
    ]
   },
   "domains": [],
   "from": "1995-12-13",
   "until": "2018-05-25",
   "replacedBy": "GDPR",
   "law": "GDPR Art. 94",
   "verified": "memory",
   "note": "The title of the GDPR itself (\"repealing Directive 95/46/EC\") is not a reference to it."
  },
  {
   "id": "wp29",
   "name": "Article 29 Working Party",
   "phrases": {
    "*": [
     "=WP29",
     "=G29",
     "=WP =29"
    ],
    "en": [
     "Article 29 [Data Protection] Working (Party|Group)"
    ],
    "nl": [
     "(groep|werkgroep) [gegevensbescherming] artikel 29",
     "artikel 29 (werkgroep|groep|werkgroep voor gegevensbescherming)"
    ],
    "de": [
     "Artikel 29 (Datenschutzgruppe|Gruppe|Arbeitsgruppe|Datenschutz Gruppe)"
    ],
    "fr": [
     "groupe [de travail] [de l|dit de l] article 29",
     "groupe de l article 29"
    ]
   },
   "domains": [],
   "until": "2018-05-25",
   "replacedBy": "European Data Protection Board (EDPB)",
   "law": "GDPR Art. 94(2)",
   "verified": "secondary",
   "source": "law-firm note on the end of the Working Party"
  },
  {
   "id": "odr-platform",
   "name": "online dispute resolution platform of the European Commission",
   "phrases": {
    "*": [
     "524 2013",
     "(plataforma|resolución) <4> litigios en línea",
     "piattaforma (ODR|<4> risoluzione <3> online)"
    ],
    "en": [
     "(online dispute resolution|ODR) (platform|website|site)",
     "platform for [the] online dispute resolution",
     "(European Commission|EU Commission|European Union) <4> online dispute resolution"
    ],
    "nl": [
     "(ODR|ODS) platform",
     "platform voor [de] (onlinegeschillenbeslechting|online geschillenbeslechting|online geschillenoplossing)",
     "(onlinegeschillenbeslechtingsplatform|onlinegeschillenplatform)"
    ],
    "de": [
     "(OS|ODR) Plattform",
     "Plattform (zur|für) [die] (Online Streitbeilegung|Onlinestreitbeilegung|Online Beilegung)",
     "Online Streitbeilegungsplattform",
     "(Europäische* Kommission|EU Kommission) <6> Online Streitbeilegung"
    ],
    "fr": [
     "plateforme [européenne] (de|pour le) [résolution|règlement] [en ligne] des litiges [en ligne]",
     "(plateforme|plate forme) [européenne] (de|pour le) (règlement|résolution) (en ligne des litiges|des litiges en ligne)",
     "(règlement|résolution) (en ligne des litiges|des litiges en ligne) <6> Commission européenne"
    ]
   },
   "domains": [
    "ec.europa.eu/consumers/odr",
    "webgate.ec.europa.eu/odr"
   ],
   "from": "2016-01-09",
   "until": "2025-07-20",
   "law": "Regulation (EU) No 524/2013, repealed by Regulation (EU) 2024/3228",
   "verified": "secondary",
   "source": "law-firm notes on Regulation (EU) 2024/3228",
   "note": "Complaints could be filed until 2025-03-20. German courts have found a left-over link misleading."
  },
  {
   "id": "gdpr",
   "name": "GDPR",
   "phrases": {
    "*": [
     "2016 679",
     "=GDPR"
    ],
    "en": [
     "General Data Protection Regulation"
    ],
    "nl": [
     "Algemene Verordening Gegevensbescherming",
     "=AVG"
    ],
    "de": [
     "Datenschutz Grundverordnung",
     "Datenschutzgrundverordnung",
     "=DSGVO",
     "=DS =GVO"
    ],
    "fr": [
     "Règlement général sur la protection des données",
     "=RGPD"
    ]
   },
   "domains": [],
   "from": "2018-05-25",
   "law": "Regulation (EU) 2016/679",
   "verified": "source",
   "source": "Official Journal L 119 of 4 May 2016"
  },
  {
   "id": "eprivacy-directive",
   "name": "ePrivacy Directive",
   "phrases": {
    "*": [
     "2002 58",
     "2009 136"
    ],
    "en": [
     "(ePrivacy|e Privacy) Directive",
     "Privacy and Electronic Communications Directive"
    ],
    "nl": [
     "(ePrivacyrichtlijn|ePrivacy richtlijn|e Privacyrichtlijn)"
    ],
    "de": [
     "(ePrivacy|e Privacy) Richtlinie"
    ],
    "fr": [
     "directive (ePrivacy|e Privacy|vie privée et communications électroniques)"
    ]
   },
   "domains": [],
   "from": "2002-07-31",
   "law": "Directive 2002/58/EC",
   "verified": "memory",
   "note": "Still in force; the proposed Regulation was withdrawn in 2025."
  },
  {
   "id": "wbp",
   "ref": "national-pre-gdpr",
   "name": "Wet bescherming persoonsgegevens (Wbp)",
   "phrases": {
    "*": [
     "=Wbp",
     "=WBP",
     "Wet [op de] bescherming [van] persoonsgegevens"
    ],
    "en": [
     "Dutch (Personal Data Protection Act|Data Protection Act|Protection of Personal Data Act)"
    ],
    "nl": [
     "Wet [op de] bescherming [van] [de] persoonsgegevens"
    ]
   },
   "except": {
    "*": [
     "(persoonsgegevens|Wbp) <4> (=BES|Bonaire|Caribisch)"
    ]
   },
   "domains": [],
   "from": "2001-09-01",
   "until": "2018-05-25",
   "replacedBy": "AVG and UAVG",
   "law": "UAVG art. 51",
   "verified": "source",
   "source": "site of the Autoriteit Persoonsgegevens: \"De Wbp geldt niet meer\"; the article of the UAVG from memory",
   "note": "The Act of the same name for Bonaire, Sint Eustatius and Saba (Wbp BES) is in force."
  },
  {
   "id": "wpr",
   "ref": "national-pre-gdpr",
   "name": "Wet persoonsregistraties",
   "phrases": {
    "nl": [
     "Wet persoonsregistratie*"
    ]
   },
   "domains": [],
   "until": "2001-09-01",
   "replacedBy": "AVG and UAVG",
   "law": "Wbp art. 81",
   "verified": "memory"
  },
  {
   "id": "uk-dpa-1998",
   "ref": "national-pre-gdpr",
   "name": "UK Data Protection Act 1998",
   "phrases": {
    "*": [
     "Data Protection Act [of] 1998",
     "1998 Data Protection Act",
     "Data Protection Act of the United Kingdom 1998",
     "=DPA 1998",
     "Data Protection Acts 1984 [and] 1998"
    ]
   },
   "domains": [],
   "from": "2000-03-01",
   "until": "2018-05-25",
   "replacedBy": "UK GDPR and Data Protection Act 2018",
   "law": "Data Protection Act 2018, Sch. 19",
   "verified": "memory"
  },
  {
   "id": "ie-dpa-1988",
   "ref": "national-pre-gdpr",
   "name": "Irish Data Protection Acts 1988 and 2003",
   "phrases": {
    "*": [
     "Data Protection (Act|Acts) 1988 [(and|to|as amended by)] [the Data Protection] [Amendment] [Act] 2003",
     "Data Protection Amendment Act 2003"
    ]
   },
   "except": {
    "*": [
     "1988 [to|and] [2003] [and|to] 2018"
    ]
   },
   "domains": [],
   "until": "2018-05-25",
   "replacedBy": "GDPR and Data Protection Act 2018",
   "law": "Data Protection Act 2018, s. 7",
   "verified": "memory",
   "note": "The collective title \"Data Protection Acts 1988 to 2018\" is current."
  },
  {
   "id": "bdsg-old",
   "ref": "national-pre-gdpr",
   "name": "Bundesdatenschutzgesetz of before 2018 (BDSG a.F.)",
   "phrases": {
    "*": [
     "(BDSG|Bundesdatenschutzgesetz|Bundesdatenschutzgesetzes) (a F|aF|alt|alte* Fassung|in der alten Fassung|in alter Fassung|2001|2003|2009)",
     "(altes|alten|alte|früheren|frühere|bisherigen) (BDSG|Bundesdatenschutzgesetz|Bundesdatenschutzgesetzes)",
     "(BDSG|Bundesdatenschutzgesetz|Bundesdatenschutzgesetzes) in der bis [zum] <4> 2018",
     "(3a|4a|4b|4c|4d|4e|4f|4g|6b|6c|28a|28b|30a|42a) [(Abs|Absatz) #] [(S|Satz) #] [(Nr|Nummer) #] [des] (BDSG|Bundesdatenschutzgesetz|Bundesdatenschutzgesetzes)"
    ]
   },
   "domains": [],
   "until": "2018-05-25",
   "replacedBy": "DSGVO and BDSG",
   "law": "Datenschutz-Anpassungs- und -Umsetzungsgesetz EU, Art. 8",
   "verified": "memory",
   "note": "Counts only where it is marked as old, or by sections that the Act of 2018 does not have."
  },
  {
   "id": "at-dsg-2000",
   "ref": "national-pre-gdpr",
   "name": "Datenschutzgesetz 2000 (DSG 2000)",
   "phrases": {
    "*": [
     "(DSG|Datenschutzgesetz|Datenschutzgesetzes) 2000"
    ]
   },
   "domains": [],
   "from": "2000-01-01",
   "until": "2018-05-25",
   "replacedBy": "DSGVO and DSG",
   "law": "Datenschutz-Anpassungsgesetz 2018",
   "verified": "memory"
  },
  {
   "id": "be-act-1992",
   "ref": "national-pre-gdpr",
   "name": "Belgian Act of 8 December 1992",
   "phrases": {
    "*": [
     "8 (december|décembre|Dezember) 1992",
     "08 12 1992",
     "8 12 1992",
     "December 8 1992"
    ]
   },
   "domains": [],
   "until": "2018-09-05",
   "replacedBy": "GDPR and Act of 30 July 2018",
   "law": "Act of 30 July 2018, art. 280",
   "verified": "memory"
  },
  {
   "id": "es-lopd-1999",
   "ref": "national-pre-gdpr",
   "name": "Ley Orgánica 15/1999 (LOPD)",
   "phrases": {
    "*": [
     "(Ley Orgánica|LO|LOPD) 15 1999",
     "15 1999 de 13 de diciembre",
     "1720 2007"
    ]
   },
   "domains": [],
   "from": "2000-01-14",
   "until": "2018-12-07",
   "replacedBy": "RGPD and Ley Orgánica 3/2018 (LOPDGDD)",
   "law": "Ley Orgánica 3/2018",
   "verified": "memory"
  },
  {
   "id": "it-codice-information",
   "ref": "national-pre-gdpr",
   "name": "art. 7 and 13 of the Italian Codice (D.Lgs. 196/2003)",
   "phrases": {
    "*": [
     "(art|articolo|artt|articoli) (7|13) [e 13|e 7] [del] (D Lgs|DLgs|D L gs|decreto legislativo) [30 (giugno|06|6) 2003] [n|nr] 196"
    ]
   },
   "domains": [],
   "from": "2004-01-01",
   "until": "2018-09-19",
   "replacedBy": "GDPR Art. 13 and 15 to 22",
   "law": "D.Lgs. 101/2018, art. 27",
   "verified": "memory",
   "note": "The Codice as such is in force, amended."
  },
  {
   "id": "pl-act-1997",
   "ref": "national-pre-gdpr",
   "name": "Polish Act of 29 August 1997 on data protection",
   "phrases": {
    "*": [
     "ustaw* z [dnia] (29 sierpnia|29 08) 1997 [r|roku] o ochronie danych osobowych"
    ]
   },
   "domains": [],
   "until": "2018-05-25",
   "replacedBy": "RODO and Act of 10 May 2018",
   "law": "Act of 10 May 2018",
   "verified": "memory",
   "note": "Other Polish Acts bear the same date (tax code, banking), so the subject must be named."
  },
  {
   "id": "se-pul",
   "ref": "national-pre-gdpr",
   "name": "Personuppgiftslagen (PuL)",
   "phrases": {
    "*": [
     "personuppgiftslagen*",
     "=PuL",
     "=PUL",
     "1998 204"
    ]
   },
   "domains": [],
   "from": "1998-10-24",
   "until": "2018-05-25",
   "replacedBy": "GDPR and lag 2018:218",
   "law": "lag 2018:218",
   "verified": "memory"
  },
  {
   "id": "dk-persondataloven",
   "ref": "national-pre-gdpr",
   "name": "Persondataloven",
   "phrases": {
    "*": [
     "persondataloven*"
    ]
   },
   "domains": [],
   "from": "2000-07-01",
   "until": "2018-05-25",
   "replacedBy": "GDPR and databeskyttelsesloven",
   "law": "databeskyttelsesloven (lov nr. 502 of 2018)",
   "verified": "memory"
  },
  {
   "id": "fi-act-1999",
   "ref": "national-pre-gdpr",
   "name": "Henkilötietolaki (523/1999)",
   "phrases": {
    "*": [
     "henkilötietola*",
     "523 1999"
    ]
   },
   "domains": [],
   "until": "2019-01-01",
   "replacedBy": "GDPR and tietosuojalaki (1050/2018)",
   "law": "tietosuojalaki (1050/2018)",
   "verified": "memory"
  },
  {
   "id": "cz-act-2000",
   "ref": "national-pre-gdpr",
   "name": "Czech Act 101/2000 Sb.",
   "phrases": {
    "*": [
     "101 2000 (Sb|Coll|Sb)"
    ]
   },
   "domains": [],
   "until": "2019-04-24",
   "replacedBy": "GDPR and Act 110/2019 Sb.",
   "law": "Act 110/2019 Sb.",
   "verified": "memory"
  },
  {
   "id": "sk-act-2013",
   "ref": "national-pre-gdpr",
   "name": "Slovak Act 122/2013 Z.z.",
   "phrases": {
    "*": [
     "122 2013 (Z z|Zz|Coll)"
    ]
   },
   "domains": [],
   "until": "2018-05-25",
   "replacedBy": "GDPR and Act 18/2018 Z.z.",
   "law": "Act 18/2018 Z.z.",
   "verified": "memory"
  },
  {
   "id": "pt-act-1998",
   "ref": "national-pre-gdpr",
   "name": "Lei 67/98",
   "phrases": {
    "*": [
     "Lei [(n|nº|no|n o)] [da Proteção de Dados] 67 98"
    ]
   },
   "domains": [],
   "until": "2019-08-09",
   "replacedBy": "RGPD and Lei 58/2019",
   "law": "Lei 58/2019",
   "verified": "memory"
  },
  {
   "id": "gr-act-1997",
   "ref": "national-pre-gdpr",
   "name": "Greek Act 2472/1997",
   "phrases": {
    "*": [
     "2472 1997",
     "2472 97"
    ]
   },
   "domains": [],
   "until": "2019-08-29",
   "replacedBy": "GDPR and Act 4624/2019",
   "law": "Act 4624/2019, art. 84",
   "verified": "memory"
  },
  {
   "id": "ro-act-2001",
   "ref": "national-pre-gdpr",
   "name": "Legea 677/2001",
   "phrases": {
    "*": [
     "677 2001"
    ]
   },
   "domains": [],
   "until": "2018-05-25",
   "replacedBy": "GDPR and Legea 190/2018",
   "law": "Legea 129/2018",
   "verified": "memory"
  },
  {
   "id": "lu-act-2002",
   "ref": "national-pre-gdpr",
   "name": "Luxembourg Act of 2 August 2002",
   "phrases": {
    "*": [
     "(loi|law|act|Gesetz|Gesetzes) [modifiée|amended] (du|of|vom) 2 (août|August) 2002"
    ]
   },
   "domains": [],
   "until": "2018-08-20",
   "replacedBy": "GDPR and Act of 1 August 2018",
   "law": "Act of 1 August 2018",
   "verified": "memory"
  },
  {
   "id": "no-act-2000",
   "ref": "national-pre-gdpr",
   "name": "Norwegian Personal Data Act of 14 April 2000",
   "phrases": {
    "*": [
     "(personopplysningsloven|Personal Data Act) (av|of|fra) [14 april|14 april] 2000",
     "14 april 2000 nr 31"
    ]
   },
   "domains": [],
   "until": "2018-07-20",
   "replacedBy": "GDPR and personopplysningsloven of 15 June 2018",
   "law": "personopplysningsloven of 15 June 2018",
   "verified": "secondary",
   "source": "date: note of a Norwegian organisation; number from memory"
  },
  {
   "id": "ttdsg",
   "ref": "renamed-law",
   "name": "TTDSG",
   "phrases": {
    "*": [
     "=TTDSG",
     "Telekommunikation Telemedien Datenschutz Gesetz*",
     "Telekommunikations (Telemedien|und Telemedien) Datenschutzgesetz*",
     "Telekommunikation Telemedien Datenschutzgesetz*"
    ]
   },
   "domains": [],
   "from": "2021-12-01",
   "until": "2024-05-14",
   "replacedBy": "TDDDG",
   "law": "Digitale-Dienste-Gesetz of 6 May 2024",
   "verified": "secondary",
   "source": "law-firm notes of 2024",
   "note": "Renamed with the same content; § 25 kept its number."
  },
  {
   "id": "tmg",
   "ref": "renamed-law",
   "name": "TMG",
   "phrases": {
    "*": [
     "=TMG",
     "Telemediengesetz*"
    ]
   },
   "domains": [],
   "from": "2007-03-01",
   "until": "2024-05-14",
   "replacedBy": "DDG (for § 13 and § 15 since December 2021 the TTDSG, now TDDDG)",
   "law": "Digitale-Dienste-Gesetz of 6 May 2024",
   "verified": "secondary",
   "source": "law-firm notes of 2024"
  },
  {
   "id": "rstv",
   "ref": "renamed-law",
   "name": "Rundfunkstaatsvertrag (RStV)",
   "phrases": {
    "*": [
     "=RStV",
     "Rundfunkstaatsvertrag*"
    ]
   },
   "domains": [],
   "until": "2020-11-07",
   "replacedBy": "Medienstaatsvertrag (§ 18(2) MStV for § 55(2) RStV)",
   "law": "Medienstaatsvertrag",
   "verified": "memory"
  },
  {
   "id": "si-zvop-1",
   "ref": "renamed-law",
   "name": "ZVOP-1",
   "phrases": {
    "*": [
     "=ZVOP 1"
    ]
   },
   "domains": [],
   "until": "2023-01-26",
   "replacedBy": "ZVOP-2",
   "law": "ZVOP-2",
   "verified": "memory"
  },
  {
   "id": "ch-dsg-1992",
   "ref": "renamed-law",
   "name": "Swiss Data Protection Act of 19 June 1992",
   "phrases": {
    "*": [
     "=aDSG",
     "19 (Juni|juin|giugno|June) 1992",
     "(DSG|LPD|FADP) (1992|alt|alte* Fassung)"
    ]
   },
   "domains": [],
   "from": "1993-07-01",
   "until": "2023-09-01",
   "replacedBy": "revised Swiss Data Protection Act of 25 September 2020",
   "law": "Swiss Data Protection Act of 25 September 2020",
   "verified": "secondary",
   "source": "law-firm notes of 2023; date of the old Act from memory"
  },
  {
   "id": "uk-gdpr",
   "name": "UK GDPR",
   "phrases": {
    "*": [
     "UK =GDPR",
     "UK General Data Protection Regulation",
     "United Kingdom General Data Protection Regulation"
    ]
   },
   "domains": [],
   "from": "2021-01-01",
   "law": "European Union (Withdrawal) Act 2018, s. 3",
   "verified": "memory"
  },
  {
   "id": "uk-dpa-2018",
   "name": "UK Data Protection Act 2018",
   "phrases": {
    "*": [
     "Data Protection Act [of] 2018",
     "=DPA 2018"
    ]
   },
   "domains": [],
   "from": "2018-05-25",
   "law": "Data Protection Act 2018 (c. 12)",
   "verified": "memory",
   "note": "Ireland has an Act of the same name and year."
  },
  {
   "id": "uavg",
   "name": "UAVG",
   "phrases": {
    "*": [
     "=UAVG",
     "Uitvoeringswet (AVG|Algemene Verordening Gegevensbescherming)"
    ]
   },
   "domains": [],
   "from": "2018-05-25",
   "law": "Uitvoeringswet Algemene verordening gegevensbescherming",
   "verified": "memory"
  },
  {
   "id": "be-act-2018",
   "name": "Belgian Act of 30 July 2018",
   "phrases": {
    "*": [
     "30 (juli|juillet|July) 2018"
    ]
   },
   "domains": [],
   "from": "2018-09-05",
   "law": "Act of 30 July 2018 on the protection of natural persons",
   "verified": "memory"
  },
  {
   "id": "bdsg",
   "name": "BDSG",
   "phrases": {
    "*": [
     "=BDSG",
     "Bundesdatenschutzgesetz*"
    ]
   },
   "domains": [],
   "from": "2018-05-25",
   "law": "Bundesdatenschutzgesetz of 30 June 2017",
   "verified": "memory"
  },
  {
   "id": "tdddg",
   "name": "TDDDG",
   "phrases": {
    "*": [
     "=TDDDG",
     "Telekommunikation Digitale Dienste Datenschutz Gesetz*"
    ]
   },
   "domains": [],
   "from": "2024-05-14",
   "law": "Telekommunikation-Digitale-Dienste-Datenschutz-Gesetz",
   "verified": "secondary",
   "source": "law-firm notes of 2024"
  },
  {
   "id": "ddg",
   "name": "DDG",
   "phrases": {
    "*": [
     "=DDG",
     "Digitale Dienste Gesetz*"
    ]
   },
   "domains": [],
   "from": "2024-05-14",
   "law": "Digitale-Dienste-Gesetz",
   "verified": "secondary",
   "source": "law-firm notes of 2024"
  },
  {
   "id": "fr-act-1978",
   "name": "loi Informatique et Libertés",
   "phrases": {
    "*": [
     "loi [(n|no|nº|n o)] 78 17",
     "loi Informatique et Libertés",
     "78 17 du 6 janvier 1978"
    ]
   },
   "domains": [],
   "from": "1978-01-06",
   "law": "loi n° 78-17 of 6 January 1978, as amended",
   "verified": "memory",
   "note": "In force, amended; never outdated as such."
  },
  {
   "id": "es-lopdgdd",
   "name": "Ley Orgánica 3/2018 (LOPDGDD)",
   "phrases": {
    "*": [
     "(Ley Orgánica|LO) 3 2018",
     "=LOPDGDD"
    ]
   },
   "domains": [],
   "from": "2018-12-07",
   "law": "Ley Orgánica 3/2018",
   "verified": "memory"
  }
 ],
 "countries": [
  {
   "code": "AD",
   "eea": false,
   "names": [
    "Andorra",
    "Andorre"
   ],
   "verified": "memory",
   "adequacy": {
    "decision": "2010/625/EU",
    "from": "2010-10-19",
    "scope": "all",
    "verified": "secondary"
   }
  },
  {
   "code": "AE",
   "eea": false,
   "names": [
    "United Arab Emirates",
    "=UAE",
    "Verenigde Arabische Emiraten",
    "Vereinigte* Arabische* Emirate*",
    "Émirats arabes unis",
    "Dubai",
    "Dubaï",
    "Abu Dhabi"
   ],
   "verified": "memory"
  },
  {
   "code": "AF",
   "eea": false,
   "names": [
    "Afghanistan"
   ],
   "verified": "memory"
  },
  {
   "code": "AL",
   "eea": false,
   "names": [
    "Albania",
    "Albanië",
    "Albanien",
    "Albanie"
   ],
   "verified": "memory"
  },
  {
   "code": "AM",
   "eea": false,
   "names": [
    "Armenia",
    "Armenië",
    "Armenien",
    "Arménie"
   ],
   "verified": "memory"
  },
  {
   "code": "AR",
   "eea": false,
   "names": [
    "Argentina",
    "Argentinië",
    "Argentinien",
    "Argentine Republic",
    "(en|=l) =Argentine"
   ],
   "verified": "memory",
   "adequacy": {
    "decision": "2003/490/EC",
    "from": "2003-06-30",
    "scope": "all",
    "verified": "secondary"
   }
  },
  {
   "code": "AT",
   "eea": true,
   "consentAge": {
    "age": 14,
    "law": "§ 4(4) DSG",
    "verified": "secondary"
   },
   "names": [
    "Austria",
    "Oostenrijk",
    "(Österreich|Österreichs)",
    "Autriche"
   ],
   "verified": "secondary",
   "source": "membership as in W3C DPV 2.3; names from general knowledge"
  },
  {
   "code": "AU",
   "eea": false,
   "names": [
    "Australia",
    "Australië",
    "Australien",
    "Australie"
   ],
   "verified": "memory"
  },
  {
   "code": "AZ",
   "eea": false,
   "names": [
    "Azerbaijan",
    "Azerbeidzjan",
    "Aserbaidschan",
    "Azerbaïdjan"
   ],
   "verified": "memory"
  },
  {
   "code": "BA",
   "eea": false,
   "names": [
    "Bosnia [and] [Herzegovina]",
    "Bosnië [en] [Herzegovina]",
    "Bosnien [und] [Herzegowina]",
    "Bosnie [Herzégovine]"
   ],
   "verified": "memory"
  },
  {
   "code": "BD",
   "eea": false,
   "names": [
    "Bangladesh",
    "Bangladesch"
   ],
   "verified": "memory"
  },
  {
   "code": "BE",
   "eea": true,
   "consentAge": {
    "age": 13,
    "law": "Act of 30 July 2018, art. 7",
    "verified": "secondary"
   },
   "names": [
    "Belgium",
    "België",
    "Belgien",
    "Belgique"
   ],
   "verified": "secondary",
   "source": "membership as in W3C DPV 2.3; names from general knowledge"
  },
  {
   "code": "BG",
   "eea": true,
   "consentAge": {
    "age": 14,
    "law": "ZZLD art. 25c",
    "verified": "secondary"
   },
   "names": [
    "Bulgaria",
    "Bulgarije",
    "Bulgarien",
    "Bulgarie"
   ],
   "verified": "secondary",
   "source": "membership as in W3C DPV 2.3; names from general knowledge"
  },
  {
   "code": "BH",
   "eea": false,
   "names": [
    "Bahrain",
    "Bahrein",
    "Bahreïn"
   ],
   "verified": "memory"
  },
  {
   "code": "BM",
   "eea": false,
   "names": [
    "Bermuda",
    "Bermudes"
   ],
   "verified": "memory"
  },
  {
   "code": "BO",
   "eea": false,
   "names": [
    "Bolivia",
    "Bolivien",
    "Bolivie"
   ],
   "verified": "memory"
  },
  {
   "code": "BR",
   "eea": false,
   "names": [
    "Brazil",
    "Brazilië",
    "Brasilien",
    "Brésil",
    "Brasil"
   ],
   "except": [
    "português (do|no) Brasil"
   ],
   "verified": "memory",
   "note": "Announced on 2026-01-27, Official Journal of 2026-01-28.",
   "adequacy": {
    "decision": "(EU) 2026/179",
    "from": "2026-01-26",
    "scope": "all; review after four years",
    "verified": "source"
   }
  },
  {
   "code": "BY",
   "eea": false,
   "names": [
    "Belarus",
    "Wit Rusland",
    "Weißrussland",
    "Biélorussie",
    "Bélarus"
   ],
   "verified": "memory"
  },
  {
   "code": "CA",
   "eea": false,
   "names": [
    "Canada",
    "Kanada"
   ],
   "except": [
    "Air Canada"
   ],
   "verified": "memory",
   "note": "Public bodies and employees of provinces are not covered by the adequacy decision.",
   "adequacy": {
    "decision": "2002/2/EC",
    "from": "2001-12-20",
    "scope": "commercial organisations under PIPEDA",
    "verified": "secondary"
   }
  },
  {
   "code": "CH",
   "eea": false,
   "names": [
    "Switzerland",
    "Zwitserland",
    "Schweiz",
    "Suisse",
    "Svizzera",
    "Swiss Confederation"
   ],
   "except": [
    "Credit Suisse"
   ],
   "verified": "memory",
   "note": "Swiss law sets no age: capacity of judgement decides.",
   "adequacy": {
    "decision": "2000/518/EC",
    "from": "2000-07-26",
    "scope": "all",
    "verified": "secondary"
   }
  },
  {
   "code": "CL",
   "eea": false,
   "names": [
    "=Chile",
    "=Chili"
   ],
   "verified": "memory"
  },
  {
   "code": "CM",
   "eea": false,
   "names": [
    "Cameroon",
    "Kameroen",
    "Kamerun",
    "Cameroun"
   ],
   "verified": "memory"
  },
  {
   "code": "CN",
   "eea": false,
   "names": [
    "[People s Republic of] =China",
    "=PRC",
    "Volksrepubliek China",
    "Volksrepublik China",
    "=Chine"
   ],
   "verified": "memory"
  },
  {
   "code": "CO",
   "eea": false,
   "names": [
    "=Colombia",
    "Kolumbien",
    "Colombie"
   ],
   "verified": "memory"
  },
  {
   "code": "CR",
   "eea": false,
   "names": [
    "Costa Rica"
   ],
   "verified": "memory"
  },
  {
   "code": "CU",
   "eea": false,
   "names": [
    "Cuba",
    "Kuba"
   ],
   "verified": "memory"
  },
  {
   "code": "CY",
   "eea": true,
   "consentAge": {
    "age": 14,
    "law": "Law 125(I)/2018",
    "verified": "secondary"
   },
   "names": [
    "Cyprus",
    "Zypern",
    "Chypre"
   ],
   "verified": "secondary",
   "source": "membership as in W3C DPV 2.3; names from general knowledge"
  },
  {
   "code": "CZ",
   "eea": true,
   "consentAge": {
    "age": 15,
    "law": "Act 110/2019 Sb., § 7",
    "verified": "secondary"
   },
   "names": [
    "Czech Republic",
    "Czechia",
    "Tsjechië",
    "Tsjechische Republiek",
    "Tschechien",
    "Tschechische* Republik",
    "Tchéquie",
    "République tchèque"
   ],
   "verified": "secondary",
   "source": "membership as in W3C DPV 2.3; names from general knowledge"
  },
  {
   "code": "DE",
   "eea": true,
   "consentAge": {
    "age": 16,
    "law": "GDPR Art. 8(1), no derogation",
    "verified": "secondary"
   },
   "names": [
    "Germany",
    "Duitsland",
    "(Deutschland|Deutschlands)",
    "Allemagne",
    "Federal Republic of Germany",
    "Bundesrepublik",
    "Bondsrepubliek"
   ],
   "verified": "secondary",
   "source": "membership as in W3C DPV 2.3; names from general knowledge"
  },
  {
   "code": "DK",
   "eea": true,
   "consentAge": {
    "age": 15,
    "law": "databeskyttelsesloven § 6, since 2024-01-01",
    "verified": "secondary"
   },
   "names": [
    "Denmark",
    "Denemarken",
    "Dänemark",
    "Danemark",
    "Danmark"
   ],
   "verified": "secondary",
   "source": "membership as in W3C DPV 2.3; names from general knowledge",
   "note": "Older lists still say 13."
  },
  {
   "code": "DO",
   "eea": false,
   "names": [
    "Dominican Republic",
    "Dominicaanse Republiek",
    "Dominikanische* Republik",
    "République dominicaine"
   ],
   "verified": "memory"
  },
  {
   "code": "DZ",
   "eea": false,
   "names": [
    "Algeria",
    "Algerije",
    "Algerien",
    "Algérie"
   ],
   "verified": "memory"
  },
  {
   "code": "EC",
   "eea": false,
   "names": [
    "Ecuador",
    "Équateur"
   ],
   "verified": "memory"
  },
  {
   "code": "EE",
   "eea": true,
   "consentAge": {
    "age": 13,
    "law": "IKS § 8",
    "verified": "secondary"
   },
   "names": [
    "Estonia",
    "Estland",
    "Estonie",
    "Eesti"
   ],
   "verified": "secondary",
   "source": "membership as in W3C DPV 2.3; names from general knowledge"
  },
  {
   "code": "EG",
   "eea": false,
   "names": [
    "Egypt",
    "Egypte",
    "Ägypten",
    "Égypte"
   ],
   "verified": "memory"
  },
  {
   "code": "ES",
   "eea": true,
   "consentAge": {
    "age": 14,
    "law": "Ley Orgánica 3/2018, art. 7",
    "verified": "secondary"
   },
   "names": [
    "Spain",
    "Spanje",
    "Spanien",
    "Espagne",
    "España"
   ],
   "verified": "secondary",
   "source": "membership as in W3C DPV 2.3; names from general knowledge",
   "note": "A bill to raise the age to 16 was pending when last seen."
  },
  {
   "code": "ET",
   "eea": false,
   "names": [
    "Ethiopia",
    "Ethiopië",
    "Äthiopien",
    "Éthiopie"
   ],
   "verified": "memory"
  },
  {
   "code": "FI",
   "eea": true,
   "consentAge": {
    "age": 13,
    "law": "tietosuojalaki § 5",
    "verified": "secondary"
   },
   "names": [
    "Finland",
    "Finnland",
    "Finlande",
    "Suomi"
   ],
   "verified": "secondary",
   "source": "membership as in W3C DPV 2.3; names from general knowledge"
  },
  {
   "code": "FO",
   "eea": false,
   "names": [
    "(Faroe|Faeroe) Islands",
    "Faroes",
    "Faeröer",
    "Färöer",
    "Féroé"
   ],
   "verified": "memory",
   "adequacy": {
    "decision": "2010/146/EU",
    "from": "2010-03-05",
    "scope": "all",
    "verified": "secondary"
   }
  },
  {
   "code": "FR",
   "eea": true,
   "consentAge": {
    "age": 15,
    "law": "loi 78-17, art. 45",
    "verified": "secondary"
   },
   "names": [
    "France",
    "Frankrijk",
    "(Frankreich|Frankreichs)"
   ],
   "except": [
    "Air France",
    "Île de France",
    "Tour de France"
   ],
   "verified": "secondary",
   "source": "membership as in W3C DPV 2.3; names from general knowledge",
   "note": "Below 15, child and parent consent together."
  },
  {
   "code": "GB",
   "eea": false,
   "consentAge": {
    "age": 13,
    "law": "Data Protection Act 2018, s. 9",
    "verified": "secondary"
   },
   "names": [
    "United Kingdom",
    "=UK",
    "=U =K",
    "Great Britain",
    "Britain",
    "England",
    "Scotland",
    "Wales",
    "Northern Ireland",
    "Verenigd Koninkrijk",
    "=VK",
    "Groot Brittannië",
    "Engeland",
    "Schotland",
    "Noord Ierland",
    "Vereinigte* (Königreich|Königreichs|Königreiches)",
    "(Großbritannien|Großbritanniens)",
    "Schottland",
    "Nordirland",
    "Royaume Uni",
    "Grande Bretagne",
    "Angleterre",
    "Écosse",
    "Irlande du Nord",
    "Reino Unido",
    "Regno Unito"
   ],
   "except": [
    "New England",
    "New South Wales",
    "Prince of Wales",
    "New Britain",
    "Bank of England",
    "Nova Scotia"
   ],
   "verified": "memory",
   "note": "The age is that of UK GDPR Art. 8(1).",
   "adequacy": {
    "decision": "(EU) 2021/1772",
    "from": "2021-06-28",
    "until": "2031-12-27",
    "scope": "all under UK GDPR; renewed on 2025-12-19",
    "verified": "secondary"
   }
  },
  {
   "code": "GE",
   "eea": false,
   "names": [
    "Republic of Georgia",
    "country of Georgia",
    "(Tbilisi|Tiflis) Georgia",
    "=Georgië",
    "Georgien",
    "=Géorgie"
   ],
   "verified": "memory",
   "note": "The bare name is left out: it is also a state of the USA."
  },
  {
   "code": "GG",
   "eea": false,
   "names": [
    "Guernsey",
    "Guernesey"
   ],
   "verified": "memory",
   "adequacy": {
    "decision": "2003/821/EC",
    "from": "2003-11-21",
    "scope": "all",
    "verified": "secondary"
   }
  },
  {
   "code": "GH",
   "eea": false,
   "names": [
    "Ghana"
   ],
   "verified": "memory"
  },
  {
   "code": "GI",
   "eea": false,
   "names": [
    "Gibraltar"
   ],
   "verified": "memory"
  },
  {
   "code": "GL",
   "eea": false,
   "names": [
    "Greenland",
    "Groenland",
    "Grönland"
   ],
   "verified": "memory"
  },
  {
   "code": "GR",
   "eea": true,
   "consentAge": {
    "age": 15,
    "law": "Act 4624/2019, art. 21",
    "verified": "secondary"
   },
   "names": [
    "Greece",
    "Griekenland",
    "(Griechenland|Griechenlands)",
    "Grèce",
    "Hellenic Republic"
   ],
   "verified": "secondary",
   "source": "membership as in W3C DPV 2.3; names from general knowledge"
  },
  {
   "code": "GT",
   "eea": false,
   "names": [
    "Guatemala"
   ],
   "verified": "memory"
  },
  {
   "code": "HK",
   "eea": false,
   "names": [
    "Hong Kong",
    "Hongkong"
   ],
   "verified": "memory"
  },
  {
   "code": "HN",
   "eea": false,
   "names": [
    "Honduras"
   ],
   "verified": "memory"
  },
  {
   "code": "HR",
   "eea": true,
   "consentAge": {
    "age": 16,
    "law": "GDPR Art. 8(1), no derogation",
    "verified": "secondary"
   },
   "names": [
    "Croatia",
    "Kroatië",
    "(Kroatien|Kroatiens)",
    "Croatie",
    "Hrvatska"
   ],
   "verified": "secondary",
   "source": "membership as in W3C DPV 2.3; names from general knowledge"
  },
  {
   "code": "HU",
   "eea": true,
   "consentAge": {
    "age": 16,
    "law": "GDPR Art. 8(1), no derogation",
    "verified": "secondary"
   },
   "names": [
    "Hungary",
    "Hongarije",
    "(Ungarn|Ungarns)",
    "Hongrie",
    "Magyarország"
   ],
   "verified": "secondary",
   "source": "membership as in W3C DPV 2.3; names from general knowledge"
  },
  {
   "code": "ID",
   "eea": false,
   "names": [
    "Indonesia",
    "Indonesië",
    "Indonesien",
    "Indonésie"
   ],
   "except": [
    "Bahasa Indonesia"
   ],
   "verified": "memory"
  },
  {
   "code": "IE",
   "eea": true,
   "consentAge": {
    "age": 16,
    "law": "Data Protection Act 2018, s. 31",
    "verified": "secondary"
   },
   "names": [
    "Ireland",
    "Republic of Ireland",
    "Ierland",
    "Irland",
    "Irlands",
    "Irlande",
    "=Éire"
   ],
   "except": [
    "Northern Ireland",
    "Noord Ierland",
    "Nordirland",
    "Irlande du Nord"
   ],
   "verified": "secondary",
   "source": "membership as in W3C DPV 2.3; names from general knowledge"
  },
  {
   "code": "IL",
   "eea": false,
   "names": [
    "Israel",
    "Israël",
    "Israels"
   ],
   "verified": "memory",
   "adequacy": {
    "decision": "2011/61/EU",
    "from": "2011-01-31",
    "scope": "automated processing",
    "verified": "secondary"
   }
  },
  {
   "code": "IM",
   "eea": false,
   "names": [
    "Isle of Man",
    "Insel Man",
    "eiland Man",
    "île de Man"
   ],
   "verified": "memory",
   "adequacy": {
    "decision": "2004/411/EC",
    "from": "2004-04-28",
    "scope": "all",
    "verified": "secondary"
   }
  },
  {
   "code": "IN",
   "eea": false,
   "names": [
    "=India",
    "=Inde",
    "(in|nach|aus|oder|Republik) =Indien",
    "=Indien (China|Japan|Brasilien|Singapur|USA)",
    "(China|Japan|Brasilien|Singapur|USA|Kanada|Australien|Israel) [und] =Indien"
   ],
   "except": [
    "Dutch East India",
    "West Indies"
   ],
   "verified": "memory",
   "note": "German \"Indien\" counts beside German words only: in Dutch it means \"if\"."
  },
  {
   "code": "IQ",
   "eea": false,
   "names": [
    "Iraq",
    "Irak"
   ],
   "verified": "memory"
  },
  {
   "code": "IR",
   "eea": false,
   "names": [
    "=Iran"
   ],
   "verified": "memory"
  },
  {
   "code": "IS",
   "eea": true,
   "consentAge": {
    "age": 13,
    "law": "Act 90/2018, art. 10",
    "verified": "memory"
   },
   "names": [
    "Iceland",
    "IJsland",
    "Islande",
    "Republik Island",
    "=Island (und|oder) (Liechtenstein|Norwegen)",
    "=Island (Liechtenstein|Norwegen)",
    "(Norwegen|Liechtenstein) [und|oder|sowie] =Island",
    "(aus|nach) =Island",
    "=Ísland"
   ],
   "verified": "secondary",
   "source": "membership as in W3C DPV 2.3; names from general knowledge",
   "note": "German \"Island\" counts beside German words only: in English it is a common word."
  },
  {
   "code": "IT",
   "eea": true,
   "consentAge": {
    "age": 14,
    "law": "Codice, art. 2-quinquies",
    "verified": "secondary"
   },
   "names": [
    "Italy",
    "Italië",
    "(Italien|Italiens)",
    "Italie",
    "Italia"
   ],
   "except": [
    "Banca d Italia"
   ],
   "verified": "secondary",
   "source": "membership as in W3C DPV 2.3; names from general knowledge"
  },
  {
   "code": "JE",
   "eea": false,
   "names": [
    "Jersey"
   ],
   "except": [
    "New Jersey",
    "Jersey City"
   ],
   "verified": "memory",
   "adequacy": {
    "decision": "2008/393/EC",
    "from": "2008-05-08",
    "scope": "all",
    "verified": "secondary"
   }
  },
  {
   "code": "JM",
   "eea": false,
   "names": [
    "Jamaica",
    "Jamaika",
    "Jamaïque"
   ],
   "verified": "memory"
  },
  {
   "code": "JO",
   "eea": false,
   "names": [
    "Kingdom of Jordan",
    "(Amman) [(11118|11181)] Jordan",
    "Jordanië",
    "Jordanien",
    "Jordanie"
   ],
   "verified": "memory",
   "note": "The bare name is left out: it is also a person's."
  },
  {
   "code": "JP",
   "eea": false,
   "names": [
    "=Japan",
    "=Japans",
    "=Japon"
   ],
   "verified": "memory",
   "adequacy": {
    "decision": "(EU) 2019/419",
    "from": "2019-01-23",
    "scope": "private sector under APPI",
    "verified": "secondary"
   }
  },
  {
   "code": "KE",
   "eea": false,
   "names": [
    "Kenya",
    "Kenia"
   ],
   "verified": "memory"
  },
  {
   "code": "KH",
   "eea": false,
   "names": [
    "Cambodia",
    "Cambodja",
    "Kambodscha",
    "Cambodge"
   ],
   "verified": "memory"
  },
  {
   "code": "KR",
   "eea": false,
   "names": [
    "South Korea",
    "Republic of Korea",
    "Zuid Korea",
    "Republiek Korea",
    "Südkorea",
    "Republik Korea",
    "Corée du Sud",
    "République de Corée",
    "=Korea",
    "Korea Republic"
   ],
   "except": [
    "(North|Noord|Nord) Korea",
    "Corée du Nord",
    "Democratic People s Republic of Korea",
    "Demokratische* Volksrepublik Korea"
   ],
   "verified": "memory",
   "adequacy": {
    "decision": "(EU) 2022/254",
    "from": "2021-12-17",
    "scope": "organisations under PIPA, without credit information under the FSC",
    "verified": "secondary"
   }
  },
  {
   "code": "KW",
   "eea": false,
   "names": [
    "Kuwait",
    "Koeweit",
    "Koweït"
   ],
   "verified": "memory"
  },
  {
   "code": "KY",
   "eea": false,
   "names": [
    "Cayman Islands",
    "Caymans",
    "Kaaimaneilanden",
    "Kaimaninseln",
    "Cayman Inseln",
    "îles Caïmans",
    "îles Caïman"
   ],
   "verified": "memory"
  },
  {
   "code": "KZ",
   "eea": false,
   "names": [
    "Kazakhstan",
    "Kazachstan",
    "Kasachstan"
   ],
   "verified": "memory"
  },
  {
   "code": "LB",
   "eea": false,
   "names": [
    "=Lebanon",
    "Libanon",
    "=Liban"
   ],
   "verified": "memory"
  },
  {
   "code": "LI",
   "eea": true,
   "consentAge": {
    "age": 16,
    "law": "GDPR Art. 8(1), no derogation",
    "verified": "memory"
   },
   "names": [
    "Liechtenstein"
   ],
   "verified": "secondary",
   "source": "membership as in W3C DPV 2.3; names from general knowledge"
  },
  {
   "code": "LK",
   "eea": false,
   "names": [
    "Sri Lanka"
   ],
   "verified": "memory"
  },
  {
   "code": "LT",
   "eea": true,
   "consentAge": {
    "age": 14,
    "law": "national act under GDPR Art. 8(1)",
    "verified": "secondary"
   },
   "names": [
    "Lithuania",
    "Litouwen",
    "Litauen",
    "Lituanie",
    "Lietuva"
   ],
   "verified": "secondary",
   "source": "membership as in W3C DPV 2.3; names from general knowledge"
  },
  {
   "code": "LU",
   "eea": true,
   "consentAge": {
    "age": 16,
    "law": "GDPR Art. 8(1), no derogation",
    "verified": "secondary"
   },
   "names": [
    "Luxembourg",
    "(Luxemburg|Luxemburgs)"
   ],
   "except": [
    "Court of Justice <3> Luxembourg",
    "Province [of|de] Luxembourg",
    "province de Luxembourg"
   ],
   "verified": "secondary",
   "source": "membership as in W3C DPV 2.3; names from general knowledge"
  },
  {
   "code": "LV",
   "eea": true,
   "consentAge": {
    "age": 13,
    "law": "national act under GDPR Art. 8(1)",
    "verified": "secondary"
   },
   "names": [
    "Latvia",
    "Letland",
    "Lettland",
    "Lettonie",
    "Latvija"
   ],
   "verified": "secondary",
   "source": "membership as in W3C DPV 2.3; names from general knowledge"
  },
  {
   "code": "MA",
   "eea": false,
   "names": [
    "Morocco",
    "Marokko",
    "Maroc"
   ],
   "verified": "memory"
  },
  {
   "code": "MC",
   "eea": false,
   "names": [
    "Monaco"
   ],
   "verified": "memory"
  },
  {
   "code": "MD",
   "eea": false,
   "names": [
    "Moldova",
    "Moldavië",
    "Moldau",
    "Moldavie"
   ],
   "verified": "memory"
  },
  {
   "code": "ME",
   "eea": false,
   "names": [
    "Montenegro",
    "Monténégro"
   ],
   "verified": "memory"
  },
  {
   "code": "MK",
   "eea": false,
   "names": [
    "North Macedonia",
    "Noord Macedonië",
    "Nordmazedonien",
    "Macédoine du Nord",
    "Macedonia"
   ],
   "verified": "memory"
  },
  {
   "code": "MM",
   "eea": false,
   "names": [
    "Myanmar"
   ],
   "verified": "memory"
  },
  {
   "code": "MN",
   "eea": false,
   "names": [
    "Mongolia",
    "Mongolië",
    "Mongolei",
    "Mongolie"
   ],
   "verified": "memory"
  },
  {
   "code": "MO",
   "eea": false,
   "names": [
    "Macau",
    "Macao"
   ],
   "verified": "memory"
  },
  {
   "code": "MT",
   "eea": true,
   "consentAge": {
    "age": 13,
    "law": "Subsidiary Legislation 586.11",
    "verified": "secondary"
   },
   "names": [
    "Malta",
    "=Malte"
   ],
   "verified": "secondary",
   "source": "membership as in W3C DPV 2.3; names from general knowledge"
  },
  {
   "code": "MU",
   "eea": false,
   "names": [
    "Mauritius",
    "Île Maurice",
    "Maurice <1> île"
   ],
   "verified": "memory"
  },
  {
   "code": "MX",
   "eea": false,
   "names": [
    "Mexico",
    "Mexiko",
    "Mexique"
   ],
   "except": [
    "New Mexico"
   ],
   "verified": "memory"
  },
  {
   "code": "MY",
   "eea": false,
   "names": [
    "Malaysia",
    "Maleisië",
    "Malaisie"
   ],
   "verified": "memory"
  },
  {
   "code": "NG",
   "eea": false,
   "names": [
    "Nigeria",
    "Nigéria"
   ],
   "verified": "memory"
  },
  {
   "code": "NL",
   "eea": true,
   "consentAge": {
    "age": 16,
    "law": "GDPR Art. 8(1), no derogation; UAVG art. 5",
    "verified": "secondary"
   },
   "names": [
    "Netherlands",
    "Holland",
    "Nederland",
    "(Niederlande|Niederlanden)",
    "Pays Bas",
    "=NL"
   ],
   "except": [
    "Dutch Caribbean",
    "Caribisch Nederland",
    "Holland Michigan",
    "=NL (=EN|=DE|=FR)",
    "(=EN|=DE|=FR) =NL"
   ],
   "verified": "secondary",
   "source": "membership as in W3C DPV 2.3; names from general knowledge"
  },
  {
   "code": "NO",
   "eea": true,
   "consentAge": {
    "age": 13,
    "law": "personopplysningsloven § 5",
    "verified": "secondary"
   },
   "names": [
    "Norway",
    "Noorwegen",
    "(Norwegen|Norwegens)",
    "Norvège",
    "Norge"
   ],
   "verified": "secondary",
   "source": "membership as in W3C DPV 2.3; names from general knowledge",
   "note": "Raising the age to 15 was consulted on in 2025; the outcome was not found."
  },
  {
   "code": "NP",
   "eea": false,
   "names": [
    "Nepal",
    "Népal"
   ],
   "verified": "memory"
  },
  {
   "code": "NZ",
   "eea": false,
   "names": [
    "New Zealand",
    "Nieuw Zeeland",
    "Neuseeland",
    "Nouvelle Zélande"
   ],
   "verified": "memory",
   "adequacy": {
    "decision": "2013/65/EU",
    "from": "2012-12-19",
    "scope": "all",
    "verified": "secondary"
   }
  },
  {
   "code": "OM",
   "eea": false,
   "names": [
    "=Oman"
   ],
   "verified": "memory"
  },
  {
   "code": "PA",
   "eea": false,
   "names": [
    "Panama"
   ],
   "verified": "memory"
  },
  {
   "code": "PE",
   "eea": false,
   "names": [
    "=Peru",
    "=Perú",
    "=Pérou"
   ],
   "verified": "memory"
  },
  {
   "code": "PH",
   "eea": false,
   "names": [
    "Philippines",
    "Filipijnen",
    "Philippinen"
   ],
   "verified": "memory"
  },
  {
   "code": "PK",
   "eea": false,
   "names": [
    "Pakistan"
   ],
   "verified": "memory"
  },
  {
   "code": "PL",
   "eea": true,
   "consentAge": {
    "age": 16,
    "law": "GDPR Art. 8(1), no derogation",
    "verified": "secondary"
   },
   "names": [
    "Poland",
    "=Polen",
    "=Polens",
    "Pologne",
    "Polska"
   ],
   "verified": "secondary",
   "source": "membership as in W3C DPV 2.3; names from general knowledge"
  },
  {
   "code": "PR",
   "eea": false,
   "names": [
    "Puerto Rico",
    "Porto Rico"
   ],
   "verified": "memory"
  },
  {
   "code": "PT",
   "eea": true,
   "consentAge": {
    "age": 13,
    "law": "Lei 58/2019, art. 16",
    "verified": "secondary"
   },
   "names": [
    "Portugal"
   ],
   "verified": "secondary",
   "source": "membership as in W3C DPV 2.3; names from general knowledge"
  },
  {
   "code": "PY",
   "eea": false,
   "names": [
    "Paraguay"
   ],
   "verified": "memory"
  },
  {
   "code": "QA",
   "eea": false,
   "names": [
    "Qatar",
    "Katar"
   ],
   "verified": "memory"
  },
  {
   "code": "RO",
   "eea": true,
   "consentAge": {
    "age": 16,
    "law": "GDPR Art. 8(1), no derogation",
    "verified": "secondary"
   },
   "names": [
    "Romania",
    "Roemenië",
    "(Rumänien|Rumäniens)",
    "Roumanie",
    "România"
   ],
   "verified": "secondary",
   "source": "membership as in W3C DPV 2.3; names from general knowledge"
  },
  {
   "code": "RS",
   "eea": false,
   "names": [
    "Serbia",
    "Servië",
    "Serbien",
    "Serbie"
   ],
   "verified": "memory"
  },
  {
   "code": "RU",
   "eea": false,
   "names": [
    "Russia",
    "Rusland",
    "(Russland|Russlands)",
    "Russie",
    "Russian Federation",
    "Russische Federatie",
    "Russische* Föderation",
    "Fédération de Russie"
   ],
   "verified": "memory"
  },
  {
   "code": "SA",
   "eea": false,
   "names": [
    "Saudi Arabia",
    "Saoedi Arabië",
    "Saudi Arabien",
    "Arabie saoudite"
   ],
   "verified": "memory"
  },
  {
   "code": "SE",
   "eea": true,
   "consentAge": {
    "age": 13,
    "law": "lag 2018:218, 2 kap. 4 §",
    "verified": "secondary"
   },
   "names": [
    "Sweden",
    "Zweden",
    "(Schweden|Schwedens)",
    "Suède",
    "Sverige"
   ],
   "verified": "secondary",
   "source": "membership as in W3C DPV 2.3; names from general knowledge"
  },
  {
   "code": "SG",
   "eea": false,
   "names": [
    "Singapore",
    "Singapur",
    "Singapour"
   ],
   "verified": "memory"
  },
  {
   "code": "SI",
   "eea": true,
   "consentAge": {
    "age": 15,
    "law": "ZVOP-2, art. 8, since 2023-01-26",
    "verified": "memory"
   },
   "names": [
    "Slovenia",
    "Slovenië",
    "Slowenien",
    "Slovénie",
    "Slovenija"
   ],
   "verified": "secondary",
   "source": "membership as in W3C DPV 2.3; names from general knowledge",
   "note": "Lists of before 2023 say 16."
  },
  {
   "code": "SK",
   "eea": true,
   "consentAge": {
    "age": 16,
    "law": "Act 18/2018 Z.z., § 15",
    "verified": "secondary"
   },
   "names": [
    "Slovakia",
    "Slovak Republic",
    "Slowakije",
    "Slovakije",
    "Slowakei",
    "Slowakische* Republik",
    "Slovaquie"
   ],
   "verified": "secondary",
   "source": "membership as in W3C DPV 2.3; names from general knowledge"
  },
  {
   "code": "SM",
   "eea": false,
   "names": [
    "San Marino",
    "Saint Marin"
   ],
   "verified": "memory"
  },
  {
   "code": "SN",
   "eea": false,
   "names": [
    "Senegal",
    "Sénégal"
   ],
   "verified": "memory"
  },
  {
   "code": "SV",
   "eea": false,
   "names": [
    "El Salvador"
   ],
   "verified": "memory"
  },
  {
   "code": "TH",
   "eea": false,
   "names": [
    "Thailand",
    "Thaïlande"
   ],
   "verified": "memory"
  },
  {
   "code": "TN",
   "eea": false,
   "names": [
    "Tunisia",
    "Tunesië",
    "Tunesien",
    "Tunisie"
   ],
   "verified": "memory"
  },
  {
   "code": "TR",
   "eea": false,
   "names": [
    "=Turkey",
    "=Türkiye",
    "Turkije",
    "Türkei",
    "Turquie"
   ],
   "verified": "memory"
  },
  {
   "code": "TW",
   "eea": false,
   "names": [
    "Taiwan",
    "Taïwan"
   ],
   "verified": "memory"
  },
  {
   "code": "TZ",
   "eea": false,
   "names": [
    "Tanzania",
    "Tansania",
    "Tanzanie"
   ],
   "verified": "memory"
  },
  {
   "code": "UA",
   "eea": false,
   "names": [
    "Ukraine",
    "Oekraïne"
   ],
   "verified": "memory"
  },
  {
   "code": "UG",
   "eea": false,
   "names": [
    "Uganda",
    "Oeganda",
    "Ouganda"
   ],
   "verified": "memory"
  },
  {
   "code": "US",
   "eea": false,
   "names": [
    "United States [of America]",
    "=US",
    "=USA",
    "=U =S [=A]",
    "Verenigde Staten [van Amerika]",
    "=VS",
    "Vereinigte* Staaten [von Amerika]",
    "États Unis [d Amérique]",
    "=EUA",
    "Estados Unidos",
    "Stati Uniti",
    "Stany Zjednoczone",
    "Stanach Zjednoczonych"
   ],
   "except": [
    "(=CONTACT|=ABOUT|=TO|=BY|=WITH|=REACH|=OF|=FROM|=GIVE|=GIVEN|=TELL|=CALL|=EMAIL|=WRITE|=TIP|=FOR|=LET|=ASK|=HELP|=PROVIDE|=PROVIDED|=SEND|=ON|=HELD|=FOLLOW|=JOIN|=AGAINST|=BETWEEN|=UPON|=CONTACTING) =US",
    "(contact|about|contacting|follow|reach|email|tell) =US",
    "(en|es) =US",
    "(=EU|=UE|Swiss|Schweiz|=UK|Zwitserland) (=US|=VS|=USA|=U =S) <6> (shield|framework|frameworks|shields|Datenschutzschild*|privacyschild|Rahmen*|DPF|data bridge)",
    "(=US|=VS|=USA|=U =S) (=EU|=Swiss|=UK) <3> (shield|framework|safe harbor|DPF)",
    "=US (dollar|dollars)",
    "English =US"
   ],
   "verified": "memory",
   "note": "Capitals tell the country from the pronoun; headings in capitals (\"CONTACT US\") are excepted.",
   "adequacy": {
    "decision": "(EU) 2023/1795",
    "from": "2023-07-10",
    "scope": "only organisations on the list of the EU-US Data Privacy Framework",
    "verified": "source"
   }
  },
  {
   "code": "UY",
   "eea": false,
   "names": [
    "Uruguay"
   ],
   "verified": "memory",
   "adequacy": {
    "decision": "2012/484/EU",
    "from": "2012-08-21",
    "scope": "all",
    "verified": "secondary"
   }
  },
  {
   "code": "UZ",
   "eea": false,
   "names": [
    "Uzbekistan",
    "Oezbekistan",
    "Usbekistan",
    "Ouzbékistan"
   ],
   "verified": "memory"
  },
  {
   "code": "VA",
   "eea": false,
   "names": [
    "Vatican City",
    "Vaticaanstad",
    "Vatikanstadt",
    "Cité du Vatican"
   ],
   "verified": "memory"
  },
  {
   "code": "VE",
   "eea": false,
   "names": [
    "Venezuela"
   ],
   "verified": "memory"
  },
  {
   "code": "VG",
   "eea": false,
   "names": [
    "British Virgin Islands",
    "Britse Maagdeneilanden",
    "Britische Jungferninseln",
    "îles Vierges britanniques"
   ],
   "verified": "memory"
  },
  {
   "code": "VN",
   "eea": false,
   "names": [
    "Vietnam",
    "Viet Nam",
    "Viêt Nam"
   ],
   "verified": "memory"
  },
  {
   "code": "XK",
   "eea": false,
   "names": [
    "Kosovo"
   ],
   "verified": "memory"
  },
  {
   "code": "ZA",
   "eea": false,
   "names": [
    "South Africa",
    "Zuid Afrika",
    "Südafrika",
    "Afrique du Sud"
   ],
   "verified": "memory"
  },
  {
   "code": "ZM",
   "eea": false,
   "names": [
    "Zambia",
    "Sambia",
    "Zambie"
   ],
   "verified": "memory"
  },
  {
   "code": "ZW",
   "eea": false,
   "names": [
    "Zimbabwe",
    "Simbabwe"
   ],
   "verified": "memory"
  }
 ]
}
