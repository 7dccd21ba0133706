import NextAuth from "next-auth";
import { signInOptions } from "#lib/platform/auth/options.ts";

const handler = NextAuth(signInOptions);

export { handler as GET, handler as POST };
