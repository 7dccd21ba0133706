import { Link } from "#components/ui/link.tsx";
import { MissingBox, type MissingItem } from "#components/ui/missing-box.tsx";
import type { Overview } from "#lib/editions/loaders/overview.ts";
import { isStaff } from "#lib/institutions/policy.ts";
import { count, formatDate, hardSpaces } from "#lib/platform/polish.ts";

const SHOWN_REGISTERS = 5;

/** What the edition lacks today, each with the step that clears it for whoever may take it. */
export function Missing({ overview }: { overview: Overview }) {
  return <MissingBox title="Czego brakuje" items={[...paperItems(overview), ...candidateItems(overview), ...registerItems(overview)]} />;
}

function paperItems({ edition, papers, numbers, plan, phase }: Overview): MissingItem[] {
  if (phase === "CANCELLED") return [];
  const items: MissingItem[] = [];
  if (!edition.startsOn) items.push({ key: "days", text: "Daty edycji. Zaplanowano tylko miesiące." });
  if (papers?.opinions.length === 0)
    items.push({ key: "opinion", text: "Opinia powiatowej rady rynku pracy. Bez niej edycji nie można rozpocząć." });
  for (const centre of numbers?.withoutAgreement ?? []) items.push({ key: centre, text: `Porozumienia. Ośrodek: ${centre}.` });
  if (plan.forms.length === 0) items.push({ key: "plan", text: "Plan form wsparcia." });
  else if (plan.verdict) items.push({ key: "minimum", text: `${plan.verdict.short}. ${plan.verdict.fix}` });
  return items;
}

function candidateItems({ edition, numbers, isOffice, role }: Overview): MissingItem[] {
  if (!numbers || numbers.waiting === 0) return [];
  const people = count(numbers.waiting, "kandydat");
  return [
    {
      key: "candidates",
      text: isOffice ? `Do sprawdzenia: ${people}.` : `Na sprawdzenie w urzędzie pracy czeka: ${people}.`,
      action: isStaff(role) ? <Link href={`/edycje/${edition.id}/kandydaci`}>Otwórz listę kandydatów</Link> : undefined,
    },
  ];
}

function registerItems({ edition, numbers, sessions }: Overview): MissingItem[] {
  const open = sessions.filter(({ state }) => state === "unrecorded" || state === "partial");
  if (open.length === 0) {
    const n = numbers?.missingRegisters ?? 0;
    return n > 0 && sessions.length === 0 ? [{ key: "registers", text: `Listy obecności bez wpisu: ${n}.` }] : [];
  }
  const items = open.slice(0, SHOWN_REGISTERS).map(({ id, heldOn, form, recorded, expected }) => ({
    key: id,
    text: hardSpaces(`Obecność z dnia ${formatDate(heldOn)}: ${form}. Wpisano ${recorded} z ${expected}.`),
    action: <Link href={`/edycje/${edition.id}/zajecia/${id}`}>Otwórz listę obecności</Link>,
  }));
  const more = open.length - items.length;
  if (more === 0) return items;
  return [
    ...items,
    { key: "more", text: `Kolejne listy bez wpisu: ${more}.`, action: <Link href={`/edycje/${edition.id}/zajecia`}>Pokaż zajęcia</Link> },
  ];
}
