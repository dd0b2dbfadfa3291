/**
 * What PID 1 does, as one JSON file linked into the image at {@link INIT_CONFIG_PATH}. The image
 * builder writes it, PID 1 reads it; both use these types and this parser. Pure.
 *
 * A field nobody knows, a wrong type or a number out of range is an error that names the field: a
 * host with half-understood configuration must not come up.
 */
import { err, ok } from '../../model/result.ts';
import type { Result } from '../../model/result.ts';

export const INIT_CONFIG_PATH = '/etc/quorum0/init.json';

export type PowerAction = 'reboot' | 'poweroff';

/** How one network interface gets its address. */
export type InterfaceConfig =
  | { readonly name: string; readonly mode: 'dhcp' }
  | {
      readonly name: string;
      readonly mode: 'static';
      /** Dotted IPv4 with prefix length, such as 10.0.2.15/24. */
      readonly address: string;
      /** Dotted IPv4 of the default route's next hop. */
      readonly gateway?: string;
    };

export interface StateDiskConfig {
  /** Block device, such as /dev/vda. */
  readonly device: string;
  readonly mountPoint: string;
  readonly filesystem: 'ext4';
}

/** A program PID 1 keeps running. */
export interface ServiceConfig {
  readonly name: string;
  /** Absolute path of the bundle. */
  readonly program: string;
  readonly arguments: readonly string[];
  /** Options for the runtime itself, before the program. */
  readonly nodeOptions: readonly string[];
}

/** The door for tests: orders over plain TCP from whoever reaches the port. Never in production. */
export interface LabConfig {
  readonly port: number;
}

export interface InitConfig {
  readonly hostname: string;
  /** Absolute paths of module files, in load order. */
  readonly modules: readonly string[];
  readonly network: readonly InterfaceConfig[];
  readonly stateDisk?: StateDiskConfig;
  readonly services: readonly ServiceConfig[];
  readonly onPanic: PowerAction;
  readonly lab?: LabConfig;
}

export const MAX_SERVICES = 32;
export const MAX_MODULES = 256;
export const MAX_INTERFACES = 16;
const MAX_ARGUMENTS = 32;
const MAX_TEXT_LENGTH = 1024;
const MAX_PORT = 65_535;

/** RFC 1123 label. */
const HOSTNAME = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
const SERVICE_NAME = /^[a-z][a-z0-9-]{0,31}$/;
/** IFNAMSIZ is 16 with the NUL. Source: linux/if.h. */
const INTERFACE_NAME = /^[a-z][a-z0-9]{0,14}$/;
const ABSOLUTE_PATH = /^(\/[A-Za-z0-9_+.@-]+)+$/;

/** Parses the file's text. The error is one line that names the field. */
export function parseInitConfig(text: string): Result<InitConfig, string> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    return err(`not JSON: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  try {
    return ok(readConfig(new Fields(json, '')));
  } catch (cause) {
    if (cause instanceof BadField) return err(cause.message);
    throw cause;
  }
}

/** An IPv4 address as a number, or undefined when the text is not one. */
export function parseIpv4(text: string): number | undefined {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1).map(Number);
  if (parts === undefined || parts.some((part) => part > 255)) return;
  return parts.reduce((value, part) => value * 256 + part, 0);
}

/** An address with prefix length, such as 10.0.2.15/24. */
export function parseCidr(text: string): { address: number; prefixLength: number } | undefined {
  const [addressText, prefixText, ...rest] = text.split('/');
  const address = parseIpv4(addressText ?? '');
  const prefixLength = /^\d{1,2}$/.test(prefixText ?? '') ? Number(prefixText) : -1;
  if (address === undefined || rest.length > 0 || prefixLength < 1 || prefixLength > 32) return;
  return { address, prefixLength };
}

function readConfig(fields: Fields): InitConfig {
  const stateDisk = fields.optional('stateDisk', readStateDisk);
  const lab = fields.optional('lab', readLab);
  const config: InitConfig = {
    hostname: fields.matching('hostname', HOSTNAME),
    modules: fields.texts('modules', MAX_MODULES, ABSOLUTE_PATH),
    network: fields.list('network', MAX_INTERFACES, readInterface),
    services: fields.list('services', MAX_SERVICES, readService),
    onPanic: fields.oneOf('onPanic', ['reboot', 'poweroff']),
    ...(stateDisk === undefined ? {} : { stateDisk }),
    ...(lab === undefined ? {} : { lab }),
  };
  fields.end();
  const names = config.services.map((service) => service.name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new BadField(`services: ${twice} is listed twice`);
  return config;
}

function readInterface(fields: Fields): InterfaceConfig {
  const name = fields.matching('name', INTERFACE_NAME);
  const mode = fields.oneOf('mode', ['dhcp', 'static']);
  if (mode === 'dhcp') {
    fields.end();
    return { name, mode };
  }
  const address = fields.text('address');
  if (parseCidr(address) === undefined)
    throw fields.bad('address', 'such as 10.0.2.15/24', address);
  const gateway = fields.optionalText('gateway');
  if (gateway !== undefined && parseIpv4(gateway) === undefined)
    throw fields.bad('gateway', 'an IPv4 address', gateway);
  fields.end();
  return { name, mode, address, ...(gateway === undefined ? {} : { gateway }) };
}

function readStateDisk(fields: Fields): StateDiskConfig {
  const disk: StateDiskConfig = {
    device: fields.matching('device', ABSOLUTE_PATH),
    mountPoint: fields.matching('mountPoint', ABSOLUTE_PATH),
    filesystem: fields.oneOf('filesystem', ['ext4']),
  };
  fields.end();
  return disk;
}

function readService(fields: Fields): ServiceConfig {
  const service: ServiceConfig = {
    name: fields.matching('name', SERVICE_NAME),
    program: fields.matching('program', ABSOLUTE_PATH),
    arguments: fields.texts('arguments', MAX_ARGUMENTS),
    nodeOptions: fields.texts('nodeOptions', MAX_ARGUMENTS, /^--/),
  };
  fields.end();
  return service;
}

function readLab(fields: Fields): LabConfig {
  const lab = { port: fields.integer('port', 1, MAX_PORT) };
  fields.end();
  return lab;
}

class BadField extends Error {}

/** One JSON object being read: each field taken once, whatever is left over is unknown. */
class Fields {
  readonly #values: Map<string, unknown>;
  readonly #path: string;

  constructor(json: unknown, path: string) {
    if (typeof json !== 'object' || json === null || Array.isArray(json))
      throw new BadField(`${path || 'configuration'}: expected an object, got ${show(json)}`);
    this.#values = new Map(Object.entries(json));
    this.#path = path;
  }

  bad(name: string, expected: string, seen: unknown): BadField {
    return new BadField(`${this.#path}${name}: expected ${expected}, got ${show(seen)}`);
  }

  end(): void {
    const [unknown] = this.#values.keys();
    if (unknown !== undefined) throw new BadField(`${this.#path}${unknown}: unknown field`);
  }

  text(name: string): string {
    const value = this.#take(name);
    if (typeof value !== 'string' || value.length > MAX_TEXT_LENGTH)
      throw this.bad(name, `text of at most ${MAX_TEXT_LENGTH} characters`, value);
    return value;
  }

  optionalText(name: string): string | undefined {
    return this.#values.has(name) ? this.text(name) : undefined;
  }

  matching(name: string, pattern: RegExp): string {
    const value = this.text(name);
    if (!pattern.test(value)) throw this.bad(name, `text like ${pattern.source}`, value);
    return value;
  }

  oneOf<const Choice extends string>(name: string, choices: readonly Choice[]): Choice {
    const value = this.text(name);
    const found = choices.find((choice) => choice === value);
    if (found === undefined) throw this.bad(name, choices.join(' or '), value);
    return found;
  }

  integer(name: string, lowest: number, highest: number): number {
    const value = this.#take(name);
    const isInRange = typeof value === 'number' && value >= lowest && value <= highest;
    if (!isInRange || !Number.isInteger(value))
      throw this.bad(name, `an integer ${lowest} to ${highest}`, value);
    return value;
  }

  texts(name: string, most: number, pattern = /^/): readonly string[] {
    return this.#array(name, most).map((value) => {
      if (typeof value === 'string' && value.length <= MAX_TEXT_LENGTH && pattern.test(value))
        return value;
      throw this.bad(name, `texts like ${pattern.source}`, value);
    });
  }

  list<T>(name: string, most: number, read: (fields: Fields) => T): readonly T[] {
    return this.#array(name, most).map((value, index) =>
      read(new Fields(value, `${this.#path}${name}[${index}].`)),
    );
  }

  optional<T>(name: string, read: (fields: Fields) => T): T | undefined {
    if (!this.#values.has(name)) return;
    return read(new Fields(this.#take(name), `${this.#path}${name}.`));
  }

  #array(name: string, most: number): readonly unknown[] {
    const value = this.#take(name);
    if (!Array.isArray(value) || value.length > most)
      throw this.bad(name, `a list of at most ${most}`, value);
    return value;
  }

  #take(name: string): unknown {
    if (!this.#values.has(name)) throw new BadField(`${this.#path}${name}: missing`);
    const value = this.#values.get(name);
    this.#values.delete(name);
    return value;
  }
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
