import { Field } from "#components/form/field.tsx";
import { Input } from "#components/form/input.tsx";
import { Button } from "#components/ui/button.tsx";
import { Link } from "#components/ui/link.tsx";
import { REGIMES } from "#lib/law/regimes.ts";
import type { IsoDate } from "#lib/platform/calendar.ts";
import { formatDate } from "#lib/platform/polish.ts";

const boundaries = REGIMES.flatMap(({ validFrom, validTo }) => [validFrom, ...(validTo ? [validTo] : [])]);

/** Chooses the day whose law is shown: typed, or one of the days on which a regime begins or ends. */
export function DayForm({ typed, day, today }: { typed: string; day: IsoDate; today: IsoDate }) {
  const isUnread = typed !== "" && day === today && typed !== today && typed !== formatDate(today);
  return (
    <div data-print="no" className="mb-6">
      <form method="get" className="max-w-form">
        <Field
          label="Pokaż prawo na dzień"
          hint="Dzień, miesiąc, rok, np. 14.06.2019."
          error={isUnread ? `Nie ma takiego dnia: ${typed.slice(0, 40)}.` : undefined}
        >
          {(tied) => (
            <span className="flex gap-3">
              <Input {...tied} name="dzien" defaultValue={isUnread ? typed : formatDate(day)} inputMode="numeric" className="max-w-40" />
              <Button type="submit" look="second">
                Pokaż
              </Button>
            </span>
          )}
        </Field>
      </form>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-small">
        {[today, ...boundaries].map((one, index) => (
          <li key={index === 0 ? "dzis" : one}>
            <Link
              href={index === 0 ? "/administracja/prawo" : `/administracja/prawo?dzien=${formatDate(one)}`}
              className="inline-flex min-h-6 items-center"
            >
              {index === 0 ? "dziś" : formatDate(one)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
