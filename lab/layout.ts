/** Where a lab keeps its files. One directory is one lab: `.lab` of the checkout by default. */
import path from 'node:path';

export const CHECKOUT = path.resolve(import.meta.dirname, '..');

/** Names below a lab's directory. */
export interface LabLayout {
  readonly directory: string;
  /** Identities of the cluster: what `q0 init` made. */
  readonly cluster: string;
  /** Who runs this lab: pids, start times, ports. */
  readonly record: string;
  /** Output of the detached process of `lab up`. */
  readonly log: string;
}

/** The lab directory: `--dir`, QUORUM0_LAB of the environment, or `.lab` of the checkout. */
export function labLayout(directory = process.env['QUORUM0_LAB']): LabLayout {
  const absolute = path.resolve(CHECKOUT, directory ?? '.lab');
  return {
    directory: absolute,
    cluster: path.join(absolute, 'cluster'),
    record: path.join(absolute, 'lab.json'),
    log: path.join(absolute, 'lab.log'),
  };
}

/** The directory of one host: its disks, boot files and console log. */
export function hostDirectory(layout: LabLayout, name: string): string {
  return path.join(layout.directory, 'hosts', name);
}
