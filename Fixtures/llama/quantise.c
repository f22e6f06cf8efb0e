// Changes the type of a GGUF's tensors.
//   quantise IN.gguf OUT.gguf TYPE
#include "llama.h"

#include <stdio.h>
#include <string.h>

static const struct {
    const char * name;
    enum llama_ftype type;
} types[] = {
    {"Q4_0", LLAMA_FTYPE_MOSTLY_Q4_0}, {"Q4_1", LLAMA_FTYPE_MOSTLY_Q4_1}, {"Q5_0", LLAMA_FTYPE_MOSTLY_Q5_0},
    {"Q5_1", LLAMA_FTYPE_MOSTLY_Q5_1}, {"Q8_0", LLAMA_FTYPE_MOSTLY_Q8_0}, {"F16", LLAMA_FTYPE_MOSTLY_F16},
    {"Q2_K", LLAMA_FTYPE_MOSTLY_Q2_K}, {"Q4_K_M", LLAMA_FTYPE_MOSTLY_Q4_K_M}, {"Q6_K", LLAMA_FTYPE_MOSTLY_Q6_K},
    {"Q3_K_M", LLAMA_FTYPE_MOSTLY_Q3_K_M}, {"Q5_K_M", LLAMA_FTYPE_MOSTLY_Q5_K_M}, {"BF16", LLAMA_FTYPE_MOSTLY_BF16},
    {"IQ4_NL", LLAMA_FTYPE_MOSTLY_IQ4_NL}, {"MXFP4", LLAMA_FTYPE_MOSTLY_MXFP4_MOE},
};

static void only_errors(enum ggml_log_level level, const char * text, void * data) {
    (void) data;
    if (level >= GGML_LOG_LEVEL_WARN && level != GGML_LOG_LEVEL_CONT) {
        fputs(text, stderr);
    }
}

int main(int argc, char ** argv) {
    llama_model_quantize_params params = llama_model_quantize_default_params();
    size_t type = 0;
    while (argc == 4 && type < sizeof types / sizeof *types && strcmp(argv[3], types[type].name) != 0) {
        type++;
    }
    if (argc != 4 || type == sizeof types / sizeof *types) {
        fprintf(stderr, "usage: quantise IN.gguf OUT.gguf TYPE, where TYPE is one of");
        for (type = 0; type < sizeof types / sizeof *types; type++) {
            fprintf(stderr, " %s", types[type].name);
        }
        fprintf(stderr, "\n");
        return 2;
    }
    llama_log_set(only_errors, NULL);
    params.ftype = types[type].type;
    params.allow_requantize = true;
    params.nthread = 1;
    return llama_model_quantize(argv[1], argv[2], &params) == 0 ? 0 : 1;
}
