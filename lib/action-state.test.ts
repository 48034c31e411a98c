import { expect, it } from 'vitest';
import { typedValues } from './action-state';

it('keeps what was typed and nothing else', () => {
	const formData = new FormData();
	formData.append('title', 'Adviseur');
	formData.append('languages', 'nl');
	formData.append('languages', 'en');
	formData.append('$ACTION_REF_1', '');
	formData.append('empty', '');
	formData.append('upload', new Blob(['x']));
	expect(typedValues(formData)).toEqual({ title: 'Adviseur', languages: ['nl', 'en'], empty: '' });
});
