import { packageDocx } from '../files/docx.ts';
import { packageXlsx } from '../files/xlsx.ts';
import type { AssessmentReport, ReportFormat } from './report.ts';
import { buildReportOutline } from './report-outline.ts';
import { buildReportSheets } from './report-sheets.ts';

/** A result as the bytes of a Word document or a workbook. */
export async function packageReport(report: AssessmentReport, format: ReportFormat): Promise<Uint8Array<ArrayBuffer>> {
  if (format === 'docx') return packageDocx(buildReportOutline(report));
  return (await packageXlsx(buildReportSheets(report))) as Uint8Array<ArrayBuffer>;
}
