import type { Regime } from "./regimes.ts";
import { RULINGS } from "./rulings.ts";
import type { RuleCode, Severity } from "./verdict.ts";

/** A rule of domain.md 2 as an administrator reads it. */
export type CatalogueRule = {
  rule: string;
  title: string;
  regimes: readonly Regime[];
  /** With the tokens of `citations.ts`; null: the product's own. */
  provision: string | null;
  /** Where it is asked. */
  where: string;
};

const ALL: readonly Regime[] = ["A", "B", "C"];
const referral = "kandydaci: sprawdzenie i skierowanie";
const rule = (number: number, title: string, provision: string | null, where: string, regimes = ALL): CatalogueRule => ({
  ...{ rule: `R${number}`, title, provision, where, regimes },
});

/** Every rule in the order of its number, and the product's own at the end. */
export const CATALOGUE: readonly CatalogueRule[] = [
  rule(1, "Osoby bezrobotne z profilem pomocy III", "art. 62a ust. 2 {u04}", referral, ["A"]),
  rule(2, "Osoby bezrobotne bez względu na profil", "art. 62a ust. 2 {u04}", referral, ["B", "C"]),
  rule(3, "Profile pomocy I–III", "art. 33 ust. 2b i 2c {u04}", "karta osoby: profil z datą", ["A"]),
  rule(
    4,
    "Indywidualny plan działania i kontakt",
    "§ 7 ust. 3 i § 8 ust. 1 rozporządzenia z dnia 14 maja 2014 r.; od 14.06.2019 art. 34a ust. 3aa {u04}",
    "system urzędu pracy; tu bez danych o planie",
  ),
  rule(5, "Korzystanie ze świadczeń pomocy społecznej", "art. 62a ust. 2 {u04}", referral),
  rule(6, "Bez prawa do zasiłku", "art. 73a ust. 1 i 3 w związku z art. 62a ust. 4 {u04}", referral),
  rule(7, "Kontrakt ze skierowania urzędu pracy", "art. 33 ust. 4 pkt 2b i art. 50 ust. 2 pkt 2 {u04}", referral),
  rule(8, "Prace w gminie zamieszkania lub pobytu", "art. 73a ust. 1 {u04}", "skierowanie i tygodniowy arkusz godzin"),
  rule(9, "Zdolność do pracy", "§ 4 ust. 2 i 3 {rpsu}", "informacja; wyniku badań się nie wpisuje"),
  rule(10, "Dane na liście osób uprawnionych", "§ 3 ust. 3 i 4 {rpsu}", "kandydaci: przekazanie listy"),
  rule(11, "Wykaz do 10. dnia miesiąca", "§ 5 ust. 1 {rpsu}", "wykazy miesięczne"),
  rule(12, "Cykl trwa 2 miesiące", "art. 62b ust. 1 {u04}", "edycja: daty i rozpoczęcie naboru"),
  rule(13, "Oba bloki w tym samym okresie", "art. 62a ust. 4 i 5 {u04}", "skierowanie i tygodniowy arkusz godzin"),
  rule(14, "Prace do 10 godzin w tygodniu", "art. 73a ust. 1 {u04}", "tygodniowy arkusz godzin"),
  rule(15, "Miesięczny limit prac z porozumienia", "§ 3 ust. 1 pkt 2 {rpsu}", "tygodniowy arkusz godzin"),
  rule(16, "Zajęcia co najmniej 10 godzin w tygodniu", "art. 62a ust. 5 {u04}", "plan form wsparcia i tygodniowy arkusz"),
  rule(17, "Łącznie najwyżej 6 miesięcy", "art. 62b ust. 2 pkt 1 {u04}", referral),
  rule(18, "Bez innych form pomocy w czasie udziału", "art. 62b ust. 3 {u04}", "skierowanie: oświadczenie pracownika"),
  rule(19, "Rezultaty: jeden z trzech", "art. 62b ust. 2 pkt 1–3 {u04}", "uczestnicy: rezultat", ["A"]),
  rule(20, "Rezultaty: jeden z dwóch", "art. 62b ust. 2 pkt 1 i 2 {u04}", "uczestnicy: rezultat", ["B", "C"]),
  rule(21, "Opinia rady rynku pracy", "art. 62a ust. 3 i art. 22 ust. 7 pkt 3 {u04}", "pierwszy dzień i rozpoczęcie edycji"),
  rule(22, "Świadczenie co najmniej minimalne", "art. 73a ust. 3 {u04}", "Stawki; rozliczenie miesiąca"),
  rule(23, "Refundacja do 60% stawki minimalnej", "art. 73a ust. 5 i 5b {u04}", "porozumienie PSU: udział; wniosek o refundację"),
  rule(24, "Świadczenia w całości z budżetu gminy", "art. 73a ust. 5a {u04}", "porozumienie PSU z udziałem 0%; rozliczenie miesiąca"),
  rule(25, "Brak pracy, brak świadczenia", "art. 73a ust. 4 {u04}", "rozliczenie miesiąca"),
  rule(26, "Waloryzacja stawki 1 czerwca", "art. 72 ust. 6 w związku z art. 73a ust. 3 {u04}", "rozliczenie według dnia pracy; Stawki"),
  rule(27, "Zaokrąglenie stawki do 10 groszy", "art. 81 {u04}", "Stawki: kwota ustalana przez urząd"),
  rule(28, "Świadczenia nie wlicza się do dochodu", "art. 8 ust. 4 pkt 5 {ups}", "pouczenie na skierowaniu"),
  rule(29, "Stawka trenera i grupa 10-osobowa", "art. 62c ust. 3 {u04}", "edycja: grupy opłacane z Funduszu Pracy"),
  rule(30, "Zwrot kosztu przejazdu", "art. 45 ust. 5 {u04}", "pouczenie na skierowaniu"),
  rule(31, "Plan potrzeb do 31 stycznia", "§ 2 ust. 1 {rpsu}", "porozumienie PSU bez planu na rok"),
  rule(32, "Wiek roszczenia o refundację", "art. 76 ust. 4 {u04}", "rozliczenia: miesiąc wypłacony bez wniosku"),
  rule(33, "Odmowa udziału", "art. 33 ust. 4 pkt 3a {u04}", "zgłoszenie odmowy"),
  rule(34, "Przerwanie udziału", "art. 33 ust. 4 pkt 12 {u04}", "zgłoszenie przerwania"),
  rule(35, "Niepodjęcie po skierowaniu", "art. 33 ust. 4 pkt 8 {u04}", "zgłoszenie niepodjęcia"),
  rule(36, "Skutki dla świadczeń pomocy społecznej", "art. 11 ust. 2 {ups}", "przerwanie udziału: informacja dla ośrodka"),
  rule(37, "Niezwłoczne zawiadomienie", "§ 5 ust. 2 {rpsu}", "zgłoszenie przerwania"),
  rule(38, "Kto realizuje i co zawiera porozumienie", "art. 62a ust. 3, 6, 7 i 9–12 {u04}", "porozumienia i rozpoczęcie edycji"),
  rule(39, "Uchylenie ustawy z 2004 r.", "art. 435 ust. 1 {u25}", "Prawo: ustrój C", ["C"]),
  rule(40, "Porozumienia po 31.05.2025", "art. 435 ust. 1 {u25}", "porozumienia: projekt i podpisanie", ["C"]),
  rule(41, "Cel odczytu danych", "art. 33 ust. 8 (od 14.06.2019 ust. 5d) oraz art. 62a ust. 7 i 12 {u04}", "dziennik odczytów i wydruki"),
  rule(42, "Zapoznanie z BHP i porządkiem", "§ 4 ust. 1 i 4 {rpsu}", "pierwszy dzień udziału"),
  { rule: "P", title: "Zasady aplikacji", regimes: ALL, provision: null, where: "edycje, obecność, godziny, porozumienia, rozliczenia" },
];

/** The codes of a rule with the severity of each; a rule without one is an information on papers only. */
export function codesOf(wanted: string): { code: RuleCode; severity: Severity }[] {
  const codes = Object.keys(RULINGS) as RuleCode[];
  return codes.filter((code) => code.startsWith(`${wanted}_`)).map((code) => ({ code, severity: RULINGS[code].severity }));
}
