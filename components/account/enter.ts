"use client";

import { signIn } from "next-auth/react";
import { signInSentence } from "./sign-in-error";

/** Signs in with a password: null when the door opened, else the next-intl key of what to say. */
export async function enter(email: string, password: string): Promise<string | null> {
  try {
    const answer = await signIn("credentials", { email, password, redirect: false });
    if (answer?.ok && !answer.error) return null;
    return signInSentence(answer?.error ?? "");
  } catch {
    return "common.offline";
  }
}

/** Home, by a full load: the cookies of the person's language and light were set a moment ago. */
export function goHome(): void {
  location.assign("/");
}
