import { assert } from '../../model/assert.ts';
import { grantRef, type Domid } from '../../model/ids.ts';
import * as devices from '../abi/devices.ts';
import { GRANT_STATUS, GRANT_TABLE } from '../abi/grant-table.ts';
import { StructView } from '../abi/layout.ts';
import { copyFault } from '../grant-copy.ts';
import {
  GRANT_BATCH_MAX,
  PAGE_BYTES,
  type CopyEnd,
  type CopySegment,
  type GrantSource,
  type GrantStatus,
  type GrantTable,
  type GrantedPages,
  type MapAccess,
  type Mapping,
} from '../hypervisor.ts';
import { loadAddon } from './addon.ts';
import { Device } from './device.ts';
import { check } from './linux.ts';
import { mapShared } from './mapping.ts';

const { DEVICES } = devices;

/** `GNTST_bad_gntref` becomes `bad-gntref`. */
const STATUS_BY_NUMBER: ReadonlyMap<number, GrantStatus> = new Map(
  Object.entries(GRANT_STATUS).map(([name, number]) => [
    number,
    name.slice('GNTST_'.length).replaceAll('_', '-') as GrantStatus,
  ]),
);

export class NativeGrantTable implements GrantTable {
  readonly #gntdev = new Device('/dev/xen/gntdev', 'xen-gntdev');
  readonly #gntalloc = new Device('/dev/xen/gntalloc', 'xen-gntalloc');

  map(sources: readonly GrantSource[], access: MapAccess): Mapping {
    const count = sources.length;
    assert(count > 0 && count <= GRANT_BATCH_MAX, `1 to ${GRANT_BATCH_MAX} grants are mapped`);
    const { fd } = this.#gntdev;
    const head = devices.gntdevMap.fields.refs.offset;
    const request = new Uint8Array(head + count * devices.gntdevRef.sizeBytes);
    const view = new StructView(devices.gntdevMap, request).set('count', count);
    sources.forEach(({ domid, gref }, index) => {
      const offset = head + index * devices.gntdevRef.sizeBytes;
      new StructView(devices.gntdevRef, request, offset).set('domid', domid).set('ref', gref);
    });
    const [first] = sources;
    const object = `${count} grants from gref ${first?.gref} of domain ${first?.domid} on`;
    const name = 'IOCTL_GNTDEV_MAP_GRANT_REF';
    check(loadAddon().ioctl(fd, DEVICES.IOCTL_GNTDEV_MAP_GRANT_REF, request), name, object);

    // The kernel reserved a range of the device; mapping the range is what maps the grants.
    const index = view.get('index');
    const forget = () => this.#forget(index, count, object);
    try {
      const { writable } = access;
      const lengthBytes = count * PAGE_BYTES;
      return mapShared({ fd, lengthBytes, offset: index, writable, object, onUnmap: forget });
    } catch (error) {
      forget();
      throw error;
    }
  }

  grant(domid: Domid, pageCount: number, access: MapAccess): GrantedPages {
    assert(
      pageCount > 0 && pageCount <= GRANT_BATCH_MAX,
      `1 to ${GRANT_BATCH_MAX} pages are granted`,
    );
    const { fd } = this.#gntalloc;
    const head = devices.gntallocAlloc.fields.gref_ids.offset;
    const request = new Uint8Array(Math.max(head + 4 * pageCount, devices.gntallocAlloc.sizeBytes));
    const view = new StructView(devices.gntallocAlloc, request)
      .set('domid', domid)
      .set('count', pageCount)
      .set('flags', access.writable ? DEVICES.GNTALLOC_FLAG_WRITABLE : 0);
    const object = `${pageCount} pages for domain ${domid}`;
    const name = 'IOCTL_GNTALLOC_ALLOC_GREF';
    check(loadAddon().ioctl(fd, DEVICES.IOCTL_GNTALLOC_ALLOC_GREF, request), name, object);

    const index = view.get('index');
    const ids = new DataView(request.buffer, head);
    const grefs = Array.from({ length: pageCount }, (_, page) =>
      grantRef(ids.getUint32(4 * page, true)),
    );
    const withdraw = () => this.#withdraw(index, pageCount, object);
    try {
      const mapping = mapShared({
        fd,
        lengthBytes: pageCount * PAGE_BYTES,
        offset: index,
        writable: true,
        object,
        onUnmap: withdraw,
      });
      return { bytes: mapping.bytes, grefs, revoke: () => mapping.unmap() };
    } catch (error) {
      withdraw();
      throw error;
    }
  }

  copy(segments: readonly CopySegment[]): readonly GrantStatus[] {
    assert(segments.length <= GRANT_BATCH_MAX, `at most ${GRANT_BATCH_MAX} segments are copied`);
    const statuses = segments.map((segment) => copyFault(segment) ?? 'okay');
    const sound = segments.filter((_, index) => statuses[index] === 'okay');
    const done = sound.length === 0 ? [] : this.#copySound(sound);
    let next = 0;
    return statuses.map((status) =>
      status === 'okay' ? (done[next++] ?? 'general-error') : status,
    );
  }

  close(): void {
    this.#gntdev.close();
    this.#gntalloc.close();
  }

  #copySound(segments: readonly CopySegment[]): readonly GrantStatus[] {
    const { sizeBytes } = devices.gntdevCopySegment;
    const table = new Uint8Array(segments.length * sizeBytes);
    const views = segments.map((segment, index) => {
      const view = new StructView(devices.gntdevCopySegment, table, index * sizeBytes);
      const { source, dest, lengthBytes } = segment;
      writeEnd(view, 'source', source);
      writeEnd(view, 'dest', dest);
      const flags =
        (source.kind === 'granted' ? GRANT_TABLE.GNTCOPY_source_gref : 0) |
        (dest.kind === 'granted' ? GRANT_TABLE.GNTCOPY_dest_gref : 0);
      return view.set('flags', flags).set('len', lengthBytes);
    });
    const request = new Uint8Array(devices.gntdevCopy.sizeBytes);
    new StructView(devices.gntdevCopy, request)
      .set('count', segments.length)
      .set('segments', loadAddon().addressOf(table));
    const result = loadAddon().ioctl(this.#gntdev.fd, DEVICES.IOCTL_GNTDEV_GRANT_COPY, request);
    check(result, 'IOCTL_GNTDEV_GRANT_COPY', `${segments.length} segments`);
    return views.map((view) => STATUS_BY_NUMBER.get(view.get('status')) ?? 'general-error');
  }

  #forget(index: number, count: number, object: string): void {
    // The kernel forgot everything that went through a device once it is closed and unmapped.
    if (this.#gntdev.closed) return;
    const request = new Uint8Array(devices.gntdevUnmap.sizeBytes);
    new StructView(devices.gntdevUnmap, request).set('index', index).set('count', count);
    const result = loadAddon().ioctl(
      this.#gntdev.fd,
      DEVICES.IOCTL_GNTDEV_UNMAP_GRANT_REF,
      request,
    );
    check(result, 'IOCTL_GNTDEV_UNMAP_GRANT_REF', object);
  }

  #withdraw(index: number, count: number, object: string): void {
    if (this.#gntalloc.closed) return;
    const request = new Uint8Array(devices.gntallocDealloc.sizeBytes);
    new StructView(devices.gntallocDealloc, request).set('index', index).set('count', count);
    const result = loadAddon().ioctl(
      this.#gntalloc.fd,
      DEVICES.IOCTL_GNTALLOC_DEALLOC_GREF,
      request,
    );
    check(result, 'IOCTL_GNTALLOC_DEALLOC_GREF', object);
  }
}

function writeEnd(
  view: StructView<keyof typeof devices.gntdevCopySegment.fields>,
  side: 'source' | 'dest',
  end: CopyEnd,
): void {
  if (end.kind === 'local') {
    view.set(`${side}.virt`, loadAddon().addressOf(end.bytes));
    return;
  }
  view.set(`${side}.foreign.ref`, end.gref).set(`${side}.foreign.offset`, end.offset);
  view.set(`${side}.foreign.domid`, end.domid);
}
