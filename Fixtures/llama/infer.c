// Load a GGUF model, decode a prompt, generate greedily, print the text and (on stderr) the speed and
// the sum of the last logits.
#include "ggml.h"
#include "llama.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MAX_TOKENS = 65536, MAX_BATCH = 512, MAX_PIECE = 256 };

static int verbose = 0;

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec + t.tv_nsec * 1e-9;
}

static void log_callback(enum ggml_log_level level, const char * text, void * user) {
    (void) user;
    if (verbose || level >= GGML_LOG_LEVEL_ERROR) {
        fputs(text, stderr);
    }
}

// The first of the largest logits.
static llama_token likeliest(const float * logits, int count) {
    float largest = logits[0];
    for (int i = 1; i < count; i++) {
        largest = __builtin_elementwise_maximum(largest, logits[i]);
    }
    int token = 0;
    while (token + 1 < count && logits[token] < largest) {
        token++;
    }
    return token;
}

int main(int argc, char ** argv) {
    const char * model_path = NULL;
    const char * prompt = "Once upon a time";
    const char * token_list = NULL;
    int n_generate = 32;
    int print_ids = 0;
    int bench_prompt = 0;
    int bench_generate = 0;
    int n_ctx = 0;
    int parse_special = 1;
    int ignore_eos = 0;

    for (int i = 1; i < argc; i++) {
        if (!strcmp(argv[i], "-m")) {
            model_path = argv[++i];
        } else if (!strcmp(argv[i], "-n")) {
            n_generate = atoi(argv[++i]);
        } else if (!strcmp(argv[i], "-p")) {
            prompt = argv[++i];
        } else if (!strcmp(argv[i], "--tokens")) {
            token_list = argv[++i];
        } else if (!strcmp(argv[i], "--ids")) {
            print_ids = 1;
        } else if (!strcmp(argv[i], "-v")) {
            verbose = 1;
        } else if (!strcmp(argv[i], "-c")) {
            n_ctx = atoi(argv[++i]);
        } else if (!strcmp(argv[i], "--ignore-eos")) {
            ignore_eos = 1;
        } else if (!strcmp(argv[i], "--bench")) {
            sscanf(argv[++i], "%d,%d", &bench_prompt, &bench_generate);
        } else {
            fprintf(stderr, "unknown %s\n", argv[i]);
            return 2;
        }
    }
    if (!model_path) {
        fprintf(stderr, "usage: infer -m MODEL [-n N] [-p PROMPT] [--tokens a,b,c] [--ids] [--bench P,G] [-c CTX] [-v]\n");
        return 2;
    }

    llama_log_set(log_callback, NULL);
    llama_backend_init();

    double t_start = now();
    struct llama_model_params model_params = llama_model_default_params();
    model_params.load_mode = LLAMA_LOAD_MODE_NONE;
    model_params.n_gpu_layers = 0;
    struct llama_model * model = llama_model_load_from_file(model_path, model_params);
    if (!model) {
        fprintf(stderr, "error: cannot load model %s\n", model_path);
        return 1;
    }
    const struct llama_vocab * vocab = llama_model_get_vocab(model);
    double t_loaded = now();

    llama_token * tokens = malloc(sizeof(llama_token) * MAX_TOKENS);
    int n_tokens = 0;
    if (bench_prompt) {
        int n_vocab = llama_vocab_n_tokens(vocab);
        unsigned random = 1;
        for (; n_tokens < bench_prompt; n_tokens++) {
            random = random * 1103515245u + 12345u;
            tokens[n_tokens] = (random >> 8) % n_vocab;
        }
        n_generate = bench_generate;
        ignore_eos = 1;
    } else if (token_list) {
        char * rest = (char *) token_list;
        while (*rest) {
            tokens[n_tokens++] = strtol(rest, &rest, 10);
            if (*rest == ',') {
                rest++;
            }
        }
    } else {
        n_tokens = llama_tokenize(vocab, prompt, strlen(prompt), tokens, MAX_TOKENS, true, parse_special);
    }
    if (n_tokens <= 0) {
        fprintf(stderr, "error: nothing to decode\n");
        return 1;
    }

    struct llama_context_params context_params = llama_context_default_params();
    context_params.n_ctx = n_ctx ? n_ctx : (n_tokens + n_generate + 8);
    context_params.n_batch = context_params.n_ubatch = n_tokens > MAX_BATCH ? MAX_BATCH : n_tokens;
    context_params.n_threads = context_params.n_threads_batch = 1;
    context_params.offload_kqv = false;
    context_params.no_perf = false;
    if (context_params.n_batch < 1) {
        context_params.n_batch = 1;
    }
    struct llama_context * context = llama_init_from_model(model, context_params);
    if (!context) {
        fprintf(stderr, "error: cannot create context\n");
        return 1;
    }
    double t_ready = now();

    for (int i = 0; i < n_tokens; i += context_params.n_batch) {
        int count = n_tokens - i < (int) context_params.n_batch ? n_tokens - i : (int) context_params.n_batch;
        if (llama_decode(context, llama_batch_get_one(tokens + i, count))) {
            fprintf(stderr, "error: decode\n");
            return 1;
        }
    }
    double t_prompt = now();

    if (print_ids) {
        printf("prompt:");
        for (int i = 0; i < n_tokens; i++) {
            printf(" %d", tokens[i]);
        }
        printf("\n");
    }
    int generated = 0;
    for (; generated < n_generate; generated++) {
        const float * next_logits = llama_get_logits_ith(context, -1);
        llama_token token = likeliest(next_logits, llama_vocab_n_tokens(vocab));
        if (llama_vocab_is_eog(vocab, token) && !ignore_eos) {
            break;
        }
        if (print_ids) {
            printf("%d ", token);
        } else if (!bench_prompt) {
            char piece[MAX_PIECE];
            int length = llama_token_to_piece(vocab, token, piece, sizeof piece, 0, true);
            if (length > 0) {
                fwrite(piece, 1, length, stdout);
            }
        }
        fflush(stdout);
        if (generated + 1 < n_generate || bench_prompt) {
            if (llama_decode(context, llama_batch_get_one(&token, 1))) {
                fprintf(stderr, "error: decode\n");
                return 1;
            }
        }
    }
    double t_end = now();
    if (!bench_prompt) {
        printf("\n");
    }

    const float * logits = llama_get_logits_ith(context, -1);
    double sum = 0;
    int n_vocab = llama_vocab_n_tokens(vocab);
    for (int i = 0; i < n_vocab; i++) {
        sum += logits[i];
    }
    fprintf(stderr,
            "load %.3f s, ctx %.3f s, prompt %d tok %.3f s (%.2f tok/s), gen %d tok %.3f s (%.2f tok/s), logits sum %.4f\n",
            t_loaded - t_start, t_ready - t_loaded, n_tokens, t_prompt - t_ready, n_tokens / (t_prompt - t_ready),
            generated, t_end - t_prompt, generated / (t_end - t_prompt), sum);

    llama_free(context);
    llama_model_free(model);
    llama_backend_free();
    return 0;
}
