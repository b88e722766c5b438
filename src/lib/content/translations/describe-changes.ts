import { getRecordedHash } from '../../document/section-record.ts';
import type { Content } from '../reading/raw.ts';
import { findTranslation, type TranslationId } from './find-translation.ts';
import { getSectionStatus, type SectionStatus } from './section-status.ts';
import { diffVersion, hashVersion, listVersions, readVersion, type Version } from './versions.ts';

/** What has changed in the source of a translation: sections, each with the version that it was made from. */
export interface Changes {
  file: string;
  source: string;
  sections: (SectionStatus & { since?: Version })[];
}

/**
 * Finds out from the history which version of its source each late section of a translation was made from.
 * @throws if there is no such translation
 */
export function findChanges(content: Content, id: TranslationId): Changes {
  const { entry, text, source, translation } = findTranslation(content, id);
  const late = getSectionStatus(source, translation).filter(({ status }) => status !== 'upToDate');
  const waiting = new Set(late.filter(({ status }) => status !== 'missing').map(({ key }) => key));
  const since = new Map<string, Version>();
  for (const version of listVersions(content.dir, source.file)) {
    if (waiting.size === 0) break;
    for (const { key, hash } of hashVersion(
      readVersion(content.dir, source.file, version.commit),
      entry.collection,
      source.file,
    )) {
      if (!waiting.has(key) || getRecordedHash(translation.sections[key] ?? '') !== hash) continue;
      since.set(key, version);
      waiting.delete(key);
    }
  }
  const sections = late.map((section) => {
    const version = since.get(section.key);
    return version ? { ...section, since: version } : section;
  });
  return { file: text.file, source: source.file, sections };
}

const words: Record<SectionStatus['status'], string> = {
  upToDate: 'up to date',
  outdated: 'changed',
  missing: 'new',
  removed: 'removed',
};

/** The changes for a terminal: the sections, then the words that changed, from the oldest version that one was made from. */
export function renderChanges({ dir }: Pick<Content, 'dir'>, { file, source, sections }: Changes): string {
  if (sections.length === 0) return `${file} follows ${source}: nothing has changed.\n`;
  const list = sections.map(
    ({ key, title, status, since }) =>
      `  ${words[status]}: ${title}${title === key ? '' : ` (${key})`}${since ? `, translated from the version of ${since.date}` : ''}`,
  );
  const versions = sections.flatMap(({ since }) => since ?? []).sort((a, b) => b.age - a.age);
  const [oldest] = versions;
  const diff = oldest ? diffVersion(dir, source, oldest.commit) : '';
  const explanation = '[-words that went-] {+words that came+}';
  return [`${source} has changed since ${file}:`, ...list, ...(diff ? ['', explanation, '', diff] : []), ''].join('\n');
}
