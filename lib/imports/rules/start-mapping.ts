import type { Mapping } from "@/lib/imports/schema";
import type { ImportPreview } from "@/lib/imports/types";

/** No layout knows the columns, or somebody has named them: they are shown to be named. */
export const isMapped = ({ layout, mapping }: Pick<ImportPreview, "layout" | "mapping">) =>
  layout === null || Object.keys(mapping).length > 0;

/** What the columns hold to begin with: as named before, otherwise as suggested; a field is held by one column. */
export function startMapping({ columns, mapping }: Pick<ImportPreview, "columns" | "mapping">): Mapping {
  if (Object.keys(mapping).length) return mapping;
  const taken = new Set<string>();
  return Object.fromEntries(
    columns.map(({ column, field, suggestion }) => {
      const held = field ?? suggestion;
      if (held === null || taken.has(held)) return [column, null];
      taken.add(held);
      return [column, held];
    }),
  );
}
