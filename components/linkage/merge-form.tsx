"use client";

import { ActionForm } from "@/components/ui/action-form";
import { TextInput } from "@/components/ui/text-input";
import { mergeTwo } from "@/lib/linkage/actions";

export function MergeForm() {
  return (
    <ActionForm action={mergeTwo} submitLabel="Make them one" pendingLabel="Making them one…">
      {(errorOf) => (
        <div className="grid gap-4 md:grid-cols-2">
          <TextInput
            name="keptId"
            label="One elector"
            hint="The number at the end of the address of their page"
            inputMode="numeric"
            error={errorOf("keptId")}
          />
          <TextInput
            name="mergedId"
            label="The same person"
            hint="Whoever was registered first keeps the page; votes, contacts and consents of both are on it"
            inputMode="numeric"
            error={errorOf("mergedId")}
          />
        </div>
      )}
    </ActionForm>
  );
}
