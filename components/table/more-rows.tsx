"use client";

import { useState } from "react";
import { LinkButton } from "#components/ui/button.tsx";
import { formatNumber } from "#lib/platform/polish.ts";
import { Cell } from "./cells.tsx";
import { Row } from "./table.tsx";

/** More than an edition has people; a list read from a file can be thousands long. */
const AT_ONCE = 100;

/** The first rows of a list, drawn a hundred at a time; `more` is the last row, with the button for the next hundred. */
export function useRows<Item>(items: readonly Item[], columns: number) {
  const [limit, setLimit] = useState(AT_ONCE);
  const rest = items.length - limit;
  const more =
    rest > 0 ? (
      <Row>
        <Cell colSpan={columns}>
          <LinkButton onClick={() => setLimit(limit + AT_ONCE)}>
            Pokaż następne {Math.min(rest, AT_ONCE)} z {formatNumber(rest)}
          </LinkButton>
        </Cell>
      </Row>
    ) : null;
  return { shown: items.slice(0, limit), more };
}
