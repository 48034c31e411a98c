import { Fragment } from 'react';
import { Heading } from '@/app/_ui/heading';
import { Paragraph } from '@/app/_ui/paragraph';
import { TextList } from '@/app/_ui/text-list';

const bullet = /^\s*[-*•]\s+/u;
const longestHeading = 80;

/** Plain text as people type it: blank lines make blocks, a short first line without a full stop a heading, dashes a list. */
export function VacancyText({ text }: { readonly text: string }) {
	const blocks = text.split(/\n\s*\n/u).filter((block) => block.trim() !== '');
	let offset = 0;
	return (
		<div className="onb-stack">
			{blocks.map((block) => {
				offset += block.length;
				return <Block key={offset} lines={block.split('\n').map((line) => line.trim())} />;
			})}
		</div>
	);
}

function Block({ lines }: { readonly lines: readonly string[] }) {
	const [first = '', ...rest] = lines.filter(Boolean);
	const isHeading =
		rest.length > 0 && first.length <= longestHeading && !/[.!:;]$/u.test(first) && !bullet.test(first);
	const body = isHeading ? rest : [first, ...rest];
	const items = body.filter((line) => bullet.test(line)).map((line) => line.replace(bullet, ''));
	const sentences = body.filter((line) => !bullet.test(line));
	return (
		<Fragment>
			{isHeading && <Heading level={3}>{first.replace(/^#+\s*/u, '')}</Heading>}
			{sentences.length > 0 && <Paragraph>{sentences.join(' ')}</Paragraph>}
			{items.length > 0 && <TextList items={items} />}
		</Fragment>
	);
}
