#include "candidates.h"

#include <cfloat>
#include <cmath>
#include <functional>

// Clang makes SIMD instructions of the loops over blocks.

namespace {

// Not a number when one of them is none.
float largest_of(const float * values, size_t count) {
    float result = -INFINITY;
    for (size_t index = 0; index < count; index++) {
        result = __builtin_elementwise_maximum(result, values[index]);
    }
    return result;
}

// Below this, an exponential is no normal number.
constexpr float least_exponent = -87;

// Of 0 and less, to the last bits; 0 below `least_exponent`.
float exponential(float value) {
    const float bounded = __builtin_elementwise_maximum(value, least_exponent);
    const float power = __builtin_elementwise_roundeven(bounded * 1.44269504f);
    const float rest = bounded - power * 0.693359375f + power * 2.12194440e-4f;
    float sum = 1.9875691500e-4f;
    sum = sum * rest + 1.3981999507e-3f;
    sum = sum * rest + 8.3334519073e-3f;
    sum = sum * rest + 4.1665795894e-2f;
    sum = sum * rest + 1.6666665459e-1f;
    sum = sum * rest + 5.0000001201e-1f;
    sum = sum * rest * rest + rest + 1;
    const int32_t bits = (static_cast<int32_t>(power) + 127) << 23;
    float scale;
    std::memcpy(&scale, &bits, sizeof scale);
    return value < least_exponent ? 0.0f : sum * scale;
}

}  // namespace

bool Candidates::read(
    const float * logits, size_t size, float penalty, const llama_token * recent, size_t recent_count) {
    count = size;
    scores = logits;
    if (recent_count > 0 && penalty != 1) {
        penalised.assign(logits, logits + count);
        for (size_t index = 0; index < recent_count; index++) {
            // From the logit itself: a token can be there several times.
            const float logit = logits[recent[index]];
            penalised[recent[index]] = logit <= 0 ? logit * penalty : logit / penalty;
        }
        scores = penalised.data();
    }
    return summarise();
}

bool Candidates::keep(const std::vector<llama_token> & tokens) {
    kept.resize(count);
    std::fill(kept.begin(), kept.end(), -INFINITY);
    for (const llama_token token : tokens) {
        kept[token] = scores[token];
    }
    scores = kept.data();
    return summarise();
}

bool Candidates::summarise() {
    block_largest.resize((count + block_size - 1) / block_size);
    for (size_t block = 0; block < block_largest.size(); block++) {
        const size_t start = block * block_size;
        const size_t size = block_end(block) - start;
        // A known size makes a loop without a rest.
        block_largest[block] =
            size == block_size ? largest_of(scores + start, block_size) : largest_of(scores + start, size);
    }
    largest = largest_of(block_largest.data(), block_largest.size());
    return std::isfinite(largest);
}

template <typename Body> void Candidates::for_each_from(float least, Body body) const {
    least = std::max(least, -FLT_MAX);
    for (size_t block = 0; block < block_largest.size(); block++) {
        if (block_largest[block] < least) {
            continue;
        }
        const size_t end = block_end(block);
        for (size_t index = block * block_size; index < end; index++) {
            if (scores[index] >= least && !body(static_cast<llama_token>(index))) {
                return;
            }
        }
    }
}

llama_token Candidates::best() const {
    llama_token result = 0;
    for_each_from(largest, [&](llama_token token) {
        result = token;
        return false;
    });
    return result;
}

void Candidates::list_best(size_t wanted, std::vector<llama_token_data> & list) {
    float least = -INFINITY;
    if (wanted > 0 && wanted <= block_largest.size()) {
        // As many blocks have a score of at least this, so as many tokens do.
        order = block_largest;
        std::nth_element(order.begin(), order.begin() + (wanted - 1), order.end(), std::greater<float>());
        least = order[wanted - 1];
    }
    list_from(least, list);
    if (wanted < list.size()) {
        std::nth_element(list.begin(), list.begin() + wanted, list.end(), is_better);
        list.resize(wanted);
    }
    std::sort(list.begin(), list.end(), is_better);
}

void Candidates::list_from(float least, std::vector<llama_token_data> & list) const {
    list.clear();
    for_each_from(least, [&](llama_token token) {
        list.push_back({token, scores[token], 0});
        return true;
    });
}

void Candidates::weigh_block(size_t block, float * weights) const {
    const float * source = scores + block * block_size;
    const float top = largest / temperature;
    if (block_end(block) - block * block_size == block_size) {
        for (size_t index = 0; index < block_size; index++) {
            weights[index] = exponential(source[index] / temperature - top);
        }
        return;
    }
    std::fill(weights, weights + block_size, 0.0f);
    for (size_t index = 0; index < block_end(block) - block * block_size; index++) {
        weights[index] = exponential(source[index] / temperature - top);
    }
}

double Candidates::weigh(float new_temperature) {
    temperature = new_temperature;
    block_weight.assign(block_largest.size(), 0);
    double sum = 0;
    for (size_t block = 0; block < block_weight.size(); block++) {
        if (block_largest[block] / temperature - largest / temperature < least_exponent) {
            continue;
        }
        float weights[block_size];
        weigh_block(block, weights);
        float lanes[4] = {};
        for (size_t index = 0; index < block_size; index += 4) {
            for (size_t lane = 0; lane < 4; lane++) {
                lanes[lane] += weights[index + lane];
            }
        }
        block_weight[block] = static_cast<double>(lanes[0]) + lanes[1] + lanes[2] + lanes[3];
        sum += block_weight[block];
    }
    return sum;
}

llama_token Candidates::reach(double target) const {
    size_t block = 0;
    double sum = 0;
    llama_token last = 0;
    for (; block < block_weight.size(); block++) {
        if (block_weight[block] <= 0 || sum + block_weight[block] < target) {
            sum += block_weight[block];
            continue;
        }
        float weights[block_size];
        weigh_block(block, weights);
        for (size_t index = 0; index < block_size; index++) {
            sum += weights[index];
            if (weights[index] > 0) {
                last = static_cast<llama_token>(block * block_size + index);
                if (sum >= target) {
                    return last;
                }
            }
        }
    }
    return last;
}
