import { readClock } from "#lib/platform/clock.ts";
import { meetingsOfFeed } from "#lib/schedule/repository/feeds.ts";
import { calendarText } from "#lib/schedule/rules/calendar.ts";
import { feedKey } from "#lib/schedule/schema.ts";

/** A user's calendar for other programs, without sign-in: times and forms, no people. A key that opens nothing is a 404. */
export async function GET(_request: Request, { params }: { params: Promise<{ key: string }> }): Promise<Response> {
  const key = feedKey.safeParse((await params).key);
  const clock = readClock();
  const meetings = key.success ? await meetingsOfFeed(key.data, clock) : null;
  if (!meetings)
    return new Response("Nie ma takiego kalendarza.", { status: 404, headers: { "Content-Type": "text/plain; charset=utf-8" } });
  return new Response(calendarText(meetings, clock.now), {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'inline; filename="harmonogram.ics"',
      "Cache-Control": "private, max-age=900",
    },
  });
}
