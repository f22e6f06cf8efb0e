// Sentence embeddings with an encoder model (BERT family): prints each text's tokens and normalised vector.
#include "llama.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_TOKENS = 512 };

static void log_callback(enum ggml_log_level level, const char * text, void * user) {
    (void) user;
    if (level >= GGML_LOG_LEVEL_ERROR) {
        fputs(text, stderr);
    }
}

static int fail(const char * message) {
    fprintf(stderr, "error: %s\n", message);
    return 1;
}

static int embed(struct llama_context * context, const struct llama_model * model, const char * text) {
    llama_token tokens[MAX_TOKENS];
    const struct llama_vocab * vocab = llama_model_get_vocab(model);
    int n_tokens = llama_tokenize(vocab, text, strlen(text), tokens, MAX_TOKENS, true, true);
    if (n_tokens <= 0) {
        return fail("cannot tokenize the text");
    }

    llama_memory_t memory = llama_get_memory(context);
    if (memory) {
        llama_memory_clear(memory, true);
    }
    struct llama_batch batch = llama_batch_init(n_tokens, 0, 1);
    batch.n_tokens = n_tokens;
    for (int i = 0; i < n_tokens; i++) {
        batch.token[i] = tokens[i];
        batch.pos[i] = i;
        batch.n_seq_id[i] = 1;
        batch.seq_id[i][0] = 0;
        batch.logits[i] = 1;
    }
    if (llama_encode(context, batch)) {
        return fail("cannot encode");
    }
    const float * vector = llama_get_embeddings_seq(context, 0);
    if (!vector) {
        return fail("there is no embedding");
    }

    int dimensions = llama_model_n_embd(model);
    double norm = 0;
    for (int i = 0; i < dimensions; i++) {
        norm += vector[i] * vector[i];
    }
    norm = sqrt(norm);
    printf("%d tokens:", n_tokens);
    for (int i = 0; i < n_tokens; i++) {
        printf(" %d", tokens[i]);
    }
    printf("\n");
    for (int i = 0; i < dimensions; i++) {
        printf("%.6f%c", vector[i] / norm, i + 1 < dimensions ? ' ' : '\n');
    }
    llama_batch_free(batch);
    return 0;
}

int main(int argc, char ** argv) {
    if (argc < 4 || strcmp(argv[1], "-m")) {
        fprintf(stderr, "usage: embed -m MODEL TEXT...\n");
        return 2;
    }
    llama_log_set(log_callback, NULL);
    llama_backend_init();

    struct llama_model_params model_params = llama_model_default_params();
    model_params.load_mode = LLAMA_LOAD_MODE_NONE;
    struct llama_model * model = llama_model_load_from_file(argv[2], model_params);
    if (!model) {
        return fail("cannot load the model");
    }
    struct llama_context_params context_params = llama_context_default_params();
    context_params.n_ctx = MAX_TOKENS;
    context_params.n_batch = context_params.n_ubatch = MAX_TOKENS;
    context_params.n_threads = context_params.n_threads_batch = 1;
    context_params.embeddings = true;
    context_params.pooling_type = LLAMA_POOLING_TYPE_MEAN;
    struct llama_context * context = llama_init_from_model(model, context_params);
    if (!context) {
        return fail("cannot create a context");
    }

    for (int i = 3; i < argc; i++) {
        int status = embed(context, model, argv[i]);
        if (status) {
            return status;
        }
    }
    llama_free(context);
    llama_model_free(model);
    llama_backend_free();
    return 0;
}
