import { cookies } from "next/headers";
import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { preferenceCookies } from "@/lib/domain/preference";
import { authOptions } from "@/lib/server/account/auth-options";
import { service } from "@/lib/server/service";

type RouteContext = { params: Promise<{ nextauth: string[] }> };

async function handler(request: NextRequest, context: RouteContext): Promise<Response> {
  const options = authOptions(service(), {
    headers: request.headers,
    async remember(preference) {
      const jar = await cookies();
      for (const { name, value, ...attributes } of preferenceCookies(preference))
        jar.set(name, value, attributes);
    },
  });
  return NextAuth(request, context, options);
}

export { handler as GET, handler as POST };
