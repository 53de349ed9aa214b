import { CodeForm } from "@/components/canvass/code-form";
import { ActionButton } from "@/components/ui/action-button";
import { putCodeBack, takeCodeOut } from "@/lib/canvass/actions";
import type { ResponseCode } from "@/lib/canvass/types";

/** Edit a code, take it out of use, put it back. */
export function CodeButtons({ code }: { code: ResponseCode }) {
  const fields = { id: String(code.id) };
  return (
    <div className="flex justify-end gap-2">
      <CodeForm kind={code.kind} code={code} />
      {code.retired ? (
        <ActionButton action={putCodeBack} fields={fields} pendingLabel="Putting back…">
          Put back
        </ActionButton>
      ) : (
        <ActionButton action={takeCodeOut} fields={fields} pendingLabel="Taking out…" variant="quiet">
          Take out of use
        </ActionButton>
      )}
    </div>
  );
}
