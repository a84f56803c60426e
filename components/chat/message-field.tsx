"use client";

import { type ComponentProps, type KeyboardEvent, useLayoutEffect, useRef } from "react";

/** Longer messages are refused by the server. */
export const messageLimit = 8000;

type MessageFieldProps = Omit<ComponentProps<"textarea">, "value" | "onChange" | "onSubmit"> & {
  value: string;
  onChange(value: string): void;
  onSubmit(): void;
};

/** A text area that grows with its words, up to a third of the window. Enter submits where there is a keyboard. */
export function MessageField({ value, onChange, onSubmit, className, ...rest }: MessageFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the words
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.style.height = "auto";
    element.style.height = `${element.scrollHeight}px`;
  }, [value]);

  function submitOnEnter(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key !== "Enter" || event.shiftKey || event.altKey) return;
    // While an input method composes, Enter takes the candidate. Safari ends the composition before this
    // event and tells only by the old key code 229.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (matchMedia("(pointer: coarse)").matches && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    onSubmit();
  }

  return (
    <textarea
      {...rest}
      ref={field}
      rows={1}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={submitOnEnter}
      className={`block max-h-[33dvh] w-full resize-none overflow-y-auto bg-transparent ${className ?? ""}`}
    />
  );
}
