/*
 * Asks stock xl's own parser, libxlutil 4.17, what a text means, so that ours can be held to it.
 *
 * Standard input holds requests, one after the other: a letter, the decimal length of a text, a
 * newline, the text. For each, one line with JSON-like output goes to standard output:
 *   c  a configuration: the values of keys a to e
 *   d  a disk specification
 *   r  a vif rate
 * A text that stock refuses gives "error".
 */
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <libxl.h>
#include <libxlutil.h>

#define TEXT_BYTES_MAX (1 << 20)

static FILE *nowhere;

static void print_string(const char *text)
{
    if (!text) {
        printf("null");
        return;
    }
    putchar('"');
    for (; *text; text++)
        printf("%02x", (unsigned char)*text);
    putchar('"');
}

static void print_value(XLU_Config *cfg, XLU_ConfigValue *value)
{
    XLU_ConfigList *list;
    XLU_ConfigValue *item;
    char *text;
    int i;

    if (!xlu_cfg_value_get_list(cfg, value, &list, 1)) {
        putchar('[');
        for (i = 0; (item = xlu_cfg_get_listitem2(list, i)); i++) {
            if (i)
                putchar(',');
            print_value(cfg, item);
        }
        putchar(']');
    } else if (!xlu_cfg_value_get_string(cfg, value, &text, 1)) {
        print_string(text);
    }
}

static void ask_cfg(const char *text, int length)
{
    XLU_Config *cfg = xlu_cfg_init(nowhere, "stock");
    XLU_ConfigList *list;
    XLU_ConfigValue *item;
    const char *atom;
    char key[2] = "a";
    int count, i;

    if (xlu_cfg_readdata(cfg, text, length)) {
        puts("error");
    } else {
        for (; *key <= 'e'; (*key)++) {
            if (*key > 'a')
                putchar(' ');
            if (!xlu_cfg_get_string(cfg, key, &atom, 1)) {
                print_string(atom);
            } else if (!xlu_cfg_get_list(cfg, key, &list, &count, 1)) {
                putchar('[');
                for (i = 0; (item = xlu_cfg_get_listitem2(list, i)); i++) {
                    if (i)
                        putchar(',');
                    print_value(cfg, item);
                }
                putchar(']');
            } else {
                printf("-");
            }
        }
        putchar('\n');
    }
    xlu_cfg_destroy(cfg);
}

static void ask_disk(const char *text)
{
    XLU_Config *cfg = xlu_cfg_init(nowhere, "stock");
    libxl_device_disk disk;

    libxl_device_disk_init(&disk);
    if (xlu_disk_parse(cfg, 1, &text, &disk)) {
        puts("error");
    } else {
        print_string(disk.pdev_path ? disk.pdev_path : "");
        printf(" %s ", libxl_disk_format_to_string(disk.format));
        print_string(disk.vdev);
        printf(" %d %d %d ", disk.readwrite, disk.is_cdrom, disk.direct_io_safe);
        print_string(disk.script);
        putchar(' ');
        print_string(disk.backend_domname);
        printf(" %s", libxl_disk_backend_to_string(disk.backend));
        printf(" %s", libxl_disk_specification_to_string(disk.specification));
        printf(" %s", libxl_defbool_to_string(disk.discard_enable));
        printf(" %s\n", libxl_defbool_to_string(disk.trusted));
    }
    libxl_device_disk_dispose(&disk);
    xlu_cfg_destroy(cfg);
}

static void ask_rate(const char *text)
{
    XLU_Config *cfg = xlu_cfg_init(nowhere, "stock");
    libxl_device_nic nic;

    libxl_device_nic_init(&nic);
    errno = 0; /* stock looks at it without clearing it */
    if (xlu_vif_parse_rate(cfg, text, &nic))
        puts("error");
    else
        printf("%" PRIu64 " %" PRIu32 "\n", nic.rate_bytes_per_interval, nic.rate_interval_usecs);
    libxl_device_nic_dispose(&nic);
    xlu_cfg_destroy(cfg);
}

int main(void)
{
    static char text[TEXT_BYTES_MAX + 1];
    char kind;
    int length;

    nowhere = fopen("/dev/null", "w");
    if (!nowhere)
        return 1;
    while (scanf("%c%d", &kind, &length) == 2) {
        if (length < 0 || length > TEXT_BYTES_MAX || getchar() != '\n')
            return 1;
        if (fread(text, 1, length, stdin) != (size_t)length)
            return 1;
        text[length] = 0;
        if (kind == 'c')
            ask_cfg(text, length);
        else if (kind == 'd')
            ask_disk(text);
        else
            ask_rate(text);
    }
    return 0;
}
