// The context, requests, and the state between them.
#include "guest.h"

#include <cmath>

namespace {

constexpr uint32_t flag_reuse_prefix = 1;
constexpr uint32_t state_magic = 0x4D4C5753;  // "SWLM"

// The request that `llm_start` takes, as the host lays it out.
struct Options {
    uint32_t flags;
    uint32_t seed;
    float temperature;
    int32_t top_k;
    float top_p;
    float min_p;
    float repeat_penalty;
    int32_t repeat_last_n;
    const char * grammar;
    uint32_t grammar_length;
};
static_assert(sizeof(Options) == 40, "the layout is part of the ABI");

llama_context * context;
llama_sampler * samplers;
llama_sampler * grammar;
// What the context's memory holds, and the token that was sampled after it and is not decoded yet.
std::vector<llama_token> evaluated;
llama_token sampled;
bool has_sampled;
bool has_logits;
std::vector<llama_token_data> candidates;

void end_request() {
    if (samplers) {
        llama_sampler_free(samplers);
    }
    if (grammar) {
        llama_sampler_free(grammar);
    }
    samplers = grammar = nullptr;
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

void fill_candidates(llama_token_data_array & list) {
    const float * logits = llama_get_logits_ith(context, -1);
    const int32_t count = llama_vocab_n_tokens(vocab);
    candidates.resize(count);
    for (int32_t token = 0; token < count; token++) {
        candidates[token] = {token, logits[token], 0};
    }
    list = {candidates.data(), candidates.size(), -1, false};
}

// A grammar is asked about the sampled token first, and about all tokens only when it refuses that one.
int32_t sample() {
    llama_token_data_array list;
    fill_candidates(list);
    llama_sampler_apply(samplers, &list);
    if (list.selected < 0) {
        return fail(failed, "no token was selected");
    }
    llama_token token = list.data[list.selected].id;
    if (grammar) {
        llama_token_data one = {token, 1, 0};
        llama_token_data_array single = {&one, 1, -1, false};
        llama_sampler_apply(grammar, &single);
        if (one.logit == -INFINITY) {
            fill_candidates(list);
            llama_sampler_apply(grammar, &list);
            if (std::none_of(list.data, list.data + list.size, [](auto & item) { return item.logit != -INFINITY; })) {
                return fail(failed, "the grammar allows no token");
            }
            llama_sampler_apply(samplers, &list);
            if (list.selected < 0) {
                return fail(failed, "no token was selected");
            }
            token = list.data[list.selected].id;
        }
        llama_sampler_accept(grammar, token);
    }
    llama_sampler_accept(samplers, token);
    return token;
}

int32_t make_samplers(const Options & options) {
    samplers = llama_sampler_chain_init(llama_sampler_chain_default_params());
    auto add = [](llama_sampler * sampler) { llama_sampler_chain_add(samplers, sampler); };
    if (options.repeat_penalty != 1 && options.repeat_last_n != 0) {
        add(llama_sampler_init_penalties(
            llama_vocab_n_tokens(vocab), options.repeat_last_n, options.repeat_penalty, 0, 0));
    }
    if (options.temperature <= 0) {
        add(llama_sampler_init_greedy());
    } else {
        if (options.top_k > 0) {
            add(llama_sampler_init_top_k(options.top_k));
        }
        if (options.top_p < 1) {
            add(llama_sampler_init_top_p(options.top_p, 1));
        }
        if (options.min_p > 0) {
            add(llama_sampler_init_min_p(options.min_p, 1));
        }
        add(llama_sampler_init_temp(options.temperature));
        add(llama_sampler_init_dist(options.seed));
    }
    if (options.grammar_length > 0) {
        const std::string text(options.grammar, options.grammar_length);
        grammar = llama_sampler_init_grammar(vocab, text.c_str(), "root");
        if (!grammar) {
            return fail(invalid, logged("the grammar is malformed"));
        }
    }
    return done;
}

}  // namespace

// Requests.

EXPORT(llm_open) int32_t llm_open(uint32_t context_size, uint32_t batch_size) {
    return guarded([&]() -> int32_t {
        if (!has_model()) {
            return fail(invalid, "there is no model");
        }
        close_context();
        llama_context_params params = llama_context_default_params();
        params.n_ctx = context_size;
        params.n_batch = params.n_ubatch = std::max<uint32_t>(batch_size, 1);
        params.n_threads = params.n_threads_batch = 1;
        params.offload_kqv = false;
        params.abort_callback = is_aborted;
        context = llama_init_from_model(model, params);
        return context ? done : fail(failed, logged("the context cannot be made"));
    });
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
        if (const int32_t status = make_samplers(*options); status != done) {
            end_request();
            return status;
        }
        const size_t kept = evaluated.size();
        const int32_t status = decode(tokens + kept, count - kept);
        if (status != done) {
            end_request();
            return status;
        }
        for (uint32_t index = 0; index < count; index++) {
            llama_sampler_accept(samplers, tokens[index]);
        }
        return static_cast<int32_t>(kept);
    });
}

EXPORT(llm_next) int32_t llm_next() {
    return guarded([&]() -> int32_t {
        if (!samplers) {
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
        const int32_t token = sample();
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
