import type { Metadata } from "next";
import { MainContent } from "#components/frame/main-content.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { roleLabel } from "#lib/institutions/labels.ts";
import { loadFeed } from "#lib/schedule/loaders/own.ts";
import { FeedPanel } from "./feed-panel.tsx";

export const metadata: Metadata = { title: "Kalendarz" };

export default async function CalendarPage() {
  const { feed, role, institution } = await loadFeed({});
  return (
    <MainContent>
      <PageHeader title="Kalendarz w innym programie" facts={`${roleLabel[role]}, ${institution.shortName}`} />
      <div className="max-w-prose">
        <p className="mb-3">
          Adres można wkleić do programu z kalendarzem, np. w telefonie. Program będzie odczytywał terminy zajęć, nazwy form, grupy i sale.
          Nie ma w nim osób, tematów ani osób prowadzących; poradnictwo indywidualne jest bez uczestnika.
        </p>
        <p className="mb-5">Kto zna adres, ten czyta terminy bez logowania. Adres można w każdej chwili unieważnić.</p>
        <FeedPanel feed={feed} institutionId={institution.id} />
      </div>
    </MainContent>
  );
}
