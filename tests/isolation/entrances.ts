import { globSync } from "node:fs";
import path from "node:path";
import type { z } from "zod";
import type { Actor } from "#lib/platform/actor.ts";
import type { ActionDefinition } from "#lib/platform/run-action.ts";
import type { LoaderDefinition } from "#lib/platform/run-loader.ts";
import type { Prisma } from "#prisma/generated/client/client.ts";
import { root } from "#tests/house/source.ts";
import type { Eyes } from "#tests/isolation/eyes.ts";

export type AnyLoader = LoaderDefinition<Record<string, unknown>, unknown>;
export type AnyAction = ActionDefinition<z.ZodType<{ requestId: string }>, unknown, Prisma.InputJsonValue>;

async function definitionsIn<T>(kind: "loaders" | "actions"): Promise<T[]> {
  const files = globSync([`lib/*/${kind}.ts`, `lib/*/${kind}/*.ts`], { cwd: root }).filter((file) => !file.endsWith(".test.ts"));
  const modules: Record<string, unknown>[] = await Promise.all(files.sort().map((file) => import(path.join(root, file))));
  return modules.flatMap((module) =>
    Object.values(module).flatMap((one) => (typeof one === "function" && "definition" in one ? [one.definition as T] : [])),
  );
}

/** Every loader of the house, found by looking; a new one is tested without being told of. */
export const everyLoader = (): Promise<AnyLoader[]> => definitionsIn<AnyLoader>("loaders");
/** Every server action of the house. */
export const everyAction = (): Promise<AnyAction[]> => definitionsIn<AnyAction>("actions");

/** Eyes as the actor that a request would have. */
export const actorOf = (eyes: Eyes): Actor => ({
  userId: eyes.userId,
  displayName: "Testowa Osoba",
  sessionId: eyes.userId,
  role: eyes.role,
  institution: { id: eyes.institutionId, kind: eyes.kind, name: eyes.slug, shortName: eyes.slug, slug: eyes.slug },
  memberships: [],
});
