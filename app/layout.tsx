import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { ShapeSprite } from "#components/ui/shape-sprite.tsx";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "PAI", template: "%s – PAI" },
  description: "Program Aktywizacja i Integracja",
};

export const viewport: Viewport = { width: "device-width", initialScale: 1 };

/** The document: Polish, one sheet of styles, the shapes of the states once for every page. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="pl">
      <body>
        <ShapeSprite />
        {children}
      </body>
    </html>
  );
}
