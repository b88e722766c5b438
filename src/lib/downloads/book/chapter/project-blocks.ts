import type { Site } from '../../../content/site/site.ts';
import type { Block } from '../../../document/model.ts';
import type { Locale } from '../../../i18n/registry.ts';
import { buildProjectView } from '../../../views/project-view.ts';
import { entryLink, heading, list, namedLine, paragraph } from './blocks.ts';
import type { Fact } from './labels.ts';

/** A project as a leaflet: how it worked, what came of it, who took part, and what to take from it. */
export function getProjectBlocks(site: Site, key: string, locale: Locale): Block[] {
  const { t, formats } = site.language(locale);
  const { lang } = site.registry.get(locale);
  const view = buildProjectView(site, key, locale);
  const part = (id: string, title: string, blocks: Block[]): Block[] =>
    blocks.length > 0 ? [heading(2, id, title), ...blocks] : [];
  const lines = (items: Block[], form = { ordered: false }): Block[] => (items.length > 0 ? [list(items, form)] : []);
  return [
    ...part(
      'method',
      t('project.method'),
      lines(
        view.method.map(({ name, text }) => namedLine(name.text, text.text, lang)),
        { ordered: true },
      ),
    ),
    ...part('results', t('project.results'), lines(view.results.map(({ text }) => paragraph(text)))),
    ...part('cities', t('section-title.cities'), [
      ...(view.citiesNote ? [paragraph(view.citiesNote.text)] : []),
      ...lines(
        view.cities.map(({ label, cities }) => namedLine(t(label), formats.list(cities.map(({ name }) => name)), lang)),
      ),
    ]),
    ...part(
      'take',
      t('project.take'),
      lines(view.take.map(({ card, why }) => entryLink('guides', card.key, card.title, why.text))),
    ),
  ];
}

/** Years, coordinator and fund of a project. */
export function getProjectFacts(site: Site, key: string, locale: Locale): Fact[] {
  const { t } = site.language(locale);
  const { years, coordinator, funding } = buildProjectView(site, key, locale);
  return [
    { label: t('facts.years'), value: years },
    { label: t('facts.coordinator'), value: coordinator.text },
    ...(funding ? [{ label: t('facts.funding'), value: funding.text }] : []),
  ];
}
