/** What a plan can be made of, in the words of the page's language. */
export interface Catalogue {
  benchmarks: readonly CatalogueBenchmark[];
  /** Those that the factors offer. */
  practices: readonly CataloguePractice[];
  /** Address of the list of all practices. */
  allPractices: string;
  /** Address of the published schema of a plan file. */
  schema: string;
}

export interface CatalogueBenchmark {
  key: string;
  name: string;
  factors: readonly { id: string; name: string; indicators: readonly string[]; practices: readonly string[] }[];
}

export interface CataloguePractice {
  key: string;
  title: string;
  city: string;
  path: string;
}

/** Finds things by the keys that stand in plans. What the site no longer has is shown by its key: no word is lost. */
export class CatalogueIndex {
  readonly catalogue: Catalogue;
  #practices: readonly CataloguePractice[];
  #isWhole = false;

  constructor(catalogue: Catalogue) {
    this.catalogue = catalogue;
    this.#practices = catalogue.practices;
  }

  get practices(): readonly CataloguePractice[] {
    return this.#practices;
  }

  /** Asks the site for all practices, once; says whether there are more now. Without a network those of the page remain. */
  async loadAll(): Promise<boolean> {
    if (this.#isWhole) return false;
    this.#isWhole = true;
    try {
      const answer = await fetch(this.catalogue.allPractices);
      if (!answer.ok) throw new Error(String(answer.status));
      this.#practices = (await answer.json()) as CataloguePractice[];
      return true;
    } catch {
      this.#isWhole = false;
      return false;
    }
  }

  getFactor(ref: string) {
    const [benchmark, id] = ref.split('/');
    return this.catalogue.benchmarks.find(({ key }) => key === benchmark)?.factors.find((factor) => factor.id === id);
  }

  getPractice = (key: string): CataloguePractice | undefined =>
    this.#practices.find((practice) => practice.key === key);
  getFactorName = (ref: string): string => this.getFactor(ref)?.name ?? ref;
  getBenchmarkName(ref: string): string {
    const [benchmark = ''] = ref.split('/');
    return this.catalogue.benchmarks.find(({ key }) => key === benchmark)?.name ?? benchmark;
  }

  /** A practice with its city, as a reader names it. */
  getPracticeName(key: string): string {
    const practice = this.getPractice(key);
    if (!practice) return key;
    return practice.city ? `${practice.title} (${practice.city})` : practice.title;
  }
}
