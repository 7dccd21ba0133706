import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { formatDate } from "#lib/platform/polish.ts";
import { OfficeList } from "./office-list.tsx";
import { type OfficeData, officeRows } from "./office-view.ts";

const TITLE = "Kandydaci";

/** The candidates as the labour office sees them. */
export function OfficeScreen({ data }: { data: OfficeData }) {
  if (data.rows.length === 0) {
    return (
      <>
        <PageHeader title={TITLE} />
        <EmptyState title="Ośrodek nie przekazał jeszcze listy.">Kandydaci pojawią się po przekazaniu listy przez ośrodek.</EmptyState>
      </>
    );
  }
  return (
    <OfficeList
      editionId={data.edition.id}
      title={TITLE}
      lists={listsOf(data)}
      today={data.today}
      isOpen={data.isOpen}
      mayDecide={data.isOpen && data.role === "PUP_CLERK"}
      period={data.period}
      asked={data.asked}
      freed={data.isOpen && data.hasFallen && data.places.edition.taken < data.places.edition.limit && data.reserve.size > 0}
      startsOn={data.asked?.from ?? data.today}
      places={data.places.edition}
      groups={data.groups}
      workPlaces={data.workPlaces}
      rows={officeRows(data)}
    />
  );
}

/** "Lista 3/2018, MOPS Kędzierzyn-Koźle, otrzymana 21.05.2018." for every list there is. */
function listsOf({ rows, centres }: OfficeData): string {
  const lists = new Map(
    rows.flatMap(({ candidate: { list, centreId } }) => {
      const centre = centres.find(({ id }) => id === centreId)?.shortName ?? "";
      return list
        ? [[`${centreId}/${list.number}`, `Lista ${list.number}, ${centre}, otrzymana ${formatDate(list.sentOn)}.`] as const]
        : [];
    }),
  );
  return [...lists.values()].join(" ");
}
