import type { Metadata } from "next";
import { InviteForm } from "@/components/access/invite-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { loadInvitation } from "@/lib/access/loaders/load-people";

export const metadata: Metadata = { title: "Invite somebody" };

export default async function InvitePage() {
  const { rights, elections, byMail } = await loadInvitation();
  return (
    <>
      <PageHeader
        title="Invite somebody"
        subtitle={
          byMail
            ? "They get a link by e-mail that opens once, within 24 hours"
            : "You get a link for them that opens once, within 24 hours"
        }
        breadcrumbs={<Breadcrumbs items={[{ label: "People", href: "/people" }, { label: "Invite" }]} />}
      />
      <Card className="max-w-160">
        <InviteForm gives={rights.gives} elections={elections} />
      </Card>
    </>
  );
}
