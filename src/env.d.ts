declare namespace App {
  /** What the build and the development server give to the view of a page. */
  interface Locals extends Readonly<import('./lib/outputs/site-inputs.ts').PageInputs> {}
}
