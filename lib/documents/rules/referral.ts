import { cite } from "#lib/law/citations.ts";
import { parameter } from "#lib/law/parameters.ts";
import { minimumRate } from "#lib/law/rates.ts";
import { regimeOn } from "#lib/law/regimes.ts";
import { formatMinutes } from "#lib/platform/minutes.ts";
import { formatGrosze } from "#lib/platform/money.ts";
import { formatClock, formatDate, formatRange } from "#lib/platform/polish.ts";
import type { TemplateData } from "#lib/platform/typst.ts";
import type { ReferralPapers } from "#lib/referrals/loaders/papers.ts";
import { referralWarning } from "./referral-warning.ts";
import { footOf, type Printing, placeAndDate, townOf, typeset } from "./typeset.ts";

type Referral = ReferralPapers["referrals"][number];

/** D7 as texts for its template (words.md 5): one paper each. The law is that of the day of issue, never of the day of printing. */
export function referralPaper(data: ReferralPapers, printing: Printing): TemplateData {
  const papers = data.referrals.map((referral) => paperOf(referral, data, printing));
  const [first] = papers;
  const title = data.referrals.length === 1 ? first?.title : `Skierowania: ${data.referrals.length}. ${data.edition.name}`;
  return typeset({
    document: { title, author: data.letterhead.labourOffice },
    papers,
  });
}

function paperOf(referral: Referral, { edition, letterhead, rates }: ReferralPapers, printing: Printing) {
  const { number, issuedOn, startsOn, endsOn, firstSession, centre } = referral;
  const title = `Skierowanie nr ${number} do udziału w Programie Aktywizacja i Integracja`;
  const rate = minimumRate(issuedOn, rates);
  const contact = [centre.name, centre.address].filter(Boolean).join(", ");
  return {
    title,
    head: letterhead.labourOffice,
    // Written by the labour office, in its own town, whichever municipality its people come from.
    placeAndDate: placeAndDate(townOf(letterhead.labourOfficeAddress) ?? letterhead.place, issuedOn),
    basis: cite("art. 62a ust. 2, 4 i 5, art. 62b ust. 1 i art. 73a ust. 1 {u04}", { on: issuedOn, form: "full" }),
    opening: "Kieruję Panią/Pana do udziału w Programie Aktywizacja i Integracja.",
    person: [
      ["Nazwisko i imiona", referral.name],
      [referral.pesel ? "PESEL" : "Dokument", referral.pesel ?? referral.document ?? "brak"],
      ["Edycja", `${edition.programmeName}, ${edition.name}`],
      ["Okres", formatRange({ from: startsOn, to: endsOn })],
      ...(regimeOn(issuedOn) === "A" && referral.profileSetOn
        ? [["Profil pomocy", `III, ustalony ${formatDate(referral.profileSetOn)}`]]
        : []),
    ],
    activation: [
      ["Organizator i miejsce", [...new Set([referral.host, referral.workPlace])].join(": ")],
      ...(referral.workKinds.length > 0 ? [["Rodzaj prac", referral.workKinds.join(", ")]] : []),
      ["Wymiar", `do ${formatMinutes(parameter("psuWeeklyMinutesMax", startsOn))} w tygodniu`],
    ],
    integration: [
      ["Zajęcia", `grupowe lub indywidualne, ${referral.group}`],
      ["Miejsce", firstSession?.room ?? centre.name],
      ["Wymiar", `co najmniej ${formatMinutes(parameter("integrationWeeklyMinutesMin", startsOn))} tygodniowo`],
    ],
    reporting: [
      [
        "Zgłoszenie się",
        firstSession
          ? [formatDate(firstSession.on), `godz. ${formatClock(firstSession.startsAt)}`, firstSession.room ?? centre.name].join(", ")
          : `${formatDate(startsOn)}, ${centre.name}`,
      ],
      ["Kontakt", contact],
    ],
    warning: referralWarning(issuedOn, rate ? formatGrosze(rate.grosze) : null, contact),
    receipt: "Potwierdzam odbiór skierowania i pouczenia.",
    signatures: ["z up. Starosty", "Odbiór: data i czytelny podpis"],
    slip: {
      title: `Odpowiedź dla urzędu pracy. Skierowanie nr ${number}`,
      person: referral.name,
      choices: ["przyjęcie, pierwszy dzień:", "niezgłoszenie się", "odmowa"],
      explanation: "Wyjaśnienie:",
    },
    ...footOf(title, printing),
  };
}
