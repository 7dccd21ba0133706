import { CentreList } from "./centre-list.tsx";
import { type CentreData, centreRows } from "./centre-view.ts";

/** The candidates as their centre sees them: its own people and how far each has come. */
export function CentreScreen({ data }: { data: CentreData }) {
  const { edition, role, isOpen, today, municipalities, municipalityId } = data;
  return (
    <CentreList
      editionId={edition.id}
      today={today}
      mayNominate={isOpen && role !== "OPS_DIRECTOR"}
      mayApprove={isOpen && role === "OPS_DIRECTOR"}
      maySend={isOpen && role === "OPS_COORDINATOR"}
      municipalities={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
      municipalityId={municipalityId}
      rows={centreRows(data)}
    />
  );
}
