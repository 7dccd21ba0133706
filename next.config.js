// @ts-check

/** Sent with every answer; the content security policy, which needs a nonce, is set in proxy.ts. */
const securityHeaders = [
  { key: "Strict-Transport-Security", value: "max-age=31536000" },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  // Native modules and the chart engine stay out of the bundle and are loaded from node_modules.
  serverExternalPackages: ["@node-rs/argon2", "@myriaddreamin/typst-ts-node-compiler", "echarts"],
  headers: async () => [{ source: "/:path*", headers: securityHeaders }],
};
