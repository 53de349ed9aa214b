"use client";

import { useEffect, useRef } from "react";

export type FieldError = { name: string; message: string };

export type ErrorSummaryProps = { title?: string; errors: readonly FieldError[] };

/** What is wrong with a form, above it, each line leading to its field. Takes the focus when it appears. */
export function ErrorSummary({ title = "There is a problem", errors }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const key = errors.map((error) => error.name + error.message).join();

  useEffect(() => {
    if (key) box.current?.focus();
  }, [key]);

  if (errors.length === 0) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="rounded-card border border-line border-l-3 border-l-bad bg-card px-4 py-3 outline-offset-2"
    >
      <h2 className="font-semibold font-serif text-title">{title}</h2>
      <ul className="mt-1 flex flex-col gap-1">
        {errors.map((error) => (
          <li key={error.name + error.message}>
            <a
              href={`#${error.name}`}
              className="target text-bad underline underline-offset-3"
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(error.name)?.focus();
              }}
            >
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
