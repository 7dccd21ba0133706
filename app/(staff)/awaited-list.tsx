import { Disclosure } from "#components/ui/disclosure.tsx";
import { Link } from "#components/ui/link.tsx";
import { RowList } from "#components/ui/row-list.tsx";
import { State } from "#components/ui/state.tsx";
import { deadlineMark } from "#components/ui/state-marks.ts";
import { hardSpaces } from "#lib/platform/polish.ts";
import { awaitedText } from "#lib/tasks/labels/tasks.ts";
import type { Awaited } from "#lib/tasks/rules/todo.ts";

/** The oldest are shown at once; a long list is not read, it is looked up. */
const SHOWN = 8;

/** Who has the move, and since when. */
export function AwaitedList({ matters }: { matters: readonly Awaited[] }) {
  if (matters.length === 0) return null;
  const rest = matters.slice(SHOWN);
  return (
    <section className="mb-8 border-t-2 border-ink pt-2.5">
      <h2 className="text-lead">Czekasz na innych</h2>
      <Lines matters={matters.slice(0, SHOWN)} />
      {rest.length > 0 ? (
        <Disclosure summary={`Pozostałe: ${rest.length}`}>
          <Lines matters={rest} />
        </Disclosure>
      ) : null}
    </section>
  );
}

function Lines({ matters }: { matters: readonly Awaited[] }) {
  return (
    <RowList>
      {matters.map((matter) => {
        const { who, since, href, place } = awaitedText(matter);
        return (
          <li key={matter.key}>
            <State {...deadlineMark.waiting}>{hardSpaces(who)}</State>
            <span className="block text-ink-soft">
              {since}. <Link href={href}>{place}</Link>
            </span>
          </li>
        );
      })}
    </RowList>
  );
}
