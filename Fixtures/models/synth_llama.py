#!/usr/bin/env python3
"""Write a GGUF with random weights and the shape of a real model, for measurements of speed and memory.

usage: synth_llama.py OUT.gguf [3.8b|3b|1b|100m|15m] [q4_0|q8_0|f16] [SEED]      (needs `pip install gguf numpy`)

1b has the shape of Llama-3.2-1B: 16 layers, 2048 wide, 8192 in the feed-forward part, 32 heads with 8 for keys and values,
128,256 tokens, whose embeddings are the output's weights as well; 3b that of Llama-3.2-3B. 3.8b has the matrices of
Phi-3-mini, with those apart that Phi-3 has as one, and 32 heads for keys and values.
"""

import sys

import gguf
import numpy as np

SHAPES = {  # width, layers, heads, heads of keys and values, feed-forward width, tokens, RoPE base
    "3.8b": (3072, 32, 32, 32, 8192, 32064, 10000.0),
    "3b": (3072, 28, 24, 8, 8192, 128256, 500000.0),
    "1b": (2048, 16, 32, 8, 8192, 128256, 500000.0),
    "100m": (768, 12, 12, 4, 2048, 32000, 10000.0),
    "15m": (288, 6, 6, 6, 768, 32000, 10000.0),
}
SEPARATE_OUTPUT = {"3.8b"}
TYPES = {"q4_0": gguf.GGMLQuantizationType.Q4_0, "q8_0": gguf.GGMLQuantizationType.Q8_0, "f16": gguf.GGMLQuantizationType.F16}
FILE_TYPES = {"q4_0": 2, "q8_0": 7, "f16": 1}
BLOCK = 32  # weights
CODE_BYTES = {"q4_0": 16, "q8_0": 32}  # of a block, beside its scale


class SyntheticModel:
    def __init__(self, path, size, kind, seed):
        (self.width, self.layers, self.heads, self.kv_heads, self.feed_forward, self.tokens, self.rope_base) = SHAPES[size]
        self.has_output = size in SEPARATE_OUTPUT
        self.kind = kind
        self.rng = np.random.default_rng(seed)
        self.writer = gguf.GGUFWriter(path, "llama")
        self.writer.add_name(f"synthetic-{size}")

    def add_shape(self):
        writer = self.writer
        writer.add_context_length(2048)
        writer.add_embedding_length(self.width)
        writer.add_block_count(self.layers)
        writer.add_feed_forward_length(self.feed_forward)
        writer.add_head_count(self.heads)
        writer.add_head_count_kv(self.kv_heads)
        writer.add_layer_norm_rms_eps(1e-5)
        writer.add_rope_dimension_count(self.width // self.heads)
        writer.add_rope_freq_base(self.rope_base)
        writer.add_vocab_size(self.tokens)
        writer.add_file_type(FILE_TYPES[self.kind])

    def add_vocabulary(self):
        texts = ["<unk>", "<s>", "</s>"] + [f"<0x{byte:02X}>" for byte in range(256)]
        types = [2, 3, 3] + [6] * 256
        texts += [f"t{index}" for index in range(len(texts), self.tokens)]
        types += [1] * (self.tokens - len(types))
        writer = self.writer
        writer.add_tokenizer_model("llama")
        writer.add_token_list([text.encode() for text in texts])
        writer.add_token_scores([-float(index) for index in range(self.tokens)])
        writer.add_token_types(types)
        writer.add_bos_token_id(1)
        writer.add_eos_token_id(2)
        writer.add_unk_token_id(0)

    def add_ones(self, name):
        self.writer.add_tensor(name, np.ones(self.width, np.float32))

    def add_matrix(self, name, rows, columns):
        deviation = (2.0 / (rows + columns)) ** 0.5
        if self.kind == "f16":
            weights = self.rng.standard_normal((rows, columns), dtype=np.float32) * deviation
            self.writer.add_tensor(name, weights.astype(np.float16))
            return
        # Blocks of random codes, written as they are in the file: a scale and the codes.
        count, code_bytes = rows * columns // BLOCK, CODE_BYTES[self.kind]
        scale = np.float16(deviation / (4 if self.kind == "q4_0" else 64))
        blocks = np.empty((count, 2 + code_bytes), np.uint8)
        blocks[:, :2] = np.frombuffer(scale.tobytes(), np.uint8)
        blocks[:, 2:] = self.rng.integers(0, 256, (count, code_bytes), dtype=np.uint8)
        self.writer.add_tensor(name, blocks.reshape(rows, -1), raw_dtype=TYPES[self.kind])

    def add_weights(self):
        width, kv_width = self.width, self.width // self.heads * self.kv_heads
        self.add_matrix("token_embd.weight", self.tokens, width)
        for layer in range(self.layers):
            prefix = f"blk.{layer}."
            self.add_ones(prefix + "attn_norm.weight")
            self.add_matrix(prefix + "attn_q.weight", width, width)
            self.add_matrix(prefix + "attn_k.weight", kv_width, width)
            self.add_matrix(prefix + "attn_v.weight", kv_width, width)
            self.add_matrix(prefix + "attn_output.weight", width, width)
            self.add_ones(prefix + "ffn_norm.weight")
            self.add_matrix(prefix + "ffn_gate.weight", self.feed_forward, width)
            self.add_matrix(prefix + "ffn_up.weight", self.feed_forward, width)
            self.add_matrix(prefix + "ffn_down.weight", width, self.feed_forward)
        self.add_ones("output_norm.weight")
        if self.has_output:
            self.add_matrix("output.weight", self.tokens, width)

    def write(self):
        self.add_shape()
        self.add_vocabulary()
        self.add_weights()
        self.writer.write_header_to_file()
        self.writer.write_kv_data_to_file()
        self.writer.write_tensors_to_file()
        self.writer.close()


def main():
    arguments = sys.argv[1:]
    if not 1 <= len(arguments) <= 4 or arguments[0].startswith("-"):
        sys.exit(__doc__)
    path, size, kind, seed = [*arguments, *["", "1b", "q4_0", "1"][len(arguments):]]
    if size not in SHAPES or kind not in TYPES or not seed.isdigit():
        sys.exit(__doc__)
    SyntheticModel(path, size, kind, int(seed)).write()


if __name__ == "__main__":
    main()
