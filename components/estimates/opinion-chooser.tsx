import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { nameKind } from "@/lib/areas/rules/name-kind";
import type { AreaListItem } from "@/lib/areas/types";
import type { QuestionView } from "@/lib/estimates/rules/group-targets";

export interface OpinionChooserProps {
  areas: readonly AreaListItem[];
  area: string;
  questions: readonly QuestionView[];
  question: string;
}

const KINDS = ["authority", "constituency", "ward"];

/** Which question, and where: sent as an address that can be passed on. */
export function OpinionChooser({ areas, area, questions, question }: OpinionChooserProps) {
  return (
    <form
      action="/opinion"
      className="mb-5.5 grid items-end gap-3 md:grid-cols-[minmax(0,1fr)_minmax(0,2fr)_auto] print:hidden"
    >
      <Select name="area" label="Where" defaultValue={area} options={areaOptions(areas)} />
      <Select
        name="question"
        label="Question"
        defaultValue={question}
        options={questions.map(({ code, title }) => ({ value: code, label: title }))}
      />
      <Button type="submit">Show</Button>
    </form>
  );
}

export const areaOptions = (areas: readonly AreaListItem[]) =>
  [...areas]
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))
    .map(({ code, name, kind }) => ({ value: code, label: `${name} (${nameKind(kind).toLowerCase()})` }));
