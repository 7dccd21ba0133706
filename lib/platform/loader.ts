import { notFound, redirect } from "next/navigation";
import { currentActor, currentSignIn } from "#lib/platform/auth/session.ts";
import { readClock } from "#lib/platform/clock.ts";
import { type LoaderDefinition, runLoader } from "#lib/platform/run-loader.ts";

/**
 * Makes a loader: a function a page awaits. Nobody signed in goes to the sign-in page, who has
 * several roles to the choice of one; what the actor may not see is a 404.
 * The definition stays readable on it, for the isolation tests.
 */
export function loader<Params, Data>(definition: LoaderDefinition<Params, Data>) {
  const load = async (params: Params): Promise<Data> => {
    const actor = await currentActor();
    if (!actor) redirect((await currentSignIn()) ? "/logowanie/instytucja" : "/logowanie");
    return (await runLoader(definition, actor, params, readClock())) ?? notFound();
  };
  return Object.assign(load, { definition });
}
