// Included before llama-mmap.cpp: musl's fread() hands a whole tensor to one fd_read, and some hosts refuse
// very large reads (wasmtime's WASI above 128 MiB: "Out of memory"). Read at most 16 MiB at a time.
#pragma once
#include <cstdio>

namespace std {

static inline size_t chunked_fread(void * p, size_t sz, size_t n, FILE * f) {
    const size_t chunk = 16u << 20;
    size_t total = sz * n;
    size_t got = 0;
    while (got < total) {
        size_t want = total - got > chunk ? chunk : total - got;
        size_t k = fread((char *) p + got, 1, want, f);
        got += k;
        if (k < want) {
            break;
        }
    }
    return sz ? got / sz : 0;
}

}  // namespace std

using std::chunked_fread;
#define fread chunked_fread
