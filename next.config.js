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

/** A build folder of its own beside another server's (.env.example); Next writes its types into that folder's tsconfig. */
const ownBuild = process.env.PAI_BUILD_DIR;

/** @type {import("next").NextConfig} */
export default {
  distDir: ownBuild ?? ".next",
  typescript: {
    ignoreBuildErrors: true, // types are checked by `npm test`, in tests and scripts too
    tsconfigPath: ownBuild ? `${ownBuild}.tsconfig.json` : "tsconfig.json",
  },
  poweredByHeader: false,
  // Every page comes with its title, for every browser: one that streams in later leaves the page nameless for a moment (WCAG 2.4.2).
  htmlLimitedBots: /.*/,
  // A scan of a paper goes through a server action; its own limit is 4 MB.
  experimental: { serverActions: { bodySizeLimit: "5mb" } },
  // Native modules and the chart engine stay out of the bundle and are loaded from node_modules.
  serverExternalPackages: ["@node-rs/argon2", "@myriaddreamin/typst-ts-node-compiler", "echarts"],
  // Read while a paper is printed, so no import leads to them.
  outputFileTracingIncludes: {
    "/edycje/*/{podsumowanie,kandydaci,uczestnicy,godziny}/**": [
      "./lib/documents/*.typ",
      "./node_modules/source-sans/TTF/SourceSans3-{Regular,Semibold,Bold}.ttf",
    ],
  },
  // What browsers ask for beside a paper or a file, which names no icon of its own.
  rewrites: async () => [{ source: "/favicon.ico", destination: "/icon.svg" }],
  redirects: async () => [{ source: "/administracja", destination: "/administracja/prawo", permanent: false }],
  headers: async () => [{ source: "/:path*", headers: securityHeaders }],
};
