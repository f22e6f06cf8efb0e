// Included before llama-model-loader.cpp.
#pragma once
#include "gguf.h"
#include "llama-impl.h"

#include <cstdlib>
#include <cstring>

// The loader logs the file's metadata, and makes texts of all of a vocabulary and its merges to show the first few of
// them: a quarter of the instructions of loading.
static inline std::string metadata_to_log(const gguf_context * file, int entry) {
    return gguf_get_kv_type(file, entry) == GGUF_TYPE_ARRAY ? "[...]" : gguf_kv_to_str(file, entry);
}

#define gguf_kv_to_str metadata_to_log

// sscanf(name, "blk.%d.", number), which compares the names of tensors: a thousand instructions as such.
static inline int scan_block_number(const char * name, const char *, int * number) {
    constexpr size_t start = 4;
    if (std::strncmp(name, "blk.", start) != 0) {
        return 0;
    }
    char * end;
    const long value = std::strtol(name + start, &end, 10);
    if (end == name + start) {
        return 0;
    }
    *number = static_cast<int>(value);
    return 1;
}

#define sscanf scan_block_number
