import { MainContent } from "#components/frame/main-content.tsx";
import { NotFoundMessage } from "#components/frame/not-found-message.tsx";
import { SkipLink } from "#components/frame/skip-link.tsx";
import { PublicBar } from "#components/frame/top-bar.tsx";

/** An address that leads nowhere. */
export default function NotFound() {
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
