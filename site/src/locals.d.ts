declare namespace App {
  interface Locals {
    /** Told why the page that is being made fails; set by the loaded renderer only. */
    readonly onFailure?: (error: unknown) => void;
  }
}
