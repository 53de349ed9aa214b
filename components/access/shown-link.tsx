import { Notice } from "@/components/ui/notice";
import type { ShownLink as Link } from "@/lib/access/types";

/** A one-time link, this once; or where it went. */
export function ShownLink({ link, name }: { link: Link; name: string }) {
  if ("mailedTo" in link) {
    return (
      <Notice tone="good" title={`The link is on its way to ${link.mailedTo}`} live>
        It opens once, within 24 hours.
      </Notice>
    );
  }
  return (
    <Notice tone="good" title={`Give this link to ${name}, by a way that you trust`} live>
      <p className="figures my-2 select-all break-all text-ink" data-testid="one-time-link">
        {link.url}
      </p>
      It opens once, within 24 hours. It is shown this once: copy it now.
    </Notice>
  );
}
