"use client";

import { type FormulaColumn, PredictorFields } from "@/components/scoring/predictor-fields";
import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { formatNumber } from "@/lib/platform/format";
import { answerField } from "@/lib/profiles/custom/schema";
import { FEATURES } from "@/lib/profiles/evidence/features.table";
import { makeCustomModel } from "@/lib/scoring/actions";

export type CustomModelFormProps = {
  question: {
    masterId: number;
    title: string;
    options: readonly { value: string; label: string; answers: number }[];
  };
  columns: readonly FormulaColumn[];
};

const COUNTS_AS = [
  { value: "no", label: "counts as no" },
  { value: "yes", label: "counts as yes" },
  { value: "out", label: "is left out" },
];

/** Figures about fewer people are not shown. */
const SMALLEST_SHOWN = 10;

/** A new target from a question: which answers count, and what may predict them. */
export function CustomModelForm({ question, columns }: CustomModelFormProps) {
  return (
    <ActionForm action={makeCustomModel} submitLabel="Make and train it" pendingLabel="Starting…">
      {(errorOf) => (
        <>
          <input type="hidden" name="masterId" value={question.masterId} />
          <TextInput
            name="name"
            label="Name"
            hint="As it will stand in lists and on electors’ pages: Would put up a poster"
            error={errorOf("name")}
            maxLength={60}
          />
          <TextInput
            name="purpose"
            label="Purpose"
            hint="What the scores are for; it stands on the model card"
            error={errorOf("purpose")}
          />
          <Field
            name="answers"
            label="What each answer counts as"
            hint="An answer that is left out says nothing either way: do not know, rather not say"
            error={errorOf("answers")}
          >
            <div id="answers" tabIndex={-1} className="grid gap-3 sm:grid-cols-2">
              {question.options.map(({ value, label, answers }) => (
                <Select
                  key={value}
                  name={answerField(value)}
                  label={label}
                  hint={
                    answers < SMALLEST_SHOWN ? "fewer than 10 answers" : `${formatNumber(answers)} answers`
                  }
                  options={COUNTS_AS}
                />
              ))}
            </div>
          </Field>
          <PredictorFields
            errorOf={errorOf}
            features={FEATURES.map(({ key }) => key)}
            formula={null}
            columns={columns}
          />
        </>
      )}
    </ActionForm>
  );
}
