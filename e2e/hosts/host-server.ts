import { findExecutable } from '../browser.ts';

/** The program of a host, and how to start it here with a package for it. */
export interface HostServer {
  /** The host that the package is for: a name that `npm run package` knows. */
  host: string;

  /** Its command where it is installed; otherwise what to install. */
  find: () => { command: string } | { missing: string };

  /** How to start it in the foreground, on a port of this machine, with the package in a folder for a site below a base. */
  start: (command: string, folder: string, port: number, base: string) => Start;
}

/** How to start a server. */
export interface Start {
  command: string;
  args: string[];

  /** Environment variables beside those of this process. */
  env?: Record<string, string>;

  /** Files and folders of this start alone, which are removed when it ends. */
  leaves?: string[];
}

/** The path of a command, or of one of the places where it is installed when it is in no folder of `PATH`; otherwise what to install. */
export function findCommand(names: readonly string[], missing: string): ReturnType<HostServer['find']> {
  const command = names.map(findExecutable).find((file) => file !== undefined);
  return command === undefined ? { missing } : { command };
}
