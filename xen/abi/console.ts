import { bytes, layout, u32 } from './layout.ts';

/** The page of a guest's console. Source: xen/include/public/io/console.h. */
export const xenconsInterface = layout('struct xencons_interface', 3088, {
  in: bytes(0, 1024),
  out: bytes(1024, 2048),
  in_cons: u32(3072),
  in_prod: u32(3076),
  out_cons: u32(3080),
  out_prod: u32(3084),
});
