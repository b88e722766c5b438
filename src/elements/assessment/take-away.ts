import { saveFile, toFileName } from '../files/save-file.ts';
import { fillWords } from '../words.ts';
import type { AssessmentReport, ReportFormat } from './report.ts';

/** Gives a result as a file. Returns what to say to the reader. Writers load when they are first asked for. */
export async function takeAway(report: AssessmentReport, format: ReportFormat): Promise<string> {
  const { title, words } = report;
  const file = `${toFileName(title, 'assessment')}.${format}`;
  try {
    const { packageReport } = await import('./package-report.ts');
    saveFile(file, await packageReport(report, format), format);
    return fillWords(words['file-made'], { file });
  } catch {
    return words['file-failed'];
  }
}
