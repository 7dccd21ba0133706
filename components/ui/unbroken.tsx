import type { ReactNode } from "react";

/** Days, years or hours from–to: "11.07–10.09.2017", "8:30–13:30". */
const RANGE = /(\d[\d.:]*–\d[\d.:]*)/;

/** A text in which a line never ends inside a range. Copied and searched it is the same text: nothing is put between the days. */
export const Unbroken = ({ children }: { children: ReactNode }): ReactNode =>
  typeof children === "string"
    ? children.split(RANGE).map((part, i) =>
        // The ranges are every second part.
        i % 2 === 1 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other name
          <span key={i} className="whitespace-nowrap">
            {part}
          </span>
        ) : (
          part
        ),
      )
    : children;
