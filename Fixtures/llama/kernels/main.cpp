// Compares the kernels of ../guest/kernels with plain computations, and tries its malloc. The exit status is 1 when a bound is exceeded.
//   kernels [matrices | CASE]   a case computes with what a crafted model could have, and ends in abort()
#include "report.h"

#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstring>

void Report::check(const char * name, double error, double bound) {
    const bool is_good = error <= bound;
    failures += !is_good;
    std::printf("%s %s: %.3g, at most %.3g\n", is_good ? "ok  " : "FAIL", name, error, bound);
}

// FNV-1a, of 32 bits at a time.
void Report::hash(const char * name, const float * values, size_t count) {
    uint64_t hash = 0xCBF29CE484222325;
    for (size_t index = 0; index < count; index++) {
        uint32_t bits = 0x7FC00000;
        if (!std::isnan(values[index])) std::memcpy(&bits, &values[index], sizeof bits);
        hash = (hash ^ bits) * 0x100000001B3;
    }
    std::printf("     %s: %016llx\n", name, static_cast<unsigned long long>(hash));
}

int main(int argc, char ** argv) {
    const bool is_matrices_only = argc > 1 && std::strcmp(argv[1], "matrices") == 0;
    if (argc > 1 && !is_matrices_only) return compute_crafted(argv[1]) ? 0 : 2;
    Report report;
    test_matrices(report);
    if (is_matrices_only) return report.failures > 0;
    test_operations(report);
    test_attention(report);
    test_memory(report);
    return report.failures > 0;
}
