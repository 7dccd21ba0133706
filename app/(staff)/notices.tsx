import { Link } from "#components/ui/link.tsx";
import { RowList } from "#components/ui/row-list.tsx";
import { formatClock, formatDate, hardSpaces } from "#lib/platform/polish.ts";
import { noticeText } from "#lib/tasks/labels/notices.ts";
import type { Notice } from "#lib/tasks/repository/notices.ts";

/** What the other institution did in the last days, and what came of a day. */
export function Notices({ notices }: { notices: readonly Notice[] }) {
  const told = notices.flatMap((notice) => {
    const text = noticeText(notice);
    return text ? [{ ...notice, ...text }] : [];
  });
  if (told.length === 0) return null;
  return (
    <section aria-labelledby="powiadomienia" className="mb-8 border-t-2 border-ink pt-2.5">
      <h2 id="powiadomienia" className="flex items-baseline gap-2.5 text-lead">
        Powiadomienia <span className="font-normal text-ink-soft">{told.length}</span>
      </h2>
      <RowList>
        {told.map(({ id, text, href, from, edition, at }) => (
          <li key={id}>
            <Link href={href}>{hardSpaces(text)}</Link>
            <span className="block text-ink-soft">
              {[[formatDate(at.day), at.time && formatClock(at.time)].filter(Boolean).join(", "), from, edition].filter(Boolean).join(". ")}
            </span>
          </li>
        ))}
      </RowList>
    </section>
  );
}
