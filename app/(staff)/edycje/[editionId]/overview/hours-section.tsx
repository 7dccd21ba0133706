import { Meter } from "#components/ui/meter.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Overview } from "#lib/editions/loaders/overview.ts";
import { formatMinutes } from "#lib/platform/minutes.ts";

type Numbers = NonNullable<Overview["numbers"]>;

/** Hours of both blocks over all people, against the plan of the whole edition and the plan to date. */
export function HoursSection({ numbers: { activation, integration } }: { numbers: Numbers }) {
  return (
    <Section title="Godziny wobec planu" definition="Suma wszystkich osób. Plan: zaplanowane miejsca × plan na osobę.">
      <div className="grid max-w-[720px] gap-6">
        <Block name="Blok Aktywizacja, prace" block="act" progress={activation} />
        <Block name="Blok Integracja, zajęcia" block="int" progress={integration} />
      </div>
    </Section>
  );
}

function Block({ name, block, progress }: { name: string; block: "act" | "int"; progress: Numbers["activation"] }) {
  const { minutes, plan, toDate } = progress;
  return (
    <div>
      <h3 className="mb-1 font-semibold">{name}</h3>
      <Meter
        kind="min"
        block={block}
        value={minutes}
        limit={plan}
        text={
          <>
            <b>{formatMinutes(minutes)}</b> z {formatMinutes(plan)}
          </>
        }
        note={plan > 0 ? `${Math.floor((minutes * 100) / plan)}%` : "brak planu"}
      />
      <p className="mt-1 text-small text-ink-soft">Plan do dziś dla osób, które podjęły udział: {formatMinutes(toDate)}</p>
    </div>
  );
}
