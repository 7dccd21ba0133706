import type { Metadata } from "next";
import { connection } from "next/server";
import { MainContent } from "#components/frame/main-content.tsx";
import { NotFoundMessage } from "#components/frame/not-found-message.tsx";
import { SkipLink } from "#components/frame/skip-link.tsx";
import { PublicBar } from "#components/frame/top-bar.tsx";

export const metadata: Metadata = { title: "Nie ma takiej strony" };

/** An address that leads nowhere. Made for each request, as its scripts carry the nonce of that answer (proxy.ts). */
export default async function NotFound() {
  await connection();
  return (
    <>
      <SkipLink />
      <PublicBar />
      <MainContent>
        <NotFoundMessage />
      </MainContent>
    </>
  );
}
