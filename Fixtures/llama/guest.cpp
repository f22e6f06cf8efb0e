// The llama.cpp guest of swasm: one model in one instance, for a host that calls exported functions. What they take, do
// and return is specified in Docs/LlamaABI.md; this file is one implementation of it.
#include "llama.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <string>
#include <vector>

#define EXPORT(name) extern "C" __attribute__((export_name(#name)))

namespace {

enum Status : int32_t {
    done = 0,
    failed = -1,
    aborted = -2,
    context_full = -3,
    unsupported = -4,
    invalid = -5,
    ended = -6,
};

constexpr int32_t abi_version = 1;
constexpr uint32_t flag_reuse_prefix = 1;
constexpr uint32_t flag_vocabulary_only = 1;
constexpr uint32_t state_magic = 0x4D4C5753;  // "SWLM"
constexpr size_t max_error = 4096;

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

llama_model * model;
const llama_vocab * vocab;
llama_context * context;
llama_context * embedding_context;
llama_sampler * samplers;
llama_sampler * grammar;
// What the context's memory holds, and the token that was sampled after it and is not decoded yet.
std::vector<llama_token> evaluated;
llama_token sampled;
bool has_sampled;
bool has_logits;
std::vector<llama_token_data> candidates;
std::string error;
std::string log_text;
// Set by the host to end what runs.
volatile int32_t abort_flag;

extern "C" __attribute__((import_module("swasm"), import_name("load_progress"))) void host_load_progress(float part);

int32_t fail(int32_t status, std::string text) {
    error = std::move(text);
    return status;
}

void on_log(ggml_log_level level, const char * text, void *) {
    // A continued line belongs to the message before.
    static bool is_kept = false;
    if (level != GGML_LOG_LEVEL_CONT) {
        is_kept = level == GGML_LOG_LEVEL_ERROR || level == GGML_LOG_LEVEL_WARN;
    }
    if (is_kept && log_text.size() < max_error) {
        log_text.append(text, std::min(std::strlen(text), max_error - log_text.size()));
    }
}

bool is_aborted(void *) { return abort_flag != 0; }

bool on_progress(float part, void *) {
    host_load_progress(part);
    return abort_flag == 0;
}

// llama.cpp reports some errors by exceptions.
template <typename Body> int32_t guarded(Body body) {
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
std::string logged(const char * what) {
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
int32_t copy_out(const void * source, size_t size, void * target, uint32_t capacity) {
    std::memcpy(target, source, std::min<size_t>(size, capacity));
    return size > INT32_MAX ? fail(failed, "the result is too large") : static_cast<int32_t>(size);
}

int32_t copy_out(const std::string & text, char * target, uint32_t capacity) {
    return copy_out(text.data(), text.size(), target, capacity);
}

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

bool has_model() { return model != nullptr; }

}  // namespace

// Memory and messages.

EXPORT(llm_abi_version) int32_t llm_abi_version() { return abi_version; }
EXPORT(llm_alloc) void * llm_alloc(uint32_t size) { return std::malloc(size); }
EXPORT(llm_free) void llm_free(void * pointer) { std::free(pointer); }
EXPORT(llm_error) const char * llm_error() { return error.c_str(); }
EXPORT(llm_abort_flag) volatile int32_t * llm_abort_flag() { return &abort_flag; }

// The model.

EXPORT(llm_load) int32_t llm_load(const char * path, uint32_t length, uint32_t flags) {
    return guarded([&]() -> int32_t {
        if (has_model()) {
            return fail(invalid, "a model is loaded already");
        }
        llama_log_set(on_log, nullptr);
        llama_backend_init();
        llama_model_params params = llama_model_default_params();
        params.load_mode = LLAMA_LOAD_MODE_NONE;
        params.n_gpu_layers = 0;
        params.vocab_only = (flags & flag_vocabulary_only) != 0;
        params.progress_callback = on_progress;
        model = llama_model_load_from_file(std::string(path, length).c_str(), params);
        if (!model) {
            return abort_flag ? fail(aborted, "aborted") : fail(failed, logged("the model cannot be loaded"));
        }
        vocab = llama_model_get_vocab(model);
        return done;
    });
}

EXPORT(llm_parameter_count) int64_t llm_parameter_count() {
    return has_model() ? static_cast<int64_t>(llama_model_n_params(model)) : 0;
}
EXPORT(llm_training_context) int32_t llm_training_context() {
    return has_model() ? llama_model_n_ctx_train(model) : 0;
}
EXPORT(llm_embedding_size) int32_t llm_embedding_size() { return has_model() ? llama_model_n_embd_out(model) : 0; }
EXPORT(llm_vocabulary_size) int32_t llm_vocabulary_size() { return has_model() ? llama_vocab_n_tokens(vocab) : 0; }
EXPORT(llm_is_end) int32_t llm_is_end(int32_t token) {
    return has_model() && token >= 0 && token < llama_vocab_n_tokens(vocab) && llama_vocab_is_eog(vocab, token);
}

EXPORT(llm_metadata_count) int32_t llm_metadata_count() { return has_model() ? llama_model_meta_count(model) : 0; }

// Key, NUL, value.
EXPORT(llm_metadata) int32_t llm_metadata(int32_t index, char * buffer, uint32_t capacity) {
    return guarded([&]() -> int32_t {
        if (!has_model() || index < 0 || index >= llama_model_meta_count(model)) {
            return fail(invalid, "there is no such metadata");
        }
        auto text = [&](auto read) {
            std::string result;
            char none[1];
            const int32_t size = read(none, sizeof none);
            if (size > 0) {
                result.resize(static_cast<size_t>(size) + 1);
                read(result.data(), result.size());
                result.resize(size);
            }
            return result;
        };
        std::string entry = text(
            [&](char * target, size_t size) { return llama_model_meta_key_by_index(model, index, target, size); });
        entry.push_back('\0');
        entry += text(
            [&](char * target, size_t size) { return llama_model_meta_val_str_by_index(model, index, target, size); });
        return copy_out(entry, buffer, capacity);
    });
}

// Tokens.

EXPORT(llm_tokenize)
int32_t llm_tokenize(
    const char * text, uint32_t length, int32_t adds_special, int32_t parses_special, llama_token * tokens,
    uint32_t capacity) {
    return guarded([&]() -> int32_t {
        if (!has_model() || length > INT32_MAX || capacity > INT32_MAX) {
            return fail(invalid, "no model, or too long a text");
        }
        const int32_t count = llama_tokenize(
            vocab, text, static_cast<int32_t>(length), tokens, static_cast<int32_t>(capacity), adds_special != 0,
            parses_special != 0);
        // A negative number is that of the tokens that there would be.
        return count == INT32_MIN ? fail(failed, "too many tokens") : std::abs(count);
    });
}

EXPORT(llm_piece) int32_t llm_piece(llama_token token, int32_t shows_special, char * buffer, uint32_t capacity) {
    return guarded([&]() -> int32_t {
        if (!has_model() || token < 0 || token >= llama_vocab_n_tokens(vocab) || capacity > INT32_MAX) {
            return fail(invalid, "there is no such token");
        }
        return std::abs(llama_token_to_piece(
            vocab, token, buffer, static_cast<int32_t>(capacity), 0, shows_special != 0));
    });
}

EXPORT(llm_detokenize)
int32_t llm_detokenize(
    const llama_token * tokens, uint32_t count, int32_t removes_special, int32_t shows_special, char * buffer,
    uint32_t capacity) {
    return guarded([&]() -> int32_t {
        if (!has_model() || count > INT32_MAX || capacity > INT32_MAX) {
            return fail(invalid, "no model, or too many tokens");
        }
        const int32_t size = llama_vocab_n_tokens(vocab);
        if (std::any_of(tokens, tokens + count, [&](llama_token token) { return token < 0 || token >= size; })) {
            return fail(invalid, "there is no such token");
        }
        return std::abs(llama_detokenize(
            vocab, tokens, static_cast<int32_t>(count), buffer, static_cast<int32_t>(capacity), removes_special != 0,
            shows_special != 0));
    });
}

// Chat templates.

EXPORT(llm_chat_template) int32_t llm_chat_template(char * buffer, uint32_t capacity) {
    return guarded([&]() -> int32_t {
        const char * text = has_model() ? llama_model_chat_template(model, nullptr) : nullptr;
        return text ? copy_out(text, std::strlen(text), buffer, capacity)
                    : fail(unsupported, "the model has no chat template");
    });
}

// Messages are role, NUL, content, NUL, one after the other.
EXPORT(llm_apply_chat_template)
int32_t llm_apply_chat_template(
    const char * source, uint32_t source_length, const char * messages, uint32_t length, int32_t adds_assistant,
    char * buffer, uint32_t capacity) {
    return guarded([&]() -> int32_t {
        std::string text(source, source_length);
        if (source_length == 0) {
            const char * own = has_model() ? llama_model_chat_template(model, nullptr) : nullptr;
            if (!own) {
                return fail(unsupported, "the model has no chat template");
            }
            text = own;
        }
        if (length > 0 && messages[length - 1] != '\0') {
            return fail(invalid, "the last message has no end");
        }
        std::vector<const char *> parts;
        for (const char * part = messages; part < messages + length; part += std::strlen(part) + 1) {
            parts.push_back(part);
        }
        if (parts.size() % 2 != 0) {
            return fail(invalid, "a message has no content");
        }
        std::vector<llama_chat_message> chat;
        for (size_t index = 0; index < parts.size(); index += 2) {
            chat.push_back({parts[index], parts[index + 1]});
        }
        std::vector<char> result(2 * static_cast<size_t>(length) + 256);
        for (int attempt = 0; attempt < 2; attempt++) {
            const int32_t size = llama_chat_apply_template(
                text.c_str(), chat.data(), chat.size(), adds_assistant != 0, result.data(),
                static_cast<int32_t>(result.size()));
            if (size < 0) {
                return fail(unsupported, "llama_chat_apply_template does not know this template");
            }
            if (static_cast<size_t>(size) <= result.size()) {
                return copy_out(result.data(), size, buffer, capacity);
            }
            result.resize(size);
        }
        return fail(failed, "the result does not fit");
    });
}

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
        const int32_t size = llama_vocab_n_tokens(vocab);
        if (std::any_of(tokens, tokens + count, [&](llama_token token) { return token < 0 || token >= size; })) {
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

// Embeddings.

EXPORT(llm_embed) int32_t llm_embed(const llama_token * tokens, uint32_t count, float * vector, uint32_t capacity) {
    return guarded([&]() -> int32_t {
        if (!has_model() || count == 0) {
            return fail(invalid, "there is no model, or no token");
        }
        const int32_t vocabulary = llama_vocab_n_tokens(vocab);
        if (std::any_of(tokens, tokens + count, [&](llama_token token) { return token < 0 || token >= vocabulary; })) {
            return fail(invalid, "there is no such token");
        }
        if (embedding_context && llama_n_ubatch(embedding_context) < count) {
            llama_free(embedding_context);
            embedding_context = nullptr;
        }
        if (!embedding_context) {
            llama_context_params params = llama_context_default_params();
            params.n_ctx = params.n_batch = params.n_ubatch = std::max<uint32_t>(count, 512);
            params.n_threads = params.n_threads_batch = 1;
            params.offload_kqv = false;
            params.embeddings = true;
            params.abort_callback = is_aborted;
            embedding_context = llama_init_from_model(model, params);
            if (embedding_context && llama_pooling_type(embedding_context) == LLAMA_POOLING_TYPE_NONE) {
                // The model does not say how: the mean of its tokens' vectors.
                llama_free(embedding_context);
                params.pooling_type = LLAMA_POOLING_TYPE_MEAN;
                embedding_context = llama_init_from_model(model, params);
            }
            if (!embedding_context) {
                return fail(failed, logged("the context cannot be made"));
            }
        }
        llama_memory_t memory = llama_get_memory(embedding_context);
        if (memory) {
            llama_memory_clear(memory, true);
        }
        const llama_batch batch = llama_batch_get_one(const_cast<llama_token *>(tokens), static_cast<int32_t>(count));
        const int32_t result = memory ? llama_decode(embedding_context, batch) : llama_encode(embedding_context, batch);
        if (result != 0) {
            return abort_flag ? fail(aborted, "aborted") : fail(failed, logged("the text cannot be encoded"));
        }
        const float * source = llama_get_embeddings_seq(embedding_context, 0);
        if (!source) {
            return fail(unsupported, "the model gives no embedding");
        }
        const uint32_t size = static_cast<uint32_t>(llama_model_n_embd_out(model));
        double squares = 0;
        for (uint32_t index = 0; index < size; index++) {
            squares += static_cast<double>(source[index]) * source[index];
        }
        const double scale = squares > 0 ? 1 / std::sqrt(squares) : 0;
        for (uint32_t index = 0; index < std::min(size, capacity); index++) {
            vector[index] = static_cast<float>(source[index] * scale);
        }
        return static_cast<int32_t>(size);
    });
}
