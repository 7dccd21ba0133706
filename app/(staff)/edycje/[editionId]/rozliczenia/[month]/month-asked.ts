import type { MonthParams } from "#lib/settlements/repository/month.ts";

/** The month that an address names, and the centre where an edition has several. */
export const monthAsked = (request: Request, params: { editionId: string; month: string }): MonthParams => ({
  ...params,
  osrodek: new URL(request.url).searchParams.get("osrodek") ?? undefined,
});
