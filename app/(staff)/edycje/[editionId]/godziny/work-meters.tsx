import { tableRoles } from "#components/table/roles.ts";
import { Meter } from "#components/ui/meter.tsx";
import { Shape } from "#components/ui/shape.tsx";
import { formatHoursNumber } from "#lib/platform/minutes.ts";
import { maximumNote, monthName } from "#lib/work/labels.ts";
import type { WeekSheet } from "#lib/work/rules/sheet.ts";
import type { RowView } from "#lib/work/rules/view.ts";
import { cell, meter } from "./look.ts";

/** Work of the week and of its months against their limits (R14, R15); a host sees sums only. */
export function WorkMeters({ sheet, view }: { sheet: WeekSheet; view: RowView }) {
  const place = `${cell} ${meter(sheet.workDays.length)}`;
  const { week, months } = view;
  const elsewhere = sheet.place ? "gdzie indziej" : "poza edycją";
  return (
    <>
      <td {...tableRoles.cell} className={place}>
        <Measure whole={sheet.whole} {...week} before="tydzień" elsewhere={elsewhere} />
      </td>
      <td {...tableRoles.cell} className={place}>
        {months.map(({ month, ...measure }) => (
          <Measure
            key={month}
            whole={sheet.whole}
            {...measure}
            before={monthName(month)}
            always={months.length > 1}
            elsewhere={elsewhere}
          />
        ))}
      </td>
    </>
  );
}

type MeasureProps = { whole: boolean; minutes: number; here: number; limit: number; before: string; elsewhere: string; always?: boolean };

function Measure({ whole, minutes, here, limit, before, elsewhere, always }: MeasureProps) {
  const label = <span className={always ? "" : "tablet:hidden"}>{before} </span>;
  if (!whole) {
    return (
      <span className="block text-small">
        {label}
        {formatHoursNumber(minutes)}
      </span>
    );
  }
  const over = minutes > limit;
  const text = `${formatHoursNumber(minutes)} z ${formatHoursNumber(limit)}`;
  return (
    <Meter
      kind="max"
      block="act"
      value={minutes}
      limit={limit}
      text={
        over ? (
          <b className="inline-flex items-baseline gap-1.5 text-unx">
            <Shape name="cross" className="size-3.5 self-center" />
            {text}
          </b>
        ) : (
          <>
            {label}
            {minutes === limit ? <b>{text}</b> : text}
          </>
        )
      }
      note={
        over ? (
          <b className="text-unx">{maximumNote(minutes, limit)}</b>
        ) : (
          <span className="narrow:hidden">
            {maximumNote(minutes, limit)}
            {minutes > here ? `, ${elsewhere} ${formatHoursNumber(minutes - here)}` : ""}
          </span>
        )
      }
    />
  );
}
