import { describe, expect, it } from 'vitest';
import { toolSections, tools } from '../navigation/tools.ts';
import { type Collection, collections, collectionsWith, getTrait, hasTrait, isForNewcomers } from './collections.ts';

const repeated = (values: readonly unknown[]) => values.filter((value, index) => values.indexOf(value) !== index);

describe('traits', () => {
  it('give no two collections one place in a menu or among related links', () => {
    const footer = [
      ...collectionsWith('footer').map((name) => getTrait(name, 'footer')),
      ...toolSections.flatMap((section) => ('footer' in tools[section] ? tools[section].footer : [])),
    ];
    expect(repeated(footer)).toEqual([]);
    expect(repeated(collectionsWith('header').map((name) => getTrait(name, 'header')))).toEqual([]);
    expect(repeated(collectionsWith('related').map((name) => getTrait(name, 'related')))).toEqual([]);
  });

  it('lead from a menu to lists only, and each list is in a menu', () => {
    const inMenu = collections.filter((name) => hasTrait(name, 'header') || hasTrait(name, 'footer'));
    expect(inMenu).toEqual(collectionsWith('list'));
  });

  it('let each list of cards be narrowed', () => {
    const lists = collectionsWith('list').filter((name) => getTrait(name, 'list') === 'list');
    expect(lists).toEqual(collectionsWith('facets'));
  });

  it('make a chapter of whatever a text or drawing can be downloaded of', () => {
    const withFile = collectionsWith('downloads').filter((name) => getTrait(name, 'downloads') !== 'toolkit');
    for (const name of withFile) expect(hasTrait(name, 'chapter')).toBe(true);
  });

  it('keep a collection of newcomers out of sight where it is not theirs', () => {
    const theirs: Collection[] = ['services', 'pages', 'places', 'glossary', 'host-words', 'everyday-words'];
    expect(collections.filter(isForNewcomers)).toEqual(theirs);
    expect(collectionsWith('offline').filter((name) => !isForNewcomers(name))).toEqual([]);
  });
});

it('a name that is no collection has no trait', () => {
  expect(hasTrait('constructor', 'list')).toBe(false);
  expect(hasTrait('factors', 'kind')).toBe(false);
});
