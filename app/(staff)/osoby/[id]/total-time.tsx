import { Meter } from "#components/ui/meter.tsx";
import { parameter } from "#lib/law/parameters.ts";
import { DAYS_IN_A_MONTH, type IsoDate, type MonthsAndDays, monthsAndDaysLeft } from "#lib/platform/calendar.ts";
import { formatMonthsAndDays } from "#lib/platform/polish.ts";

/** Time in the programme against the six months of R17. A centre sees its own editions only, so it gets a sum without a verdict. */
export function TotalTime({ total, isOffice, today }: { total: MonthsAndDays; isOffice: boolean; today: IsoDate }) {
  const sum = total.months + total.days === 0 ? "0 mies." : formatMonthsAndDays(total);
  if (!isOffice) {
    return (
      <p className="mt-4">
        Łączny udział w edycjach tego ośrodka: <b>{sum}</b>
        {sum.endsWith(".") ? "" : "."} Pełną sumę zna urząd pracy.
      </p>
    );
  }
  const limit = { months: parameter("maxTotalMonths", today), days: 0 };
  const left = monthsAndDaysLeft(limit, total);
  return (
    <div className="mt-4 max-w-form">
      <Meter
        kind="max"
        value={total.months * DAYS_IN_A_MONTH + total.days}
        limit={limit.months * DAYS_IN_A_MONTH}
        text={
          <>
            Łączny udział: <b>{sum}</b> z {formatMonthsAndDays(limit)}
          </>
        }
        note={left.months + left.days === 0 ? "limit" : `pozostało ${formatMonthsAndDays(left)}`}
      />
    </div>
  );
}
