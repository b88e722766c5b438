import { walkBlocks } from '../../../document/walk.ts';
import type { Chapter } from '../../book/chapter/chapter.ts';
import type { Book } from '../../book/flow/model.ts';
import { getForms, nameSheets } from './forms.ts';
import { toLine } from './line.ts';
import type { Worksheet } from './worksheet.ts';

/** The sheets of a toolkit: an action plan, the forms of its texts, a self-assessment by key factor, and its checklists. */
export function getWorksheets(book: Book): Worksheet[] {
  const help = book.t('worksheet.form-help');
  const forms = book.publication.chapters.flatMap((chapter) => getForms(chapter, help));
  return nameSheets([getPlan(book), ...forms, ...getAssessment(book), ...getChecklists(book)]);
}

function getPlan({ t }: Book): Worksheet {
  return {
    name: t('worksheet.plan-tab'),
    title: t('worksheet.plan'),
    help: t('worksheet.plan-help'),
    columns: [
      { title: t('worksheet.goal'), width: 30 },
      { title: t('worksheet.action'), width: 36 },
      { title: t('worksheet.lead'), width: 20 },
      { title: t('worksheet.partners'), width: 24 },
      { title: t('worksheet.means'), width: 20 },
      { title: t('worksheet.start'), width: 12, isDate: true },
      { title: t('worksheet.end'), width: 12, isDate: true },
      { title: t('worksheet.measure'), width: 28 },
      {
        title: t('worksheet.state'),
        width: 17,
        choices: [t('worksheet.state-open'), t('worksheet.state-begun'), t('worksheet.state-done')],
      },
    ],
    rows: [],
    groups: 0,
    // As many as one page takes.
    empty: 13,
  };
}

function getAssessment(book: Book): Worksheet[] {
  const { t } = book;
  const rows = book.publication.chapters
    .filter((chapter) => chapter.kind === 'benchmarks')
    .flatMap((chapter) =>
      Object.values(chapter.resolve.benchmarks).flatMap(({ title, factors }) =>
        factors.flatMap((factor) => factor.questions.map((question) => [title, factor.name, question])),
      ),
    );
  if (rows.length === 0) return [];
  return [
    {
      name: t('worksheet.assessment-tab'),
      title: t('worksheet.assessment'),
      help: t('worksheet.assessment-help'),
      columns: [
        { title: t('type.benchmarks'), width: 28 },
        { title: t('worksheet.factor'), width: 26 },
        { title: t('worksheet.question'), width: 46 },
        {
          title: t('worksheet.level'),
          width: 24,
          choices: [0, 1, 2, 3].map((level) => t(`worksheet.level-${level as 0 | 1 | 2 | 3}`)),
        },
        { title: t('worksheet.proof'), width: 34 },
      ],
      rows,
      groups: 2,
      empty: 0,
    },
  ];
}

function getChecklists(book: Book): Worksheet[] {
  const { t } = book;
  const rows = book.publication.chapters.flatMap(getChecklistRows);
  if (rows.length === 0) return [];
  return [
    {
      name: t('worksheet.checklists-tab'),
      title: t('worksheet.checklists'),
      help: t('worksheet.checklists-help'),
      columns: [
        { title: t('type.guides'), width: 28 },
        { title: t('figure.step'), width: 30 },
        { title: t('worksheet.item'), width: 50 },
        {
          title: t('worksheet.state'),
          width: 17,
          choices: [t('worksheet.state-open'), t('worksheet.state-begun'), t('worksheet.state-done')],
        },
        { title: t('worksheet.remark'), width: 30 },
      ],
      rows,
      groups: 2,
      empty: 0,
    },
  ];
}

function getChecklistRows(chapter: Chapter): string[][] {
  const rows: string[][] = [];
  let step = '';
  walkBlocks(chapter.blocks, (block) => {
    if (block.type === 'step') step = block.title;
    if (block.type !== 'checklist') return;
    for (const item of block.items) rows.push([chapter.title, block.title ?? step, toLine(item.children)]);
  });
  return rows;
}
