// malloc and what belongs to it, in place of libc's, which gives out powers of two and never divides or joins what was freed:
// a model of 1.1 GB takes 2 GiB there.
//
// Memory is in pages of 64 KiB. A page has equal slots of up to half a page, or is the first one of a larger block; its
// header is in its first bytes, so where an address belongs is seen from its upper bits. Pages that are free are ranges
// in the order of their addresses, of which the smallest that is enough is taken.
#include <errno.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum {
    page_bytes = 1 << 16,
    // What header and cache lines have in common.
    header_bytes = 64,
    granule = 16,
    // Slots in steps of a granule, in four steps for each doubling, and what fits into a page three times and twice.
    class_count = 38,
    most_slot_bytes = (page_bytes - header_bytes) / 2,
    // The least by which memory grows: each time is a call of the host.
    least_growth = 16,
    most_pages = 65535,
};

typedef struct Page Page;
// A page of slots, the first page of a block, or of a range that is free.
struct Page {
    // 0 in blocks and ranges.
    uint32_t slot_bytes;
    // Of slots 1.
    uint32_t page_count;
    uint32_t slots_in_use;
    // Where the slots begin that were never used.
    uint32_t unused;
    // Slots that were freed; each begins with the address of the next.
    void ** freed;
    // Pages of a class that have slots left, or ranges.
    Page * next, * previous;
};
_Static_assert(sizeof(Page) <= header_bytes, "a header has to fit");

extern unsigned char __heap_base;

// By address.
static Page * ranges;
static Page * with_slots[class_count];

static uintptr_t end_of(const Page * page) { return (uintptr_t) page + (uintptr_t) page->page_count * page_bytes; }
static uintptr_t memory_end(void) { return (uintptr_t) __builtin_wasm_memory_size(0) * page_bytes; }
static Page * page_of(void * pointer) { return (Page *) ((uintptr_t) pointer & ~(uintptr_t) (page_bytes - 1)); }

static void insert_after(Page ** first, Page * previous, Page * page) {
    page->previous = previous;
    page->next = previous ? previous->next : *first;
    if (page->next) page->next->previous = page;
    *(previous ? &previous->next : first) = page;
}

static void take_out(Page ** first, Page * page) {
    *(page->previous ? &page->previous->next : first) = page->next;
    if (page->next) page->next->previous = page->previous;
}

// Pages.

static void free_pages(Page * page, uint32_t count) {
    page->slot_bytes = 0;
    page->page_count = count;
    Page * before = NULL;
    for (Page * range = ranges; range && range < page; range = range->next) before = range;
    if (before && end_of(before) == (uintptr_t) page) {
        before->page_count += count;
        page = before;
    } else {
        insert_after(&ranges, before, page);
    }
    Page * after = page->next;
    if (after && end_of(page) == (uintptr_t) after) {
        page->page_count += after->page_count;
        take_out(&ranges, after);
    }
}

// Makes the memory end with a free range of `count` pages or more.
static bool grow(uint32_t count) {
    Page * last = ranges;
    while (last && last->next) last = last->next;
    const uint32_t present = last && end_of(last) == memory_end() ? last->page_count : 0;
    uint32_t missing = count > present ? count - present : 0;
    if (missing < least_growth) missing = least_growth;
    size_t size = __builtin_wasm_memory_grow(0, missing);
    if (size == SIZE_MAX && missing > count - present) {
        missing = count - present;
        size = __builtin_wasm_memory_grow(0, missing);
    }
    if (size == SIZE_MAX) return false;
    free_pages((Page *) (size * page_bytes), missing);
    return true;
}

static Page * smallest_range(uint32_t count) {
    Page * best = NULL;
    for (Page * range = ranges; range; range = range->next) {
        if (range->page_count >= count && (!best || range->page_count < best->page_count)) best = range;
    }
    return best;
}

static Page * take_pages(uint32_t count) {
    static bool is_begun = false;
    if (!is_begun) {
        // What is there between the stack and the memory's end.
        is_begun = true;
        const uintptr_t start = ((uintptr_t) &__heap_base + page_bytes - 1) / page_bytes * page_bytes;
        if (start < memory_end()) free_pages((Page *) start, (memory_end() - start) / page_bytes);
    }
    Page * range = smallest_range(count);
    if (!range && grow(count)) range = smallest_range(count);
    if (!range) return NULL;
    if (range->page_count > count) {
        Page * rest = (Page *) ((uintptr_t) range + (uintptr_t) count * page_bytes);
        rest->slot_bytes = 0;
        rest->page_count = range->page_count - count;
        insert_after(&ranges, range, rest);
    }
    take_out(&ranges, range);
    range->page_count = count;
    return range;
}

// Slots.

// The class of a size in 1...most_slot_bytes, and its slots' size.
static uint32_t class_of(size_t size, uint32_t * slot_bytes) {
    if (size <= 8 * granule) {
        const uint32_t count = (size + granule - 1) / granule;
        *slot_bytes = count * granule;
        return count - 1;
    }
    if (size <= 1 << 14) {
        const uint32_t last = size - 1, exponent = 31 - __builtin_clz(last), shift = exponent - 2;
        *slot_bytes = ((last >> shift) + 1) << shift;
        return 8 + (exponent - 7) * 4 + (last >> shift & 3);
    }
    const uint32_t third = (page_bytes - header_bytes) / 3;
    *slot_bytes = size <= third ? third : most_slot_bytes;
    return size <= third ? class_count - 2 : class_count - 1;
}

static bool has_unused(const Page * page) { return page->unused + page->slot_bytes <= page_bytes; }

static void * take_slot(size_t size) {
    uint32_t slot_bytes = 0;
    const uint32_t class = class_of(size, &slot_bytes);
    Page * page = with_slots[class];
    if (!page) {
        page = take_pages(1);
        if (!page) return NULL;
        page->slot_bytes = slot_bytes;
        page->slots_in_use = 0;
        page->unused = header_bytes;
        page->freed = NULL;
        insert_after(&with_slots[class], NULL, page);
    }
    void ** slot = page->freed;
    if (slot) {
        page->freed = *slot;
    } else {
        slot = (void **) ((uintptr_t) page + page->unused);
        page->unused += slot_bytes;
    }
    page->slots_in_use++;
    if (!page->freed && !has_unused(page)) take_out(&with_slots[class], page);
    return slot;
}

static void free_slot(Page * page, void * pointer) {
    uint32_t slot_bytes = 0;
    Page ** list = &with_slots[class_of(page->slot_bytes, &slot_bytes)];
    // An aligned address may lie within its slot.
    const uintptr_t offset = (uintptr_t) pointer - (uintptr_t) page - header_bytes;
    void ** slot = (void **) ((uintptr_t) pointer - offset % slot_bytes);
    const bool was_full = !page->freed && !has_unused(page);
    *slot = page->freed;
    page->freed = slot;
    page->slots_in_use--;
    if (was_full) insert_after(list, NULL, page);
    // One page stays, so that a slot that comes and goes does not take the page with it.
    if (page->slots_in_use == 0 && (*list != page || page->next)) {
        take_out(list, page);
        free_pages(page, 1);
    }
}

// Blocks.

// At `offset` in its first page.
static void * take_block(size_t size, size_t offset) {
    const uint64_t count = ((uint64_t) size + offset + page_bytes - 1) / page_bytes;
    Page * page = count <= most_pages ? take_pages(count) : NULL;
    if (!page) return NULL;
    page->slot_bytes = 0;
    return (unsigned char *) page + offset;
}

static size_t usable_bytes(void * pointer) {
    const Page * page = page_of(pointer);
    if (page->slot_bytes == 0) return end_of(page) - (uintptr_t) pointer;
    const uintptr_t offset = (uintptr_t) pointer - (uintptr_t) page - header_bytes;
    return page->slot_bytes - offset % page->slot_bytes;
}

// Without errno, for posix_memalign.
static void * take(size_t alignment, size_t size) {
    if (size == 0) size = 1;
    if (alignment <= granule) {
        return size <= most_slot_bytes ? take_slot(size) : take_block(size, header_bytes);
    }
    if (size <= most_slot_bytes && size + alignment - granule <= most_slot_bytes) {
        const uintptr_t slot = (uintptr_t) take_slot(size + alignment - granule);
        return slot ? (void *) ((slot + alignment - 1) & ~(uintptr_t) (alignment - 1)) : NULL;
    }
    return alignment < page_bytes ? take_block(size, alignment < header_bytes ? header_bytes : alignment) : NULL;
}

static void * or_error(void * pointer) {
    if (!pointer) errno = ENOMEM;
    return pointer;
}

void * malloc(size_t size) { return or_error(take(granule, size)); }

void free(void * pointer) {
    if (!pointer) return;
    Page * page = page_of(pointer);
    if (page->slot_bytes != 0) {
        free_slot(page, pointer);
    } else {
        free_pages(page, page->page_count);
    }
}

void * calloc(size_t count, size_t size) {
    size_t bytes = 0;
    void * pointer = __builtin_mul_overflow(count, size, &bytes) ? NULL : take(granule, bytes);
    return pointer ? memset(pointer, 0, bytes) : or_error(NULL);
}

void * realloc(void * pointer, size_t size) {
    if (!pointer) return or_error(take(granule, size));
    const size_t present = usable_bytes(pointer);
    // What would leave more than half unused is moved.
    if (size <= present && size > present / 2) return pointer;
    void * target = take(granule, size);
    if (!target) return size <= present ? pointer : or_error(NULL);
    memcpy(target, pointer, size < present ? size : present);
    free(pointer);
    return target;
}

void * reallocarray(void * pointer, size_t count, size_t size) {
    size_t bytes = 0;
    return __builtin_mul_overflow(count, size, &bytes) ? or_error(NULL) : realloc(pointer, bytes);
}

static bool is_power_of_two(size_t number) { return number != 0 && (number & (number - 1)) == 0; }

int posix_memalign(void ** result, size_t alignment, size_t size) {
    if (!is_power_of_two(alignment) || alignment < sizeof(void *)) return EINVAL;
    void * pointer = take(alignment, size);
    if (!pointer) return ENOMEM;
    *result = pointer;
    return 0;
}

void * aligned_alloc(size_t alignment, size_t size) {
    if (is_power_of_two(alignment)) return or_error(take(alignment, size));
    errno = EINVAL;
    return NULL;
}

void * memalign(size_t alignment, size_t size) { return aligned_alloc(alignment, size); }
size_t malloc_usable_size(void * pointer) { return pointer ? usable_bytes(pointer) : 0; }
