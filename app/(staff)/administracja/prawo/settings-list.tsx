import { DefinitionFacts } from "#components/ui/definition-facts.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { settingDefaultText, settingSideLabel, settingValueText } from "#lib/institutions/labels.ts";
import type { LawPage } from "#lib/institutions/loaders.ts";
import { cite } from "#lib/law/citations.ts";
import { SETTINGS } from "#lib/law/settings.ts";
import { formatDate, hardSpaces } from "#lib/platform/polish.ts";
import { DecisionStep } from "../decision-step.tsx";

const source = { label: "Źródło", hint: "Np. uchwała, pismo, ustalenie obu instytucji.", optional: true };
const legalAdvice = { label: "Opinia prawna", hint: "Kto ją wydał, numer i data. Bez niej nie można dopuścić nowych porozumień." };

/** What may be set: its value on the chosen day, since when and by whom, and the step that changes it for whoever may. */
export function SettingsList({ institutionId, settings, day }: LawPage) {
  return (
    <div className="grid gap-y-8">
      {settings.map(({ key, inForce, maySet, seen }) => {
        const { label, hint, sides, rule, citation } = SETTINGS[key];
        const value = inForce
          ? `${settingValueText(key, inForce.value)}, od ${formatDate(inForce.validFrom)} (${settingSideLabel[inForce.setBy]})`
          : `${settingDefaultText(key)} (wartość aplikacji)`;
        return (
          <section key={key} aria-label={label}>
            <h3 className="mb-1 font-semibold">{label}</h3>
            <p className="mb-2 max-w-prose text-small text-ink-soft">{hardSpaces(hint)}</p>
            <DefinitionFacts
              facts={[
                { term: "Wartość", value: hardSpaces(value) },
                { term: "Kto zmienia", value: `administrator: ${sides.map((side) => settingSideLabel[side]).join(", ")}` },
                { term: "Zasada i podstawa", value: hardSpaces(`${rule === "P" ? "" : `${rule}; `}${cite(citation, { on: day })}`) },
              ]}
            />
            {maySet ? (
              <div className="mt-3">
                <DecisionStep
                  about={label}
                  subject={{
                    ...{ institutionId, settingKey: key, seen, verb: key === "regimeC" ? "Zmień dopuszczenie" : "Zmień" },
                    source: key === "regimeC" ? legalAdvice : source,
                  }}
                >
                  {key === "regimeC" ? <RegimeCConsequences /> : null}
                </DecisionStep>
              </div>
            ) : null}
          </section>
        );
      })}
    </div>
  );
}

function RegimeCConsequences() {
  return (
    <Notice tone="warning" title="Skutek dopuszczenia">
      <p>Porozumienia z datą zawarcia od wpisanego dnia będzie można podpisać (R40). Dotyczy to urzędu i wszystkich jego ośrodków.</p>
      <p>
        Ustawa z dnia 20 kwietnia 2004 r. nie obowiązuje od 01.06.2025. Nie znaleziono przepisu, który przejmuje PAI. Aplikacja nie sprawdza
        opinii prawnej; zapisuje, kto na nią się powołał.
      </p>
      <p>Porozumienia zawarte do 31.05.2025 wykonuje się jak dotąd. Dopuszczenie można cofnąć od późniejszego dnia.</p>
    </Notice>
  );
}
