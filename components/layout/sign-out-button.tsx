"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/base/button";
import type { ButtonSize, ButtonVariant } from "@/components/base/button-style";
import { useAction } from "@/components/base/use-action";
import type { ActionResult } from "@/lib/domain/action-result";

type SignOutButtonProps = {
  signOut(input: Record<string, never>): Promise<ActionResult<unknown>>;
  variant?: ButtonVariant;
  size?: ButtonSize;
};

/** Signs out of this device. The whole page is left, so that nothing of the person stays in memory. */
export function SignOutButton({ signOut, variant = "secondary", size = "regular" }: SignOutButtonProps) {
  const t = useTranslations("common");
  const { run, pending } = useAction(signOut);
  return (
    <Button
      variant={variant}
      size={size}
      pending={pending}
      onClick={() => run({}, () => location.assign("/sign-in"))}
    >
      {t("nav.signOut")}
    </Button>
  );
}
