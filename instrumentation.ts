/** Next calls it once, when a server starts: what a day brings by itself is dealt with from then on. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { keepSweeping } = await import("#lib/platform/sweep.ts");
  const { expiredImports } = await import("#lib/imports/repository/expiring.ts");
  keepSweeping([expiredImports]);
}
