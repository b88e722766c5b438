import { describe, expect, it } from 'vitest';
import { markChecked } from './mark-checked.ts';

describe('markChecked', () => {
  it('writes the day and nothing else', () => {
    expect(markChecked("name: 'A'\nchecked: 2026-01-01\nsources:\n  - s1\n", '2026-11-29')).toBe(
      "name: 'A'\nchecked: 2026-11-29\nsources:\n  - s1\n",
    );
  });

  it('keeps line ends and notes', () => {
    expect(markChecked('checked: 2026-01-01 # on the spot\r\nb: 1\r\n', '2026-11-29')).toBe(
      'checked: 2026-11-29 # on the spot\r\nb: 1\r\n',
    );
  });

  it('writes who checked', () => {
    expect(markChecked('checked: 2026-01-01\nb: 1\n', '2026-11-29', 'city')).toBe(
      'checked: 2026-11-29\ncheckedBy: city\nb: 1\n',
    );
    expect(markChecked('checkedBy: city\nchecked: 2026-01-01\n', '2026-11-29', 'association')).toBe(
      'checkedBy: association\nchecked: 2026-11-29\n',
    );
  });

  it('explains that facts do not age', () => {
    expect(() => markChecked('name: A\n', '2026-11-29')).toThrow('no field "checked"');
  });
});
