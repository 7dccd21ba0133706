import type { ReactNode } from "react";
import { State } from "./state.tsx";
import { metMark } from "./state-marks.ts";

export type VerdictReason = {
  /** One sentence, no article numbers. */
  rule: ReactNode;
  /** The value; `source` says who entered it and when. */
  fact: ReactNode;
  source?: ReactNode;
  /** What must change and whether it is in time; `actions` is one small button and a link at most. */
  remedy: ReactNode;
  actions?: ReactNode;
  /** Article, act, journal. */
  provision: ReactNode;
};

type VerdictPanelProps = {
  id?: string;
  /** "Dlaczego nie? Nowak Anna" */
  title: string;
  /** "Dziś nie można skierować. Będzie można od 15.06.2018." */
  verdict: ReactNode;
  /** Red when a rule refuses, amber when data are missing. */
  tone?: "refused" | "missing";
  /** The broken rules, the one that lasts longest first. */
  reasons: readonly VerdictReason[];
  /** Short names of the conditions that are met. */
  met?: readonly string[];
};

/** Why something is refused, what it rests on and what would make it possible: always the same four lines in the same order. */
export function VerdictPanel({ id, title, verdict, tone = "refused", reasons, met = [] }: VerdictPanelProps) {
  const edge = tone === "refused" ? "border-l-unx-mark" : "border-l-part-mark";
  return (
    <section id={id} aria-label={title} className={`border border-l-4 border-line-strong bg-paper ${edge}`}>
      <header className="border-b border-line px-5 pt-3.5 pb-3 narrow:px-3.5">
        <h2 className="text-lead font-semibold">{title}</h2>
        <p className="mt-0.5">{verdict}</p>
      </header>
      {reasons.map((reason, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the reasons of one verdict are never reordered or edited
        <Reason key={index} {...reason} />
      ))}
      {met.length > 0 ? <MetConditions names={met} /> : null}
    </section>
  );
}

function Reason({ rule, fact, source, remedy, actions, provision }: VerdictReason) {
  return (
    <dl className="border-line-strong [dl+&]:border-t-2">
      <Line term="Zasada">{rule}</Line>
      <Line term="Fakt">
        {fact} {source ? <span className="mt-0.5 block text-small text-ink-soft">{source}</span> : null}
      </Line>
      <Line term="Co to umożliwi" tinted>
        {remedy}
        {actions ? <div className="mt-2.5 flex flex-wrap items-center gap-x-5 gap-y-2">{actions}</div> : null}
      </Line>
      <Line term="Przepis">{provision}</Line>
    </dl>
  );
}

function Line({ term, tinted, children }: { term: string; tinted?: boolean; children: ReactNode }) {
  const ground = tinted ? "bg-accent-tint" : "";
  return (
    <div className={`grid grid-cols-[180px_minmax(0,1fr)] border-b border-line last:border-b-0 narrow:grid-cols-[minmax(0,1fr)] ${ground}`}>
      <dt className="py-3 pr-2 pl-5 font-semibold narrow:px-3.5 narrow:pt-2.5 narrow:pb-0">{term}</dt>
      <dd className="py-3 pr-5 pl-2 narrow:px-3.5 narrow:pt-0 narrow:pb-2.5">{children}</dd>
    </div>
  );
}

function MetConditions({ names }: { names: readonly string[] }) {
  return (
    <p className="flex flex-wrap gap-x-5 gap-y-1 border-t border-line px-5 pt-2.5 pb-3 text-small narrow:px-3.5">
      <span>Pozostałe warunki są spełnione:</span>
      {names.map((name) => (
        <State key={name} {...metMark}>
          {name}
        </State>
      ))}
    </p>
  );
}
