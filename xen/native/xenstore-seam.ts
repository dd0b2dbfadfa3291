import { closeSync, readFileSync } from 'node:fs';
import { ToolstackError } from '../../model/errors.ts';
import { evtchnPort } from '../../model/ids.ts';
import { PAGE_BYTES, type XenstoreSeam } from '../hypervisor.ts';
import { openDevice } from './device.ts';
import { mapShared } from './mapping.ts';

const PAGE_PATH = '/proc/xen/xsd_kva';
const PORT_PATH = '/proc/xen/xsd_port';

/** The kernel's xenstore page and port, which xenfs shows in the control domain alone. */
export const nativeXenstoreSeam: XenstoreSeam = {
  open: () => {
    const fd = openDevice(PAGE_PATH, 'xenfs (and mount it on /proc/xen)');
    try {
      const port = readPort();
      const page = mapShared({ fd, lengthBytes: PAGE_BYTES, writable: true, object: PAGE_PATH });
      return { page, port };
    } finally {
      // The mapping outlives the descriptor.
      closeSync(fd);
    }
  },
};

function readPort() {
  const text = readFileSync(PORT_PATH, 'latin1').trim();
  if (!/^[1-9][0-9]{0,9}$/.test(text))
    throw new ToolstackError(
      'HYPERVISOR_MISSING',
      `${PORT_PATH}: expected a port number, read ${JSON.stringify(text.slice(0, 32))}`,
    );
  return evtchnPort(Number(text));
}
