/** The submit form of `apply/[application]/check`, posted as a browser without JavaScript posts it. */
import type { Connections } from './client';
import { hiddenFields, multipart } from './client';
import type { Draft } from './drafts';

export type Ready = Draft & { readonly send: (connections: Connections) => Promise<number> };

const path = ({ id }: Draft): string => `/nl/apply/${id}/check`;
const cookie = ({ key }: Draft): string => `candidate-key=${key}`;

/** The fields of the form as the server renders them, from the page of one draft. */
export async function readForm(connections: Connections, draft: Draft): Promise<Map<string, string>> {
	const page = await connections.send(path(draft), { cookie: cookie(draft) });
	if (page.status !== 200) throw new Error(`The check page answers ${page.status}.`);
	const fields = hiddenFields(page.body, 'form');
	if (
		![...fields.keys()].some((name) => name.startsWith('$ACTION_')) ||
		fields.get('applicationId') !== draft.id
	)
		throw new Error(
			`The form of the check page has other fields than expected: ${[...fields.keys()].join(', ')}`,
		);
	return fields;
}

let visitor = 0;

/** Every candidate comes from a network address of their own; the limit per address is for others than this. */
function networkAddress(): string {
	visitor += 1;
	return `10.${(visitor >> 16) & 255}.${(visitor >> 8) & 255}.${visitor & 255}`;
}

/** Makes the posts beforehand, so that the time measured is the platform's. `send` gives the milliseconds. */
export async function prepare(
	address: string,
	form: ReadonlyMap<string, string>,
	drafts: readonly Draft[],
): Promise<Ready[]> {
	return Promise.all(
		drafts.map(async (draft) => {
			const post = await multipart(new Map([...form, ['applicationId', draft.id]]));
			const headers = { cookie: cookie(draft), origin: address, 'x-forwarded-for': networkAddress() };
			return {
				...draft,
				send: async (connections: Connections): Promise<number> => {
					const answer = await connections.send(
						path(draft),
						{ ...headers, host: new URL(address).host },
						post,
					);
					if (answer.status !== 303 || !answer.headers.location?.endsWith('/sent'))
						throw new Error(`Sending answers ${answer.status} ${answer.headers.location ?? ''}`);
					return answer.milliseconds;
				},
			};
		}),
	);
}
