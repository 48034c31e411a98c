import type { z } from 'zod';
import { ActionGroup } from '@/app/_ui/action-group';
import { Link } from '@/app/_ui/link';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { library, questionKinds } from '@/lib/questionnaire/library';
import type { librarySearch } from '@/lib/questionnaire/schema';

interface LibraryFilterProps {
	readonly locale: Locale;
	readonly filters: z.infer<typeof librarySearch>;
	/** Address of the page without its query. */
	readonly page: string;
}

/** A plain GET form, as the search for vacancies: no script, and the back button works. */
export function LibraryFilter({ locale, filters, page }: LibraryFilterProps) {
	const t = translator(locale, 'library');
	const isFiltered =
		filters.from !== 'all' || filters.text !== '' || filters.competency !== '' || filters.kind !== '';
	return (
		<search>
			<form className="onb-search" action={page} method="get">
				<input type="hidden" name="stage" value={filters.stage} />
				<div className="onb-search__text">
					<label className="onb-field__label utrecht-form-label" htmlFor="library-text">
						{t('filter.text')}
					</label>
					<input
						className="onb-input onb-input--full utrecht-textbox utrecht-textbox--html-input"
						id="library-text"
						name="text"
						type="search"
						maxLength={100}
						defaultValue={filters.text}
					/>
				</div>
				<div>
					<label className="onb-field__label utrecht-form-label" htmlFor="library-competency">
						{t('filter.competency')}
					</label>
					<select
						className="onb-input onb-input--full utrecht-select utrecht-select--html-select"
						id="library-competency"
						name="competency"
						defaultValue={filters.competency}
					>
						<option value="">{t('filter.anyCompetency')}</option>
						{library.map((competency) => (
							<option value={competency.id} key={competency.id}>
								{competency[locale].name}
							</option>
						))}
					</select>
				</div>
				<div>
					<label className="onb-field__label utrecht-form-label" htmlFor="library-kind">
						{t('filter.kind')}
					</label>
					<select
						className="onb-input onb-input--full utrecht-select utrecht-select--html-select"
						id="library-kind"
						name="kind"
						defaultValue={filters.kind}
					>
						<option value="">{t('filter.anyKind')}</option>
						{questionKinds.map((kind) => (
							<option value={kind} key={kind}>
								{t(`kinds.${kind}`)}
							</option>
						))}
					</select>
				</div>
				<div>
					<label className="onb-field__label utrecht-form-label" htmlFor="library-from">
						{t('from.label')}
					</label>
					<select
						className="onb-input onb-input--full utrecht-select utrecht-select--html-select"
						id="library-from"
						name="from"
						defaultValue={filters.from}
					>
						{(['all', 'platform', 'own'] as const).map((from) => (
							<option value={from} key={from}>
								{t(`from.${from}`)}
							</option>
						))}
					</select>
				</div>
				<ActionGroup>
					<button
						className="utrecht-button utrecht-button--submit utrecht-button--secondary-action"
						type="submit"
					>
						{t('filter.submit')}
					</button>
					{isFiltered && <Link href={`${page}?stage=${filters.stage}`}>{t('filter.clear')}</Link>}
				</ActionGroup>
			</form>
		</search>
	);
}
