/** The ACPI power button, as the input device that the kernel's `button` module makes of it. */
import { existsSync, openSync, readFileSync, readSync, readdirSync } from 'node:fs';
import type { Addon } from '../../xen/native/addon.ts';

const INPUTS = '/sys/class/input';
/** Source: poll(2). */
const POLLIN = 1;
/** struct input_event: time 16 bytes, then type, code and value. Source: linux/input.h. */
const EVENT_BYTES = 24;
const EVENT = { type: 16, code: 18, value: 20 } as const;
const EV_KEY = 1;
const KEY_POWER = 116;
const PRESSED = 1;

/** Calls `onPress` for each press. Returns how many buttons there are to watch. */
export function watchPowerButton(addon: Addon, onPress: () => void): number {
  const events = existsSync(INPUTS) ? readdirSync(INPUTS) : [];
  const buttons = events.filter((name) => /^event\d+$/.test(name) && isPowerButton(name));
  for (const name of buttons) {
    const fd = openSync(`/dev/input/${name}`, 'r');
    const bytes = new Uint8Array(EVENT_BYTES);
    addon.watch(fd, POLLIN, () => {
      if (readSync(fd, bytes) === EVENT_BYTES && isPress(bytes)) onPress();
    });
  }
  return buttons.length;
}

/** Pure. */
export function isPress(event: Uint8Array): boolean {
  const view = new DataView(event.buffer, event.byteOffset, event.byteLength);
  return (
    view.getUint16(EVENT.type, true) === EV_KEY &&
    view.getUint16(EVENT.code, true) === KEY_POWER &&
    view.getInt32(EVENT.value, true) === PRESSED
  );
}

function isPowerButton(name: string): boolean {
  const file = `${INPUTS}/${name}/device/name`;
  return existsSync(file) && readFileSync(file, 'utf8').trim() === 'Power Button';
}
