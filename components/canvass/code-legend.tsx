import { Card } from "@/components/ui/card";
import type { ResponseCode } from "@/lib/canvass/types";

/** The codes that a printed list is filled in with. */
export function CodeLegend({ codes }: { codes: readonly ResponseCode[] }) {
  return (
    <Card title="Codes to write down" subtitle="As the importer reads them" className="hidden print:block">
      <ul className="columns-2 text-note md:columns-4 print:columns-4">
        {codes
          .filter(({ channels }) => channels.length === 0 || channels.includes("door"))
          .map(({ id, code, label }) => (
            <li key={id} className="break-inside-avoid">
              <span className="figures font-strong">{code}</span>{" "}
              {label.toLowerCase() !== code && <span className="text-muted">{label}</span>}
            </li>
          ))}
      </ul>
    </Card>
  );
}
