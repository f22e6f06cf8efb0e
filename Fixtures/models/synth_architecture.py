#!/usr/bin/env python3
"""Write a small GGUF with random F16 weights in the form of an architecture, to see what llama.cpp's guest does with it.

usage: synth_architecture.py OUT.gguf NAME [SEED]      (needs `pip install gguf numpy`; without arguments: the names)

Two layers, 256 wide, 4 heads of 64 numbers, 512 tokens of bytes and fillers. The tensors are those that llama.cpp asks for.
"""

import sys

import gguf
import numpy as np

WIDTH, LAYERS, HEADS, HEAD, FEED_FORWARD, TOKENS, CONTEXT = 256, 2, 4, 64, 512, 512, 1024
EXPERTS, EXPERTS_USED, EXPERT_WIDTH = 4, 2, 256


class Model:
    def __init__(self, path, architecture, kv_heads=2, seed=1):
        self.name, self.kv_heads = architecture, kv_heads
        self.random = np.random.default_rng(seed)
        writer = self.writer = gguf.GGUFWriter(path, architecture)
        writer.add_name("synthetic")
        writer.add_file_type(1)
        writer.add_context_length(CONTEXT)
        writer.add_embedding_length(WIDTH)
        writer.add_block_count(LAYERS)
        writer.add_feed_forward_length(FEED_FORWARD)
        writer.add_head_count(HEADS)
        writer.add_head_count_kv(kv_heads)
        writer.add_rope_dimension_count(HEAD)
        writer.add_vocab_size(TOKENS)
        self.add_vocabulary()

    def add_vocabulary(self):
        texts = ["<unk>", "<s>", "</s>"] + [f"<0x{byte:02X}>" for byte in range(256)]
        texts += [f"t{index}" for index in range(len(texts), TOKENS)]
        writer = self.writer
        writer.add_tokenizer_model("llama")
        writer.add_token_list([text.encode() for text in texts])
        writer.add_token_scores([-float(index) for index in range(TOKENS)])
        writer.add_token_types([2, 3, 3] + [6] * 256 + [1] * (TOKENS - 259))
        writer.add_bos_token_id(1)
        writer.add_eos_token_id(2)
        writer.add_unk_token_id(0)

    def vector(self, name, count, around=1.0, spread=0.1):
        self.writer.add_tensor(name, (around + spread * self.random.standard_normal(count)).astype(np.float32))

    def matrix(self, name, *shape, scale=1.0):
        weights = self.random.standard_normal(shape, dtype=np.float32) * (scale / shape[-1] ** 0.5)
        self.writer.add_tensor(name, weights.astype(np.float16))

    def biased(self, name, *shape, scale=1.0):
        self.matrix(f"{name}.weight", *shape, scale=scale)
        self.writer.add_tensor(f"{name}.bias", (0.1 * self.random.standard_normal(shape[:-1])).astype(np.float32))

    def norm(self, name, count=WIDTH, has_bias=False):
        self.vector(f"{name}.weight", count)
        if has_bias:
            self.vector(f"{name}.bias", count, around=0.0)

    # Parts of layers, by their prefix.

    def attention(self, layer, has_bias=False, has_output_bias=False, has_norms=False):
        add = self.biased if has_bias else lambda name, *shape: self.matrix(f"{name}.weight", *shape)
        add(f"{layer}attn_q", HEADS * HEAD, WIDTH)
        add(f"{layer}attn_k", self.kv_heads * HEAD, WIDTH)
        add(f"{layer}attn_v", self.kv_heads * HEAD, WIDTH)
        output = self.biased if has_output_bias else lambda name, *shape: self.matrix(f"{name}.weight", *shape)
        output(f"{layer}attn_output", WIDTH, HEADS * HEAD)
        if has_norms:
            self.norm(f"{layer}attn_q_norm", HEAD)
            self.norm(f"{layer}attn_k_norm", HEAD)

    def feed_forward(self, layer):
        self.matrix(f"{layer}ffn_gate.weight", FEED_FORWARD, WIDTH)
        self.matrix(f"{layer}ffn_up.weight", FEED_FORWARD, WIDTH)
        self.matrix(f"{layer}ffn_down.weight", WIDTH, FEED_FORWARD)

    def experts(self, layer, width, has_bias=False):
        add = self.biased if has_bias else lambda name, *shape: self.matrix(f"{name}.weight", *shape)
        add(f"{layer}ffn_gate_inp", EXPERTS, WIDTH)
        add(f"{layer}ffn_gate_exps", EXPERTS, width, WIDTH)
        add(f"{layer}ffn_up_exps", EXPERTS, width, WIDTH)
        add(f"{layer}ffn_down_exps", EXPERTS, WIDTH, width)

    def ends(self, is_tied=False, scale=3.0):
        self.matrix("token_embd.weight", TOKENS, WIDTH, scale=scale)
        self.norm("output_norm")
        if not is_tied:
            self.matrix("output.weight", TOKENS, WIDTH, scale=3.0)

    def layers(self, body):
        for index in range(LAYERS):
            body(f"blk.{index}.")

    def close(self):
        self.writer.write_header_to_file()
        self.writer.write_kv_data_to_file()
        self.writer.write_tensors_to_file()
        self.writer.close()


def plain(path, architecture, seed, *, has_bias=False, has_norms=False, is_tied=False, expert_width=None):
    model = Model(path, architecture, seed=seed)
    model.writer.add_layer_norm_rms_eps(1e-6)
    if expert_width:
        model.writer.add_expert_count(EXPERTS)
        model.writer.add_expert_used_count(EXPERTS_USED)
        model.writer.add_expert_feed_forward_length(expert_width)
    model.ends(is_tied)

    def layer(prefix):
        model.norm(f"{prefix}attn_norm")
        model.attention(prefix, has_bias, has_norms=has_norms)
        model.norm(f"{prefix}ffn_norm")
        if expert_width:
            model.experts(prefix, expert_width)
        else:
            model.feed_forward(prefix)

    model.layers(layer)
    return model


def gemma(path, architecture, seed):
    model = Model(path, architecture, seed=seed)
    writer = model.writer
    writer.add_layer_norm_rms_eps(1e-6)
    writer.add_key_length(HEAD)
    writer.add_value_length(HEAD)
    writer.add_sliding_window(64)
    if architecture == "gemma2":
        writer.add_attn_logit_softcapping(50.0)
        writer.add_final_logit_softcapping(30.0)
    # What comes from the layers is to outweigh the embeddings, which are multiplied by the root of the width.
    model.ends(is_tied=True, scale=0.5)

    def layer(prefix):
        model.norm(f"{prefix}attn_norm")
        model.attention(prefix, has_norms=architecture == "gemma3")
        model.norm(f"{prefix}post_attention_norm")
        model.norm(f"{prefix}ffn_norm")
        model.feed_forward(prefix)
        model.norm(f"{prefix}post_ffw_norm")

    model.layers(layer)
    return model


def phi3(path, architecture, seed):
    model = Model(path, architecture, kv_heads=HEADS, seed=seed)
    model.writer.add_layer_norm_rms_eps(1e-5)
    model.writer.add_sliding_window(64)
    model.ends()

    def layer(prefix):
        model.norm(f"{prefix}attn_norm")
        model.matrix(f"{prefix}attn_qkv.weight", 3 * HEADS * HEAD, WIDTH)
        model.matrix(f"{prefix}attn_output.weight", WIDTH, HEADS * HEAD)
        model.norm(f"{prefix}ffn_norm")
        model.matrix(f"{prefix}ffn_up.weight", 2 * FEED_FORWARD, WIDTH)
        model.matrix(f"{prefix}ffn_down.weight", WIDTH, FEED_FORWARD)

    model.layers(layer)
    return model


def gpt_oss(path, architecture, seed):
    model = Model(path, architecture, seed=seed)
    writer = model.writer
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_key_length(HEAD)
    writer.add_value_length(HEAD)
    writer.add_sliding_window(64)
    writer.add_expert_count(EXPERTS)
    writer.add_expert_used_count(EXPERTS_USED)
    writer.add_expert_feed_forward_length(EXPERT_WIDTH)
    model.ends()

    def layer(prefix):
        model.norm(f"{prefix}attn_norm")
        model.attention(prefix, has_bias=True, has_output_bias=True)
        model.vector(f"{prefix}attn_sinks.weight", HEADS, around=0.0, spread=1.0)
        model.norm(f"{prefix}post_attention_norm")
        model.experts(prefix, EXPERT_WIDTH, has_bias=True)

    model.layers(layer)
    return model


def bert(path, architecture, seed):
    model = Model(path, architecture, kv_heads=HEADS, seed=seed)
    writer = model.writer
    writer.add_layer_norm_eps(1e-12)
    writer.add_causal_attention(False)
    writer.add_pooling_type(gguf.PoolingType.MEAN)
    writer.add_token_type_count(2)
    model.matrix("token_embd.weight", TOKENS, WIDTH)
    model.writer.add_tensor("token_types.weight", model.random.standard_normal((2, WIDTH), dtype=np.float32) * np.float32(0.05))
    model.writer.add_tensor(
        "position_embd.weight", model.random.standard_normal((CONTEXT, WIDTH), dtype=np.float32) * np.float32(0.05))
    model.norm("token_embd_norm", has_bias=True)

    def layer(prefix):
        model.attention(prefix, has_bias=True, has_output_bias=True)
        model.norm(f"{prefix}attn_output_norm", has_bias=True)
        model.biased(f"{prefix}ffn_up", FEED_FORWARD, WIDTH)
        model.biased(f"{prefix}ffn_down", WIDTH, FEED_FORWARD)
        model.norm(f"{prefix}layer_output_norm", has_bias=True)

    model.layers(layer)
    return model


# The architecture as GGUF calls it, and how its file is made.
FORMS = {
    "llama": ("llama", plain, {}),
    "mixtral": ("llama", plain, {"expert_width": FEED_FORWARD}),
    "qwen2": ("qwen2", plain, {"has_bias": True, "is_tied": True}),
    "qwen3": ("qwen3", plain, {"has_norms": True}),
    "qwen3moe": ("qwen3moe", plain, {"has_norms": True, "expert_width": EXPERT_WIDTH}),
    "smollm3": ("smollm3", plain, {"is_tied": True}),
    "gemma2": ("gemma2", gemma, {}),
    "gemma3": ("gemma3", gemma, {}),
    "phi3": ("phi3", phi3, {}),
    "gpt-oss": ("gpt-oss", gpt_oss, {}),
    "bert": ("bert", bert, {}),
}


def main():
    arguments = sys.argv[1:]
    if not arguments:
        return print(*FORMS, sep="\n")
    if len(arguments) not in (2, 3) or arguments[1] not in FORMS or not (arguments[2:] or ["1"])[0].isdigit():
        sys.exit(__doc__)
    architecture, make, further = FORMS[arguments[1]]
    make(arguments[0], architecture, int((arguments[2:] or ["1"])[0]), **further).close()


if __name__ == "__main__":
    main()
