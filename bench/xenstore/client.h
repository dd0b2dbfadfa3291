/* One raw connection to a xenstore daemon, latency samples, and the daemon's CPU time. */
#pragma once
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <poll.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/utsname.h>
#include <time.h>
#include <unistd.h>

enum {
    DIRECTORY = 1, READ = 2, GET_PERMS = 3, WATCH = 4, UNWATCH = 5,
    TX_START = 6, TX_END = 7, INTRODUCE = 8, RELEASE = 9, WRITE = 11,
    MKDIR = 12, RM = 13, SET_PERMS = 14, WATCH_EVENT = 15, ERROR = 16,
};
#define MAXPAY 4096

struct hdr { uint32_t type, req, tx, len; };

static const char *g_sock;
static const char *g_label = "unnamed";
static int g_ms = 2000;
static int g_domains = 1000, g_step = 100, g_depth = 1, g_introduce;
static int g_pid;
static int g_guest_owner = 1;
static FILE *g_out;

static void die(const char *fmt, ...)
{
    va_list ap;

    va_start(ap, fmt);
    fprintf(stderr, "xsbench: ");
    vfprintf(stderr, fmt, ap);
    fprintf(stderr, "\n");
    va_end(ap);
    exit(1);
}

static uint64_t now_ns(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1000000000ull + t.tv_nsec;
}

/* CPU time the daemon has used, all its threads, in seconds. */
static double cpu_s(void)
{
    char f[512];
    DIR *d;
    struct dirent *e;
    double sum = 0;

    snprintf(f, sizeof f, "/proc/%d/task", g_pid);
    d = opendir(f);
    if (!d)
        return -1;
    while ((e = readdir(d))) {
        unsigned long long ns = 0;
        FILE *fp;

        if (e->d_name[0] == '.')
            continue;
        snprintf(f, sizeof f, "/proc/%d/task/%s/schedstat", g_pid, e->d_name);
        fp = fopen(f, "r");
        if (!fp)
            continue;
        if (fscanf(fp, "%llu", &ns) == 1)
            sum += ns / 1e9;
        fclose(fp);
    }
    closedir(d);
    return sum;
}

/* ---- latency samples -------------------------------------------------- */
struct lat { uint64_t *v; size_t n, cap; };

static void lat_add(struct lat *l, uint64_t ns)
{
    if (l->n == l->cap) {
        l->cap = l->cap ? l->cap * 2 : 4096;
        l->v = realloc(l->v, l->cap * sizeof *l->v);
        if (!l->v)
            die("out of memory");
    }
    l->v[l->n++] = ns;
}
static int cmp64(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

    return x < y ? -1 : x > y;
}
static double lat_pct(struct lat *l, double p)      /* needs sorted samples */
{
    size_t i;

    if (!l->n)
        return 0;
    i = (size_t)(p / 100.0 * (l->n - 1) + 0.5);
    return l->v[i] / 1000.0;
}
static double lat_mean(struct lat *l)
{
    double s = 0;

    for (size_t i = 0; i < l->n; i++)
        s += l->v[i];
    return l->n ? s / l->n / 1000.0 : 0;
}
static void lat_sort(struct lat *l)
{
    if (l->n)
        qsort(l->v, l->n, sizeof *l->v, cmp64);
}
static void lat_json(struct lat *l)
{
    lat_sort(l);
    fprintf(g_out, "\"n\":%zu,\"mean_us\":%.2f,\"p50_us\":%.2f,"
            "\"p99_us\":%.2f,\"max_us\":%.2f",
            l->n, lat_mean(l), lat_pct(l, 50), lat_pct(l, 99),
            lat_pct(l, 100));
}

/* ---- connection ---------------------------------------------------------- */
struct conn {
    int fd;
    uint32_t next_req;
    uint64_t events;
    char *rb;
    size_t rpos, rlen, rcap;
    char *wb;
    size_t wlen, wcap;
};

static struct conn *c_open(void)
{
    struct conn *c = calloc(1, sizeof *c);
    struct sockaddr_un sa = { .sun_family = AF_UNIX };
    struct ucred uc;
    socklen_t l = sizeof uc;

    snprintf(sa.sun_path, sizeof sa.sun_path, "%s", g_sock);
    c->fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    for (int tries = 0; ; tries++) {
        if (!connect(c->fd, (struct sockaddr *)&sa, sizeof sa))
            break;
        if ((errno != EAGAIN && errno != EINTR) || tries > 2000)
            die("connect %s: %s", g_sock, strerror(errno));
        usleep(1000);
    }
    if (!g_pid && !getsockopt(c->fd, SOL_SOCKET, SO_PEERCRED, &uc, &l))
        g_pid = uc.pid;
    c->rcap = 256 * 1024;
    c->rb = malloc(c->rcap);
    c->wcap = 256 * 1024;
    c->wb = malloc(c->wcap);
    return c;
}
static void c_close(struct conn *c)
{
    close(c->fd);
    free(c->rb);
    free(c->wb);
    free(c);
}
static void c_flush(struct conn *c)
{
    size_t o = 0;

    while (o < c->wlen) {
        ssize_t r = send(c->fd, c->wb + o, c->wlen - o, MSG_NOSIGNAL);
        if (r < 0) {
            if (errno == EINTR)
                continue;
            die("send: %s", strerror(errno));
        }
        o += r;
    }
    c->wlen = 0;
}
static uint32_t c_queue(struct conn *c, uint32_t type, uint32_t tx,
                        const void *p, size_t n)
{
    struct hdr h = { type, ++c->next_req, tx, n };

    if (c->wlen + sizeof h + n > c->wcap)
        c_flush(c);
    memcpy(c->wb + c->wlen, &h, sizeof h);
    memcpy(c->wb + c->wlen + sizeof h, p, n);
    c->wlen += sizeof h + n;
    return h.req;
}
/* Parse one buffered message if whole; returns 1 and advances. */
static int c_parse(struct conn *c, struct hdr *h, char **body)
{
    if (c->rlen - c->rpos < sizeof *h)
        return 0;
    memcpy(h, c->rb + c->rpos, sizeof *h);
    if (h->len > MAXPAY)
        die("reply of %u bytes: out of sync", h->len);
    if (c->rlen - c->rpos < sizeof *h + h->len)
        return 0;
    *body = c->rb + c->rpos + sizeof *h;
    c->rpos += sizeof *h + h->len;
    return 1;
}
static void c_fill(struct conn *c)
{
    ssize_t r;

    if (c->rpos) {
        memmove(c->rb, c->rb + c->rpos, c->rlen - c->rpos);
        c->rlen -= c->rpos;
        c->rpos = 0;
    }
    do
        r = recv(c->fd, c->rb + c->rlen, c->rcap - c->rlen, 0);
    while (r < 0 && errno == EINTR);
    if (r <= 0)
        die("daemon closed the connection (%s)", r ? strerror(errno) : "EOF");
    c->rlen += r;
}
/* next message, whatever it is */
static void c_next(struct conn *c, struct hdr *h, char **body)
{
    while (!c_parse(c, h, body))
        c_fill(c);
    if (h->type == WATCH_EVENT)
        c->events++;
}
/* next reply (watch events are counted and dropped) */
static void c_reply(struct conn *c, struct hdr *h, char **body)
{
    do
        c_next(c, h, body);
    while (h->type == WATCH_EVENT);
}
/* synchronous call; returns 1 if the reply was not an error */
static int c_call(struct conn *c, uint32_t type, uint32_t tx, const void *p,
                  size_t n, char **body, uint32_t *len)
{
    struct hdr h;
    char *b;
    uint32_t r = c_queue(c, type, tx, p, n);

    c_flush(c);
    do
        c_reply(c, &h, &b);
    while (h.req != r);
    if (body)
        *body = b;
    if (len)
        *len = h.len;
    return h.type != ERROR;
}

/* Payload helpers: strings separated and ended by NUL; returns the length. */
static size_t pay(char *buf, const char *a, const char *b)
{
    size_t n = strlen(a) + 1;

    memcpy(buf, a, n);
    if (b) {
        memcpy(buf + n, b, strlen(b) + 1);
        n += strlen(b) + 1;
    }
    return n;
}
static void x_write(struct conn *c, uint32_t tx, const char *p, const char *v)
{
    char b[MAXPAY];
    size_t n = pay(b, p, NULL);
    char *r;
    uint32_t l;

    memcpy(b + n, v, strlen(v));
    if (!c_call(c, WRITE, tx, b, n + strlen(v), &r, &l))
        die("write %s: %.*s", p, (int)l, r);
}
static void x_rm(struct conn *c, const char *p)
{
    char b[MAXPAY];

    c_call(c, RM, 0, b, pay(b, p, NULL), NULL, NULL);
}

