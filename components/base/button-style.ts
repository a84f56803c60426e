/** `danger` is for danger to life only; deleting something is `secondary` with plain words. */
export type ButtonVariant = "primary" | "secondary" | "quiet" | "person" | "danger";
export type ButtonSize = "regular" | "small" | "icon";

const shared =
  "inline-flex items-center justify-center gap-2 rounded-small text-center font-medium leading-tight no-underline transition-colors disabled:opacity-60 aria-disabled:opacity-60";

const variants: Record<ButtonVariant, string> = {
  primary: "bg-accent text-on-accent hover:bg-accent-strong",
  secondary: "border border-line-strong bg-surface-raised text-ink hover:border-accent hover:text-accent",
  quiet: "text-ink-soft hover:bg-surface-sunken hover:text-ink",
  person: "bg-person text-on-person hover:brightness-95",
  danger: "bg-danger text-on-danger hover:brightness-95",
};

/** No size is smaller than a thumb: 44 px, 48 px in the elder look. */
const sizes: Record<ButtonSize, string> = {
  regular: "min-h-target px-5 py-2",
  small: "min-h-target px-3 py-1 text-sm",
  icon: "size-target shrink-0",
};

/** The classes of a button, shared by `Button` and `LinkButton`. */
export function buttonStyle(variant: ButtonVariant, size: ButtonSize, className = ""): string {
  return `${shared} ${variants[variant]} ${sizes[size]} ${className}`;
}
