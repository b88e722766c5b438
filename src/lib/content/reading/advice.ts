import { type Advice, advice as schema } from '../../collections/advice.ts';
import type { Report } from '../../issues/issue.ts';
import { listFolder, readSource } from './files.ts';
import { stockContentDir } from './stock-content.ts';
import { validate } from './validate.ts';
import { parseYaml, type YamlSource } from './yaml.ts';

const FILE = 'advice.yaml';

export interface ReadAdvice {
  /** Undefined where the file is missing or has issues. */
  advice: Advice | undefined;
  /** Undefined where the content folder has no file of its own. */
  adviceSource?: YamlSource;
}

const ignore: Report = () => {};

const hasFile = (contentDir: string): boolean => listFolder(contentDir, '.').some(({ name }) => name === FILE);

/** Reads what the decision helper advises: `advice.yaml` of the content folder, or else that of the project. */
export function readAdvice(contentDir: string, report: Report): ReadAdvice {
  if (hasFile(contentDir)) {
    const adviceSource = readFields(contentDir, report);
    return { advice: adviceSource && validate(schema, adviceSource, report), adviceSource };
  }
  if (contentDir === stockContentDir) {
    report({
      code: 'file-missing',
      file: FILE,
      line: 1,
      column: 1,
      params: { name: FILE, folder: '', reason: 'advice' },
    });
    return { advice: undefined };
  }
  // Checked where it is the content itself, so only read here.
  const stock = hasFile(stockContentDir) ? readFields(stockContentDir, ignore) : undefined;
  return { advice: stock && validate(schema, stock, ignore) };
}

function readFields(contentDir: string, report: Report): YamlSource | undefined {
  const text = readSource(contentDir, FILE, report);
  return text === undefined ? undefined : parseYaml(text, FILE, report);
}
