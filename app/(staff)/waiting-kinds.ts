import type { Sendings } from "#lib/platform/kept/sending.ts";
import { weekSending } from "./edycje/[editionId]/godziny/sending.ts";
import { registerSending } from "./edycje/[editionId]/zajecia/[sessionId]/sending.ts";

/** The forms that are kept on the device until the server has them, and how each is sent from any page. */
export const waitingKinds: Sendings = { register: registerSending, week: weekSending };
