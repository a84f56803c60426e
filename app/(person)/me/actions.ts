"use server";

import { cookies } from "next/headers";
import { z } from "zod";
import { contactChangeSchema, nameSchema } from "@/lib/domain/contact";
import { locales } from "@/lib/domain/locale";
import { givenPasswordSchema, newPasswordSchema } from "@/lib/domain/password";
import { looks, themes } from "@/lib/domain/person";
import { preferenceCookies } from "@/lib/domain/preference";
import * as contact from "@/lib/server/account/change-contact";
import * as password from "@/lib/server/account/change-password";
import * as settings from "@/lib/server/account/change-settings";
import * as sessions from "@/lib/server/account/login-sessions";
import { action } from "@/lib/server/action";

/** Saves name, language, theme and look, and gives this browser the cookies that go with them. */
export const changeSettings = action("signed-in", {
  schema: z.object({
    name: nameSchema("account.nameMissing"),
    locale: z.enum(locales),
    theme: z.enum(themes),
    look: z.enum(looks),
  }),
  allowance: "setting",
  async handle(context, input) {
    const preference = await settings.changeSettings(context, input);
    const jar = await cookies();
    for (const { name, value, ...attributes } of preferenceCookies(preference))
      jar.set(name, value, attributes);
    return preference;
  },
});

/** The other devices are signed out. */
export const changePassword = action("signed-in", {
  schema: z.object({ currentPassword: givenPasswordSchema, newPassword: newPasswordSchema }),
  allowance: "setting",
  async handle(context, input) {
    await password.changePassword(context, input);
    return null;
  },
});

/** Changes one of the person's own contacts, or adds one where `contactId` is null. */
export const changeContact = action("signed-in", {
  schema: contactChangeSchema,
  allowance: "setting",
  handle: contact.changeContact,
});

export const signOutSession = action("signed-in", {
  schema: z.object({ loginSessionId: z.uuid() }),
  allowance: "setting",
  async handle(context, input) {
    await sessions.signOutSession(context, input);
    return null;
  },
});

export const signOutEverywhere = action("signed-in", {
  schema: z.object({}),
  allowance: "setting",
  async handle(context) {
    await sessions.signOutEverywhere(context);
    return null;
  },
});

export const signOut = action("signed-in", {
  schema: z.object({}),
  allowance: "setting",
  async handle(context) {
    await sessions.signOut(context);
    return null;
  },
});
