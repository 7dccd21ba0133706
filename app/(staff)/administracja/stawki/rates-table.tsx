import { Cell, HeadCell, RowHead } from "#components/table/cells.tsx";
import { Row, Table, TableBody, TableHead } from "#components/table/table.tsx";
import { State } from "#components/ui/state.tsx";
import { verdictMark } from "#components/ui/state-marks.ts";
import { rateStatusLabel } from "#lib/institutions/labels.ts";
import type { RatesPage } from "#lib/institutions/loaders.ts";
import { cite } from "#lib/law/citations.ts";
import type { MinimumRate } from "#lib/law/rates.ts";
import { refundShareMax } from "#lib/law/rules/r23-refund-share.ts";
import { REGIME_C_SINCE } from "#lib/law/settings.ts";
import { formatGrosze } from "#lib/platform/money.ts";
import { formatDate, hardSpaces } from "#lib/platform/polish.ts";
import { DecisionStep } from "../decision-step.tsx";

const announcement = { label: "Pozycja „Monitora Polskiego”", hint: "Np. M.P. z 2019 r. poz. 123." };

/** Every rate, the newest first, each with its share of refund, what is known of it, and the step that confirms it. */
export function RatesTable(page: RatesPage) {
  return (
    <Table caption="Najniższe stawki za godzinę prac" flush>
      <TableHead>
        <HeadCell>Od dnia</HeadCell>
        <HeadCell numeric>Stawka</HeadCell>
        <HeadCell numeric>60%</HeadCell>
        <HeadCell>Skąd wiadomo</HeadCell>
        <HeadCell>Potwierdzenie</HeadCell>
      </TableHead>
      <TableBody>
        {page.rates.toReversed().map((rate) => (
          <Row key={rate.validFrom}>
            <RowHead>{formatDate(rate.validFrom)}</RowHead>
            <Cell numeric label="Stawka">
              {formatGrosze(rate.grosze)}
            </Cell>
            <Cell numeric label="60%">
              {formatGrosze(shareOf(rate))}
            </Cell>
            <Cell label="Skąd wiadomo">
              {rateStatusLabel[rate.status]}
              <span className="block text-small text-ink-soft">{hardSpaces(cite(rate.citation, { on: rate.validFrom }))}</span>
            </Cell>
            <Cell label="Potwierdzenie">
              <Confirmation rate={rate} page={page} />
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}

function Confirmation({ rate, page }: { rate: MinimumRate; page: RatesPage }) {
  const { institutionId, seen, maySet } = page;
  const { validFrom, grosze, verified, source } = rate;
  const subject = { institutionId, settingKey: "psuMinRateGrosz", seen } as const;
  const about = `stawka od ${formatDate(validFrom)}`;
  return (
    <>
      {verified ? (
        <State {...verdictMark.yes}>{source ? hardSpaces(source) : "tak"}</State>
      ) : (
        <State {...verdictMark.missing}>niepotwierdzona</State>
      )}
      {maySet && !verified && validFrom < REGIME_C_SINCE ? (
        <div className="mt-2">
          <DecisionStep
            about={about}
            subject={{ ...subject, verb: "Potwierdź", source: announcement, fixed: { validFrom, value: String(grosze) } }}
          />
        </div>
      ) : null}
      {maySet && source ? (
        <div className="mt-2">
          <DecisionStep about={about} subject={{ ...subject, verb: "Cofnij", source: null, fixed: { validFrom, value: "" } }} />
        </div>
      ) : null}
    </>
  );
}

const PERCENT = 100;
const shareOf = ({ grosze, validFrom }: MinimumRate) => Math.floor((grosze * refundShareMax(validFrom, false)) / PERCENT);
