/** What the files of a package do not say themselves about what readers get of it. */
export interface Notice {
  /** The name of the package. */
  name: string;

  /** Whether readers get files or words of it that no bundler sees. */
  isCopied?: true;

  /** Whose work it is, where the package has no file that says so. */
  holder?: string;

  /** The works of others that are built into it. */
  parts?: readonly Part[];

  /** The version that `parts` are those of, where they may change with the next one. */
  version?: string;

  /** What else has to be said. */
  remarks?: readonly string[];
}

/** A work that is built into a package. */
export interface Part {
  name: string;

  /** The identifier of its licence: https://spdx.org/licenses/. */
  license: string;
  holder: string;
  source: string;

  /** Whether it is sent although its licence is not among the allowed ones. */
  isException?: true;
}
