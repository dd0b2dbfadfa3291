import { quorum0 } from './gen/boot-files.js';
import { method } from './method.ts';

const v1 = quorum0.bootfiles.v1;

/** quorum0.bootfiles.v1.BootFiles, documented in boot-files.proto. */
export const BOOT_FILES = {
  stat: method('/quorum0.bootfiles.v1.BootFiles/Stat', v1.StatRequest, v1.StatReply),
  upload: method('/quorum0.bootfiles.v1.BootFiles/Upload', v1.UploadChunk, v1.StatReply, {
    requestStream: true,
  }),
  fetch: method('/quorum0.bootfiles.v1.BootFiles/Fetch', v1.FetchRequest, v1.FetchChunk, {
    responseStream: true,
  }),
  list: method('/quorum0.bootfiles.v1.BootFiles/List', v1.ListRequest, v1.ListReply),
} as const;
