import type { ComponentProps } from "react";
import { type ButtonSize, type ButtonVariant, buttonStyle } from "./button-style";

type ButtonProps = ComponentProps<"button"> & {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** Something is under way: the button stays focusable, says so to screen readers and does nothing. */
  pending?: boolean;
};

/** A button. Not a submit button unless `type="submit"` is given. */
export function Button({
  variant = "primary",
  size = "regular",
  pending = false,
  type = "button",
  className,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-busy={pending || undefined}
      aria-disabled={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : onClick}
      className={buttonStyle(variant, size, className)}
    />
  );
}
