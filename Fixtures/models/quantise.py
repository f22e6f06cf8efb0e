#!/usr/bin/env python3
"""Change the type of a GGUF's tensors with llama.cpp. Needs llama-cpp-python.
usage: quantise.py IN.gguf OUT.gguf F16|Q8_0|Q4_0|Q4_1|Q5_0|Q4_K_M|Q6_K|Q2_K
"""

import ctypes
import sys

import llama_cpp


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    source, target, type_name = sys.argv[1:]
    params = llama_cpp.llama_model_quantize_default_params()
    params.ftype = getattr(llama_cpp, f"LLAMA_FTYPE_MOSTLY_{type_name}")
    params.allow_requantize = True
    params.nthread = 1
    return llama_cpp.llama_model_quantize(source.encode(), target.encode(), ctypes.byref(params))


if __name__ == "__main__":
    sys.exit(main())
