// The C++ runtime's exception entry points for a build without exceptions: `throw` reports what() and
// aborts, which is a wasm `unreachable` trap. <cxxabi.h> is left out: its declarations lack noreturn.
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <typeinfo>

extern "C" {

void * __cxa_allocate_exception(size_t size) noexcept {
    return malloc(size + 64);
}

void __cxa_free_exception(void * object) noexcept {
    free(object);
}

[[noreturn]] void __cxa_throw(void * object, std::type_info * type, void (*)(void *)) {
    const char * name = type ? type->name() : "?";
    fprintf(stderr, "fatal: uncaught C++ exception %s", name);
    // Class types: everything that llama.cpp throws has std::exception as its first base.
    if (name[0] == 'N' || name[0] == 'S') {
        fprintf(stderr, ": %s", ((std::exception *) object)->what());
    }
    fprintf(stderr, "\n");
    fflush(stderr);
    abort();
}

[[noreturn]] void __cxa_rethrow() {
    abort();
}

void * __cxa_begin_catch(void * object) noexcept {
    return object;
}

void __cxa_end_catch() {}

void * __cxa_get_exception_ptr(void * object) noexcept {
    return object;
}

}
