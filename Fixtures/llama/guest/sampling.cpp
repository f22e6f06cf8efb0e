// The same choices as by libllama's samplers, without making, sorting or copying a list of the whole vocabulary.
#include "sampling.h"

#include <cmath>

namespace {

// Logits divided by less could overflow, and no other token than the likeliest has a chance.
constexpr float coldest = 1e-20f;
// A grammar is asked about so many of the best tokens before it is asked about all.
constexpr size_t asked_first = 64;
// Scores that are lower than the best by this have no probability.
constexpr float widest_margin = 104;

}  // namespace

bool Sampling::is_greedy() const { return !(options.temperature > coldest); }

int32_t Sampling::start(const Options & request) {
    end();
    options = request;
    if (!(options.repeat_penalty > 0)) {
        return fail(invalid, "the penalty of repetitions is not more than 0");
    }
    if (options.grammar_length > 0) {
        grammar = Grammar::parse(std::string(options.grammar, options.grammar_length));
        if (!grammar) {
            return fail(invalid, logged("the grammar is malformed"));
        }
    }
    random.seed(options.seed);
    runs = true;
    return done;
}

void Sampling::end() {
    grammar.reset();
    runs = false;
}

// The score below which min-p leaves no token.
float Sampling::least_score(float best) const { return best + std::min(logf(options.min_p), 0.0f); }

// A grammar is asked about the chosen token first, and about others only when it refuses that one.
int32_t Sampling::next(const float * logits, const std::vector<llama_token> & tokens) {
    const size_t last_n = options.repeat_last_n < 0 ? tokens.size() : static_cast<size_t>(options.repeat_last_n);
    const size_t recent = std::min(last_n, tokens.size());
    if (!candidates.read(
            logits, llama_vocab_n_tokens(vocab), options.repeat_penalty, tokens.data() + (tokens.size() - recent),
            recent)) {
        return fail(failed, "the model's logits are not finite numbers");
    }
    int32_t token = choose();
    if (!grammar || token < 0) {
        return token;
    }
    if (!grammar->allows(token)) {
        token = choose_allowed();
        if (token < 0) {
            return token;
        }
    }
    grammar->accept(token);
    return token;
}

int32_t Sampling::choose() {
    if (is_greedy()) {
        return candidates.best();
    }
    if (has_top_k()) {
        candidates.list_best(static_cast<size_t>(options.top_k), list);
    } else if (has_top_p()) {
        list_top_p();
    } else if (has_min_p()) {
        candidates.list_from(least_score(candidates.best_score()), list);
    } else {
        const double sum = candidates.weigh(options.temperature);
        return candidates.reach(sum * draw());
    }
    return choose_listed();
}

int32_t Sampling::choose_allowed() {
    if (list_allowed_best()) {
        return is_greedy() ? list.front().id : choose_listed();
    }
    grammar->list_allowed(allowed);
    return candidates.keep(allowed) ? choose() : fail(failed, "the grammar allows no token");
}

// Whether the best tokens show already which allowed ones have a share in the choice.
bool Sampling::list_allowed_best() {
    if (!is_greedy() && !has_top_k() && (has_top_p() || !has_min_p())) {
        return false;
    }
    const size_t wanted = is_greedy() || !has_top_k() ? 1 : static_cast<size_t>(options.top_k);
    candidates.list_best(std::max(asked_first, wanted), list);
    const float last = list.back().logit;
    grammar->filter(list);
    if (list.size() < wanted) {
        return false;
    }
    if (is_greedy() || has_top_k()) {
        list.resize(wanted);
        return true;
    }
    const float least = least_score(list.front().logit);
    if (last >= least) {
        return false;
    }
    list.erase(
        std::remove_if(list.begin(), list.end(), [&](auto & item) { return item.logit < least; }), list.end());
    // The random choice goes by the order of the tokens, as it does without a grammar.
    std::sort(list.begin(), list.end(), [](auto & one, auto & other) { return one.id < other.id; });
    return true;
}

// Top-p of all tokens. Only the best ones are sorted: those down to a score above which there is the wanted
// probability.
void Sampling::list_top_p() {
    const float sum = static_cast<float>(candidates.weigh(1));
    const float best = candidates.best_score();
    for (float margin = 2;; margin *= 1.5f) {
        candidates.list_from(best - margin, list);
        float part = 0;
        for (const llama_token_data & item : list) {
            part += expf(item.logit - best);
        }
        if (part < options.top_p * sum && margin < widest_margin) {
            continue;
        }
        std::sort(list.begin(), list.end(), is_better);
        const size_t size = list.size();
        cut_top_p(sum);
        if (list.size() < size || margin >= widest_margin) {
            return;
        }
    }
}

// Keeps the first ones that have the wanted probability together; `sum` is that of all weights.
void Sampling::cut_top_p(float sum) {
    const float best = list.front().logit;
    float probability = 0;
    for (size_t index = 0; index < list.size(); index++) {
        probability += expf(list[index].logit - best) / sum;
        if (probability >= options.top_p) {
            list.resize(index + 1);
        }
    }
}

// By the samplers after top-k, from a list that is sorted if there is top-k or top-p.
int32_t Sampling::choose_listed() {
    if (has_top_k() && has_top_p()) {
        float sum = 0;
        for (const llama_token_data & item : list) {
            sum += expf(item.logit - list.front().logit);
        }
        cut_top_p(sum);
    }
    if (has_min_p() && (has_top_k() || has_top_p())) {
        const float least = least_score(list.front().logit);
        list.erase(
            std::find_if(list.begin(), list.end(), [&](auto & item) { return item.logit < least; }), list.end());
    }
    float best = -INFINITY;
    for (llama_token_data & item : list) {
        item.logit /= options.temperature;
        best = std::max(best, item.logit);
    }
    double sum = 0;
    for (llama_token_data & item : list) {
        item.p = expf(item.logit - best);
        sum += item.p;
    }
    if (!(sum > 0)) {
        return fail(failed, "no token was selected");
    }
    const double target = sum * draw();
    double reached = 0;
    for (const llama_token_data & item : list) {
        reached += item.p;
        if (reached >= target) {
            return item.id;
        }
    }
    return list.back().id;
}
