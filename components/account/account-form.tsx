"use client";

import { type FormEvent, type ReactNode, useEffect, useRef } from "react";
import { Button } from "@/components/base/button";
import { FailureText } from "@/components/base/failure-text";
import type { Failure } from "@/components/base/use-action";

type AccountFormProps = {
  submitLabel: string;
  pending: boolean;
  failure: Failure | null;
  onSubmit(form: FormData): void;
  children: ReactNode;
};

/** A form of this part of the house: fields, what went wrong, one button. A refusal leads to the first field at fault. */
export function AccountForm({ submitLabel, pending, failure, onSubmit, children }: AccountFormProps) {
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (failure) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [failure]);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!pending) onSubmit(new FormData(event.currentTarget));
  }

  return (
    <form ref={form} onSubmit={submit} className="grid grid-cols-1 gap-5">
      {children}
      <FailureText failure={failure} />
      <Button type="submit" pending={pending} className="w-full sm:w-fit">
        {submitLabel}
      </Button>
    </form>
  );
}

/** A text field of a submitted form; empty when it is missing. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
