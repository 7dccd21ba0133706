import { cite } from "#lib/law/citations.ts";
import { regimeOn } from "#lib/law/regimes.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";

/**
 * The instruction on rights and consequences of D7 (words.md 5, "D7, Pouczenie"): the points of the law of the day of issue.
 * Point 3 rests on art. 11 ust. 2 of the act on social assistance as worded in 2024; for earlier days its wording was not confirmed,
 * so that no unit is cited for them.
 *
 * @param rate the minimum for an hour on that day, printed; null where the table has none
 */
export function referralWarning(on: IsoDate, rate: string | null, contact: string): string[] {
  const act = (text: string) => cite(text, { on });
  const since2024 = on >= "2024-01-01";
  return [
    `Starosta pozbawia statusu bezrobotnego, jeżeli osoba bezrobotna: odmówi bez uzasadnionej przyczyny udziału w działaniach w ramach Programu (${act("art. 33 ust. 4 pkt 3a {u04}")}, dalej: ustawa), po skierowaniu nie podejmie prac społecznie użytecznych lub innej formy pomocy (pkt 8), z własnej winy przerwie te prace (pkt 7) albo udział w działaniach w ramach Programu (pkt 12).`,
    "Okres pozbawienia statusu: 120 dni za pierwszym razem, 180 dni za drugim, 270 dni za trzecim i każdym kolejnym. Odmowy, niepodjęcia i przerwania form aktywizacji liczy się łącznie (art. 33 ust. 4h ustawy). Przy niepodjęciu okres biegnie od następnego dnia po dniu skierowania, przy przerwaniu prac – od dnia przerwania. Decyzji nadaje się rygor natychmiastowej wykonalności (art. 33 ust. 4ca ustawy).",
    `Nieuzasadniona odmowa podjęcia lub przerwanie prac społecznie użytecznych, a także odmowa lub przerwanie udziału w działaniach w zakresie integracji społecznej w ramach Programu mogą być podstawą do ograniczenia wysokości lub rozmiaru świadczenia, odmowy jego przyznania, uchylenia decyzji o przyznaniu lub wstrzymania świadczeń pieniężnych z pomocy społecznej${since2024 ? ` (${act("art. 11 ust. 2 {ups}")})` : ""}.`,
    `Za każdą godzinę prac przysługuje świadczenie${rate ? `, najmniej ${rate} w dniu skierowania` : ""}. Nie przysługuje za czas niewykonywania prac, także z powodu udokumentowanej niezdolności do pracy (art. 73a ust. 3 i 4 ustawy). Świadczenia nie wlicza się do dochodu przy ustalaniu prawa do świadczeń z pomocy społecznej (${act("art. 8 ust. 4 pkt 5 {ups}")}).`,
    "Starosta może zwrócić koszt przejazdu do miejsca prac i z powrotem (art. 45 ust. 5 ustawy). W czasie udziału urząd pracy nie kieruje do innych form pomocy (art. 62b ust. 3 ustawy).",
    `O przeszkodzie w przyjściu proszę zawiadomić od razu: ${contact}.`,
    ...(regimeOn(on) === "C" ? [act("Podstawa: art. 62a ust. 2 {u04}")] : []),
  ];
}
