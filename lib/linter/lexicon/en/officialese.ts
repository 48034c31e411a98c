/** Officialese with the plain word beside it: `pattern = plain`. */
export const englishOfficialese = `
utilise|utilises|utilising|utilize|utilizes|utilizing|utilised|utilized|utilisation|utilization = use
pursuant to = under; in accordance|compliance with = under; in order to = to
facilitate|facilitates|facilitating|facilitation = help; prior to = before; subsequent to = after
in the event of|that = if; in respect of = about; with regard|regards|respect to = about; with reference to = about
in relation to = about; in connection with = about; pertaining to = about; as regards = about
for the purpose|purposes of = for; by means of = by; by virtue of = because of; in lieu of = instead of
notwithstanding = despite
heretofore|hereinafter|hereby|herewith|hereto|herein|thereof|therein|thereto|thereby|therefrom|whereby|wherein|whereof|whereas|aforementioned|aforesaid|forthwith|henceforth|hitherto|thereafter|hereunder =
commence|commences|commencing|commencement|commenced = start
endeavour|endeavours|endeavor|endeavoring|endeavouring = try; ascertain|ascertains|ascertaining = find out
expedite|expedites|expediting|expeditious|expeditiously = speed up; effectuate|effectuates|effectuating = carry out
promulgate|promulgated = publish; remunerate|remuneration|remunerated = pay; deem|deemed|deems = think; shall = must
it is incumbent = must; incumbent upon|on = must; requisite = needed; in possession of = having
furnish|furnishes = give; cognisant|cognizant = aware; commensurate = in line; efficacious|efficacy = effective
elucidate|elucidates = explain; enumerate|enumerates = list; in excess of = more than; in a timely manner = on time
at such time as = when; at this point in time = now; at your earliest convenience = soon; please be advised =
kindly be informed =; be advised that =; due to the fact = because; despite the fact = although
in view of the fact = because; with a view to = to; in the absence of = without
discharge ~2 duties|duty|responsibilities = do; execute ~2 duties = do; perform ~2 duties = do
comply with the provisions = follow; via the medium of = by; modality|modalities = way; operationalise|actualise = do
ameliorate|ameliorates = improve; necessitate|necessitates = need; stipulate|stipulates|stipulated = require
evince|evinces = show; henceforward = from now on; in the amount of = of; has the ability to = can; mutatis mutandis =
inter alia = among others; bona fide = real; ipso facto =; of the opinion = think; on an ongoing basis = always
make|makes|making a determination = decide; take|takes into consideration = consider; give consideration to = consider
conduct|conducts|conducting an|a analysis|review|assessment of =; in the capacity of = as
for the duration of = during
imperative that = must; in the framework|context of = in; expedient = useful; effected = done; is to be in = must be in; employee|candidate|applicant|person|officer|holder|appointee|incumbent is [required to] = must; in duplicate|triplicate = two copies; spearhead|spearheads|spearheading = lead
kindly requested|asked|submit|note|refer = please; undersigned = we; as per = by; in due course = later; with effect from = from; in conjunction with = with
contingent upon|on = depends on; conducive to = good for; with the exception of = except; to this end = for this; in such a manner = so
in the course of = during; on the grounds that = because; a multitude of = many; duly = ; hereafter = later; render|renders|rendered = give
terminate|terminates|termination of = end; procure|procures = buy; reside|resides|residing = live; vis-a-vis = about; as regards|touching = about
for the attention of = to; the latter|former of = ; is obliged to = must; be obliged to = must; by virtue = because
`;
