"use server";

import { z } from "zod";
import { nameSchema } from "@/lib/domain/contact";
import { emailSchema } from "@/lib/domain/email";
import { newPasswordSchema } from "@/lib/domain/password";
import { signUpSchema } from "@/lib/domain/sign-up";
import * as reset from "@/lib/server/account/password-reset";
import * as administrator from "@/lib/server/account/set-up-administrator";
import * as registration from "@/lib/server/account/sign-up";
import { action } from "@/lib/server/action";

const token = z.string().min(1).max(200);

/** Registers a user; the answer is the same when the address already has an account. */
export const signUp = action("public", {
  schema: signUpSchema,
  allowance: "sign-up",
  async handle(context, input) {
    await registration.signUp(context, input);
    return null;
  },
});

/** Always the same answer, whoever asks for whatever address. */
export const requestPasswordReset = action("public", {
  schema: z.object({ email: emailSchema }),
  allowance: "password-reset",
  async handle(context, input) {
    await reset.requestPasswordReset(context, input);
    return null;
  },
});

export const resetPassword = action("public", {
  schema: z.object({ token, password: newPasswordSchema }),
  allowance: "one-time-link",
  async handle(context, input) {
    await reset.resetPassword(context, input);
    return null;
  },
});

/** Creates the first administrator by the link of the first start. */
export const setUpAdministrator = action("public", {
  schema: z.object({
    token,
    name: nameSchema("account.nameMissing"),
    email: emailSchema,
    password: newPasswordSchema,
  }),
  allowance: "one-time-link",
  async handle(context, input) {
    await administrator.setUpAdministrator(context, input);
    return null;
  },
});
