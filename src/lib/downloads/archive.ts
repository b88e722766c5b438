import type { FileFormat } from './file-format.ts';
import { hash } from './fingerprint.ts';
import type { BuiltFile } from './listing.ts';
import type { Publication } from './publication.ts';
import { writeReadme } from './readme.ts';
import type { FileStore } from './store.ts';
import { pack } from './zip.ts';

/** A file inside an archive. */
export interface ArchiveMember {
  /** Path in the archive, `infographics/one-stop-shop-route.svg`. */
  path: string;
  file: BuiltFile;
}

const documentFormats: readonly FileFormat[] = ['pdf', 'epub', 'docx', 'worksheets-docx', 'worksheets-xlsx'];
const pictureFormats: readonly FileFormat[] = ['svg', 'png'];

/**
 * What an archive holds, from the files made before it: the toolkit in every format, its worksheets, its infographics.
 * An infographic that is not translated comes in the language that the toolkit shows it in.
 */
export function getMembers(publication: Publication, built: readonly BuiltFile[]): ArchiveMember[] {
  const own = built.filter(
    (file) => file.of === publication.id && file.locale === publication.locale && documentFormats.includes(file.format),
  );
  const shown = new Map(publication.chapters.flatMap(({ resolve }) => Object.entries(resolve.infographics)));
  const pictures = [...shown].flatMap(([key, { lang }]) => {
    const all = built.filter((file) => file.of === `infographics/${key}` && pictureFormats.includes(file.format));
    const inLanguage = all.filter((file) => file.locale === publication.locale);
    return inLanguage.length > 0 ? inLanguage : all.filter((file) => file.locale === lang);
  });
  return [
    ...own.map((file) => ({
      path: file.format.startsWith('worksheets') ? `worksheets/${file.name}` : file.name,
      file,
    })),
    ...pictures.map((file) => ({ path: `infographics/${file.name}`, file })),
  ];
}

/** Packs a toolkit with a page that says what is in it, for people (README) and for programs (manifest). */
export async function packArchive(
  publication: Publication,
  members: readonly ArchiveMember[],
  store: FileStore,
): Promise<Uint8Array> {
  const files = await Promise.all(
    members.map(async ({ path, file }) => ({ name: path, bytes: await store.read(file.stored) })),
  );
  const readme = { name: 'README.txt', bytes: new TextEncoder().encode(writeReadme(publication, members)) };
  const manifest = {
    name: 'manifest.json',
    bytes: new TextEncoder().encode(`${JSON.stringify(toManifest(publication, members, readme), null, 2)}\n`),
  };
  const folder = publication.url.replace(/\/$/, '').split('/').at(-1) ?? 'toolkit';
  return pack([...files, readme, manifest].map(({ name, bytes }) => ({ name: `${folder}/${name}`, bytes })));
}

function toManifest(
  { title, url, licence, organisation, date, lang }: Publication,
  members: readonly ArchiveMember[],
  readme: { name: string; bytes: Uint8Array },
) {
  return {
    title,
    url,
    organisation,
    licence: licence.name,
    date,
    language: lang,
    files: [
      {
        name: readme.name,
        language: lang,
        bytes: readme.bytes.length,
        sha256: hash(readme.bytes),
        licence: licence.name,
        date,
      },
      ...members.map(({ path, file }) => ({
        name: path,
        language: file.locale,
        bytes: file.bytes,
        sha256: file.sha256,
        licence: licence.name,
        date: file.date,
      })),
    ],
  };
}
