// How near the logits of a model are to others, and how well it predicts texts.
//
//   accuracy MODEL TEXTS [--batch N] [--cache f16|q8_0|f32] [--write LOGITS | --read LOGITS]
//
// TEXTS has a text in each line. --write keeps all logits; --read compares with those of another model, of which this one
// is a smaller form: the Kullback-Leibler divergence from it, and how often the likeliest token is the same. Prints an object
// of JSON; the digest is that of the bits of all logits.
#include "llama.h"

#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_TEXT = 1 << 16, MAX_TOKENS = 1 << 14 };

struct sums {
    uint64_t digest;
    long predicted, positions;
    double loss, squares;
    double divergence;
    long same;
};

static void only_errors(enum ggml_log_level level, const char * text, void * data) {
    (void) data;
    if (level >= GGML_LOG_LEVEL_ERROR && level != GGML_LOG_LEVEL_CONT) {
        fputs(text, stderr);
    }
}

static int fail(const char * message) {
    fprintf(stderr, "error: %s\n", message);
    return 1;
}

static int likeliest(const float * logits, int count) {
    int best = 0;
    for (int token = 1; token < count; token++) {
        if (logits[token] > logits[best]) {
            best = token;
        }
    }
    return best;
}

// The logarithm of the sum of exponentials.
static double total(const float * logits, int count) {
    const double most = logits[likeliest(logits, count)];
    double sum = 0;
    for (int token = 0; token < count; token++) {
        sum += exp(logits[token] - most);
    }
    return most + log(sum);
}

static void add_digest(struct sums * sums, const float * logits, int count) {
    for (int token = 0; token < count; token++) {
        uint32_t bits;
        memcpy(&bits, &logits[token], sizeof bits);
        sums->digest = (sums->digest ^ bits) * 0x100000001b3u;
    }
}

static void compare(struct sums * sums, const float * logits, const float * others, int count) {
    const double ours = total(logits, count);
    const double theirs = total(others, count);
    double divergence = 0;
    for (int token = 0; token < count; token++) {
        const double expected = others[token] - theirs;
        divergence += exp(expected) * (expected - (logits[token] - ours));
    }
    sums->divergence += divergence;
    sums->same += likeliest(logits, count) == likeliest(others, count);
}

int main(int argc, char ** argv) {
    const char * paths[2] = {NULL, NULL};
    int path_count = 0;
    int batch_size = 64;
    enum ggml_type cache = GGML_TYPE_F16;
    FILE * file = NULL;
    int is_reading = 0;
    for (int i = 1; i < argc; i++) {
        const char * value = i + 1 < argc ? argv[i + 1] : "";
        if (!strcmp(argv[i], "--batch")) {
            batch_size = atoi(value);
            i++;
        } else if (!strcmp(argv[i], "--cache")) {
            cache = !strcmp(value, "q8_0") ? GGML_TYPE_Q8_0 : !strcmp(value, "f32") ? GGML_TYPE_F32 : GGML_TYPE_F16;
            i++;
        } else if (!strcmp(argv[i], "--write") || !strcmp(argv[i], "--read")) {
            is_reading = argv[i][2] == 'r';
            file = fopen(value, is_reading ? "rb" : "wb");
            if (!file) {
                return fail("the file of logits cannot be opened");
            }
            i++;
        } else if (path_count < 2) {
            paths[path_count++] = argv[i];
        }
    }
    if (path_count != 2 || batch_size < 1) {
        fputs("usage: accuracy MODEL TEXTS [--batch N] [--cache f16|q8_0|f32] [--write LOGITS | --read LOGITS]\n", stderr);
        return 2;
    }

    llama_log_set(only_errors, NULL);
    llama_backend_init();
    struct llama_model_params model_params = llama_model_default_params();
    model_params.load_mode = LLAMA_LOAD_MODE_NONE;
    model_params.n_gpu_layers = 0;
    struct llama_model * model = llama_model_load_from_file(paths[0], model_params);
    FILE * texts = fopen(paths[1], "r");
    if (!model || !texts) {
        return fail("the model or the texts cannot be read");
    }
    const struct llama_vocab * vocab = llama_model_get_vocab(model);
    const int count = llama_vocab_n_tokens(vocab);
    struct llama_context_params params = llama_context_default_params();
    params.n_ctx = 1024;
    params.n_batch = params.n_ubatch = batch_size;
    params.n_threads = params.n_threads_batch = 1;
    params.offload_kqv = false;
    params.type_k = params.type_v = cache;
    struct llama_context * context = llama_init_from_model(model, params);
    float * others = malloc(sizeof(float) * count);
    char * text = malloc(MAX_TEXT);
    llama_token * tokens = malloc(sizeof(llama_token) * MAX_TOKENS);
    if (!context || !others || !text || !tokens) {
        return fail("the context cannot be made");
    }
    struct llama_batch batch = llama_batch_init(batch_size, 0, 1);
    struct sums sums = {.digest = 0xcbf29ce484222325u};
    while (fgets(text, MAX_TEXT, texts)) {
        const int length = llama_tokenize(vocab, text, (int) strcspn(text, "\n"), tokens, MAX_TOKENS, true, false);
        if (length < 1) {
            continue;
        }
        llama_memory_clear(llama_get_memory(context), true);
        for (int start = 0; start < length; start += batch_size) {
            batch.n_tokens = length - start < batch_size ? length - start : batch_size;
            for (int i = 0; i < batch.n_tokens; i++) {
                batch.token[i] = tokens[start + i];
                batch.pos[i] = start + i;
                batch.n_seq_id[i] = 1;
                batch.seq_id[i][0] = 0;
                batch.logits[i] = 1;
            }
            if (llama_decode(context, batch)) {
                return fail("llama_decode failed");
            }
            for (int i = 0; i < batch.n_tokens; i++) {
                const float * logits = llama_get_logits_ith(context, i);
                add_digest(&sums, logits, count);
                sums.positions++;
                if (start + i + 1 < length) {
                    const double loss = total(logits, count) - logits[tokens[start + i + 1]];
                    sums.predicted++;
                    sums.loss += loss;
                    sums.squares += loss * loss;
                }
                if (!file) {
                    continue;
                }
                if (!is_reading && fwrite(logits, sizeof(float), count, file) != (size_t) count) {
                    return fail("the logits cannot be written");
                }
                if (is_reading) {
                    if (fread(others, sizeof(float), count, file) != (size_t) count) {
                        return fail("there are too few logits to compare with");
                    }
                    compare(&sums, logits, others, count);
                }
            }
        }
    }
    if (file && fclose(file)) {
        return fail("the logits cannot be written");
    }
    const double loss = sums.loss / sums.predicted;
    const double deviation = sqrt((sums.squares / sums.predicted - loss * loss) / sums.predicted);
    printf("{\"tokens\": %ld, \"perplexity\": %.5f, \"perplexity_error\": %.5f, \"digest\": \"%016llx\"", sums.positions,
           exp(loss), exp(loss) * deviation, (unsigned long long) sums.digest);
    if (is_reading) {
        printf(", \"divergence\": %.3g, \"same_token\": %.4f", sums.divergence / sums.positions,
               (double) sums.same / sums.positions);
    }
    printf("}\n");
    return 0;
}
