// Sentences that several programmes share, from the law and from the sources.

export const OUTCOMES_OF_REGIME_A = [
  "ponowne skierowanie do udziału w Programie, nie dłużej niż łącznie na okres 6 miesięcy",
  "skierowanie, w porozumieniu z ośrodkiem pomocy społecznej, do zatrudnienia wspieranego u pracodawcy lub podjęcia pracy w spółdzielni socjalnej",
  "ponowne ustalenie profilu pomocy, a w przypadku jego zmiany dostosowanie indywidualnego planu działania i przedstawienie propozycji pomocy",
];
export const MINIMUM_RATE_2014 = { validFrom: "2014-06-01", amountGrosz: 810, source: "najniższa stawka ustawowa" };
export const MINIMUM_RATE_2018 = { validFrom: "2018-06-01", amountGrosz: 830, source: "najniższa stawka ustawowa po waloryzacji" };
export const MONITORING =
  "Strony wymieniają listy obecności i ewidencję godzin raz w miesiącu; urząd może sprawdzić realizację w miejscu zajęć i prac.";
export const INDICATORS = [
  { name: "Systematyczność", measure: "udział w co najmniej 80% godzin zajęć" },
  { name: "Gotowość do pracy", measure: "przygotowane CV i udział w co najmniej jednej rozmowie kwalifikacyjnej" },
  { name: "Relacje", measure: "ocena prowadzącego na koniec cyklu wyższa niż na początku" },
];

export const starosta = (party: string, organ: string) => ({
  side: "COUNTY" as const,
  party,
  organ,
  function: "Dyrektor Powiatowego Urzędu Pracy",
  authorisation: "z upoważnienia starosty",
});
export const mayor = (party: string, organ: string, office: string) => ({
  side: "MUNICIPALITY" as const,
  party,
  organ,
  function: office,
  authorisation: "z upoważnienia organu gminy",
});

/** Of an agreement that no source mentions everything is made up. */
export const ALL_INVENTED = ["*"];
