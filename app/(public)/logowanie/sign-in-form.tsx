"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { signIn } from "next-auth/react";
import { useState } from "react";
import { z } from "zod";
import { CheckBox } from "#components/form/check-box.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { useForm } from "#components/form/use-form.ts";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";

const schema = z.object({
  email: z.email("Wpisz adres e-mail, np. imie.nazwisko@urzad.example."),
  password: z.string().min(1, "Wpisz hasło."),
});

const refused = "Nie udało się zalogować. Sprawdź adres e-mail i hasło.";

/** Signs in and opens the first page, or says why not: never which of the two was wrong. */
export async function enter(email: string, password: string): Promise<string | null> {
  const answer = await signIn("credentials", { email, password, redirect: false }).catch(() => undefined);
  if (!answer) return "Brak połączenia. Spróbuj ponownie.";
  if (answer.ok && !answer.error) {
    window.location.assign("/");
    return null;
  }
  const until = /^locked:(\d\d:\d\d)$/.exec(answer.error ?? "")?.[1];
  return until ? `Logowanie wstrzymano do ${until}. Potem spróbuj ponownie albo zwróć się do administratora.` : refused;
}

/** E-mail and password. */
export function SignInForm() {
  const [failure, setFailure] = useState<string | null>(null);
  const [isVisible, setVisible] = useState(false);
  const { register, handleSubmit, formState } = useForm({ resolver: zodResolver(schema), defaultValues: { email: "", password: "" } });
  const { errors, isSubmitting } = formState;
  return (
    <form method="post" noValidate onSubmit={handleSubmit(async ({ email, password }) => setFailure(await enter(email, password)))}>
      {failure ? <Notice tone="refusal" live title={failure} /> : null}
      <TextField label="Adres e-mail" type="email" autoComplete="username" error={errors.email?.message} {...register("email")} />
      <TextField
        label="Hasło"
        type={isVisible ? "text" : "password"}
        autoComplete="current-password"
        error={errors.password?.message}
        {...register("password")}
      />
      <div className="mb-5">
        <CheckBox label="Pokaż hasło" checked={isVisible} onChange={(event) => setVisible(event.target.checked)} />
      </div>
      <Button type="submit" busy={isSubmitting}>
        {isSubmitting ? "Logowanie…" : "Zaloguj się"}
      </Button>
    </form>
  );
}
