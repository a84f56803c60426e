"use client";

import { Printer } from "lucide-react";
import { Button } from "@/components/base/button";

/** Prints the page, for a file or an inspector. */
export function PrintButton({ label }: { label: string }) {
  return (
    <Button variant="secondary" className="print:hidden" onClick={() => window.print()}>
      <Printer aria-hidden className="size-5" />
      {label}
    </Button>
  );
}
