/**
 * The staff of the demonstration. Everybody and every organisation here is invented; the addresses end in
 * `.example`, which cannot exist (RFC 2606). The demo's identity provider shows them on its login page and
 * gives their claims; roles in a procedure are given by the seed.
 */
export type DemoRole =
	| 'administrator'
	| 'auditor'
	| 'manager'
	| 'supervisor'
	| 'chair'
	| 'assessor'
	| 'interviewer'
	| 'evaluator';

export type DemoPerson = {
	readonly sub: string;
	readonly name: string;
	readonly email: string;
	/** Slug of an organisation below. */
	readonly organisation: string;
	readonly claims: {
		readonly may: readonly ('administer' | 'manage' | 'evaluate' | 'audit')[];
		readonly organisation: string;
	};
	readonly role: DemoRole;
};

export const demoOrganisations = [
	{ slug: 'waterkwaliteit', name: 'Rijksdienst Waterkwaliteit', nameEn: 'National Water Quality Service' },
	{ slug: 'openbare-gegevens', name: 'Bureau Openbare Gegevens', nameEn: 'Public Data Bureau' },
	{
		slug: 'leefomgeving',
		name: 'Inspectie Wonen en Leefomgeving',
		nameEn: 'Housing and Environment Inspectorate',
	},
] as const;

type Slug = (typeof demoOrganisations)[number]['slug'];

/** What single sign-on says; who supervises, assesses or interviews is given in the platform. */
const rights: Readonly<Record<DemoRole, DemoPerson['claims']['may']>> = {
	administrator: ['administer'],
	auditor: ['audit'],
	manager: ['manage'],
	supervisor: [],
	chair: [],
	assessor: [],
	interviewer: [],
	evaluator: ['evaluate'],
};

function person(sub: string, name: string, organisation: Slug, role: DemoRole): DemoPerson {
	return {
		sub,
		name,
		email: `${sub}@${organisation}.example`,
		organisation,
		claims: { may: rights[role], organisation },
		role,
	};
}

export const demoStaff: readonly DemoPerson[] = [
	person('a.vermeulen', 'Anneke Vermeulen', 'waterkwaliteit', 'administrator'),
	person('r.osinga', 'Roelof Osinga', 'openbare-gegevens', 'auditor'),
	person('m.haddad', 'Mounir Haddad', 'waterkwaliteit', 'manager'),
	person('f.tromp', 'Fenna Tromp', 'openbare-gegevens', 'manager'),
	person('d.wijaya', 'Dewi Wijaya', 'leefomgeving', 'manager'),
	person('j.sluiter', 'Joost Sluiter', 'waterkwaliteit', 'supervisor'),
	person('s.aydin', 'Selin Aydın', 'openbare-gegevens', 'supervisor'),
	person('w.terpstra', 'Wiebe Terpstra', 'leefomgeving', 'supervisor'),
	person('k.brandsma', 'Klaske Brandsma', 'waterkwaliteit', 'chair'),
	person('o.mensah', 'Owusu Mensah', 'waterkwaliteit', 'assessor'),
	person('y.sarmiento', 'Yvonne Sarmiento', 'waterkwaliteit', 'assessor'),
	person('t.lindeboom', 'Thijs Lindeboom', 'openbare-gegevens', 'chair'),
	person('n.charkaoui', 'Naima Charkaoui', 'openbare-gegevens', 'assessor'),
	person('a.hoitink', 'Arjen Hoitink', 'openbare-gegevens', 'assessor'),
	person('g.verkade', 'Gijs Verkade', 'leefomgeving', 'chair'),
	person('p.ramdin', 'Priya Ramdin', 'leefomgeving', 'assessor'),
	person('z.benali', 'Zohra Benali', 'leefomgeving', 'assessor'),
	person('h.postma', 'Hylke Postma', 'waterkwaliteit', 'interviewer'),
	person('c.dacosta', 'Carla da Costa', 'openbare-gegevens', 'interviewer'),
	person('q.loanjoe', 'Quinten Lo-A-Njoe', 'openbare-gegevens', 'interviewer'),
	person('b.nowak', 'Bartek Nowak', 'leefomgeving', 'interviewer'),
	person('m.vogelzang', 'Marleen Vogelzang', 'leefomgeving', 'interviewer'),
	person('i.vanleent', 'Ilse van Leent', 'waterkwaliteit', 'interviewer'),
	person('e.goudriaan', 'Esther Goudriaan', 'openbare-gegevens', 'evaluator'),
];
