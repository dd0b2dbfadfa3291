/** One command line, run under stock xl and under ours in the same order. */
export interface Step {
  readonly command: string;
  /** Whether standard output is compared, once what must differ is taken out. */
  readonly isOutputCompared: boolean;
}

/**
 * Right and wrong command lines. `CFG` stands for the configuration of a PV guest named pv that is
 * there already, with one of two virtual CPUs online; `PAUSED` for one to be created.
 */
export const STEPS: readonly Step[] = [
  ...compared(`
    list; list pv; list -v; list -Z; list -c; list -n; list -v pv; vcpu-list; vcpu-list pv;
    vcpu-list 0 pv; vm-list; uptime; uptime pv; uptime -s pv; claims; sharing; sharing pv; info;
    info -n; info xen_version; info nosuch; domid pv; domname 0; sched-credit2;
    sched-credit2 -d pv; sched-credit2 -s; sched-credit2 -p Pool-0`),
  ...ended(`
    list pv 0; list nosuch; list 7777; list -q; list pv -v; list pv -q; vcpu-list nosuch;
    vcpu-list 7777; vcpu-list -x; sharing 7777; sharing pv 0; uptime nosuch; domid nosuch; domid;
    domname 9999; domname; domname x; nosuch; -z list; -N list; help; help list; help nosuch`),
  ...ended('vcpu-pin pv 0 0; vcpu-pin pv all all 1'),
  ...compared('vcpu-list pv'),
  ...ended(`
    vcpu-pin pv 0 - 0; vcpu-pin pv all 0,^0; vcpu-pin -f pv 0 1; vcpu-pin -f pv all 1;
    vcpu-pin pv x 1; vcpu-pin pv 5 1; vcpu-pin pv 0 -; vcpu-pin pv 0 9; vcpu-pin pv 0 0-64;
    vcpu-pin -N pv 0 0; vcpu-pin pv 0; vcpu-pin nosuch 0 0; vcpu-pin pv 0 all all`),
  ...compared('-N vcpu-pin pv 0 0-1 1; -N vcpu-pin pv all - 0; vcpu-list pv'),
  ...ended(`
    vcpu-set pv 0; vcpu-set pv 3; vcpu-set -i pv 3; vcpu-set pv x; vcpu-set pv -1; vcpu-set pv;
    vcpu-set nosuch 1; vcpu-set pv 1`),
  ...ended(`
    mem-set pv 100; mem-set pv 100000; mem-set pv x; mem-set pv; mem-set nosuch 10; mem-set 0 100;
    mem-set pv 128m; mem-max pv 256; mem-max pv 10; mem-max pv x; mem-max pv; mem-max 0 10`),
  ...ended(`
    sched-credit2 -d pv -w 512 -c 50; sched-credit2 -d pv -w 0; sched-credit2 -d pv -w 70000;
    sched-credit2 -d pv -c 500; sched-credit2 -s -r 500; sched-credit2 -s -r 5;
    sched-credit2 -p nosuch; sched-credit2 -s -p nosuch; sched-credit2 -p Pool-0 -d pv;
    sched-credit2 -w 5; sched-credit2 -d nosuch; sched-credit2 -x`),
  ...compared('sched-credit2; sched-credit2 -d pv; sched-credit2 -s; sched-credit2 extra args'),
  ...ended(`
    debug-keys h; debug-keys; sysrq pv h; sysrq pv hh; sysrq nosuch h; sysrq pv;
    trigger pv nmi 9; trigger pv frob; trigger pv power; trigger nosuch nmi; trigger pv`),
  ...ended('pause pv'),
  ...compared('list pv'),
  ...ended('unpause pv; pause 0; pause 7777; pause nosuch; pause; unpause'),
  ...ended('rename pv web'),
  ...compared('list web; domid web'),
  ...ended('rename web Domain-0; rename web; rename nosuch x; rename web pv'),
  ...ended('create -p PAUSED'),
  ...compared('list'),
  ...ended(`
    create CFG; create CFG name="none" kernel="/nosuch";
    create CFG name="bad" kernel="/etc/hostname";
    create CFG name="huge" memory=100000 maxmem=100000; create CFG CFG; create /nosuch; create;
    create -z CFG; create -n CFG; config-update pv CFG; config-update; config-update pv;
    config-update nosuch CFG; destroy paused; destroy 0; destroy nosuch; destroy; shutdown;
    shutdown nosuch; reboot; shutdown -z`),
  ...compared('list'),
];

/** From here on guests take and give memory in their own time. */
export const BALLOONING_FROM = STEPS.findIndex(({ command }) => command.startsWith('mem-set'));

function compared(commands: string): readonly Step[] {
  return split(commands).map((command) => ({ command, isOutputCompared: true }));
}

function ended(commands: string): readonly Step[] {
  return split(commands).map((command) => ({ command, isOutputCompared: false }));
}

function split(commands: string): readonly string[] {
  return commands
    .split(';')
    .map((command) => command.trim().replaceAll(/\s+/g, ' '))
    .filter(Boolean);
}
