import Link from "next/link";
import { DescriptionList } from "@/components/ui/description-list";
import { formatBytes, formatDate, formatDateTime } from "@/lib/platform/format";
import { describeEntitlement, isSuppliedByRight, nameFileKind } from "@/lib/sources/rules";
import type { SourceFileView } from "@/lib/sources/types";

/** Where a file came from, what it may be used for, and until when it may be kept. */
export function SourceFacts({ file }: { file: SourceFileView }) {
  const entitlement = describeEntitlement(file.kind, file.entitlement);
  const name = file.destroyedAt ? (
    file.name
  ) : (
    <Link href={`/data/files/${file.id}`} className="underline underline-offset-3">
      {file.name}
    </Link>
  );
  return (
    <DescriptionList
      items={[
        { term: "File", detail: name },
        { term: "Holds", detail: `${nameFileKind(file.kind)}, ${formatBytes(file.sizeBytes)}` },
        {
          term: "Received",
          detail: `${formatDateTime(file.receivedAt)}, by ${file.receivedBy ?? "the command line"}`,
        },
        ...(isSuppliedByRight(file.kind)
          ? [
              { term: "Supplied to us as", detail: entitlement?.title ?? "not stated" },
              { term: "May be used for", detail: entitlement?.permits ?? "nothing until that is stated" },
            ]
          : []),
        file.destroyedAt
          ? { term: "Destroyed", detail: formatDateTime(file.destroyedAt) }
          : { term: "Destroy by", detail: formatDate(file.destroyBy) },
      ]}
    />
  );
}
