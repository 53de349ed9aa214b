import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/source-serif-4/opsz.css";
import "./globals.css";
import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { StyleNonce } from "@/components/shell/style-nonce";
import { loadTheme } from "@/lib/appearance/loaders";

export const metadata: Metadata = {
  title: { default: "Hustings", template: "%s · Hustings" },
  robots: { index: false, follow: false },
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf9f6" },
    { media: "(prefers-color-scheme: dark)", color: "#131417" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [theme, head] = await Promise.all([loadTheme(), headers()]);
  return (
    <html lang="en-GB" data-theme={theme === "system" ? undefined : theme}>
      <body>
        <StyleNonce nonce={head.get("x-nonce") ?? undefined} />
        {children}
      </body>
    </html>
  );
}
