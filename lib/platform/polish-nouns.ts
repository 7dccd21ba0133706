/** Forms of a counted noun (words.md 6.1): 1 · 2–4 · 5+ · genitive singular (also every fraction) · accusative singular; `person` marks the masculine personal. */
type Forms = { one: string; few: string; many: string; fraction: string; accusative: string; person?: true };

const thing = (one: string, few: string, many: string, fraction: string, accusative = one): Forms => ({
  one,
  few,
  many,
  fraction,
  accusative,
});
const person = (one: string, few: string, many: string, fraction: string, accusative = fraction): Forms => ({
  ...thing(one, few, many, fraction, accusative),
  person: true,
});

/** The nouns that screens and papers count, as words.md 6.1 inflects them. */
const NOUNS = {
  osoba: thing("osoba", "osoby", "osób", "osoby", "osobę"),
  uczestnik: person("uczestnik", "uczestnicy", "uczestników", "uczestnika"),
  kandydat: person("kandydat", "kandydaci", "kandydatów", "kandydata"),
  specjalista: person("specjalista", "specjaliści", "specjalistów", "specjalisty", "specjalistę"),
  pracownik: person("pracownik", "pracownicy", "pracowników", "pracownika"),
  instytucja: thing("instytucja", "instytucje", "instytucji", "instytucji", "instytucję"),
  "urząd pracy": thing("urząd pracy", "urzędy pracy", "urzędów pracy", "urzędu pracy"),
  ośrodek: thing("ośrodek", "ośrodki", "ośrodków", "ośrodka"),
  powiat: thing("powiat", "powiaty", "powiatów", "powiatu"),
  gmina: thing("gmina", "gminy", "gmin", "gminy", "gminę"),
  organizacja: thing("organizacja", "organizacje", "organizacji", "organizacji", "organizację"),
  grupa: thing("grupa", "grupy", "grup", "grupy", "grupę"),
  edycja: thing("edycja", "edycje", "edycji", "edycji", "edycję"),
  tura: thing("tura", "tury", "tur", "tury", "turę"),
  porozumienie: thing("porozumienie", "porozumienia", "porozumień", "porozumienia"),
  aneks: thing("aneks", "aneksy", "aneksów", "aneksu"),
  umowa: thing("umowa", "umowy", "umów", "umowy", "umowę"),
  opinia: thing("opinia", "opinie", "opinii", "opinii", "opinię"),
  deklaracja: thing("deklaracja", "deklaracje", "deklaracji", "deklaracji", "deklarację"),
  lista: thing("lista", "listy", "list", "listy", "listę"),
  skierowanie: thing("skierowanie", "skierowania", "skierowań", "skierowania"),
  profil: thing("profil", "profile", "profili", "profilu"),
  kontrakt: thing("kontrakt", "kontrakty", "kontraktów", "kontraktu"),
  miejsce: thing("miejsce", "miejsca", "miejsc", "miejsca"),
  wpis: thing("wpis", "wpisy", "wpisów", "wpisu"),
  zapis: thing("zapis", "zapisy", "zapisów", "zapisu"),
  pole: thing("pole", "pola", "pól", "pola"),
  godzina: thing("godzina", "godziny", "godzin", "godziny", "godzinę"),
  minuta: thing("minuta", "minuty", "minut", "minuty", "minutę"),
  "forma wsparcia": thing("forma wsparcia", "formy wsparcia", "form wsparcia", "formy wsparcia", "formę wsparcia"),
  warsztat: thing("warsztat", "warsztaty", "warsztatów", "warsztatu"),
  spotkanie: thing("spotkanie", "spotkania", "spotkań", "spotkania"),
  obecność: thing("obecność", "obecności", "obecności", "obecności"),
  nieobecność: thing("nieobecność", "nieobecności", "nieobecności", "nieobecności"),
  wniosek: thing("wniosek", "wnioski", "wniosków", "wniosku"),
  rozliczenie: thing("rozliczenie", "rozliczenia", "rozliczeń", "rozliczenia"),
  źródło: thing("źródło", "źródła", "źródeł", "źródła"),
  miernik: thing("miernik", "mierniki", "mierników", "miernika"),
  pozycja: thing("pozycja", "pozycje", "pozycji", "pozycji", "pozycję"),
  sprawozdanie: thing("sprawozdanie", "sprawozdania", "sprawozdań", "sprawozdania"),
  dokument: thing("dokument", "dokumenty", "dokumentów", "dokumentu"),
  dzień: thing("dzień", "dni", "dni", "dnia"),
  "dzień roboczy": thing("dzień roboczy", "dni robocze", "dni roboczych", "dnia roboczego"),
  tydzień: thing("tydzień", "tygodnie", "tygodni", "tygodnia"),
  miesiąc: thing("miesiąc", "miesiące", "miesięcy", "miesiąca"),
  rok: thing("rok", "lata", "lat", "roku"),
  złoty: thing("złoty", "złote", "złotych", "złotego"),
  błąd: thing("błąd", "błędy", "błędów", "błędu"),
  sprawa: thing("sprawa", "sprawy", "spraw", "sprawy", "sprawę"),
} satisfies Record<string, Forms>;

export type Noun = keyof typeof NOUNS;
export const nounForms = (noun: Noun): Forms => NOUNS[noun];
