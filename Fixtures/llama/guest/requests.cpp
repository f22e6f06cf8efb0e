// The context, requests, and the state between them.
#include "sampling.h"

namespace {

constexpr uint32_t flag_reuse_prefix = 1;
constexpr uint32_t state_magic = 0x4D4C5753;  // "SWLM"

llama_context * context;
Sampling sampling;
// What the context's memory holds, and the token that was sampled after it and is not decoded yet.
std::vector<llama_token> evaluated;
llama_token sampled;
bool has_sampled;
bool has_logits;

void end_request() {
    sampling.end();
    has_sampled = has_logits = false;
}

void close_context() {
    end_request();
    evaluated.clear();
    if (context) {
        llama_free(context);
    }
    context = nullptr;
}

// Keeps the first `count` tokens of the context's memory; all or nothing where its kind cannot be cut.
void truncate_memory(size_t count) {
    llama_memory_t memory = llama_get_memory(context);
    if (count == 0 || !memory || !llama_memory_seq_rm(memory, 0, static_cast<llama_pos>(count), -1)) {
        if (memory) {
            llama_memory_clear(memory, true);
        }
        count = 0;
    }
    evaluated.resize(count);
    has_logits = false;
}

int32_t decode(const llama_token * tokens, size_t count) {
    const size_t batch = llama_n_batch(context);
    for (size_t start = 0; start < count; start += batch) {
        const size_t part = std::min(batch, count - start);
        if (evaluated.size() + part > llama_n_ctx(context)) {
            return fail(context_full, "the context is full");
        }
        if (abort_flag) {
            return fail(aborted, "aborted");
        }
        const int32_t result = llama_decode(
            context, llama_batch_get_one(const_cast<llama_token *>(tokens + start), static_cast<int32_t>(part)));
        if (result != 0) {
            truncate_memory(evaluated.size());
            if (abort_flag) {
                return fail(aborted, "aborted");
            }
            return result == 1 ? fail(context_full, "the context is full")
                               : fail(failed, logged("llama_decode failed"));
        }
        evaluated.insert(evaluated.end(), tokens + start, tokens + start + part);
    }
    has_logits = true;
    return done;
}

// What a GGUF file calls the types that the context can have for its keys and values.
bool is_memory_type(uint32_t type) {
    return type == GGML_TYPE_F32 || type == GGML_TYPE_F16 || type == GGML_TYPE_Q8_0;
}

int32_t open_context(uint32_t context_size, uint32_t batch_size, uint32_t key_type, uint32_t value_type) {
    return guarded([&]() -> int32_t {
        if (!has_model()) {
            return fail(invalid, "there is no model");
        }
        if (!is_memory_type(key_type) || !is_memory_type(value_type)) {
            return fail(invalid, "keys and values cannot have this type");
        }
        close_context();
        llama_context_params params = llama_context_default_params();
        params.n_ctx = context_size;
        params.n_batch = params.n_ubatch = std::max<uint32_t>(batch_size, 1);
        params.n_threads = params.n_threads_batch = 1;
        params.offload_kqv = false;
        params.abort_callback = is_aborted;
        params.type_k = static_cast<ggml_type>(key_type);
        params.type_v = static_cast<ggml_type>(value_type);
        context = llama_init_from_model(model, params);
        if (context) {
            return done;
        }
        const bool is_usual = key_type == GGML_TYPE_F16 && value_type == GGML_TYPE_F16;
        return fail(is_usual ? failed : unsupported, logged("the context cannot be made"));
    });
}

}  // namespace

// Requests.

EXPORT(llm_open) int32_t llm_open(uint32_t context_size, uint32_t batch_size) {
    return open_context(context_size, batch_size, GGML_TYPE_F16, GGML_TYPE_F16);
}

EXPORT(llm_open_with)
int32_t llm_open_with(uint32_t context_size, uint32_t batch_size, uint32_t key_type, uint32_t value_type) {
    return open_context(context_size, batch_size, key_type, value_type);
}

EXPORT(llm_context_size) int32_t llm_context_size() {
    return context ? static_cast<int32_t>(llama_n_ctx(context)) : 0;
}

EXPORT(llm_start) int32_t llm_start(const llama_token * tokens, uint32_t count, const Options * options) {
    return guarded([&]() -> int32_t {
        if (!context || count == 0) {
            return fail(invalid, "there is no context, or no token");
        }
        if (!are_tokens(tokens, count)) {
            return fail(invalid, "there is no such token");
        }
        end_request();
        size_t common = 0;
        if (options->flags & flag_reuse_prefix) {
            // The last token is decoded again for its logits.
            const size_t most = std::min<size_t>(evaluated.size(), count - 1);
            while (common < most && evaluated[common] == tokens[common]) {
                common++;
            }
        }
        truncate_memory(common);
        if (const int32_t status = sampling.start(*options); status != done) {
            end_request();
            return status;
        }
        const size_t kept = evaluated.size();
        const int32_t status = decode(tokens + kept, count - kept);
        if (status != done) {
            end_request();
            return status;
        }
        return static_cast<int32_t>(kept);
    });
}

EXPORT(llm_next) int32_t llm_next() {
    return guarded([&]() -> int32_t {
        if (!sampling.is_running()) {
            return fail(invalid, "no request was started");
        }
        if (has_sampled) {
            if (const int32_t status = decode(&sampled, 1); status != done) {
                return status;
            }
            has_sampled = false;
        }
        if (!has_logits) {
            return fail(invalid, "there are no logits");
        }
        const int32_t token = sampling.next(llama_get_logits_ith(context, -1), evaluated);
        if (token < 0) {
            return token;
        }
        if (llama_vocab_is_eog(vocab, token)) {
            end_request();
            return ended;
        }
        sampled = token;
        has_sampled = true;
        return token;
    });
}

EXPORT(llm_stop) void llm_stop() { end_request(); }

EXPORT(llm_logits) const float * llm_logits() {
    return context && has_logits ? llama_get_logits_ith(context, -1) : nullptr;
}

// The state between requests.

EXPORT(llm_save_state) int32_t llm_save_state(uint8_t * buffer, uint32_t capacity) {
    return guarded([&]() -> int32_t {
        if (!context) {
            return fail(invalid, "there is no context");
        }
        const size_t memory = llama_state_seq_get_size(context, 0);
        const size_t size = 8 + 4 * evaluated.size() + memory;
        if (size > INT32_MAX) {
            return fail(failed, "the state is too large");
        }
        if (size > capacity) {
            return static_cast<int32_t>(size);
        }
        const uint32_t header[2] = {state_magic, static_cast<uint32_t>(evaluated.size())};
        std::memcpy(buffer, header, 8);
        std::memcpy(buffer + 8, evaluated.data(), 4 * evaluated.size());
        const size_t start = 8 + 4 * evaluated.size();
        if (llama_state_seq_get_data(context, buffer + start, memory, 0) != memory) {
            return fail(failed, logged("the state cannot be saved"));
        }
        return static_cast<int32_t>(size);
    });
}

EXPORT(llm_restore_state) int32_t llm_restore_state(const uint8_t * buffer, uint32_t size) {
    return guarded([&]() -> int32_t {
        if (!context) {
            return fail(invalid, "there is no context");
        }
        uint32_t header[2] = {0, 0};
        if (size >= 8) {
            std::memcpy(header, buffer, 8);
        }
        if (header[0] != state_magic || header[1] > llama_n_ctx(context) || (size - 8) / 4 < header[1]) {
            return fail(invalid, "this is no saved state, or one of a larger context");
        }
        end_request();
        truncate_memory(0);
        const size_t start = 8 + 4 * static_cast<size_t>(header[1]);
        if (header[1] > 0 && llama_state_seq_set_data(context, buffer + start, size - start, 0) == 0) {
            truncate_memory(0);
            return fail(invalid, logged("the state does not belong to this model"));
        }
        evaluated.resize(header[1]);
        std::memcpy(evaluated.data(), buffer + 8, 4 * evaluated.size());
        return done;
    });
}
