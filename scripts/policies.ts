import { renderPolicies } from "#prisma/policies.ts";

/** Prints the row policies and grants that prisma/tenancy.ts asks for; a new table's part goes into its migration. */
process.stdout.write(renderPolicies());
