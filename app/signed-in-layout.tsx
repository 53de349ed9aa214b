import type { ReactNode } from "react";
import { SignedInShell } from "@/components/shell/signed-in-shell";
import { loadTheme } from "@/lib/appearance/loaders";
import { loadShell } from "@/lib/freshness/loaders";
import { search } from "@/lib/search/actions";

/** The frame of every page of somebody signed in: what each group of routes has as its layout. */
export async function SignedInLayout({ children }: { children: ReactNode }) {
  const [shell, theme] = await Promise.all([loadShell(), loadTheme()]);
  return (
    <SignedInShell {...shell} theme={theme} search={search}>
      {children}
    </SignedInShell>
  );
}
