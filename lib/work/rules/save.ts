import { refusedRules } from "#lib/law/refused.ts";
import { blocks, type Reasons } from "#lib/law/verdict.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import type { RefusedRule } from "#lib/platform/result.ts";
import { type Details, isChanged } from "./details.ts";
import { type CellFault, weekFaults } from "./faults.ts";
import { includes, type SavedWork, type WeekFacts, type WorkFacts, type WorkLine } from "./sheet.ts";

/** A cell as a form sends it; `version` is the one that was shown, null where the cell was empty. */
export type SentCell = {
  readonly participationId: string;
  readonly workPlaceId: string;
  readonly on: IsoDate;
  readonly minutes: number | null;
  readonly details?: Partial<Details> | undefined;
  readonly version: number | null;
};

type Person = WorkFacts & { readonly participationId: string; readonly name: string };

/** A sent cell beside what is saved now. */
export type Placed<P extends Person> = SentCell & { readonly person: P; readonly line: WorkLine | null; readonly saved: SavedWork | null };

export const cellKey = (cell: Pick<SentCell, "participationId" | "workPlaceId" | "on">): string =>
  `${cell.participationId}/${cell.workPlaceId}/${cell.on}`;

/** Sent cells that change something; what is saved already says the same is left out, whoever saved it. */
export function changesOf<P extends Person>(people: readonly P[], cells: readonly SentCell[]): Placed<P>[] {
  return cells.flatMap((cell) => {
    const person = people.find(({ participationId }) => participationId === cell.participationId);
    if (!person) return [];
    const line = person.lines.find(({ workPlaceId }) => workPlaceId === cell.workPlaceId) ?? null;
    const saved = line?.saved[cell.on] ?? null;
    return isChanged(saved, cell.minutes, cell.details) ? [{ ...cell, person, line, saved }] : [];
  });
}

/** Cells that somebody else has changed since they were shown. */
export const conflictsOf = <P extends Person>(changes: readonly Placed<P>[]): Placed<P>[] =>
  changes.filter(({ saved, version }) => (saved?.version ?? null) !== version);

/** New hours at a place to which the person is not assigned on that day. */
export const unassignedOf = <P extends Person>(changes: readonly Placed<P>[]): Placed<P>[] =>
  changes.filter(({ line, saved, on }) => !saved && !line?.assigned.some((assigned) => includes(assigned, on)));

/** What the rules say about one person's changes, and the reasons given for it. */
export type Judged<P extends Person> = { readonly person: P; readonly faults: readonly CellFault[]; readonly reasons: Reasons };

export function judge<P extends Person>(changes: readonly Placed<P>[], week: WeekFacts, reasonsOf: (person: P) => Reasons): Judged<P>[] {
  return [...Map.groupBy(changes, ({ person }) => person)].map(([person, own]) => ({
    person,
    faults: weekFaults(person, week, own),
    reasons: reasonsOf(person),
  }));
}

/** Everything that stops the save, blocks first, each beside its cell; empty when the save may go on. */
export function refusalsOf<P extends Person>(judged: readonly Judged<P>[]): RefusedRule[] {
  return judged.flatMap(({ person: { participationId, name }, faults, reasons }) =>
    faults
      .filter(({ verdicts }) => blocks(verdicts, reasons))
      .flatMap(({ verdicts, ...cell }) => refusedRules(verdicts, { side: "OPS", person: name }, cellKey({ participationId, ...cell }))),
  );
}

/** Codes of the rules that spoke about a cell and were answered with a reason. */
export const codesOf = <P extends Person>(judged: readonly Judged<P>[], { person, workPlaceId, on }: Placed<P>): string[] =>
  judged
    .filter((one) => one.person === person)
    .flatMap(({ faults }) => faults.filter((fault) => fault.workPlaceId === workPlaceId && fault.on === on))
    .flatMap(({ verdicts }) => verdicts.map(({ code }) => code));
