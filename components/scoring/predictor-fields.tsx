"use client";

import { useState } from "react";
import { CheckBox } from "@/components/ui/check-box";
import { Field, fieldAttributes } from "@/components/ui/field";
import { featureField } from "@/lib/profiles/custom/schema";
import { FEATURES } from "@/lib/profiles/evidence/features.table";

export type FormulaColumn = { name: string; explanation: string; levels: readonly string[] };

export type PredictorFieldsProps = {
  errorOf: (name: string) => string | undefined;
  /** As they are now; all features ticked where the model is new. */
  features: readonly string[];
  formula: string | null;
  columns: readonly FormulaColumn[];
};

const WAYS = [
  { value: "features", label: "Tick what may predict" },
  { value: "formula", label: "Write a formula" },
] as const;

/** What predicts the answer: features ticked, or a formula of them. */
export function PredictorFields({ errorOf, features, formula, columns }: PredictorFieldsProps) {
  const [how, setHow] = useState<string>(formula === null ? "features" : "formula");
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-1 font-strong">What predicts the answer</legend>
      <div className="flex flex-wrap gap-x-6 gap-y-1">
        {WAYS.map(({ value, label }) => (
          <label key={value} className="flex min-h-11 items-center gap-2.5 md:min-h-9">
            <input
              type="radio"
              name="how"
              value={value}
              checked={how === value}
              onChange={() => setHow(value)}
              className="size-4.5 accent-accent"
            />
            {label}
          </label>
        ))}
      </div>
      {how === "features" ? (
        <Field
          name="features"
          label="Features"
          hint="Wards and polling districts are part of every model. A feature that tells nothing does little harm."
          error={errorOf("features")}
        >
          <div id="features" tabIndex={-1} className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
            {FEATURES.map(({ key, name, explanation }) => (
              <CheckBox
                key={key}
                name={featureField(key)}
                label={name}
                hint={explanation}
                defaultChecked={features.includes(key)}
              />
            ))}
          </div>
        </Field>
      ) : (
        <FormulaField error={errorOf("formula")} formula={formula} columns={columns} />
      )}
    </fieldset>
  );
}

function FormulaField({
  error,
  formula,
  columns,
}: {
  error: string | undefined;
  formula: string | null;
  columns: readonly FormulaColumn[];
}) {
  return (
    <>
      <Field
        name="formula"
        label="Formula"
        hint="In R’s notation, without the outcome: answer * record + poly(household_size, 2) + (1 | issue)"
        error={error}
      >
        <textarea
          {...fieldAttributes({ name: "formula", hint: true, error })}
          rows={3}
          defaultValue={formula ?? ""}
          spellCheck={false}
          className="w-full rounded-control border border-edge bg-card px-3 py-2 font-mono text-base aria-invalid:border-2 aria-invalid:border-bad md:text-body"
        />
      </Field>
      <details className="text-note">
        <summary className="target text-muted hover:text-ink">What a formula may name</summary>
        <dl className="mt-2 flex flex-col gap-2">
          {columns.map(({ name, explanation, levels }) => (
            <div key={name}>
              <dt className="font-mono">{name}</dt>
              <dd className="text-muted">
                {explanation}
                {levels.length > 0 && ` Its levels: ${levels.map((level) => `"${level}"`).join(", ")}.`}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
