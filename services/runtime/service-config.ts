import { dirname, resolve } from 'node:path';
import { NAME_PATTERN } from '../../proto/identity.ts';
import type { ConfigFields } from './config.ts';

/** What the configuration of every service begins with. */
export interface ServiceConfig {
  readonly cluster: string;
  readonly host: string;
  /** Where gRPC is served, always with mutual TLS. Port 0 takes any free one. */
  readonly listen: SocketAddress;
  readonly tls: TlsFiles;
  /** Plain HTTP for `/metrics`; absent: no metrics port. */
  readonly metrics: SocketAddress | undefined;
  readonly logLevel: LogLevel;
}

export interface SocketAddress {
  readonly address: string;
  readonly port: number;
}

/** PEM files, as `q0 init` writes them. */
export interface TlsFiles {
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const PORT_MAX = 65_535;
const ADDRESS_MAX_CHARS = 253;
const PATH_MAX_CHARS = 4096;

/** Reads the common fields; the service reads its own from the same `fields` afterwards. */
export function parseServiceConfig(fields: ConfigFields, file: string): ServiceConfig {
  return {
    cluster: fields.text('cluster', 'a DNS label', isName),
    host: fields.text('host', 'a DNS label', isName),
    listen: parseAddress(fields.section('listen')),
    tls: parseTls(fields.section('tls'), dirname(resolve(file))),
    metrics: fields.has('metrics') ? parseAddress(fields.section('metrics')) : undefined,
    logLevel: fields.has('logLevel') ? fields.choice('logLevel', LOG_LEVELS) : 'info',
  };
}

/** Reads an `{ address, port }`. */
export function parseAddress(fields: ConfigFields): SocketAddress {
  return {
    address: fields.text('address', 'an IP address or host name', (value) =>
      isShort(value, ADDRESS_MAX_CHARS),
    ),
    port: fields.integer('port', { min: 0, max: PORT_MAX }),
  };
}

function parseTls(fields: ConfigFields, directory: string): TlsFiles {
  const path = (name: string): string =>
    resolve(
      directory,
      fields.text(name, 'a path', (value) => isShort(value, PATH_MAX_CHARS)),
    );
  return { ca: path('ca'), cert: path('cert'), key: path('key') };
}

function isName(value: string): boolean {
  return NAME_PATTERN.test(value);
}

function isShort(value: string, maxChars: number): boolean {
  return value.length > 0 && value.length <= maxChars;
}
