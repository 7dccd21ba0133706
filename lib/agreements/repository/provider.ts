import type { ScopedTx } from "#lib/platform/db.ts";
import { newId } from "#lib/platform/ids.ts";
import type { ProviderKind } from "#prisma/generated/client/enums.ts";

type Provider = { kind: ProviderKind; name: string; shortName: string; nip: string; regon: string };

/** Enters an organisation through the listed function: an institution of its own, which no row policy lets anybody create. @returns its id, null when refused */
export async function enterProvider(tx: ScopedTx, { kind, name, shortName, nip, regon }: Provider): Promise<string | null> {
  const rows = await tx.$queryRaw<{ provider_id: string }[]>`
    SELECT * FROM register_provider(${newId()}::uuid, ${kind}::"ProviderKind", ${name}, ${shortName}, ${nip}, ${regon})`;
  return rows[0]?.provider_id ?? null;
}
