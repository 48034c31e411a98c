import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

interface PaginationProps {
	readonly locale: Locale;
	/** From 1. */
	readonly page: number;
	readonly pageCount: number;
	/** Address of a page: everything up to its number. */
	readonly hrefBefore: string;
}

/** Page numbers to show: first, last and those around the current one; 0 stands for a gap. */
function shownPages(page: number, pageCount: number): number[] {
	const near = [1, page - 1, page, page + 1, pageCount].filter(
		(number) => number >= 1 && number <= pageCount,
	);
	const numbers = [...new Set(near)].sort((left, right) => left - right);
	return numbers.flatMap((number, index) =>
		index > 0 && number - (numbers[index - 1] ?? 0) > 1 ? [0, number] : [number],
	);
}

/** Nothing at all when there is one page. */
export function Pagination({ locale, page, pageCount, hrefBefore }: PaginationProps) {
	if (pageCount < 2) return null;
	const t = translator(locale, 'common');
	return (
		<nav className="onb-pagination utrecht-pagination" aria-label={t('pagination.label')}>
			{page > 1 && (
				<a className="onb-pagination__link" href={`${hrefBefore}${page - 1}`} rel="prev">
					{t('pagination.previous')}
				</a>
			)}
			<ol className="onb-pagination__list">
				{shownPages(page, pageCount).map((number, index) =>
					number === 0 ? (
						<li key={`gap-${index < 2 ? 'start' : 'end'}`} aria-hidden="true">
							…
						</li>
					) : (
						<li key={number}>
							<a
								className="onb-pagination__link"
								href={`${hrefBefore}${number}`}
								aria-current={number === page ? 'page' : undefined}
								aria-label={t(number === page ? 'pagination.current' : 'pagination.page', { page: number })}
							>
								{number}
							</a>
						</li>
					),
				)}
			</ol>
			{page < pageCount && (
				<a className="onb-pagination__link" href={`${hrefBefore}${page + 1}`} rel="next">
					{t('pagination.next')}
				</a>
			)}
		</nav>
	);
}
