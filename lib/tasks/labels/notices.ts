import { z } from "zod";
import { formatGrosze } from "#lib/platform/money.ts";
import { countAccusative, count as counted, formatDate, formatMonth } from "#lib/platform/polish.ts";
import type { Notice } from "#lib/tasks/repository/notices.ts";

const payload = z.object({
  count: z.number().int(),
  number: z.string().optional(),
  startsOn: z.string().optional(),
  /** of how many, and by when an answer is asked for */
  of: z.number().int().optional(),
  until: z.string().optional(),
  /** day of an end, and the edition of an event about one participation */
  on: z.string().optional(),
  editionId: z.string().optional(),
  toAgree: z.number().int().optional(),
  reason: z.string().optional(),
  /** of a monthly list or a settlement, and its amount */
  month: z.string().optional(),
  grosze: z.number().int().optional(),
  /** of a centre that left an edition it no longer sees */
  centre: z.string().optional(),
  edition: z.string().optional(),
});
type Told = z.output<typeof payload>;
/** Of an edition or an agreement itself: no people are counted. */
const uncounted = payload.extend({ count: z.number().int().default(0) });

/** What the other institution is told (words.md 3.3), by the kind of the event. */
const texts: Readonly<Record<string, (told: Told) => string>> = {
  "nominations.sent": ({ number, count }) => `Przekazano listę nr ${number ?? ""}. Osoby do sprawdzenia: ${count}.`,
  "nominations.withdrawn": () => "Kandydaturę wycofano.",
  "nominations.completed": ({ count }) => `Uzupełniono dane kandydatów. Osoby: ${count}.`,
  "referrals.issued": ({ count, startsOn }) =>
    `Skierowano: ${countAccusative(count, "osoba")}.${startsOn ? ` Początek: ${formatDate(startsOn)}.` : ""}`,
  "referrals.reserved": ({ count }) => `Lista rezerwowa: ${countAccusative(count, "osoba")}.`,
  "referrals.rejected": () => "Odrzucono kandydaturę.",
  "nominations.declined": () => "Odmowa przed skierowaniem. Osoby: 1.",
  "nominations.answered": ({ count }) => `Uzupełniono i przekazano ponownie. Osoby do sprawdzenia: ${count}.`,
  "referrals.verified": ({ count, of }) => `Sprawdzono: ${count} z ${of ?? count}.`,
  "referrals.returned": ({ until }) => `Zwrócono kandydaturę do uzupełnienia.${until ? ` Odpowiedź do ${formatDate(until)}.` : ""}`,
  "referrals.declined": () => "Odmowa przed skierowaniem. Osoby: 1.",
  "referrals.withdrawn": () => "Kandydaturę wycofano.",
  "referrals.corrected": ({ startsOn }) => `Poprawiono skierowanie.${startsOn ? ` Początek: ${formatDate(startsOn)}.` : ""}`,
  "referrals.report.NOT_TAKEN_UP": () => "Zgłoszono niepodjęcie udziału. Sprawa czeka na urząd pracy.",
  "referrals.report.REFUSED": () => "Zgłoszono odmowę udziału. Sprawa czeka na urząd pracy.",
  "referrals.report.REFERRAL_RETURNED": () => "Zwrócono skierowanie do poprawy. Sprawa czeka na urząd pracy.",
  "referrals.confirmed.NOT_TAKEN_UP": () => "Potwierdzono niepodjęcie udziału.",
  "referrals.confirmed.REFUSED": () => "Potwierdzono odmowę udziału.",
  "referrals.dismissed": () => "Oddalono zgłoszenie. Skierowanie trwa.",
  "referrals.takenUp": ({ count }) => `Udział podjęto. Osoby: ${count}.`,
};

/** What is told of participations and outcomes (words.md 3.4 and 3.7); these lead to the participants. */
const courseTexts: Readonly<Record<string, (told: Told) => string>> = {
  "courses.interruptionReported": () => "Zgłoszono przerwanie udziału. Sprawa czeka na urząd pracy.",
  "courses.interruptionConfirmed": ({ on }) => `Przerwanie udziału potwierdzono.${on ? ` Ostatni dzień: ${formatDate(on)}.` : ""}`,
  "courses.interruptionDismissed": () => "Udział trwa. Zgłoszenie zamknięto.",
  "courses.endedEarly": ({ on }) => `Udział zakończono${on ? ` ${formatDate(on)}` : ""}, bez winy osoby.`,
  "courses.completed": ({ count }) => `Udział ukończono. Osoby: ${count}.`,
  "courses.placeFreed": () => "Zwolniło się miejsce. Następna na liście rezerwowej: 1 osoba.",
  "courses.outcomesProposed": ({ count }) => `Zaproponowano rezultaty: ${count}.`,
  "courses.outcomesReturned": ({ count }) => `Zwrócono propozycje rezultatu: ${count}.`,
  "courses.outcomesDecided": ({ count, toAgree }) => `Rezultat ustalono: ${count}. Do uzgodnienia: ${toAgree ?? 0}.`,
  "courses.outcomesAgreed": () => "Rezultat uzgodniono.",
  "courses.outcomesDeclined": ({ count }) => `Nie uzgodniono rezultatu: ${count}. Sprawa czeka na urząd pracy.`,
  "courses.outcomesClosed": () => "Rezultat zamknięto.",
  "courses.repeated": ({ count }) => `Ponowne skierowanie do PAI. Kandydaci: ${count}.`,
};
/** Of these the step is taken among the candidates. */
const amongCandidates = ["courses.placeFreed", "courses.repeated"];

/** What is told of an edition itself (words.md 3.2); these lead to its overview. */
const editionTexts: Readonly<Record<string, (told: Told, edition: string) => string>> = {
  "editions.create": (_, edition) => `Zaplanowano edycję: ${edition}.`,
  "editions.startRecruiting": (_, edition) => `Trwa nabór. Edycja: ${edition}.`,
  "editions.start": ({ on }) => `Edycję rozpoczęto${on ? ` ${formatDate(on)}` : ""}.`,
  "editions.ended": ({ on, count }) => `Edycję zakończono${on ? ` ${formatDate(on)}` : ""}. Do uzupełnienia: ${counted(count, "wpis")}.`,
  "editions.proposeSettlement": () => "Rozliczenie edycji czeka na potwierdzenie.",
  "editions.returnSettlement": ({ reason }) => `Rozliczenie edycji zwrócono do poprawy. Powód: ${reason ?? ""}`,
  "editions.confirmSettlement": ({ on }) => `Rozliczenie edycji potwierdzono${on ? ` ${formatDate(on)}` : ""}.`,
  "editions.report": ({ count, of }) => `Podsumowanie zatwierdzono (${count} z ${of ?? count}).`,
  "editions.cancel": ({ reason }) => `Edycję odwołano. Powód: ${reason ?? ""}`,
};

/** What is told of an agreement (words.md 3.1); these lead to it. */
const agreementTexts: Readonly<Record<string, (told: Told, from: string) => string>> = {
  "agreements.submitted": () => "Projekt porozumienia czeka na uzgodnienie.",
  "agreements.givenBack": ({ reason }) => `Projekt zwrócono do poprawy. Powód: ${reason ?? ""}`,
  "agreements.consented": (_, from) => `Treść zaakceptowano. Instytucja: ${from}.`,
  "agreements.signed": ({ number, on }) => `Porozumienie nr ${number ?? ""} podpisano${on ? ` ${formatDate(on)}` : ""}.`,
  "agreements.inForce": ({ number, on }) => `Porozumienie nr ${number ?? ""} obowiązuje${on ? ` od ${formatDate(on)}` : ""}.`,
  "agreements.annexed": ({ number, on }) => `Aneks nr ${number ?? ""} obowiązuje${on ? ` od ${formatDate(on)}` : ""}.`,
  "agreements.expired": ({ number, on }) => `Porozumienie nr ${number ?? ""} wygasło${on ? ` ${formatDate(on)}` : ""}.`,
  "agreements.terminated": ({ number, on }) => `Porozumienie nr ${number ?? ""} wypowiedziano${on ? ` ${formatDate(on)}` : ""}.`,
};

/** What is told of a claim for refund (words.md 3.6); these lead to its month. */
const settlementTexts: Readonly<Record<string, (month: string, told: Told) => string>> = {
  "settlements.claim": (month, { grosze }) => `Złożono wniosek o refundację za ${month}: ${formatGrosze(grosze ?? 0)}.`,
  "settlements.returnClaim": (month, { reason }) => `Wniosek za ${month} zwrócono do poprawy. Uwagi: ${reason ?? ""}`,
  "settlements.accept": (month, { grosze }) => `Wniosek za ${month} przyjęto: ${formatGrosze(grosze ?? 0)}.`,
  "settlements.reject": (month, { reason }) => `Wniosek za ${month} odrzucono. Powód: ${reason ?? ""}`,
  "settlements.refund": (month, { on, grosze }) =>
    `Refundację za ${month} przekazano${on ? ` ${formatDate(on)}` : ""}: ${formatGrosze(grosze ?? 0)}.`,
};

/** What is told of the list of people referred and of refusals (D14); it leads to the list. */
const monthlyListText = ({ count, month }: Told) => `Przekazano wykaz za ${month ? formatMonth(month) : ""}. Osoby: ${count}.`;

/** Prints an event for whoever it is addressed to; null for a kind this page does not tell. */
export function noticeText(notice: Notice): { text: string; href: string } | null {
  const ofCourse = courseTexts[notice.kind];
  const text = ofCourse ?? texts[notice.kind];
  const told = payload.safeParse(notice.payload);
  const ofEdition = editionTexts[notice.kind];
  const toldAlone = uncounted.safeParse(notice.payload);
  if (ofEdition && toldAlone.success) return { text: ofEdition(toldAlone.data, notice.edition), href: `/edycje/${notice.subjectId}` };
  const ofAgreement = agreementTexts[notice.kind];
  if (ofAgreement && toldAlone.success)
    return { text: ofAgreement(toldAlone.data, notice.from), href: `/porozumienia/${notice.subjectId}` };
  const ofSettlement = settlementTexts[notice.kind];
  if (ofSettlement && toldAlone.success) {
    const { editionId, month } = toldAlone.data;
    return editionId && month
      ? { text: ofSettlement(formatMonth(month), toldAlone.data), href: `/edycje/${editionId}/rozliczenia/${month}` }
      : null;
  }
  if (notice.kind === "editions.centreOut" && toldAlone.success) {
    const { centre, edition, reason } = toldAlone.data;
    return { text: `Ośrodek wyłączono z edycji: ${centre ?? ""}, ${edition ?? ""}. Powód: ${reason ?? ""}`, href: "/programy" };
  }
  if (notice.kind === "schedule.changed" && toldAlone.success)
    return { text: `Zmieniono harmonogram. Edycja: ${notice.edition}.`, href: `/edycje/${toldAlone.data.editionId ?? ""}/harmonogram` };
  if (notice.kind === "attendance.corrected" && toldAlone.success) {
    const { on, editionId } = toldAlone.data;
    const text = `Skorygowano obecność.${on ? ` Zajęcia z dnia ${formatDate(on)}.` : ""}`;
    return { text, href: `/edycje/${editionId ?? ""}/zajecia/${notice.subjectId}` };
  }
  if (notice.kind === "work.hoursConfirmed" && told.success && told.data.editionId && told.data.month)
    return { text: `Godziny potwierdzono. Miesiąc: ${formatMonth(told.data.month)}.`, href: `/edycje/${told.data.editionId}/praca` };
  if (notice.kind === "referrals.monthlyListSent" && told.success && told.data.month)
    return { text: monthlyListText(told.data), href: `/osoby/wykazy/${notice.subjectId}/${told.data.month}` };
  if (!text || !told.success) return null;
  const editionId = notice.subjectType === "Edition" ? notice.subjectId : told.data.editionId;
  if (!editionId) return null;
  const page = ofCourse && !amongCandidates.includes(notice.kind) ? "uczestnicy" : "kandydaci";
  return { text: text(told.data), href: `/edycje/${editionId}/${page}` };
}
