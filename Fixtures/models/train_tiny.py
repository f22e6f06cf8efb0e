#!/usr/bin/env python3
"""Train a llama-architecture model of 738,176 parameters on the CPU that turns a sentence such as
"Alice is 31 years old and lives in Paris." into JSON, and write it as GGUF in F32.

Needs torch, numpy and gguf. llama/quantise.c makes the other types of the file.
usage: train_tiny.py OUT.gguf [STEPS] [SEED]
"""

import json
import math
import random
import sys
import time

import gguf
import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

WIDTH = 128
LAYERS = 3
HEADS = 4
FEED_FORWARD = 384
CONTEXT = 160
EPSILON = 1e-5
ROPE_BASE = 10000.0
BATCH = 32
LEARNING_RATE = 2e-3

# A SentencePiece-like ("llama") vocabulary: control tokens, bytes, and one token for each printable character.
CONTROL_TOKENS = ["<unk>", "<s>", "</s>", "<|user|>", "<|assistant|>", "<|end|>"]
BYTE_TOKENS = [f"<0x{i:02X}>" for i in range(256)]
CHARACTERS = [chr(code) for code in range(33, 127)] + ["▁", "\n"]
TOKENS = [*CONTROL_TOKENS, *BYTE_TOKENS, *CHARACTERS]
TYPES = [2] + [3] * (len(CONTROL_TOKENS) - 1) + [6] * len(BYTE_TOKENS) + [1] * len(CHARACTERS)
while len(TOKENS) % 32:
    TOKENS.append(f"<|pad{len(TOKENS)}|>")
    TYPES.append(5)
INDEX = {token: i for i, token in enumerate(TOKENS)}
SCORES = [0.0] * len(TOKENS)
for rank, character in enumerate(CHARACTERS):
    SCORES[INDEX[character]] = -float(rank + 1)
BOS = INDEX["<s>"]
USER = INDEX["<|user|>"]
ASSISTANT = INDEX["<|assistant|>"]
END = INDEX["<|end|>"]

NAMES = (
    "Alice Bob Carol Dave Erin Frank Grace Heidi Ivan Judy Karl Lena Mona Nils Olga Paul Quinn Rosa Sven Tina "
    "Uwe Vera Walt Xenia Yuri Zoe"
).split()
CITIES = (
    "Paris Berlin London Madrid Rome Oslo Vienna Prague Lisbon Dublin Athens Warsaw Zurich Geneva Munich Lyon"
).split()
SYLLABLES = "ba be bi bo da de do ka ke ko la le li lo ma me mi mo na ne no ra re ri ro sa se so ta te to va ve vi".split()
SENTENCES = [
    "%s is %d years old and lives in %s.",
    "My name is %s, I am %d and my home is %s.",
    "%s, aged %d, comes from %s.",
]


def invented_word(rng):
    return "".join(rng.choice(SYLLABLES) for _ in range(rng.randint(2, 3))).capitalize()


def sample(rng):
    """A sentence and its JSON."""
    name = rng.choice(NAMES) if rng.random() < 0.4 else invented_word(rng)
    city = rng.choice(CITIES) if rng.random() < 0.4 else invented_word(rng)
    age = rng.randint(1, 99)
    sentence = rng.choice(SENTENCES) % (name, age, city)
    return sentence, json.dumps({"name": name, "age": age, "city": city}, separators=(",", ":"))


def encode(text):
    return [INDEX[character if character != " " else "▁"] for character in text]


def prompt_ids(sentence):
    return [BOS, USER, *encode(sentence), ASSISTANT]


def rotate(x, cosine, sine):
    """Rotary positions on interleaved pairs, as llama.cpp's LLAMA_ROPE_TYPE_NORM."""
    even, odd = x[..., 0::2], x[..., 1::2]
    return torch.stack((even * cosine - odd * sine, even * sine + odd * cosine), -1).flatten(-2)


def linear(inputs, outputs):
    return nn.Linear(inputs, outputs, bias=False)


class Norm(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(WIDTH))

    def forward(self, x):
        return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + EPSILON) * self.weight


class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.attn_norm, self.ffn_norm = Norm(), Norm()
        self.attn_q, self.attn_k = linear(WIDTH, WIDTH), linear(WIDTH, WIDTH)
        self.attn_v, self.attn_output = linear(WIDTH, WIDTH), linear(WIDTH, WIDTH)
        self.ffn_gate, self.ffn_up = linear(WIDTH, FEED_FORWARD), linear(WIDTH, FEED_FORWARD)
        self.ffn_down = linear(FEED_FORWARD, WIDTH)

    def forward(self, x, cosine, sine):
        batch, length, _ = x.shape

        def split(y):
            return y.view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2)

        hidden = self.attn_norm(x)
        query = rotate(split(self.attn_q(hidden)), cosine, sine)
        key = rotate(split(self.attn_k(hidden)), cosine, sine)
        attended = F.scaled_dot_product_attention(query, key, split(self.attn_v(hidden)), is_causal=True)
        x = x + self.attn_output(attended.transpose(1, 2).reshape(batch, length, WIDTH))
        hidden = self.ffn_norm(x)
        return x + self.ffn_down(F.silu(self.ffn_gate(hidden)) * self.ffn_up(hidden))


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = nn.Embedding(len(TOKENS), WIDTH)
        self.blocks = nn.ModuleList(Block() for _ in range(LAYERS))
        self.norm = Norm()
        self.output = linear(WIDTH, len(TOKENS))
        for parameter in self.parameters():
            if parameter.dim() > 1:
                nn.init.normal_(parameter, std=0.05)
        head = WIDTH // HEADS
        frequencies = ROPE_BASE ** (-torch.arange(0, head, 2) / head)
        angles = torch.outer(torch.arange(CONTEXT), frequencies)
        self.register_buffer("cosine", angles.cos())
        self.register_buffer("sine", angles.sin())

    def forward(self, ids):
        length = ids.shape[1]
        hidden = self.embedding(ids)
        for block in self.blocks:
            hidden = block(hidden, self.cosine[:length], self.sine[:length])
        return self.output(self.norm(hidden))


def batch_of(rng):
    """Token ids and targets; only the answer is learnt."""
    rows = []
    for _ in range(BATCH):
        sentence, answer = sample(rng)
        rows.append([*prompt_ids(sentence), *encode(answer), END])
    length = max(map(len, rows))
    ids = torch.zeros(BATCH, length, dtype=torch.long)
    targets = torch.full((BATCH, length), -100)
    for i, row in enumerate(rows):
        ids[i, :len(row)] = torch.tensor(row)
        answer_at = row.index(ASSISTANT)
        targets[i, answer_at:len(row) - 1] = torch.tensor(row[answer_at + 1:])
    return ids, targets


def train(model, steps, seed):
    optimizer = torch.optim.AdamW(model.parameters(), lr=LEARNING_RATE, weight_decay=0.01, betas=(0.9, 0.98))
    rng = random.Random(seed)
    start = time.time()
    for step in range(steps):
        warm_up = min(1, (step + 1) / 100)
        decay = 0.5 * (1 + math.cos(math.pi * step / steps)) + 0.01
        for group in optimizer.param_groups:
            group["lr"] = LEARNING_RATE * warm_up * decay
        ids, targets = batch_of(rng)
        loss = F.cross_entropy(model(ids).flatten(0, 1), targets.flatten(), ignore_index=-100)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        if step % 50 == 0:
            print(f"step {step}, loss {loss.item():.4f}, {time.time() - start:.0f} s", flush=True)


@torch.no_grad()
def evaluate(model, cases=20):
    """How many unseen sentences give exactly their JSON, with greedy decoding."""
    rng = random.Random(999)
    exact = 0
    for _ in range(cases):
        sentence, answer = sample(rng)
        ids = prompt_ids(sentence)
        while len(ids) < CONTEXT and ids[-1] != END:
            ids.append(int(model(torch.tensor([ids]))[0, -1].argmax()))
        text = "".join(TOKENS[i] for i in ids[ids.index(ASSISTANT) + 1:-1]).replace("▁", " ")
        exact += text == answer
    print(f"exact: {exact} of {cases}")


def write_gguf(model, path):
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_name("tiny-json")
    writer.add_license("MIT")
    writer.add_file_type(0)
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(WIDTH)
    writer.add_block_count(LAYERS)
    writer.add_feed_forward_length(FEED_FORWARD)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(HEADS)
    writer.add_layer_norm_rms_eps(EPSILON)
    writer.add_rope_dimension_count(WIDTH // HEADS)
    writer.add_rope_freq_base(ROPE_BASE)
    writer.add_vocab_size(len(TOKENS))
    writer.add_tokenizer_model("llama")
    writer.add_token_list([token.encode() for token in TOKENS])
    writer.add_token_scores(SCORES)
    writer.add_token_types(TYPES)
    writer.add_bos_token_id(BOS)
    writer.add_eos_token_id(END)
    writer.add_unk_token_id(0)
    writer.add_add_bos_token(True)
    writer.add_add_space_prefix(False)
    writer.add_chat_template(
        "{% for m in messages %}{% if m['role']=='user' %}<|user|>{{ m['content'] }}{% endif %}{% endfor %}<|assistant|>")

    def add(name, module):
        writer.add_tensor(f"{name}.weight", module.weight.detach().numpy().astype(np.float32))

    add("token_embd", model.embedding)
    for i, block in enumerate(model.blocks):
        for name, module in block.named_children():
            add(f"blk.{i}.{name}", module)
    add("output_norm", model.norm)
    add("output", model.output)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def main():
    if len(sys.argv) < 2 or sys.argv[1].startswith("-"):
        sys.exit(__doc__)
    path = sys.argv[1]
    steps = int(sys.argv[2]) if len(sys.argv) > 2 else 2500
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    torch.manual_seed(seed)
    torch.set_num_threads(1)
    model = Model()
    print("parameters:", sum(parameter.numel() for parameter in model.parameters()))
    train(model, steps, seed)
    model.eval()
    evaluate(model)
    write_gguf(model, path)


if __name__ == "__main__":
    main()
