import { programmeKeepers } from "#lib/editions/policy.ts";
import { editableProgramme, officeCentres } from "#lib/editions/repository/programme-writing.ts";
import { isId } from "#lib/platform/ids.ts";
import { loader } from "#lib/platform/loader.ts";
import type { Given } from "#lib/platform/run-loader.ts";

/** A new programme: the centres it can have and the year it starts in. */
export const loadNewProgramme = loader({
  name: "editions.newProgramme",
  roles: programmeKeepers,
  load: async (tx, { actor, clock }: Given<object>) => ({
    centres: await officeCentres(tx, actor.institution.id),
    year: Number(clock.today.slice(0, 4)),
  }),
});

/** A programme as its form edits it. */
export const loadProgrammeForm = loader({
  name: "editions.programmeForm",
  roles: programmeKeepers,
  load: async (tx, { params }: Given<{ id: string }>) => {
    const programme = isId(params.id) ? await editableProgramme(tx, params.id) : null;
    return programme && { programme, centres: await officeCentres(tx, programme.labourOfficeId) };
  },
});
