import { Disclosure } from "#components/ui/disclosure.tsx";
import { HistoryList } from "#components/ui/history-list.tsx";
import type { RegisterPage } from "#lib/attendance/loaders/register.ts";
import { changesOfPage } from "./changes.ts";

/** Every change of an answer: who, when, what it was and why. */
export function RegisterHistory({ page }: { page: RegisterPage }) {
  if (page.changes.length === 0) return null;
  return (
    <div data-print="no" className="my-6">
      <Disclosure summary={`Historia wpisów: ${page.changes.length}`} detail="Powody poprawek widzą obie instytucje.">
        <HistoryList entries={changesOfPage(page)} />
      </Disclosure>
    </div>
  );
}
