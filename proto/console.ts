import { quorum0 } from './gen/console.js';
import { method } from './method.ts';

const v1 = quorum0.console.v1;

/** quorum0.console.v1.Console, documented in console.proto. */
export const CONSOLE = {
  list: method('/quorum0.console.v1.Console/List', v1.ListRequest, v1.ListReply),
  read: method('/quorum0.console.v1.Console/Read', v1.ReadRequest, v1.ReadReply),
  view: method('/quorum0.console.v1.Console/View', v1.OpenRequest, v1.Output, {
    responseStream: true,
  }),
  attach: method('/quorum0.console.v1.Console/Attach', v1.Input, v1.Output, {
    requestStream: true,
    responseStream: true,
  }),
} as const;
