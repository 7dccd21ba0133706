import { connection } from "next/server";
import type { ReactNode } from "react";
import { DemoBanner } from "#components/frame/demo-banner.tsx";
import { Footer } from "#components/frame/footer.tsx";
import { MainContent } from "#components/frame/main-content.tsx";
import { SkipLink } from "#components/frame/skip-link.tsx";
import { PublicBar } from "#components/frame/top-bar.tsx";
import { readClock } from "#lib/platform/clock.ts";
import { isDemo } from "#lib/platform/env.ts";
import { formatDate } from "#lib/platform/polish.ts";

/** The frame of pages that anybody may open: sign-in, invitation, accessibility statement. */
export default async function PublicLayout({ children }: { children: ReactNode }) {
  await connection();
  return (
    <>
      <SkipLink />
      {isDemo() ? <DemoBanner date={formatDate(readClock().today)} /> : null}
      <PublicBar />
      <MainContent>{children}</MainContent>
      <Footer links={[{ href: "/dostepnosc", label: "Deklaracja dostępności" }]} />
    </>
  );
}
