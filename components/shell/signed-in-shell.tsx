import { House, LogOut, Map as MapIcon, Users } from "lucide-react";
import type { ReactNode } from "react";
import { navigationFor } from "@/components/shell/navigation";
import { AppShell } from "@/components/ui/app-shell";
import type { FindItem } from "@/components/ui/find-item";
import type { ThemeChoice } from "@/components/ui/theme-switch";
import { signOut } from "@/lib/access/actions/sign-out";
import { describeAccount } from "@/lib/access/rules/describe-account";
import type { SessionView } from "@/lib/access/types";
import { saveTheme } from "@/lib/appearance/actions";
import { describeFreshness } from "@/lib/freshness/rules";
import type { Freshness } from "@/lib/freshness/types";

export type SignedInShellProps = {
  session: SessionView;
  freshness: Freshness;
  theme: ThemeChoice;
  search: (query: string) => Promise<readonly FindItem[]>;
  children: ReactNode;
};

const PHONE_ITEMS = [
  { href: "/", label: "Home", exact: true, icon: <House aria-hidden /> },
  { href: "/areas", label: "Areas", icon: <MapIcon aria-hidden /> },
  { href: "/electors", label: "Electors", icon: <Users aria-hidden /> },
];

/** The frame of every page of somebody signed in: where they can go, who they are, how fresh the data is. */
export function SignedInShell({ session, freshness, theme, search, children }: SignedInShellProps) {
  const sections = navigationFor(session.role);
  const pages = sections.flatMap((section) => section.items);
  return (
    <AppShell
      brand="Hustings"
      homeHref="/"
      sections={sections}
      phoneItems={PHONE_ITEMS.filter(({ href }) => pages.some((page) => page.href === href))}
      account={{
        name: session.name,
        href: "/account",
        role: describeAccount(session.role, session.areas),
        signOut: <SignOut />,
      }}
      theme={{ theme, save: saveTheme }}
      find={{
        placeholder: "Find an area, elector or page",
        items: pages.map(({ href, label }) => ({ id: href, label, href, group: "Pages" })),
        search,
      }}
      notice={
        <>
          {freshness.demo && (
            <span className="block text-ink">Demonstration: everyone here is fictitious.</span>
          )}
          {describeFreshness(freshness)}
        </>
      }
    >
      {children}
    </AppShell>
  );
}

function SignOut() {
  return (
    <form action={signOut}>
      <button
        type="submit"
        aria-label="Sign out"
        title="Sign out"
        className="target grid size-8 place-items-center rounded-control text-muted transition-colors hover:bg-hover hover:text-ink"
      >
        <LogOut className="size-4" aria-hidden />
      </button>
    </form>
  );
}
