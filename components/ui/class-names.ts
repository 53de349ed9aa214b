import { type ClassValue, clsx } from "clsx";
import { extendTailwindMerge } from "tailwind-merge";

const merge = extendTailwindMerge({
  extend: {
    theme: {
      text: ["page", "figure", "title", "body", "note", "tick"],
      radius: ["card", "control", "chip"],
      "font-weight": ["strong"],
    },
  },
});

/** Joins class names; of two that set the same property, the later wins. */
export function classNames(...values: ClassValue[]): string {
  return merge(clsx(values));
}
