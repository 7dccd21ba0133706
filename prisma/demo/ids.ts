import { v5 } from "uuid";

// Any fixed UUID will do: it only keeps the demo's ids apart from everybody else's.
const DEMO_NAMESPACE = "5f8d3f0a-52a1-4b52-9f6a-6a2b8b6c2018";

/** Id of a demo row by its kind and names: the same on every machine and in every version. */
export const demoId = (kind: string, ...names: (string | number)[]): string => v5([kind, ...names].join("/"), DEMO_NAMESPACE);

export const institutionId = (slug: string): string => demoId("institution", slug);
export const userId = (email: string): string => demoId("user", email);
export const editionId = (key: string): string => demoId("edition", key);
export const sessionId = (edition: string, number: number): string => demoId("session", edition, number);
export const personId = (office: string, name: string): string => demoId("person", office, name);
export const nominationId = (edition: string, name: string): string => demoId("nomination", edition, name);
export const participationId = (edition: string, name: string): string => demoId("participation", edition, name);

const kedzierzyn = "pup-kedzierzyn";

/** What tests and screenshots like to open. Sessions and people of round 2 are described in `kedzierzyn-round-2.ts`. */
export const demo = {
  ids: {
    institutions: {
      pupKedzierzyn: institutionId(kedzierzyn),
      mopsKedzierzyn: institutionId("mops-kedzierzyn"),
      gopsZmyslonaGorna: institutionId("gops-zmyslona-gorna"),
      gopsPrzykladow: institutionId("gops-przykladow"),
      pupKalisz: institutionId("pup-kalisz"),
      mopsKalisz: institutionId("mops-kalisz"),
      pupPultusk: institutionId("pup-pultusk"),
      mopsPultusk: institutionId("mops-pultusk"),
      pupKrzeszowice: institutionId("pup-krzeszowice"),
      gopsJerzmanowice: institutionId("gops-jerzmanowice"),
      pupBlonie: institutionId("pup-blonie"),
      opsKampinos: institutionId("ops-kampinos"),
    },
    editions: {
      kedzierzynRound1: editionId("kedzierzyn-2018-1"),
      kedzierzynRound2: editionId("kedzierzyn-2018-2"),
      kedzierzynRound3: editionId("kedzierzyn-2018-3"),
      kedzierzyn2017Spring: editionId("kedzierzyn-2017-1"),
      zmyslonaGorna: editionId("zmyslona-gorna-2018"),
      przykladow: editionId("przykladow-2018"),
      sharedAutumn: editionId("gminy-zmyslone-2018-jesien"),
      kalisz: editionId("kalisz-2017"),
      pultusk: editionId("pultusk-2016-2"),
      jerzmanowice2015: editionId("jerzmanowice-2015"),
      jerzmanowice2016: editionId("jerzmanowice-2016"),
      kampinos: editionId("kampinos-2016"),
    },
    sessions: {
      /** 15.05.2018, entered, waits for the coordinator. */
      toApprove: sessionId("kedzierzyn-2018-2", 3),
      /** 17.05.2018, ten expected, nothing entered. */
      unrecorded: sessionId("kedzierzyn-2018-2", 4),
      /** 22.05.2018, six of nine entered. */
      halfRecorded: sessionId("kedzierzyn-2018-2", 5),
      /** 24.05.2018, the demo day. */
      today: sessionId("kedzierzyn-2018-2", 6),
      /** 29.05.2018, still to come. */
      future: sessionId("kedzierzyn-2018-2", 7),
      /** 06.03.2018, approved. */
      approved: sessionId("kedzierzyn-2018-1", 1),
      /** First session of the fictitious centre: foreign to MOPS Kędzierzyn-Koźle. */
      foreignCentre: sessionId("zmyslona-gorna-2018", 1),
    },
    people: {
      benefitUntilJune: personId(kedzierzyn, "Doświadczalny Maciej"),
      profileTwo: personId(kedzierzyn, "Umowna Elżbieta"),
      sixMonthsUsed: personId(kedzierzyn, "Wielokrotny Bonifacy"),
      assistanceNotConfirmed: personId(kedzierzyn, "Niewpisana-Nieuzupełniona Halszka"),
      profileMissing: personId(kedzierzyn, "Rubrykowy Świętosław"),
      apostrophe: personId(kedzierzyn, "O'Przykładny Bazyli"),
      endedEarly: personId(kedzierzyn, "Wzorcowy Henryk"),
      twoUnexcused: personId(kedzierzyn, "Zmyślony Wieńczysław"),
      atWeeklyCap: personId(kedzierzyn, "Próbkowski Zdzisław"),
      twoHoursLeftInMay: personId(kedzierzyn, "Przykładowska-Wymyślona Bogumiła Stanisława"),
      foreignCentre: personId(kedzierzyn, "Papierowa Eulalia"),
    },
  },
  emails: {
    clerk: "urzednik@pup-kedzierzyn.demo",
    officeDirector: "dyrektor@pup-kedzierzyn.demo",
    countyViewer: "starosta@pup-kedzierzyn.demo",
    officeAdministrator: "administrator@pup-kedzierzyn.demo",
    socialWorker: "pracownik@mops-kedzierzyn.demo",
    coordinator: "koordynator@mops-kedzierzyn.demo",
    centreDirector: "dyrektor@mops-kedzierzyn.demo",
    trainer: "prowadzacy@mops-kedzierzyn.demo",
    host: "organizator@mops-kedzierzyn.demo",
    foreignSocialWorker: "pracownik@gops-zmyslona-gorna.demo",
    severalRoles: "zastepstwa@mops-kedzierzyn.demo",
  },
} as const;
