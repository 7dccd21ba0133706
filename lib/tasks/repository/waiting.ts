import type { IsoDate } from "#lib/platform/calendar.ts";
import { columnOf, dayOf, dayOrNull } from "#lib/platform/dates.ts";
import type { ScopedTx } from "#lib/platform/db.ts";
import { monthlyListFigures } from "#lib/referrals/repository/monthly-lists.ts";
import type { Place } from "#lib/tasks/rules/matter.ts";
import type { WaitingFigures } from "#lib/tasks/rules/matters.ts";
import type { Report } from "#lib/work/rules/untold.ts";
import type { SettlementStatus } from "#prisma/generated/client/enums.ts";

// Numbers without persons, from the listed SQL functions: the same for every role, whatever else it may see.

type OfPlace = { editionId: string; welfareCentreId: string };
type MonthRow = OfPlace & {
  month: string;
  unconfirmed: number;
  confirmed: number;
  confirmedOn: Date | null;
  approvedOn: Date | null;
  status: SettlementStatus | null;
  statusOn: Date | null;
  withRefund: boolean;
  givenBack: boolean | null;
};

/** What waits by centre and day: weeks without hours, absences without a notice, referrals, months and lists of referred people. */
export async function waitingFigures(tx: ScopedTx, today: IsoDate): Promise<WaitingFigures> {
  const day = columnOf(today);
  const weeks = await tx.$queryRaw<(OfPlace & { monday: Date; monthMinutes: number; monthCap: number | null; people: number })[]>`
    SELECT edition_id AS "editionId", welfare_centre_id AS "welfareCentreId", monday, month_minutes AS "monthMinutes",
      month_cap AS "monthCap", people FROM empty_work_weeks(${day}::date)`;
  const absences = await tx.$queryRaw<(OfPlace & { workPlaceId: string; absentOn: Date; reports: Report[]; people: number })[]>`
    SELECT edition_id AS "editionId", welfare_centre_id AS "welfareCentreId", work_place_id AS "workPlaceId", absent_on AS "absentOn",
      reports, people FROM unexcused_absences(${day}::date)`;
  const referrals = await tx.$queryRaw<(OfPlace & { issuedOn: Date; startsOn: Date; people: number; workPlaceId: string | null })[]>`
    SELECT edition_id AS "editionId", welfare_centre_id AS "welfareCentreId", issued_on AS "issuedOn", starts_on AS "startsOn", people,
      work_place_id AS "workPlaceId" FROM unanswered_referrals()`;
  const months = await tx.$queryRaw<MonthRow[]>`
    SELECT edition_id AS "editionId", welfare_centre_id AS "welfareCentreId", month, unconfirmed, confirmed, confirmed_on AS "confirmedOn",
      approved_on AS "approvedOn", status, status_on AS "statusOn", with_refund AS "withRefund",
      given_back AS "givenBack"
    FROM open_work_months(${day}::date) ORDER BY month`;
  const lists = (await monthlyListFigures(tx)).filter(({ sentOn }) => sentOn === null);
  const places = await placesOf(tx, [...weeks, ...absences, ...referrals, ...months]);
  const centres = await centreNames(tx, [...new Set(lists.map(({ centreId }) => centreId))]);
  return {
    emptyWeeks: placed(weeks, places).map((row) => ({ ...row, monday: dayOf(row.monday) })),
    absences: placed(absences, places).map((row) => ({ ...row, absentOn: dayOf(row.absentOn) })),
    referrals: placed(referrals, places).map((row) => ({ ...row, issuedOn: dayOf(row.issuedOn), startsOn: dayOf(row.startsOn) })),
    months: placed(months, places).map((row) => ({
      ...row,
      confirmedOn: dayOrNull(row.confirmedOn),
      approvedOn: dayOrNull(row.approvedOn),
      statusOn: dayOrNull(row.statusOn),
      givenBack: row.givenBack ?? false,
    })),
    lists: lists.map((list) => ({ ...list, centreName: centres.get(list.centreId) ?? "" })),
  };
}

/** Short names of centres by id. */
export async function centreNames(tx: ScopedTx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.institution.findMany({ where: { id: { in: [...ids] } }, select: { id: true, shortName: true } });
  return new Map(rows.map(({ id, shortName }) => [id, shortName]));
}

const keyOf = ({ editionId, welfareCentreId }: OfPlace) => `${editionId}/${welfareCentreId}`;

async function placesOf(tx: ScopedTx, rows: readonly OfPlace[]): Promise<Map<string, Place>> {
  if (rows.length === 0) return new Map();
  const found = await tx.editionCentre.findMany({
    where: { editionId: { in: [...new Set(rows.map(({ editionId }) => editionId))] } },
    select: {
      ...{ editionId: true, welfareCentreId: true, edition: { select: { name: true } } },
      welfareCentre: { select: { institution: { select: { shortName: true } } } },
    },
  });
  return new Map(
    found.map(({ edition, welfareCentre, ...ids }) => [
      keyOf(ids),
      {
        ...{ editionId: ids.editionId, editionName: edition.name, centreId: ids.welfareCentreId },
        centreName: welfareCentre.institution.shortName,
      },
    ]),
  );
}

/** Each row with its place; a row of a place that the scope hides is left out. */
const placed = <Row extends OfPlace>(rows: readonly Row[], places: ReadonlyMap<string, Place>) =>
  rows.flatMap(({ editionId, welfareCentreId, ...row }) => {
    const place = places.get(keyOf({ editionId, welfareCentreId }));
    return place ? [{ ...place, ...row }] : [];
  });
