// Virtual calls: shapes with methods behind function pointers, that is call_indirect through the table.
#include "kernel.h"

enum { SHAPES = 1024, KINDS = 4 };

typedef struct Shape Shape;

typedef struct {
    int64_t (*area)(const Shape *);
    void (*grow)(Shape *, int32_t);
} Methods;

struct Shape {
    const Methods *methods;
    int32_t a, b;
};

static int64_t square_area(const Shape *shape) {
    return (int64_t)shape->a * shape->a;
}

static int64_t rectangle_area(const Shape *shape) {
    return (int64_t)shape->a * shape->b;
}

static int64_t triangle_area(const Shape *shape) {
    return (int64_t)shape->a * shape->b / 2;
}

static int64_t frame_area(const Shape *shape) {
    return (int64_t)shape->a * shape->b - (int64_t)(shape->a - 1) * (shape->b - 1);
}

static void grow_first(Shape *shape, int32_t amount) {
    shape->a = (shape->a + amount) & 0xfff;
}

static void grow_second(Shape *shape, int32_t amount) {
    shape->b = (shape->b + amount) & 0xfff;
}

static const Methods methods[KINDS] = {
    {square_area, grow_first},
    {rectangle_area, grow_second},
    {triangle_area, grow_first},
    {frame_area, grow_second},
};

static Shape shapes[SHAPES];

KERNEL int64_t run(int32_t n) {
    uint32_t seed = 5;
    for (int i = 0; i < SHAPES; i++) {
        uint32_t random = next_random(&seed);
        shapes[i] = (Shape){&methods[random % KINDS], (int32_t)(random >> 8 & 0xff), (int32_t)(random >> 16 & 0xff)};
    }
    uint64_t hash = FOLD_START;
    for (int32_t round = 0; round < n; round++) {
        int64_t total = 0;
        for (int i = 0; i < SHAPES; i++) {
            Shape *shape = &shapes[i];
            shape->methods->grow(shape, round & 7);
            total += shape->methods->area(shape);
        }
        hash = fold(hash, (uint64_t)total);
    }
    return (int64_t)hash;
}
