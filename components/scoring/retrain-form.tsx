"use client";

import { type FormulaColumn, PredictorFields } from "@/components/scoring/predictor-fields";
import { ActionForm } from "@/components/ui/action-form";
import { TextInput } from "@/components/ui/text-input";
import { retrainCustomModel } from "@/lib/scoring/actions";

export type RetrainFormProps = {
  model: { id: number; purpose: string; features: readonly string[]; formula: string | null };
  columns: readonly FormulaColumn[];
};

/** Another version of a model of our own, from what is known now and what is ticked here. */
export function RetrainForm({ model, columns }: RetrainFormProps) {
  return (
    <ActionForm action={retrainCustomModel} submitLabel="Train a new version" pendingLabel="Starting…">
      {(errorOf) => (
        <>
          <input type="hidden" name="id" value={model.id} />
          <TextInput name="purpose" label="Purpose" defaultValue={model.purpose} error={errorOf("purpose")} />
          <PredictorFields errorOf={errorOf} {...model} columns={columns} />
        </>
      )}
    </ActionForm>
  );
}
