// What tests of the kernels say.
#pragma once

#include <cstddef>
#include <string>

class Report {
  public:
    int failures = 0;

    // Fails when an error is above its bound, or is no number.
    void check(const char * name, double error, double bound);
    // Prints a hash of results, which has to be the same on every engine. All NaNs count as one.
    void hash(const char * name, const float * values, size_t count);
};

// Computes with an index that no model should have; false where there is no such case.
bool compute_crafted(const std::string & name);
void test_matrices(Report & report);
void test_operations(Report & report);
void test_attention(Report & report);
void test_memory(Report & report);
