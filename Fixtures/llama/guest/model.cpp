// Memory, messages, the model, its tokens and its chat template.
#include "guest.h"

namespace {

constexpr int32_t abi_version = 1;
constexpr uint32_t flag_vocabulary_only = 1;

extern "C" __attribute__((import_module("swasm"), import_name("load_progress"))) void host_load_progress(float part);

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

bool on_progress(float part, void *) {
    host_load_progress(part);
    return abort_flag == 0;
}

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
    return has_model() && are_tokens(&token, 1) && llama_vocab_is_eog(vocab, token);
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
        if (!has_model() || !are_tokens(&token, 1) || capacity > INT32_MAX) {
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
        if (!are_tokens(tokens, count)) {
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
