// A hash map with open addressing: n insertions, lookups that hit and miss, and removals.
#include "kernel.h"

enum { CAPACITY = 1 << 16, KEYS = 40000 };

typedef struct {
    uint64_t key;  // 0: never used
    uint64_t value;
    uint32_t live;
} Slot;

static Slot slots[CAPACITY];

static uint32_t home_of(uint64_t key) {
    key *= 0x9e3779b97f4a7c15ull;
    return (uint32_t)(key >> 48) & (CAPACITY - 1);
}

// The slot of `key`, or the one where it would go.
static NOINLINE Slot *find(uint64_t key) {
    uint32_t index = home_of(key);
    while (slots[index].key != 0 && slots[index].key != key) {
        index = (index + 1) & (CAPACITY - 1);
    }
    return &slots[index];
}

static uint64_t key_of(uint32_t random) {
    return 1 + random % KEYS * 0x10001ull;
}

KERNEL int64_t run(int32_t n) {
    __builtin_memset(slots, 0, sizeof slots);
    uint32_t seed = 99;
    uint64_t hash = FOLD_START;
    for (int32_t i = 0; i < n; i++) {
        Slot *slot = find(key_of(next_random(&seed)));
        slot->key = slot->key ? slot->key : key_of(seed);
        slot->value = slot->live ? slot->value + 1 : 1;
        slot->live = 1;

        Slot *looked_up = find(key_of(next_random(&seed)));
        hash = fold(hash, looked_up->live ? looked_up->value : 0);

        if (i % 4 == 0) {
            find(key_of(next_random(&seed)))->live = 0;
        }
    }
    return (int64_t)hash;
}
