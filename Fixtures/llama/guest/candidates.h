// The tokens that come into question as the next one, by their logits.
#pragma once
#include "guest.h"

// Better ones first; of equal ones, the lowest token.
inline bool is_better(const llama_token_data & one, const llama_token_data & other) {
    return one.logit != other.logit ? one.logit > other.logit : one.id < other.id;
}

// A score is a token's logit after the penalty, or minus infinity for a token that is out of question.
class Candidates {
public:
    // The logits have to stay as they are; false when one is not a number, or none is finite.
    // `recent` are the tokens that are penalised.
    bool read(const float * logits, size_t count, float penalty, const llama_token * recent, size_t recent_count);

    // Takes all others out of question, once after each `read`; false when none is left.
    bool keep(const std::vector<llama_token> & tokens);

    size_t size() const { return count; }
    float best_score() const { return largest; }
    llama_token best() const;

    // The `wanted` best ones, in their order.
    void list_best(size_t wanted, std::vector<llama_token_data> & list);

    // Those with this score at least, in the order of the tokens.
    void list_from(float least, std::vector<llama_token_data> & list) const;

    // The sum of exp((score - best score) / temperature).
    double weigh(float temperature);

    // After `weigh`: the token at which the sum of the weights, in the order of the tokens, reaches `target`.
    llama_token reach(double target) const;

private:
    // Searches skip whole blocks by their largest scores.
    static constexpr size_t block_size = 64;

    size_t block_end(size_t block) const { return std::min(count, (block + 1) * block_size); }
    bool summarise();
    void weigh_block(size_t block, float * weights) const;
    template <typename Body> void for_each_from(float least, Body body) const;

    const float * scores = nullptr;
    size_t count = 0;
    float largest = 0;
    float temperature = 1;
    std::vector<float> penalised;
    std::vector<float> kept;
    std::vector<float> block_largest;
    std::vector<float> order;
    std::vector<double> block_weight;
};
