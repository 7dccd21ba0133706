"use client";

import type { WeekSheet } from "#lib/work/rules/sheet.ts";
import { WeekForm } from "../../godziny/week-form.tsx";
import { WeekTable } from "../../godziny/week-table.tsx";
import { DayTable } from "./day-table.tsx";
import { type KindChoice, Kinds } from "./kinds.ts";

/** The sheet of one place: a week as the hours are typed, or a day with everything that an entry can say. */
export function PlaceSheet({ sheet, kinds }: { sheet: WeekSheet; kinds: readonly KindChoice[] }) {
  return (
    <Kinds value={kinds}>
      <WeekForm sheet={sheet} shownIds={sheet.rows.map(({ participationId }) => participationId)} Body={sheet.day ? DayTable : WeekTable} />
    </Kinds>
  );
}
