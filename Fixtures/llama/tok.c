// Tokenise every test string of VOCAB.inp (separated by a line __ggml_vocab_test__) with the vocabulary
// VOCAB and compare the ids with the lines of VOCAB.out. Prints how many agree.
#include "llama.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_TOKENS = 65536, MAX_PATH = 512 };

static const char separator[] = "\n__ggml_vocab_test__\n";

static void log_callback(enum ggml_log_level level, const char * text, void * user) {
    (void) user;
    if (level >= GGML_LOG_LEVEL_ERROR) {
        fputs(text, stderr);
    }
}

// The text of PATH + SUFFIX, or NULL.
static char * read_file(const char * path, const char * suffix) {
    char name[MAX_PATH];
    snprintf(name, sizeof name, "%s%s", path, suffix);
    FILE * file = fopen(name, "rb");
    if (!file) {
        return NULL;
    }
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    char * text = malloc(size + 1);
    size = fread(text, 1, size, file);
    text[size] = 0;
    fclose(file);
    return text;
}

// Whether the numbers of `line` are exactly the `count` ids of `tokens`.
static int same_ids(const char * line, const llama_token * tokens, int count) {
    int i = 0;
    for (;;) {
        char * end;
        long id = strtol(line, &end, 10);
        if (end == line) {
            break;
        }
        if (i >= count || tokens[i] != id) {
            return 0;
        }
        i++;
        line = end;
    }
    return i == count && line[strspn(line, " ")] == 0;
}

int main(int argc, char ** argv) {
    if (argc != 2) {
        fprintf(stderr, "usage: tok VOCAB.gguf\n");
        return 2;
    }
    llama_log_set(log_callback, NULL);
    llama_backend_init();
    struct llama_model_params params = llama_model_default_params();
    params.vocab_only = true;
    params.load_mode = LLAMA_LOAD_MODE_NONE;
    struct llama_model * model = llama_model_load_from_file(argv[1], params);
    char * text = read_file(argv[1], ".inp");
    char * line = read_file(argv[1], ".out");
    if (!model || !text || !line) {
        fprintf(stderr, "error: cannot load %s, its .inp or its .out\n", argv[1]);
        return 1;
    }

    static llama_token tokens[MAX_TOKENS];
    const struct llama_vocab * vocab = llama_model_get_vocab(model);
    int agree = 0;
    int total = 0;
    while (text) {
        char * line_end = strchr(line, '\n');
        if (!line_end) {
            break;
        }
        *line_end = 0;
        char * text_end = strstr(text, separator);
        long length = text_end ? text_end - text : (long) strlen(text);
        int count = llama_tokenize(vocab, text, length, tokens, MAX_TOKENS, false, false);
        agree += same_ids(line, tokens, count);
        total++;
        line = line_end + 1;
        text = text_end ? text_end + strlen(separator) : NULL;
    }
    printf("%s %d/%d\n", argv[1], agree, total);
    llama_model_free(model);
    return agree == total ? 0 : 1;
}
