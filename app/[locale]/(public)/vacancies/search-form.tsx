import { ActionGroup } from '@/app/_ui/action-group';
import { Link } from '@/app/_ui/link';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { SearchChoices } from '@/lib/posting/queries';
import { noFilters, type SearchFilters, searchQuery } from '@/lib/posting/schema';

interface SearchFormProps {
	readonly locale: Locale;
	readonly filters?: SearchFilters;
	readonly choices: SearchChoices;
}

const hourOptions = [12, 16, 20, 24, 28, 32, 36, 40] as const;

/** A plain GET form: every search has an address of its own, and no script is needed. */
export function SearchForm({ locale, filters = noFilters, choices }: SearchFormProps) {
	const t = translator(locale, 'vacancies');
	const option = (name: string, count: number) => t('search.option', { name, count });
	return (
		<search>
			<form className="onb-search" action={`/${locale}/vacancies/search`} method="get">
				<div className="onb-search__text">
					<label className="onb-field__label utrecht-form-label" htmlFor="search-text">
						{t('search.text')}
					</label>
					<p className="onb-field__description" id="search-text-hint">
						{t('search.textHint')}
					</p>
					<input
						className="onb-input onb-input--full utrecht-textbox utrecht-textbox--html-input"
						id="search-text"
						name="text"
						type="search"
						maxLength={100}
						defaultValue={filters.text}
						aria-describedby="search-text-hint"
					/>
				</div>
				<Choice
					name="organisation"
					label={t('search.organisation')}
					any={t('search.anyOrganisation')}
					value={filters.organisation}
					options={choices.organisations.map((choice) => [
						choice.value,
						option(choice[locale], choice.count),
					])}
				/>
				<Choice
					name="place"
					label={t('search.place')}
					any={t('search.anyPlace')}
					value={filters.place}
					options={choices.places.map((choice) => [choice.value, option(choice[locale], choice.count)])}
				/>
				<Choice
					name="hours"
					label={t('search.hours')}
					any={t('search.anyHours')}
					value={filters.hours === null ? '' : String(filters.hours)}
					options={hourOptions.map((hours) => [String(hours), t('search.hoursOption', { hours })])}
				/>
				<Choice
					name="scale"
					label={t('search.scale')}
					any={t('search.anyScale')}
					value={filters.scale}
					options={choices.scales.map((choice) => [
						choice.value,
						option(t('search.scaleOption', { scale: choice[locale] }), choice.count),
					])}
				/>
				<div className="onb-search__soon">
					<input
						className="onb-search__box utrecht-checkbox utrecht-checkbox--html-input"
						id="search-soon"
						name="soon"
						type="checkbox"
						defaultChecked={filters.soon}
					/>
					<label htmlFor="search-soon">{t('search.soon')}</label>
				</div>
				<ActionGroup>
					<button
						className="utrecht-button utrecht-button--submit utrecht-button--primary-action"
						type="submit"
					>
						{t('search.submit')}
					</button>
					{searchQuery(filters) !== '' && (
						<Link href={`/${locale}/vacancies/search`}>{t('search.clear')}</Link>
					)}
				</ActionGroup>
			</form>
		</search>
	);
}

interface ChoiceProps {
	readonly name: string;
	readonly label: string;
	readonly any: string;
	readonly value: string;
	readonly options: readonly (readonly [value: string, text: string])[];
}

function Choice({ name, label, any, value, options }: ChoiceProps) {
	const id = `search-${name}`;
	return (
		<div>
			<label className="onb-field__label utrecht-form-label" htmlFor={id}>
				{label}
			</label>
			<select
				className="onb-input onb-input--full utrecht-select utrecht-select--html-select"
				id={id}
				name={name}
				defaultValue={value}
			>
				<option value="">{any}</option>
				{/* A filter that fits nothing any more stays visible, so that it can be cleared. */}
				{value !== '' && !options.some(([known]) => known === value) && (
					<option value={value}>{value}</option>
				)}
				{options.map(([known, text]) => (
					<option value={known} key={known}>
						{text}
					</option>
				))}
			</select>
		</div>
	);
}
