import { LinkButton } from "@/components/ui/link-button";
import { PlainShell } from "@/components/ui/plain-shell";
import { saveTheme } from "@/lib/appearance/actions";
import { loadTheme } from "@/lib/appearance/loaders";

export default async function NotFound() {
  return (
    <PlainShell brand="Hustings" title="Not found" theme={{ theme: await loadTheme(), save: saveTheme }}>
      <p className="mb-4 text-muted">There is no such page. It may have moved, or lie outside your areas.</p>
      <LinkButton href="/" variant="primary">
        Go to the home page
      </LinkButton>
    </PlainShell>
  );
}
