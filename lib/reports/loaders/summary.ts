import { type EditionHead, findEdition } from "#lib/editions/repository/editions.ts";
import { type EditionPhase, editionPhase } from "#lib/editions/rules/phase.ts";
import { staff } from "#lib/institutions/policy.ts";
import { nameOfUser } from "#lib/institutions/repository.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { isId } from "#lib/platform/ids.ts";
import { loader } from "#lib/platform/loader.ts";
import type { Given } from "#lib/platform/run-loader.ts";
import { mayApproveSummary, mayPrintSummary, mayWriteConclusions, summaryPrinters } from "#lib/reports/policy.ts";
import { approvalsOf, approvingSides } from "#lib/reports/repository/approvals.ts";
import { type Letterhead, letterheadOf } from "#lib/reports/repository/letterhead.ts";
import { type ReportWords, reportWords } from "#lib/reports/repository/report.ts";
import { summaryRecords } from "#lib/reports/repository/summary.ts";
import { type Approval, type Difference, differences, figuresOf, standing } from "#lib/reports/rules/approval.ts";
import type { SettledMonth } from "#lib/reports/rules/settled.ts";
import { type Summary, summarise } from "#lib/reports/rules/summary.ts";
import { settledMoney } from "#lib/settlements/repository/funding.ts";

/** An edition summed up for a reader. */
export type SummaryOfEdition = {
  readonly edition: EditionHead;
  readonly phase: EditionPhase;
  readonly letterhead: Letterhead;
  /** The reader sees only some of the edition's centres: the figures are theirs, not the edition's. */
  readonly partial: boolean;
  readonly summary: Summary;
  /** The edition's part of its monthly settlements, paid or not. */
  readonly settled: readonly SettledMonth[];
  readonly words: ReportWords;
  /** Who wrote the conclusions last, for colleagues. */
  readonly writtenBy: string | null;
  /** Each side with its approval of the words as they stand. */
  readonly sides: readonly {
    readonly id: string;
    readonly name: string;
    readonly approvedOn: IsoDate | null;
    readonly by: string | null;
  }[];
  /** What changed since the reader's institution approved. */
  readonly differences: readonly Difference[];
};

async function readSummary(tx: ScopedTx, { actor, clock, params }: Given<{ editionId: string }>): Promise<SummaryOfEdition | null> {
  if (!isId(params.editionId)) return null;
  const edition = await findEdition(tx, params.editionId);
  if (!edition) return null;
  const words = await reportWords(tx, edition.id);
  const approvals = standing(await approvalsOf(tx, edition.id), words.version);
  const own = approvals.find(({ institutionId }) => institutionId === actor.institution.id);
  const records = await summaryRecords(tx, edition.id);
  const summary = summarise({ ...records, edition, hasConclusions: words.conclusions !== "" }, clock.today);
  return {
    edition,
    phase: editionPhase(edition, clock.today),
    letterhead: await letterheadOf(tx, edition),
    partial: summary.plannedPeople < edition.capacity,
    summary,
    settled: await settledMoney(tx, edition.id),
    words,
    writtenBy: await nameOfUser(tx, words.updatedById),
    sides: await sidesOf(tx, edition, approvals),
    differences: own ? differences(own.figures, figuresOf(summary)) : [],
  };
}

async function sidesOf(tx: ScopedTx, edition: EditionHead, approvals: readonly Approval[]): Promise<SummaryOfEdition["sides"]> {
  const sides = [];
  for (const side of await approvingSides(tx, edition)) {
    const given = approvals.find(({ institutionId }) => institutionId === side.id);
    sides.push({ ...side, approvedOn: given?.givenOn ?? null, by: given ? await nameOfUser(tx, given.givenById) : null });
  }
  return sides;
}

/** The end-of-cycle summary on screen. It names people, so the reading is logged (R41). */
export const loadSummary = loader({
  name: "reports.summary",
  roles: staff,
  load: async (tx, given: Given<{ editionId: string }>) => {
    const whole = await readSummary(tx, given);
    const { role } = given.actor;
    return (
      whole && {
        ...whole,
        today: given.clock.today,
        mayPrint: mayPrintSummary(role),
        mayWrite: mayWriteConclusions(role, whole.phase),
        mayApprove: mayApproveSummary(given.actor, whole),
      }
    );
  },
  access: ({ edition }) => [
    { scope: "reports.summary", subjectType: "Edition", subjectId: edition.id, purpose: "realizacja edycji: podsumowanie" },
  ],
});

/** What the page of the summary is given. */
export type SummaryData = Awaited<ReturnType<typeof loadSummary>>;

/** The same for the paper, with the moment of printing. */
export const loadSummaryForPrint = loader({
  name: "reports.summary.print",
  roles: summaryPrinters,
  load: async (tx, given: Given<{ editionId: string }>) => {
    const whole = await readSummary(tx, given);
    return whole && { ...whole, today: given.clock.today, printedAt: given.clock.now };
  },
  access: ({ edition }) => [
    { scope: "reports.summary.pdf", subjectType: "Edition", subjectId: edition.id, purpose: "wydruk podsumowania edycji (D18)" },
  ],
});
