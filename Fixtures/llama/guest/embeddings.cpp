// Vectors of texts.
#include "guest.h"

#include <cmath>

namespace {

llama_context * embedding_context;

}  // namespace

EXPORT(llm_embed) int32_t llm_embed(const llama_token * tokens, uint32_t count, float * vector, uint32_t capacity) {
    return guarded([&]() -> int32_t {
        if (!has_model() || count == 0) {
            return fail(invalid, "there is no model, or no token");
        }
        if (!are_tokens(tokens, count)) {
            return fail(invalid, "there is no such token");
        }
        if (embedding_context && llama_n_ubatch(embedding_context) < count) {
            llama_free(embedding_context);
            embedding_context = nullptr;
        }
        if (!embedding_context) {
            llama_context_params params = llama_context_default_params();
            params.n_ctx = params.n_batch = params.n_ubatch = std::max<uint32_t>(count, 512);
            params.n_threads = params.n_threads_batch = 1;
            params.offload_kqv = false;
            params.embeddings = true;
            params.abort_callback = is_aborted;
            embedding_context = llama_init_from_model(model, params);
            if (embedding_context && llama_pooling_type(embedding_context) == LLAMA_POOLING_TYPE_NONE) {
                // The model does not say how: the mean of its tokens' vectors.
                llama_free(embedding_context);
                params.pooling_type = LLAMA_POOLING_TYPE_MEAN;
                embedding_context = llama_init_from_model(model, params);
            }
            if (!embedding_context) {
                return fail(failed, logged("the context cannot be made"));
            }
        }
        llama_memory_t memory = llama_get_memory(embedding_context);
        if (memory) {
            llama_memory_clear(memory, true);
        }
        const llama_batch batch = llama_batch_get_one(const_cast<llama_token *>(tokens), static_cast<int32_t>(count));
        const int32_t result = memory ? llama_decode(embedding_context, batch) : llama_encode(embedding_context, batch);
        if (result != 0) {
            return abort_flag ? fail(aborted, "aborted") : fail(failed, logged("the text cannot be encoded"));
        }
        const float * source = llama_get_embeddings_seq(embedding_context, 0);
        if (!source) {
            return fail(unsupported, "the model gives no embedding");
        }
        const uint32_t size = static_cast<uint32_t>(llama_model_n_embd_out(model));
        double squares = 0;
        for (uint32_t index = 0; index < size; index++) {
            squares += static_cast<double>(source[index]) * source[index];
        }
        const double scale = squares > 0 ? 1 / std::sqrt(squares) : 0;
        for (uint32_t index = 0; index < std::min(size, capacity); index++) {
            vector[index] = static_cast<float>(source[index] * scale);
        }
        return static_cast<int32_t>(size);
    });
}
