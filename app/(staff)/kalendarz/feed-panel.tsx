"use client";

import { useRouter } from "next/navigation";
import { useId, useState } from "react";
import { Input } from "#components/form/input.tsx";
import { RefusalNotice } from "#components/form/refusal-notice.tsx";
import { useStep } from "#components/form/use-step.ts";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { formatDate } from "#lib/platform/polish.ts";
import { makeFeed, revokeFeed } from "#lib/schedule/actions/feeds.ts";
import type { FeedPage } from "#lib/schedule/loaders/own.ts";

const BYTES = 32;

/** Thirty-two random bytes as an address writes them. They are made here, so that the server keeps no more than their hash. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/** Makes the address of one's calendar, shows it once, and takes it back. */
export function FeedPanel({ feed, institutionId }: Pick<FeedPage, "feed"> & { institutionId: string }) {
  const router = useRouter();
  const fieldId = useId();
  const [address, setAddress] = useState("");
  const making = useStep(makeFeed);
  const revoking = useStep(revokeFeed);
  const make = async () => {
    const key = newKey();
    if (!(await making.run({ key, institutionId })).ok) return;
    setAddress(`${window.location.origin}/kalendarz/${key}`);
    router.refresh();
  };
  const revoke = async () => {
    if (!feed || !(await revoking.run({ feedId: feed.id })).ok) return;
    setAddress("");
    router.refresh();
  };
  return (
    <>
      <RefusalNotice refusal={making.refusal ?? revoking.refusal} />
      {address ? (
        <Notice tone="done" live title="Adres kalendarza. Skopiuj go teraz: nie zostanie pokazany ponownie.">
          <label htmlFor={fieldId} className="sr-only">
            Adres kalendarza
          </label>
          <Input id={fieldId} readOnly value={address} onFocus={(event) => event.target.select()} />
        </Notice>
      ) : null}
      <p className="mb-3" role="status">
        {feed ? `Adres utworzono ${formatDate(feed.madeOn)}.` : "Nie ma jeszcze adresu kalendarza."}
      </p>
      <div className="flex flex-wrap gap-3">
        <Button look={feed ? "second" : "filled"} onClick={make} busy={making.busy}>
          {feed ? "Utwórz nowy adres (poprzedni przestanie działać)" : "Utwórz adres kalendarza"}
        </Button>
        {feed ? (
          <Button look="danger" onClick={revoke} busy={revoking.busy}>
            Unieważnij adres
          </Button>
        ) : null}
      </div>
    </>
  );
}
