/*
 * The only native code of the project: system calls, memory mappings that cannot be used after they
 * are gone, and readiness of file descriptors. Everything above this is TypeScript over DataView.
 *
 * JUSTIFICATION: Node has no ioctl, no mmap and no poll on a character device, and a mapping made
 * by a foreign-function library ends the whole process when used after munmap.
 * SAFETY: N-API only, so no dependence on a V8 version. A mapping lives exactly as long as its
 * ArrayBuffer's backing store or until unmap(), which detaches first. Callers of syscall() and
 * ioctl() answer for what the kernel does with the memory they name; ioctl() refuses a buffer
 * shorter than its request number says. Main thread only: the addon's loader sees to that.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <node_api.h>

/*
 * The few libuv entry points used, declared here because node-api-headers does not carry uv.h. The
 * binary interface of libuv 1.x is stable; handles are opaque and sized at run time.
 */
#define UV_HANDLE_TYPE_POLL 8
size_t uv_handle_size(int type);
void *uv_handle_get_data(const void *handle);
void uv_handle_set_data(void *handle, void *data);
int uv_poll_init(struct uv_loop_s *loop, void *handle, int fd);
int uv_poll_start(void *handle, int events, void (*on_ready)(void *, int, int));
void uv_close(void *handle, void (*on_closed)(void *));

#define MAX_ARGS 7

/* Ends the calling function with a pending JavaScript exception if an N-API call failed. */
#define TRY(call)                                                        \
  do {                                                                   \
    if ((call) != napi_ok) return fail(env, "native call refused: " #call); \
  } while (0)

static napi_value fail(napi_env env, const char *message) {
  bool pending = false;
  napi_is_exception_pending(env, &pending);
  if (!pending) napi_throw_type_error(env, NULL, message);
  return NULL;
}

static napi_value number(napi_env env, int64_t value) {
  napi_value result = NULL;
  napi_create_int64(env, value, &result);
  return result;
}

/* A system call's answer as JavaScript sees it: the result, or minus errno. */
static napi_value answer(napi_env env, long result) {
  return number(env, result == -1 ? -(int64_t)errno : (int64_t)result);
}

/* Finds the memory behind an ArrayBuffer or a view on one. A detached buffer is refused. */
static bool bytes_of(napi_env env, napi_value value, void **data, size_t *length) {
  bool is = false;
  if (napi_is_arraybuffer(env, value, &is) != napi_ok) return false;
  napi_status status = is ? napi_get_arraybuffer_info(env, value, data, length)
                          : napi_get_buffer_info(env, value, data, length);
  return status == napi_ok && *data != NULL;
}

/* One machine word from a number, a bigint or the address of a buffer, which sets `length`. */
static bool word_of(napi_env env, napi_value value, uint64_t *word, size_t *length) {
  napi_valuetype type;
  bool lossless;
  void *data = NULL;
  if (napi_typeof(env, value, &type) != napi_ok) return false;
  if (type == napi_number) return napi_get_value_int64(env, value, (int64_t *)word) == napi_ok;
  if (type == napi_bigint)
    return napi_get_value_bigint_uint64(env, value, word, &lossless) == napi_ok && lossless;
  if (type != napi_object || !bytes_of(env, value, &data, length)) return false;
  *word = (uint64_t)(uintptr_t)data;
  return true;
}

/* Reads up to MAX_ARGS words; false (with an exception pending) if one is of no use. */
static bool words(napi_env env, napi_callback_info info, size_t want, uint64_t *word,
                  size_t *length) {
  napi_value args[MAX_ARGS];
  size_t count = MAX_ARGS;
  bool good = napi_get_cb_info(env, info, &count, args, NULL, NULL) == napi_ok && count >= want;
  if (count > MAX_ARGS) count = MAX_ARGS;
  for (size_t i = 0; i < MAX_ARGS; i++) word[i] = length[i] = 0;
  for (size_t i = 0; good && i < count; i++) good = word_of(env, args[i], &word[i], &length[i]);
  if (!good) fail(env, "expected numbers, bigints or attached buffers");
  return good;
}

/* syscall(number, ...six words) -> result or -errno */
static napi_value js_syscall(napi_env env, napi_callback_info info) {
  uint64_t w[MAX_ARGS];
  size_t length[MAX_ARGS];
  if (!words(env, info, 1, w, length)) return NULL;
  return answer(env, syscall((long)w[0], w[1], w[2], w[3], w[4], w[5], w[6]));
}

/* ioctl(fd, request, word or buffer) -> result or -errno */
static napi_value js_ioctl(napi_env env, napi_callback_info info) {
  uint64_t w[MAX_ARGS];
  size_t length[MAX_ARGS];
  if (!words(env, info, 3, w, length)) return NULL;
  if (length[2] != 0 && length[2] < _IOC_SIZE(w[1])) return fail(env, "ioctl buffer too short");
  return answer(env, ioctl((int)w[0], (unsigned long)w[1], w[2]));
}

struct mapping {
  void *address;
  size_t length; /* 0 once unmapped. */
};

static const napi_type_tag MAPPING_TAG = {0x71756f72756d3078ULL, 0x6d617070696e6730ULL};

/* Runs once, when JavaScript can no longer reach the memory. */
static void release_mapping(napi_env env, void *data, void *hint) {
  struct mapping *mapping = hint;
  (void)env, (void)data;
  if (mapping->length != 0) munmap(mapping->address, mapping->length);
  free(mapping);
}

/* map(fd, length, prot, flags, offset) -> ArrayBuffer or -errno */
static napi_value js_map(napi_env env, napi_callback_info info) {
  uint64_t w[MAX_ARGS];
  size_t unused[MAX_ARGS];
  if (!words(env, info, 5, w, unused)) return NULL;
  struct mapping *mapping = malloc(sizeof *mapping);
  if (mapping == NULL) return number(env, -ENOMEM);
  mapping->length = w[1];
  mapping->address = mmap(NULL, w[1], (int)w[2], (int)w[3], (int)w[0], (off_t)w[4]);
  napi_value buffer, refused = mapping->address == MAP_FAILED ? answer(env, -1) : NULL;
  if (refused != NULL) {
    free(mapping);
    return refused;
  }
  if (napi_create_external_arraybuffer(env, mapping->address, w[1], release_mapping, mapping,
                                       &buffer) != napi_ok) {
    release_mapping(env, NULL, mapping);
    return fail(env, "cannot make an ArrayBuffer over a mapping");
  }
  TRY(napi_type_tag_object(env, buffer, &MAPPING_TAG));
  TRY(napi_wrap(env, buffer, mapping, NULL, NULL, NULL));
  return buffer;
}

/* unmap(arrayBuffer) -> 0 or -errno. Detaches first, so no view can reach the memory afterwards. */
static napi_value js_unmap(napi_env env, napi_callback_info info) {
  napi_value buffer;
  size_t count = 1;
  bool ours = false, detached = true;
  struct mapping *mapping;
  TRY(napi_get_cb_info(env, info, &count, &buffer, NULL, NULL));
  if (napi_check_object_type_tag(env, buffer, &MAPPING_TAG, &ours) != napi_ok || !ours)
    return fail(env, "unmap: not an ArrayBuffer that map made");
  TRY(napi_is_detached_arraybuffer(env, buffer, &detached));
  if (detached) return fail(env, "unmap: the ArrayBuffer is detached already");
  TRY(napi_unwrap(env, buffer, (void **)&mapping));
  /* Detaching may release the backing store at once, and with it `mapping`. */
  void *address = mapping->address;
  size_t length = mapping->length;
  mapping->length = 0;
  if (napi_detach_arraybuffer(env, buffer) != napi_ok) {
    mapping->length = length;
    return fail(env, "unmap: the ArrayBuffer cannot be detached");
  }
  return answer(env, munmap(address, length));
}

/* addressOf(buffer) -> bigint */
static napi_value js_address_of(napi_env env, napi_callback_info info) {
  napi_value value, result;
  size_t count = 1, length;
  void *data = NULL;
  TRY(napi_get_cb_info(env, info, &count, &value, NULL, NULL));
  if (!bytes_of(env, value, &data, &length)) return fail(env, "addressOf: no attached buffer");
  TRY(napi_create_bigint_uint64(env, (uint64_t)(uintptr_t)data, &result));
  return result;
}

/* A file descriptor being watched. Freed when libuv and the close function are done with it. */
struct watch {
  napi_env env;
  napi_ref callback;
  napi_async_context context;
  void *handle;
  int holders;
};

static void drop_watch(struct watch *watch) {
  if (--watch->holders == 0) free(watch);
}

static void on_closed(void *handle) {
  drop_watch(uv_handle_get_data(handle));
  free(handle);
}

static void close_watch(struct watch *watch) {
  if (watch->handle == NULL) return;
  uv_close(watch->handle, on_closed);
  watch->handle = NULL;
  napi_delete_reference(watch->env, watch->callback);
  napi_async_destroy(watch->env, watch->context);
}

static void on_ready(void *handle, int status, int events) {
  struct watch *watch = uv_handle_get_data(handle);
  napi_env env = watch->env;
  napi_handle_scope scope;
  napi_value callback, receiver, error, argument;
  if (watch->handle == NULL || napi_open_handle_scope(env, &scope) != napi_ok) return;
  napi_get_reference_value(env, watch->callback, &callback);
  napi_get_global(env, &receiver);
  argument = number(env, status < 0 ? status : events);
  if (napi_make_callback(env, watch->context, receiver, callback, 1, &argument, NULL) ==
          napi_pending_exception &&
      napi_get_and_clear_last_exception(env, &error) == napi_ok)
    napi_fatal_exception(env, error);
  napi_close_handle_scope(env, scope);
}

static napi_value js_close_watch(napi_env env, napi_callback_info info) {
  void *watch = NULL;
  if (napi_get_cb_info(env, info, NULL, NULL, NULL, &watch) == napi_ok) close_watch(watch);
  return NULL;
}

static void on_close_function_gone(napi_env env, void *data, void *hint) {
  (void)env, (void)hint;
  drop_watch(data);
}

/* watch(fd, events, callback) -> close function or -errno. The callback gets events or -errno. */
static napi_value js_watch(napi_env env, napi_callback_info info) {
  napi_value args[3], name, close;
  size_t count = 3;
  int32_t fd, events;
  napi_valuetype type;
  struct uv_loop_s *loop;
  TRY(napi_get_cb_info(env, info, &count, args, NULL, NULL));
  TRY(napi_get_value_int32(env, args[0], &fd));
  TRY(napi_get_value_int32(env, args[1], &events));
  TRY(napi_typeof(env, args[2], &type));
  if (type != napi_function) return fail(env, "watch: the third argument must be a function");
  TRY(napi_get_uv_event_loop(env, &loop));
  TRY(napi_create_string_utf8(env, "xen-watch", NAPI_AUTO_LENGTH, &name));

  struct watch *watch = calloc(1, sizeof *watch);
  void *handle = calloc(1, uv_handle_size(UV_HANDLE_TYPE_POLL));
  int status = watch == NULL || handle == NULL ? -ENOMEM : uv_poll_init(loop, handle, fd);
  if (status < 0) {
    free(watch);
    free(handle);
    return number(env, status);
  }
  *watch = (struct watch){.env = env, .handle = handle, .holders = 2};
  uv_handle_set_data(handle, watch);
  /* The strong reference roots the callback: garbage collection never ends a watch. */
  if (napi_create_reference(env, args[2], 1, &watch->callback) != napi_ok ||
      napi_async_init(env, NULL, name, &watch->context) != napi_ok ||
      napi_create_function(env, NULL, 0, js_close_watch, watch, &close) != napi_ok ||
      napi_add_finalizer(env, close, watch, on_close_function_gone, NULL, NULL) != napi_ok)
    return fail(env, "watch: out of memory");
  status = uv_poll_start(handle, events, on_ready);
  if (status >= 0) return close;
  close_watch(watch);
  return number(env, status);
}

/* System call numbers differ between machines, so the compiler's own table is handed out. */
#define CALL(name) {#name, SYS_##name}
static const struct { const char *name; int32_t number; } CALLS[] = {
    CALL(eventfd2), CALL(fallocate), CALL(finit_module), CALL(ftruncate), CALL(getpid),
    CALL(memfd_create), CALL(mmap), CALL(mount), CALL(read), CALL(reboot), CALL(sethostname),
    CALL(socket), CALL(sync), CALL(umount2), CALL(wait4), CALL(write)};

NAPI_MODULE_INIT() {
  const napi_property_descriptor functions[] = {
      {"syscall", NULL, js_syscall, NULL, NULL, NULL, napi_enumerable, NULL},
      {"ioctl", NULL, js_ioctl, NULL, NULL, NULL, napi_enumerable, NULL},
      {"map", NULL, js_map, NULL, NULL, NULL, napi_enumerable, NULL},
      {"unmap", NULL, js_unmap, NULL, NULL, NULL, napi_enumerable, NULL},
      {"addressOf", NULL, js_address_of, NULL, NULL, NULL, napi_enumerable, NULL},
      {"watch", NULL, js_watch, NULL, NULL, NULL, napi_enumerable, NULL},
  };
  napi_value calls;
  TRY(napi_define_properties(env, exports, sizeof functions / sizeof *functions, functions));
  TRY(napi_create_object(env, &calls));
  for (size_t i = 0; i < sizeof CALLS / sizeof *CALLS; i++)
    TRY(napi_set_named_property(env, calls, CALLS[i].name, number(env, CALLS[i].number)));
  TRY(napi_set_named_property(env, exports, "calls", calls));
  return exports;
}
