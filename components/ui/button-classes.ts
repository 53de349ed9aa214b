import { classNames } from "@/components/ui/class-names";

export type ButtonVariant = "plain" | "primary" | "danger" | "quiet";

const VARIANTS: Record<ButtonVariant, string> = {
  plain: "border-line bg-card text-ink hover:bg-hover",
  primary: "border-transparent bg-accent text-on-accent hover:opacity-90",
  danger: "border-bad bg-card text-bad hover:bg-hover",
  quiet: "border-transparent text-muted hover:bg-hover hover:text-ink",
};

/** The look that buttons and links dressed as buttons share. */
export function buttonClasses(variant: ButtonVariant, className?: string): string {
  return classNames(
    "inline-flex min-h-11 items-center justify-center gap-2 rounded-control border px-3 py-1.5 text-center font-medium text-body leading-5 transition-[background-color,color,opacity] md:min-h-9 print:hidden",
    "disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:cursor-not-allowed aria-disabled:opacity-60",
    "[&_svg]:size-4 [&_svg]:shrink-0",
    VARIANTS[variant],
    className,
  );
}
