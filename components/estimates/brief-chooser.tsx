import { areaOptions } from "@/components/estimates/opinion-chooser";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import type { AreaListItem } from "@/lib/areas/types";
import type { QuestionView } from "@/lib/estimates/rules/group-targets";

export interface BriefChooserProps {
  areas: readonly AreaListItem[];
  area: string;
  questions: readonly QuestionView[];
  chosen: readonly string[];
}

/** Which area and which questions the brief is about. */
export function BriefChooser({ areas, area, questions, chosen }: BriefChooserProps) {
  return (
    <form action="/opinion/brief" className="mb-5.5 flex flex-col gap-3 print:hidden">
      <div className="max-w-md">
        <Select name="area" label="Where" defaultValue={area} options={areaOptions(areas)} />
      </div>
      <fieldset>
        <legend className="font-strong">Questions</legend>
        <div className="mt-1 grid gap-x-6 md:grid-cols-2">
          {questions.map(({ code, title }) => (
            <label key={code} className="flex min-h-11 items-center gap-2.5 md:min-h-8">
              <input
                type="checkbox"
                name="question"
                value={code}
                defaultChecked={chosen.includes(code)}
                className="size-4.5 shrink-0 accent-accent"
              />
              <span>{title}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div>
        <Button type="submit">Show the brief</Button>
      </div>
    </form>
  );
}
