import type { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { authOptions } from '@/lib/auth/session';

type Context = { params: Promise<{ nextauth: string[] }> };

/** next-auth's own addresses: start of the login, the provider's answer, the session. */
const handler = (request: NextRequest, context: Context): Promise<Response> =>
	NextAuth(request, context, authOptions());

export { handler as GET, handler as POST };
