// What the parts of the guest share. The exports are specified in Docs/LlamaABI.md.
#pragma once
#include "llama.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <string>
#include <vector>

#define EXPORT(name) extern "C" __attribute__((export_name(#name)))

enum Status : int32_t {
    done = 0,
    failed = -1,
    aborted = -2,
    context_full = -3,
    unsupported = -4,
    invalid = -5,
    ended = -6,
};

constexpr size_t max_error = 4096;

inline llama_model * model;
inline const llama_vocab * vocab;
inline std::string error;
inline std::string log_text;
// Set by the host to end what runs.
inline volatile int32_t abort_flag;

inline int32_t fail(int32_t status, std::string text) {
    error = std::move(text);
    return status;
}

// llama.cpp reports some errors by exceptions.
template <typename Body> inline int32_t guarded(Body body) {
    error.clear();
    log_text.clear();
    try {
        return body();
    } catch (const std::exception & exception) {
        return fail(failed, exception.what());
    } catch (...) {
        return fail(failed, "unknown exception");
    }
}

// The message of something that llama.cpp says by its log only.
inline std::string logged(const char * what) {
    std::string text = what;
    if (!log_text.empty()) {
        text += ": ";
        text += log_text;
        while (!text.empty() && text.back() == '\n') {
            text.pop_back();
        }
    }
    return text;
}

// Copies as much as fits; the result is the whole size.
inline int32_t copy_out(const void * source, size_t size, void * target, uint32_t capacity) {
    std::memcpy(target, source, std::min<size_t>(size, capacity));
    return size > INT32_MAX ? fail(failed, "the result is too large") : static_cast<int32_t>(size);
}

inline int32_t copy_out(const std::string & text, char * target, uint32_t capacity) {
    return copy_out(text.data(), text.size(), target, capacity);
}

inline bool has_model() { return model != nullptr; }

// Whether all of them are tokens of the model.
inline bool are_tokens(const llama_token * tokens, uint32_t count) {
    const int32_t size = llama_vocab_n_tokens(vocab);
    return std::all_of(tokens, tokens + count, [&](llama_token token) { return token >= 0 && token < size; });
}

inline bool is_aborted(void *) { return abort_flag != 0; }
