import type { Metadata } from "next";
import { CodeTable } from "@/components/canvass/code-table";
import { CardColumn } from "@/components/ui/card-column";
import { Note } from "@/components/ui/note";
import { PageHeader } from "@/components/ui/page-header";
import { loadCodes } from "@/lib/canvass/loaders";

export const metadata: Metadata = { title: "Codes" };

export default async function CodesPage() {
  const { codes, uses } = await loadCodes();
  return (
    <>
      <PageHeader
        title="Codes of canvassing"
        subtitle="What canvassers write down, in files and by hand, and what each code means"
      />
      <CardColumn>
        <CodeTable kind="outcome" codes={codes} uses={uses} />
        <CodeTable kind="answer" codes={codes} uses={uses} />
      </CardColumn>
      <Note>
        A code taken out of use is no longer offered, and files may still hold it. What was written down
        stays.
      </Note>
    </>
  );
}
