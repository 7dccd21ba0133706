import { type KeyboardEvent, useId, useState } from "react";
import { useFormContext } from "react-hook-form";
import { Input } from "#components/form/input.tsx";
import { Button } from "#components/ui/button.tsx";
import { readCommands } from "#lib/attendance/rules/commands.ts";
import { countAccusative } from "#lib/platform/polish.ts";
import type { FormPage, SheetForm } from "./sheet.ts";

type Answer = { set: number; unknown: number[]; locked: number[]; unreadable: string[] };

/** Answers by the numbers printed on the paper list; what could not be set stays in the box, with the reason beside it. */
export function NumberEntry({ page, disabled }: { page: FormPage; disabled: boolean }) {
  const form = useFormContext<SheetForm>();
  const [text, setText] = useState("");
  const [answer, setAnswer] = useState<Answer | null>(null);
  const id = useId();
  const apply = () => {
    const { commands, unreadable } = readCommands(text);
    const lineOf = (no: number) => page.lines.find(({ number }) => number === no);
    const rowOf = (no: number) => page.rows.findIndex(({ participationId }) => participationId === lineOf(no)?.participationId);
    const known = commands.filter(({ no }) => rowOf(no) >= 0);
    for (const { no, status, minutes } of known) {
      form.setValue(`rows.${rowOf(no)}.status`, status);
      form.setValue(`rows.${rowOf(no)}.minutes`, minutes);
    }
    const left = commands.filter(({ no }) => rowOf(no) < 0).map(({ no }) => no);
    const locked = left.filter((no) => lineOf(no));
    const unknown = left.filter((no) => !lineOf(no));
    setAnswer({ set: new Set(known.map(({ no }) => no)).size, unknown, locked, unreadable });
    setText([...left, ...unreadable].join(" "));
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.ctrlKey) return;
    // Alone it would send the list half filled in.
    event.preventDefault();
    if (text.trim() !== "") apply();
  };
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
      <label htmlFor={id} className="text-small font-semibold">
        Numery nieobecnych
      </label>
      <span className="w-[168px]">
        <Input
          {...{ id, disabled, low: true, value: text, autoComplete: "off" }}
          aria-describedby={`${id}-how ${id}-answer`}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={press}
        />
      </span>
      <Button look="second" tight disabled={disabled || text.trim() === ""} onClick={apply}>
        Zaznacz
      </Button>
      <span id={`${id}-how`} className="text-small text-ink-soft">
        np. 3, 7 12; z literą wpisu: 3u, 5o, 12c90
      </span>
      <span id={`${id}-answer`} role="status" className="text-small text-ink-soft">
        {answer ? said(answer) : null}
      </span>
    </div>
  );
}

function said({ set, unknown, locked, unreadable }: Answer): string {
  return [
    `Zaznaczono ${countAccusative(set, "osoba")}.`,
    unknown.length > 0 ? `Nie ma na liście numerów: ${unknown.join(", ")}.` : "",
    locked.length > 0 ? `Udział się skończył, numery: ${locked.join(", ")}.` : "",
    unreadable.length > 0 ? `Nie rozpoznano: ${unreadable.map((piece) => `„${piece}”`).join(", ")}.` : "",
  ]
    .filter(Boolean)
    .join(" ");
}
