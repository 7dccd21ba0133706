"use client";

import { type MouseEvent, type ReactNode, useRef } from "react";
import type { MainLink } from "./main-link.ts";
import { WaitingCount } from "./waiting-count.tsx";

/** The word Menu, and a native dialog over the whole screen: the focus stays inside, Esc closes, a followed link closes. */
export function PhoneMenu({ waiting, children }: { waiting?: MainLink["count"]; children: ReactNode }) {
  const menu = useRef<HTMLDialogElement>(null);
  const closeOnLink = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest("a")) menu.current?.close();
  };
  return (
    <>
      <button
        type="button"
        onClick={() => menu.current?.showModal()}
        className="chevron my-1.5 inline-flex min-h-11 flex-none cursor-pointer items-center gap-2 border border-bar-soft px-3 font-semibold"
      >
        Menu
        <WaitingCount count={waiting}>{({ text }) => <span className="sr-only">, do zrobienia: {text}</span>}</WaitingCount>
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a link answers to the keyboard with a click of its own */}
      <dialog ref={menu} aria-label="Menu" onClick={closeOnLink} className="size-full max-h-none max-w-none bg-paper text-ink">
        <div className="flex min-h-14 items-center justify-between bg-bar px-gutter text-paper">
          <b className="text-[1.375rem] font-bold tracking-[0.04em]">PAI</b>
          <button
            type="button"
            onClick={() => menu.current?.close()}
            className="min-h-11 cursor-pointer border border-bar-soft px-3 font-semibold"
          >
            Zamknij
          </button>
        </div>
        {children}
      </dialog>
    </>
  );
}
