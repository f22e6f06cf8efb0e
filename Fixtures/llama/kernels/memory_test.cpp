// The guest's malloc: blocks of all sizes that come and go at random.
#include "report.h"

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <random>
#include <vector>

namespace {

// Both ends, and all of what is small, hold the block's own byte.
struct Block {
    unsigned char * bytes;
    size_t size;
    unsigned char mark;

    size_t end() const { return std::min<size_t>(size, 4096); }
    void fill() const {
        std::memset(bytes, mark, end());
        std::memset(bytes + size - end(), mark, end());
    }
    // Of a block that had `count` bytes more or less.
    bool is_whole(size_t count) const {
        auto is_mark = [&](unsigned char byte) { return byte == mark; };
        return std::all_of(bytes, bytes + std::min(end(), count), is_mark)
               && (count < size || std::all_of(bytes + size - end(), bytes + size, is_mark));
    }
};

class Churn {
    std::mt19937 random{7};
    std::vector<Block> blocks;
    size_t live = 0;

  public:
    size_t most_live = 0;
    unsigned faults = 0;

    size_t below(size_t bound) { return random() % bound; }
    size_t any_size() { return 1 + below(size_t{1} << (1 + below(24))); }

    void add(size_t size) {
        void * pointer = nullptr;
        const size_t alignment = below(4) == 0 ? size_t{4} << below(11) : 16;
        if (alignment == 16) {
            pointer = std::malloc(size);
        } else if (posix_memalign(&pointer, alignment, size) != 0) {
            pointer = nullptr;
        }
        faults += !pointer || reinterpret_cast<uintptr_t>(pointer) % alignment != 0;
        if (!pointer) return;
        blocks.push_back({static_cast<unsigned char *>(pointer), size, static_cast<unsigned char>(random())});
        blocks.back().fill();
        most_live = std::max(most_live, live += size);
    }

    void resize(size_t index, size_t size) {
        Block & block = blocks[index];
        const size_t before = block.size;
        faults += !block.is_whole(before);
        auto * moved = static_cast<unsigned char *>(std::realloc(block.bytes, size));
        faults += !moved;
        if (!moved) return;
        block = {moved, size, block.mark};
        faults += !block.is_whole(std::min(std::min<size_t>(before, 4096), size - 1));
        block.fill();
        most_live = std::max(most_live, live += size - before);
    }

    void remove(size_t index) {
        faults += !blocks[index].is_whole(blocks[index].size);
        std::free(blocks[index].bytes);
        live -= blocks[index].size;
        blocks[index] = blocks.back();
        blocks.pop_back();
    }

    void run(size_t steps, size_t most_blocks) {
        for (size_t step = 0; step < steps; step++) {
            const size_t choice = below(blocks.size() < most_blocks ? 5 : 2);
            if (choice >= 2 || blocks.empty()) {
                add(any_size());
            } else if (choice == 1) {
                resize(below(blocks.size()), any_size());
            } else {
                remove(below(blocks.size()));
            }
        }
        while (!blocks.empty()) remove(blocks.size() - 1);
    }
};

size_t memory_bytes() { return __builtin_wasm_memory_size(0) << 16; }

bool refuses() {
    const size_t most = SIZE_MAX;
    // A compiler may take it that a block which nobody uses is there.
    void * volatile pointer = nullptr;
    auto is_refused = [&](void * result) {
        pointer = result;
        return !pointer;
    };
    bool is_good = is_refused(std::malloc(most)) && is_refused(std::malloc(most - 65600)) && is_refused(std::calloc(most / 2, 3));
    void * aligned = nullptr;
    is_good = is_good && posix_memalign(&aligned, 24, 8) == EINVAL && posix_memalign(&aligned, 64, most) == ENOMEM;
    void * kept = std::malloc(100);
    is_good = is_good && is_refused(std::realloc(kept, most));
    std::free(kept);
    return is_good;
}

bool clears() {
    auto * dirty = static_cast<unsigned char *>(std::malloc(3000));
    std::memset(dirty, 1, 3000);
    std::free(dirty);
    auto * cleared = static_cast<unsigned char *>(std::calloc(1000, 3));
    const bool is_clear = std::all_of(cleared, cleared + 3000, [](unsigned char byte) { return byte == 0; });
    std::free(cleared);
    return is_clear;
}

}  // namespace

void test_memory(Report & report) {
    report.check("malloc: what does not fit is refused", !refuses(), 0);
    report.check("malloc: calloc clears", !clears(), 0);
    const size_t before = memory_bytes();
    Churn churn;
    churn.run(20'000, 300);
    report.check("malloc: 20,000 blocks, faults", churn.faults, 0);
    // What was free before counts as well.
    report.check(
        "malloc: growth, of the most that was in use", static_cast<double>(memory_bytes() - before) / churn.most_live, 1.25);
    const size_t grown = memory_bytes();
    // All of it is one range again.
    void * all = std::malloc(churn.most_live);
    report.check("malloc: growth for a block of all that was in use", memory_bytes() - grown, 0);
    std::free(all);
}
