// The Mandelbrot set on a grid of n by n points: f64 arithmetic in a short loop with an early exit.
#include "kernel.h"

enum { MAX_ITERATIONS = 200 };

static uint32_t iterations(double cx, double cy) {
    double x = 0;
    double y = 0;
    uint32_t count = 0;
    while (count < MAX_ITERATIONS) {
        double xx = x * x;
        double yy = y * y;
        if (xx + yy > 4.0) {
            break;
        }
        y = 2.0 * x * y + cy;
        x = xx - yy + cx;
        count++;
    }
    return count;
}

KERNEL int64_t run(int32_t n) {
    uint64_t hash = FOLD_START;
    for (int32_t row = 0; row < n; row++) {
        for (int32_t column = 0; column < n; column++) {
            hash = fold(hash, iterations(3.0 * column / n - 2.0, 2.0 * row / n - 1.0));
        }
    }
    return (int64_t)hash;
}
