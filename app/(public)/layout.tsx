import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { PublicShell } from "@/components/layout/public-shell";

const loginCookies = ["next-auth.session-token", "__Secure-next-auth.session-token"];

export default async function PublicLayout({ children }: { children: ReactNode }) {
  const jar = await cookies();
  return <PublicShell signedIn={loginCookies.some((name) => jar.has(name))}>{children}</PublicShell>;
}
