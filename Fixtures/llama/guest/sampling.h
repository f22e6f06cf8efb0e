// How the next token is chosen.
#pragma once
#include "candidates.h"
#include "grammar.h"

#include <random>

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

class Sampling {
public:
    int32_t start(const Options & options);
    void end();
    bool is_running() const { return runs; }

    // A token or a status. `tokens` are all before it, for the penalty.
    int32_t next(const float * logits, const std::vector<llama_token> & tokens);

private:
    bool is_greedy() const;
    bool has_top_k() const { return options.top_k > 0; }
    bool has_top_p() const { return options.top_p < 1; }
    bool has_min_p() const { return options.min_p > 0; }
    float least_score(float best) const;

    int32_t choose();
    int32_t choose_allowed();
    bool list_allowed_best();
    void list_top_p();
    void cut_top_p(float sum);
    int32_t choose_listed();
    double draw() { return std::uniform_real_distribution<double>(0, 1)(random); }

    Options options = {};
    bool runs = false;
    std::mt19937 random;
    std::unique_ptr<Grammar> grammar;
    Candidates candidates;
    // What is left of them.
    std::vector<llama_token_data> list;
    std::vector<llama_token> allowed;
};
