import { type FileFault, MAX_COLUMNS, MAX_FILE_MB, MAX_ROWS } from "#lib/imports/rules/reading/limits.ts";
import { formatNumber } from "#lib/platform/polish.ts";

const AGAIN = "Nie można odczytać pliku. Zapisz go ponownie jako XLSX albo CSV.";
const MEGABYTE = 1024 * 1024;

/** Why a file was not taken and what to do (words.md 4.2, "Plik"). */
export function fileFaultText(fault: FileFault): string {
  switch (fault.problem) {
    case "tooLarge": {
      const size = fault.bytes === null ? "" : `: ${formatNumber(Math.round((fault.bytes / MEGABYTE) * 10) / 10)} MB`;
      return `Plik jest za duży${size}. Największy: ${MAX_FILE_MB} MB. Zostaw w nim samą listę osób albo podziel ją na części.`;
    }
    case "empty":
      return "Plik jest pusty.";
    case "noRows":
      return "Plik jest pusty: pod nazwami kolumn nie ma ani jednego wiersza.";
    case "unreadable":
      return AGAIN;
    case "notASheet":
      return `To nie jest arkusz ani CSV. ${AGAIN}`;
    case "oldOrLocked":
      return "Plik ma stary format (XLS, XLSB) albo hasło. Otwórz go w arkuszu, zdejmij hasło i zapisz jako XLSX.";
    case "openDocument":
      return "Plik ma format ODS. Otwórz go w arkuszu i zapisz jako XLSX albo CSV.";
    case "pdf":
      return "To jest plik PDF. Wczytaj arkusz, z którego powstał, jako XLSX albo CSV.";
    case "webPage":
      return "To jest strona internetowa albo XML, choć nazwa mówi inaczej. Otwórz plik w arkuszu i zapisz jako XLSX.";
    case "bomb":
      return "Plik po rozpakowaniu jest wielokrotnie większy. Skopiuj same wiersze z osobami do nowego arkusza i zapisz go jako XLSX.";
    case "tooManyRows":
      return `Za dużo wierszy. Najwięcej: ${formatNumber(MAX_ROWS)}. Podziel listę na części.`;
    case "tooManyColumns":
      return `Za dużo kolumn. Najwięcej: ${MAX_COLUMNS}. Zostaw tylko kolumny z danymi osób.`;
    case "noHeader":
      return "Nie znaleziono wiersza z nazwami kolumn. Dodaj go nad listą, np.: nazwisko, imiona, pesel, miejscowosc.";
    case "headerTwice":
      return `Kolumna „${fault.name}” jest w pliku dwa razy: ${fault.columns.join(" i ")}. Zmień nazwę jednej z nich.`;
    case "merged":
      return `Komórki ${fault.range} są scalone. Rozdziel je, tak aby każda osoba miała swój wiersz, i zapisz plik ponownie.`;
    case "openQuote":
      return `Wiersz ${formatNumber(fault.row)}: cudzysłów bez zakończenia. Usuń go albo zamknij.`;
  }
}
